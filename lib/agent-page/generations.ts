import type { DraftKind } from '@/lib/domain/draft-kinds';
import type { PageAnswers } from '@/lib/messages/page';
import type { ask as askWorker, WorkerReply } from './ask-worker';
import type { Buttons } from './buttons';

/** How long a button trusts what it last heard while something runs: the worker may have died with it. */
const ASK_AGAIN_MS = 5000;
/** And at most so long between two questions that had no answer. */
const MOST_AGAIN_MS = 300_000;
/** Chrome keeps the help desk from the extension. */
const NO_ACCESS = 'page-no-access';
const SILENT = 'worker-silent';
/** Failures that a look into Settings can mend. */
const MENDED_IN_SETTINGS = /key|settings|permission/;

type Options = {
  buttons: Pick<Buttons, 'running' | 'setRunning' | 'showMessage' | 'hideMessage'>;
  onAnswer: (ticketId: number, answers: Partial<PageAnswers>) => void;
  currentTicketId: () => number | null;
  ask: typeof askWorker;
};

/** Presses become commands, and the buttons show what the worker says of this page's ticket. */
export function createGenerations({ buttons, onAnswer, currentTicketId, ask }: Options) {
  let heardAt = 0;
  /** Answers that set out before a newer press must not undo what it shows. */
  let turn = 0;
  let shutOut = false;
  /** What went out for this ticket is not known yet: the worker was silent, or could not read it. */
  let unknown: { ticketId: number; wait: number } | null = null;

  function hear(ticketId: number, known: boolean): void {
    const before = unknown?.ticketId === ticketId ? unknown.wait : ASK_AGAIN_MS / 2;
    unknown = known ? null : { ticketId, wait: Math.min(2 * before, MOST_AGAIN_MS) };
  }

  function show(ticketId: number, running: readonly DraftKind[]): void {
    if (ticketId !== currentTicketId()) return;
    turn += 1;
    heardAt = performance.now();
    buttons.setRunning(running);
  }

  async function follow(): Promise<void> {
    const ticketId = currentTicketId();
    if (ticketId === null) return;
    heardAt = performance.now();
    const asked = turn;
    const reply = await ask({ type: 'watch', ticketId });
    if (ticketId !== currentTicketId()) return;
    const before = shutOut;
    shutOut = !reply.ok && reply.failure.kind === NO_ACCESS;
    if (before && reply.ok) buttons.hideMessage();
    hear(ticketId, reply.ok ? (reply.value as Partial<PageAnswers>).sent !== undefined : reply.failure.kind !== SILENT);
    if (!reply.ok) {
      // Said once, not at each look at the tab.
      if (shutOut && !before) complain(reply);
      return;
    }
    // Only our own worker answers here.
    const answers = reply.value as Partial<PageAnswers>;
    onAnswer(ticketId, answers);
    if (answers.running && asked === turn) show(ticketId, answers.running);
  }

  /** @returns whether the worker agreed. Says why not, if the page still shows the ticket that was asked for. */
  async function command(type: 'generate' | 'stop', kind: DraftKind): Promise<void> {
    const ticketId = currentTicketId();
    if (ticketId === null) return;
    turn += 1;
    const reply = await ask({ type, ticketId, kind });
    if (ticketId !== currentTicketId()) return;
    if (type === 'stop' || !reply.ok) {
      buttons.setRunning([...buttons.running].filter((other) => other !== kind));
      turn += 1;
    }
    if (!reply.ok) complain(reply);
  }

  function complain({ failure, sentence }: Extract<WorkerReply, { ok: false }>): void {
    buttons.showMessage(sentence, MENDED_IN_SETTINGS.test(failure.kind));
  }

  return {
    show,
    follow,
    /** While something runs, and until it is known what went out: a text that still stands would go to the customer twice. */
    async followAgain(): Promise<void> {
      const wait =
        buttons.running.size > 0 ? ASK_AGAIN_MS : unknown?.ticketId === currentTicketId() ? unknown?.wait : null;
      if (typeof wait === 'number' && performance.now() - heardAt > wait) await follow();
    },
    async open(): Promise<void> {
      const ticketId = currentTicketId();
      if (ticketId === null) return;
      const reply = await ask({ type: 'open-draft', ticketId });
      if (!reply.ok && ticketId === currentTicketId()) complain(reply);
    },
    generate: (kind: DraftKind) => command('generate', kind),
    stop: (kind: DraftKind) => command('stop', kind),
  };
}
