import { signal } from '@preact/signals';
import { createFreshdeskEditor } from '@/components/draft/freshdesk-editor';
import type { DraftRow } from '@/lib/domain/draft';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import { draftId } from '@/lib/drafts/draft-text';
import { inEditor } from '@/lib/drafts/in-editor';
import { createDraftStore } from '@/lib/drafts/store';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import type { RequestOf } from '@/lib/messages/contract';
import { insertBlock } from '@/lib/outbox/insertable';
import { isActive } from '@/lib/outbox/machine';
import { textToHtml } from '@/lib/text/text-to-html';
import type { Browser, World } from './browser.ts';
import { KEYS } from './desk.ts';
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
  /** Texts that were put into Freshdesk's own editor, where that is known for good. */
  inserted: { browser: string; ticketId: number; text: string; at: number }[];
  /** What went out by Freshdesk's own Send. */
  native: { browser: string; ticketId: number; text: string; at: number }[];
  /** A page warned of a text that was sent and stands in its editor. */
  warned: { ticketId: number; text: string; at: number }[];
};

export const createDeeds = (): Deeds => ({
  edits: [],
  asked: [],
  undone: new Set(),
  inserted: [],
  native: [],
  warned: [],
});

/** The same as the help desk's own, which is the harder case: with it, replies of both ways look alike. */
const SIGNATURE = { dana: 'Dana Reyes\nAcme support', sam: 'Sam Field\nAcme support' };

const REPEATS = new Set<string>(['send-same-text', 'send-after-unconfirmed', 'send-in-editor', 'send-from-editor']);

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
  const newest = () =>
    (browser.copies.get(ticketId)?.thread.conversations ?? []).reduce((highest, row) => Math.max(highest, row.id), 0);
  const stored = signal<DraftRow | null>(null);
  const look = async () => {
    stored.value = (await drafts.draft(ticketId, 'response')) ?? null;
    return stored.value;
  };
  const editor = createFreshdeskEditor({
    ticketId,
    draftId: draftId(ticketId, 'response'),
    row: stored,
    drafts,
    newest,
    askPages: async (_ticketId, command) =>
      command.type === 'page:stands' ? [browser.page.stands(ticketId, command.texts)] : [],
    toHtml: textToHtml,
    now: browser.wall,
  });

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

  async function approve(twice: boolean, goesOn = false): Promise<void> {
    const copy = browser.copies.get(ticketId);
    const text = (await look())?.text ?? '';
    if (!copy?.ticket.requesterEmail || text === '') return;
    const told = world.plant.unasked ? null : await editor.ask(text).then(() => editor.state.value);
    if (told) world.note('told of the editor');
    // Whoever is told sometimes thinks better of it.
    if (owner.dead || (told && !goesOn && world.random.chance(0.3))) return;
    const request: RequestOf<'approve'> = {
      type: 'approve',
      ticketId,
      text,
      to: [copy.ticket.requesterEmail],
      cc: copy.ticket.cc,
      lastConversationId: newest(),
      signature: SIGNATURE[browser.state.key === KEYS.dana ? 'dana' : 'sam'],
      ...(told ? { inEditor: true } : {}),
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
    again = REPEATS.has(failure.kind) && world.random.chance(0.5);
  }

  const row = (states: string[], kind?: 'reply') =>
    browser.disk
      .deliveries('acme.freshdesk.com')
      .filter((one) => one.ticketId === ticketId && states.includes(one.state) && (!kind || one.kind === kind))
      .at(-1);

  /** As the page lets it: not while a reply is on its way, nor a text that was sent. */
  async function insert(): Promise<void> {
    const draft = await look();
    const newestReply = row(['holding', 'claimed', 'in_flight', 'unknown', 'unconfirmed'], 'reply') ?? null;
    if (!draft?.text || (newestReply && isActive(newestReply))) return;
    const { text } = draft;
    if (insertBlock(draft, text, newestReply)) return;
    await editor.begin(text);
    if (owner.dead) return;
    if (!browser.page.isOpen(ticketId)) {
      await editor.copied(text);
      return;
    }
    browser.page.put(ticketId, text);
    await editor.done();
    if (inEditor((await look()) ?? undefined).some((one) => one.text === text)) {
      deeds.inserted.push({ browser: browser.name, ticketId, text, at: time.now() });
    }
  }

  return {
    browser,
    ticketId,
    owner,
    insert: () => guarded('insert', insert),
    close: () => endOwner(owner),
    type: (text: string, kind: DraftKind = 'response') => guarded('edit', () => type(text, kind)),
    refresh: () => guarded('refresh', () => answered(browser.refresh(ticketId))),
    approve: (twice = false, goesOn = false) =>
      guarded(twice ? 'double click' : 'approve', () => approve(twice, goesOn)),
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
