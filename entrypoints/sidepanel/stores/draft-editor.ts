import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Journal } from '@/lib/drafts/journal';
import { type DraftStore, draftId, type NewDraft } from '@/lib/drafts/store';
import { type Failure, toFailure } from '@/lib/errors';
import { live } from '@/lib/storage/live';
import type { DraftKind, DraftRow } from '@/lib/storage/rows';

const SAVE_AFTER_MS = 300;
/** A row this much older than our own last save is its late echo, not news. */
const ECHO_MS = 5000;

/**
 * The text box of one draft. What the person types is theirs until it is saved: nothing that comes from the database
 * replaces it before. After that the box follows the row, whoever writes it.
 */
export function createDraftEditor(deps: {
  ticketId: number;
  kind: DraftKind;
  drafts: DraftStore;
  about: () => Pick<NewDraft, 'ticketSubject' | 'requesterName'>;
  journal: Journal;
  now: () => number;
  end: AbortSignal;
}) {
  const { ticketId, kind, drafts, journal, now, end } = deps;
  const id = draftId(ticketId, kind);
  const row = live(async () => (await drafts.draft(ticketId, kind)) ?? null, end);
  const text = signal('');
  const saveFailure = signal<Failure | null>(null);
  let dirty = false;
  let seen = '';
  let savedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  function apply(value: DraftRow | null) {
    if (dirty) return;
    const age = savedAt - (value?.updatedAt ?? savedAt);
    if (value?.state !== 'generating' && age > 0 && age < ECHO_MS) return;
    seen = value?.text ?? '';
    text.value = seen;
  }

  async function save() {
    const typed = text.peek();
    try {
      await drafts.ensure({ ticketId, kind, ...deps.about() });
      await drafts.saveText(id, typed, seen);
      savedAt = now();
      seen = typed;
      saveFailure.value = null;
      if (text.peek() !== typed) return;
      dirty = false;
      journal.clear(id);
      // A generation took the row while this was typed: the box is the model's now, the typing an earlier version.
      if (row.value.peek()?.state === 'generating') apply(row.value.peek() ?? null);
    } catch (error) {
      saveFailure.value = toFailure(error);
    }
  }

  /** Saves what is typed and not saved yet. Resolves when it is in the database. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    if (dirty) saving = saving.then(save);
    return saving;
  }

  function input(typed: string) {
    if (row.value.peek()?.state === 'generating') return;
    text.value = typed;
    dirty = true;
    clearTimeout(timer);
    if (row.value.peek()) timer = setTimeout(flush, SAVE_AFTER_MS);
    else void flush();
  }

  /** What an earlier page could not save any more counts as typed now. */
  function recover() {
    const left = journal.read(id);
    if (!left) return;
    ({ seen } = left);
    text.value = left.text;
    dirty = true;
    void flush();
  }

  let recovered = false;
  const unfollow = effect(() => {
    const value = row.value.value;
    if (value === undefined) return;
    if (!recovered) {
      recovered = true;
      untracked(recover);
    }
    if (value?.state === 'generating' && dirty) void flush();
    apply(value);
  });
  end.addEventListener('abort', () => {
    clearTimeout(timer);
    unfollow();
  });

  return {
    id,
    /** `undefined` until read, `null` when there is none. */
    row: row.value,
    text: text as ReadonlySignal<string>,
    failure: { save: saveFailure as ReadonlySignal<Failure | null>, read: row.failure },
    input,
    flush,
    /** Keeps unsaved typing at once, for a page that may be gone before `flush` is through. */
    keep() {
      if (dirty) journal.keep(id, { text: text.peek(), seen });
    },
    /** Other text from a button: saved at once. */
    async replace(next: string) {
      input(next);
      await flush();
    },
  };
}

export type DraftEditor = ReturnType<typeof createDraftEditor>;
