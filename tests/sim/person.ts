import { createDraftStore } from '@/lib/drafts/store';
import { draftId } from '@/lib/drafts/text';
import { type Failure, toFailure } from '@/lib/errors';
import type { RequestOf } from '@/lib/messages/contract';
import type { DraftKind } from '@/lib/storage/rows';
import type { Browser, World } from './browser.ts';
import { createOwner, endOwner } from './disk.ts';

type Edit = {
  browser: string;
  ticketId: number;
  kind: DraftKind;
  text: string;
  seen: string;
  at: number;
};
type Asked = { browser: string; request: RequestOf<'approve'>; at: number };

/** What people did, as the judge of a run needs it. */
export type Deeds = {
  /** Edits that the page was told are saved. */
  edits: Edit[];
  /** Approvals that were asked for, whether or not an answer came. */
  asked: Asked[];
  /** Deliveries whose Undo was answered with yes. */
  undone: Set<string>;
};

export const createDeeds = (): Deeds => ({ edits: [], asked: [], undone: new Set() });

/** One page of the workspace on one ticket, and the agent before it. */
export function createTab(browser: Browser, ticketId: number, world: World, deeds: Deeds) {
  const { time } = world;
  const owner = createOwner();
  const own = createDraftStore({ db: browser.openPage(owner), now: browser.wall });
  const drafts = world.plant.drafts?.(own) ?? own;
  const about = { ticketSubject: `Ticket ${ticketId}`, requesterName: 'Nora Berg' };
  // What the boxes hold before the person types: nothing, as in the page.
  let seen: Record<DraftKind, string> = { response: '', instructions: '' };
  let again = false;

  /** A page never works on unless it is there. */
  const guarded = async (name: string, work: () => Promise<unknown>) => {
    world.note(name);
    await work().catch((error: unknown) => world.note(`${name}: ${toFailure(error).kind}`));
  };

  async function type(text: string, kind: DraftKind): Promise<void> {
    const before = seen[kind];
    await drafts.ensure({ ticketId, kind, ...about });
    await drafts.saveText(draftId(ticketId, kind), text, before);
    if (owner.dead) return;
    seen = { ...seen, [kind]: text };
    deeds.edits.push({ browser: browser.name, ticketId, kind, text, seen: before, at: time.now() });
  }

  async function answered<T>(work: Promise<T | 'silent'>): Promise<T> {
    const answer = await work;
    if (answer === 'silent') throw new Error('silent');
    return answer;
  }

  async function approve(twice: boolean): Promise<void> {
    const copy = browser.copies.get(ticketId);
    const text = (await drafts.draft(ticketId, 'response'))?.text ?? '';
    if (!copy?.ticket.requesterEmail || text === '') return;
    const request: RequestOf<'approve'> = {
      type: 'approve',
      ticketId,
      text,
      to: [copy.ticket.requesterEmail],
      cc: copy.ticket.cc,
      lastConversationId: copy.thread.conversations.reduce((highest, row) => Math.max(highest, row.id), 0),
      ticketStatus: copy.ticket.status,
      statusAfter: world.random.chance(0.3) ? 4 : null,
      ...(again ? { again } : {}),
    };
    deeds.asked.push({ browser: browser.name, request, at: time.now() });
    const ask = () => answered(browser.send(({ outbox }) => outbox.approve(request)));
    const results = await Promise.allSettled(twice ? [ask(), ask()] : [ask()]);
    const insists = !again;
    again = false;
    for (const result of results) if (result.status === 'rejected') listen(toFailure(result.reason));
    if (again && insists) await approve(false);
  }

  /** A person who was told why it may be a repeat sometimes insists. */
  function listen(failure: Failure): void {
    world.note(`approve: ${failure.kind}`);
    const repeat = failure.kind === 'send-same-text' || failure.kind === 'send-after-unconfirmed';
    again = repeat && world.random.chance(0.5);
  }

  const row = (states: string[]) =>
    browser.disk
      .deliveries('acme.freshdesk.com')
      .filter((one) => one.ticketId === ticketId && states.includes(one.state))
      .at(-1);

  return {
    browser,
    ticketId,
    owner,
    close: () => endOwner(owner),
    type: (text: string, kind: DraftKind = 'response') => guarded('edit', () => type(text, kind)),
    refresh: () => guarded('refresh', () => answered(browser.refresh(ticketId))),
    approve: (twice = false) => guarded(twice ? 'double click' : 'approve', () => approve(twice)),
    note: () =>
      guarded('note', async () => {
        const text = (await drafts.draft(ticketId, 'instructions'))?.text ?? '';
        if (text !== '') {
          await answered(browser.send(({ outbox }) => outbox.addNote({ type: 'add-note', ticketId, text })));
        }
      }),
    undo: () =>
      guarded('undo', async () => {
        const held = row(['holding']);
        if (!held) return;
        if (await answered(browser.send(({ outbox }) => outbox.undo(held.id)))) deeds.undone.add(held.id);
      }),
    checkAgain: () =>
      guarded('check again', async () => {
        const open = row(['unknown', 'unconfirmed']);
        if (open) await answered(browser.send(({ outbox }) => outbox.checkAgain(open.id)));
      }),
    setStatus: () =>
      guarded('set status', async () => {
        const half = browser.disk.deliveries('acme.freshdesk.com').find((one) => one.statusStep === 'failed');
        if (half) await answered(browser.send(({ outbox }) => outbox.setStatusAgain(half.id)));
      }),
  };
}

export type Tab = ReturnType<typeof createTab>;
