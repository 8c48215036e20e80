import { type Signal, signal } from '@preact/signals';
import type { Unsupported } from '@/lib/fact-check';
import type { Failure, FailureKind } from '@/lib/failures/app-error';
import type { InsertResult, PageCommand } from '@/lib/messages/page';
import { leftPlaceholders } from '@/lib/redaction/placeholder-form';
import { unfilled } from '@/lib/text/placeholders';
import { LATE, within } from '@/lib/time';
import { z } from '@/lib/zod';
import type { FreshdeskEditor } from './freshdesk-editor';

/** How the entrypoint reaches the Freshdesk page and the clipboard. */
export type InsertPorts = {
  /** The tab that shows the ticket, or null. */
  findTab: (ticketId: number) => Promise<number | null>;
  /** Brings that tab in front of the workspace (a page in the background may be too throttled to open its editor). */
  show: (tabId: number) => Promise<void>;
  /** Waits until the content script there answers; else why it does not. */
  awaken: (tabId: number) => Promise<'ready' | FailureKind>;
  /** Brings the workspace back to the person, who has to read what went wrong. */
  back: () => Promise<void>;
  /** Throws when no content script listens there. */
  tell: (tabId: number, command: PageCommand) => Promise<unknown>;
  /** One answer of each page that shows the ticket, whether or not it is in front; undefined where none came in time. */
  askPages: (ticketId: number, command: PageCommand) => Promise<unknown[]>;
  /** False when the browser refuses. */
  copy: (text: string) => Promise<boolean>;
  toHtml: (text: string) => string;
};

/** For the page to begin typing; what a sleeping page hears later it does not do. */
const TYPED_WITHIN_MS = 20_000;
/** Then it looks whether the text stays. */
const ANSWER_TIMEOUT_MS = TYPED_WITHIN_MS + 12_000;

const resultSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['other-ticket', 'no-editor', 'not-verified', 'already', 'changed', 'vanished']),
    replaceable: z.optional(z.boolean()),
  }),
]);
const keptSchema = z.object({ kept: z.boolean() });

type Refused = z.output<typeof resultSchema> & { ok: false };
type Reason = Extract<InsertResult, { ok: false }>['reason'];

const KIND: Record<Exclude<Reason, 'already' | 'changed'>, FailureKind> = {
  'other-ticket': 'page-other-ticket',
  'no-editor': 'page-no-editor',
  'not-verified': 'page-insert-failed',
  vanished: 'page-insert-lost',
};

/** What is asked before a text goes in, in this order: a yes to one is a yes to those before it. */
const ALTHOUGH = ['although-incomplete', 'although-unfilled', 'although-internal', 'although-blocked'] as const;

/** What a person says to what was asked before. */
type Answer = (typeof ALTHOUGH)[number] | 'add' | 'replace';

type InsertState =
  | { step: 'idle' }
  | { step: 'working' }
  | { step: 'done' }
  /** The text broke off: the person has to say that it shall go in all the same. */
  | { step: 'incomplete'; text: string }
  /** A placeholder is left in it, and Freshdesk's editor fills none in: the person has to say that it shall go in. */
  | { step: 'unfilled'; text: string; placeholder: string }
  /** Words of a private note are in it: the person has to say that the customer may read them. */
  | { step: 'internal'; text: string; words: string }
  /** It says what its sources forbid: the person has to say that it shall go in. */
  | { step: 'blocked'; text: string; claims: readonly Unsupported[] }
  /** The editor holds this draft, or an earlier one, already: the person chooses. */
  | { step: 'asking'; text: string; changed: boolean; replaceable: boolean }
  | { step: 'failed'; failure: Failure; copied: boolean };

/** Types the draft into Freshdesk's own reply editor. Whatever fails, the text ends up on the clipboard. */
export interface Insertion {
  readonly state: Signal<InsertState>;
  /** @param mode the person's answer to what was asked before. */
  insert(text: string, mode?: Answer): Promise<void>;
  reset(): void;
}

export function createInsertion(deps: {
  ticketId: number;
  ports: InsertPorts;
  /** Remembers what was put there. */
  editor: Pick<FreshdeskEditor, 'begin' | 'done' | 'copied' | 'earlier'>;
  /** The draft as it is now broke off. */
  incomplete: () => boolean;
  /** Words of private notes in a text; null without any. */
  noteWords: (text: string) => string | null;
  /** What of a text nobody may insert without saying so. */
  blocking: (text: string) => readonly Unsupported[];
  now: () => number;
}): Insertion {
  const { ticketId, ports, editor } = deps;
  const state = signal<InsertState>({ step: 'idle' });

  /** @returns the tab that has the text now, else why none has. */
  async function ask(
    text: string,
    earlier: string[],
    mode?: 'add' | 'replace',
  ): Promise<{ ok: true; tabId: number } | Refused | FailureKind> {
    const tabId = await ports.findTab(ticketId);
    if (tabId === null) return 'page-not-open';
    await ports.show(tabId);
    const awake = await ports.awaken(tabId);
    if (awake !== 'ready') return awake;
    const command: PageCommand = {
      type: 'page:insert',
      ticketId,
      text,
      html: ports.toHtml(text),
      until: deps.now() + TYPED_WITHIN_MS,
      ...(mode ? { mode } : {}),
      ...(earlier.length > 0 ? { earlier } : {}),
    };
    try {
      const answer = await within(ANSWER_TIMEOUT_MS, ports.tell(tabId, command));
      if (answer === LATE) return 'page-insert-failed';
      const result = resultSchema.safeParse(answer);
      // Nobody answered: the page still runs the script of an earlier version of the extension.
      if (!result.success) return 'page-reload';
      return result.data.ok ? { ok: true, tabId } : { ...result.data, ok: false };
    } catch {
      // It listened a moment ago: the page was left or loaded anew.
      return 'page-insert-failed';
    }
  }

  async function insert(text: string, answer?: Answer) {
    if (state.peek().step === 'working' || text.trim() === '') return;
    // An answer to what the page asked comes after all of these.
    const asked = answer ? ALTHOUGH.indexOf(answer as (typeof ALTHOUGH)[number]) : -1;
    const settled = answer && asked < 0 ? ALTHOUGH.length : asked + 1;
    if (settled < 1 && deps.incomplete()) {
      state.value = { step: 'incomplete', text };
      return;
    }
    const placeholder = unfilled(text) ?? leftPlaceholders(text)[0];
    if (placeholder && settled < 2) {
      state.value = { step: 'unfilled', text, placeholder };
      return;
    }
    const words = settled < 3 ? deps.noteWords(text) : null;
    if (words !== null) {
      state.value = { step: 'internal', text, words };
      return;
    }
    const claims = settled < 4 ? deps.blocking(text) : [];
    if (claims.length > 0) {
      state.value = { step: 'blocked', text, claims };
      return;
    }
    const mode = answer === 'add' || answer === 'replace' ? answer : undefined;
    state.value = { step: 'working' };
    const earlier = editor.earlier(text);
    const takeBack = await editor.begin(text);
    const result = await ask(text, earlier, mode);
    if (typeof result === 'object' && result.ok) {
      await editor.done();
      const done: InsertState = { step: 'done' };
      state.value = done;
      void follow(result.tabId, text, done);
      return;
    }
    await ports.back();
    const reason = typeof result === 'object' ? result.reason : null;
    if (typeof result === 'object' && (reason === 'already' || reason === 'changed')) {
      await takeBack();
      const changed = reason === 'changed';
      state.value = { step: 'asking', text, changed, replaceable: !changed || result.replaceable === true };
      return;
    }
    const kind = reason ? KIND[reason as keyof typeof KIND] : (result as FailureKind);
    await editor.copied(text);
    state.value = { step: 'failed', failure: { kind }, copied: await ports.copy(text) };
  }

  /** The page goes on looking at the text for a while. What it loses is told, without taking the person's place away. */
  async function follow(tabId: number, text: string, done: InsertState): Promise<void> {
    const answer = await ports.tell(tabId, { type: 'page:kept', ticketId }).catch(() => null);
    const read = keptSchema.safeParse(answer);
    if (!read.success || read.data.kept || state.peek() !== done) return;
    await editor.copied(text);
    state.value = { step: 'failed', failure: { kind: 'page-insert-lost' }, copied: await ports.copy(text) };
  }

  return {
    state,
    insert,
    reset: () => {
      state.value = { step: 'idle' };
    },
  };
}
