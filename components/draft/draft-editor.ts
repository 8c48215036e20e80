import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { DraftRow } from '@/lib/domain/draft';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import { draftId, type NewDraft } from '@/lib/drafts/draft-text';
import { boundText } from '@/lib/drafts/paste';
import type { DraftStore } from '@/lib/drafts/store';
import type { Typing } from '@/lib/drafts/typing';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import type { Journal } from '@/lib/storage/journal';
import { live } from '@/lib/storage/live';
import { type After, BROWSER_MS, realClock, within } from '@/lib/time';
import { createAutosave } from './autosave';
import type { EditLock } from './edit-lock';

/** Typing that an earlier page could not save, and what it began from. */
type Left = { text: string; seen: string; at?: number | undefined; saving?: string | undefined };

/** A row this much older than our own last save is its late echo, not news. */
const ECHO_MS = 5000;

/** A journal that does not open: the box is given to the person without it. */
const JOURNAL_MS = BROWSER_MS;

/** A page that is loaded again finds its own lock still held; held for longer, it is another window's. */
const OWN_LOCK_MS = 3000;

/**
 * The text box of one draft. What the person types is theirs until it is saved: nothing that comes from the database
 * replaces it before. After that the box follows the row, whoever writes it.
 */
export interface DraftEditor {
  readonly id: string;
  /** `undefined` until read, `null` when there is none. */
  readonly row: ReadonlySignal<DraftRow | null | undefined>;
  readonly text: ReadonlySignal<string>;
  /** What is typed is safe from a page that goes away: the box takes no letter before. */
  readonly open: ReadonlySignal<boolean>;
  /** What the box could not take as it came. */
  readonly notice: ReadonlySignal<string | null>;
  say(words: string): void;
  readonly failure: { save: ReadonlySignal<Failure | null>; read: ReadonlySignal<Failure | null> };
  input(typed: string): void;
  /** Saves what is typed and not saved yet. Resolves when it is in the database. */
  flush(): Promise<void>;
  /** The database does not answer: typing that is kept beside it, … */
  recover(left: Left | null): void;
  /** … or the text as the second copy has it. */
  show(copy: string): void;
  /** Keeps unsaved typing at once, for a page that may be gone before `flush` is through. */
  keep(): void;
  /** Other text from a button: saved at once. */
  replace(next: string): Promise<void>;
}

export function createDraftEditor(deps: {
  ticketId: number;
  kind: DraftKind;
  drafts: DraftStore;
  typing: Typing;
  lock: EditLock;
  about: () => Pick<NewDraft, 'ticketSubject' | 'requesterName'>;
  journal: Journal;
  now: () => number;
  after?: After;
  end: AbortSignal;
}): DraftEditor {
  const { ticketId, kind, drafts, typing, lock, journal, now, end } = deps;
  const after = deps.after ?? realClock.after;
  const id = draftId(ticketId, kind);
  const row = live(async () => (await drafts.draft(ticketId, kind)) ?? null, end);
  const text = signal('');
  const notice = signal<string | null>(null);
  const saveFailure = signal<Failure | null>(null);
  let dirty = false;
  let seen = '';
  let savedAt = 0;
  /** Given to the database, and not known to be in it. */
  let saving: string | undefined;
  /** The same typing may wait beside the second copy as well. */
  let beside = false;

  function apply(value: DraftRow | null) {
    if (dirty) return;
    const age = savedAt - (value?.updatedAt ?? savedAt);
    if (value?.state !== 'generating' && age > 0 && age < ECHO_MS) return;
    if (value && value.text !== text.peek()) void lock.look();
    seen = value?.text ?? '';
    text.value = seen;
  }

  async function save() {
    if (!dirty) return;
    const typed = text.peek();
    const aside = lock.state.peek() === 'elsewhere';
    saving = typed;
    try {
      await typing.save({ ticketId, kind, ...deps.about() }, typed, seen, aside);
      savedAt = now();
      seen = typed;
      if (beside) await typing.drop(id, typed).catch(() => undefined);
      beside = false;
      saveFailure.value = null;
      if (text.peek() !== typed) return;
      dirty = false;
      journal.clear(id);
      // A generation or another window has the row: the box is theirs now, the typing is in it or an earlier version.
      const present = row.value.peek() ?? null;
      if (aside) savedAt = 0;
      if (aside || present?.state === 'generating') apply(present);
    } catch (error) {
      // The last place that is left; also for a browser whose two storages both fail.
      journal.keep(id, { text: typed, seen, at: now() });
      beside = true;
      saveFailure.value = toFailure(error);
      autosave.retry();
    } finally {
      saving = undefined;
    }
  }

  const autosave = createAutosave({ save, now, end });

  function input(typed: string) {
    if (row.value.peek()?.state === 'generating' || lock.elsewhere.peek()) return;
    const bound = boundText(typed);
    text.value = bound.text;
    notice.value = bound.notice;
    dirty = true;
    if (lock.state.peek() === 'free') void lock.claim();
    // The first letter makes the row, so that no other window starts one of its own.
    if (row.value.peek() === null && !saveFailure.peek()) void autosave.flush();
    else autosave.changed();
  }

  /** What was written since, by a generation for one, keeps its place; the typing becomes an earlier version. */
  const isOlder = ({ seen, at, saving }: Left, present: DraftRow | null | undefined) =>
    Boolean(
      present &&
        at !== undefined &&
        at < present.updatedAt &&
        present.text !== seen &&
        // The beginning of the same typing, which came through while its page went away.
        present.text !== saving,
    );

  async function setAside(left: Left) {
    await typing.save({ ticketId, kind, ...deps.about() }, left.text, left.seen, true);
    journal.clear(id);
  }

  /** What an earlier page could not save any more counts as typed now. */
  function recover(left: Left | null): void {
    if (!left || dirty) return;
    // Kept where it is when that fails: the next page tries again.
    if (isOlder(left, row.value.peek())) return void setAside(left).catch(() => undefined);
    const present = row.value.peek();
    seen = present && present.text === left.saving ? present.text : left.seen;
    text.value = left.text;
    dirty = true;
    beside = true;
    void autosave.flush();
  }

  // Asked at once: what is typed is safe from a reload only once the journal is open.
  const kept = journal.read(id).catch(() => null);
  const open = signal(false);
  void within(JOURNAL_MS, kept, { after }).then(() => {
    open.value = true;
  });

  /** No other window has the draft. What is saved before that is set aside. */
  const editable = () =>
    new Promise<void>((resolve) => {
      const unfollow = lock.elsewhere.subscribe((elsewhere) => {
        if (!elsewhere) resolve();
      });
      end.addEventListener('abort', unfollow, { once: true });
    });

  /** What a page kept as it went away. */
  async function takeKept() {
    const left = await kept;
    if (left) await within(OWN_LOCK_MS, editable(), { after });
    if (left && dirty) await setAside(left);
    else recover(left);
  }

  let recovered = false;
  const unfollow = effect(() => {
    const value = row.value.value;
    if (value === undefined) return;
    if (!recovered) {
      recovered = true;
      untracked(() => void takeKept().catch(() => undefined));
    }
    if (value?.state === 'generating' && dirty) void autosave.flush();
    untracked(() => apply(value));
  });
  end.addEventListener('abort', unfollow);

  return {
    id,
    row: row.value,
    text: text as ReadonlySignal<string>,
    open: open as ReadonlySignal<boolean>,
    notice: notice as ReadonlySignal<string | null>,
    say: (words) => {
      notice.value = words;
    },
    failure: { save: saveFailure as ReadonlySignal<Failure | null>, read: row.failure },
    input,
    flush: autosave.flush,
    recover,
    show(copy) {
      if (dirty) return;
      seen = copy;
      text.value = copy;
    },
    keep() {
      if (dirty) journal.keep(id, { text: text.peek(), seen, at: now(), ...(saving !== undefined && { saving }) });
    },
    async replace(next) {
      input(next);
      await autosave.flush();
    },
  };
}
