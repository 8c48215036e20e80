import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DraftKind, VersionRow } from '@/lib/domain/draft';
import type { DraftStore } from '@/lib/drafts/store';
import type { Typing } from '@/lib/drafts/typing';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import type { Send } from '@/lib/messages/contract';
import type { Journal } from '@/lib/storage/journal';
import { live } from '@/lib/storage/live';
import { createDraftEditor, type DraftEditor } from './draft-editor';
import type { EditLock } from './edit-lock';
import { createGeneration, type Generation } from './generation';
import { neighbourVersion } from './history';

/** All that can be done with one draft, short of sending it. */
export interface DraftDesk {
  readonly editor: DraftEditor;
  readonly generation: Generation;
  /** Earlier texts, oldest first; `undefined` until read. */
  readonly versions: ReadonlySignal<VersionRow[] | undefined>;
  /** Why the last of these actions was not carried out; none of them rejects. */
  readonly failure: Signal<Failure | null>;
  restore(version: VersionRow): Promise<void>;
  /** To the text before or after the present one. @returns false where there is none. */
  step(to: -1 | 1): boolean;
  dismiss(): Promise<void>;
  bringBack(): Promise<void>;
  clearFailure(): Promise<void>;
  /** An empty box after a reply went out. */
  startOver(): Promise<void>;
}

export function createDraftDesk(deps: {
  ticketId: number;
  kind: DraftKind;
  drafts: DraftStore;
  typing: Typing;
  lock: EditLock;
  send: Send;
  about: () => { ticketSubject: string; requesterName: string | null };
  journal: Journal;
  now: () => number;
  end: AbortSignal;
}): DraftDesk {
  const { drafts, end } = deps;
  const editor = createDraftEditor(deps);
  const generation = createGeneration({ ...deps, editor });
  const versions = live(() => drafts.versions(editor.id), end);
  const failure = signal<Failure | null>(null);

  /** The typed text is saved first, so that no action works on an older one. */
  async function act(action: () => Promise<unknown>) {
    try {
      await editor.flush();
      await action();
      failure.value = null;
    } catch (error) {
      failure.value = toFailure(error);
    }
  }

  const restore = (version: VersionRow) => act(() => drafts.restore(editor.id, version));

  return {
    editor,
    generation,
    versions: versions.value,
    failure,
    restore,
    step(to) {
      const writing = editor.row.peek()?.state === 'generating';
      const version = writing ? null : neighbourVersion(versions.value.peek() ?? [], editor.text.peek(), to);
      if (version) void restore(version);
      return version !== null;
    },
    dismiss: () => act(() => drafts.setDisposition(editor.id, 'dismissed')),
    bringBack: () => act(() => drafts.setDisposition(editor.id, 'pending')),
    clearFailure: () => act(() => drafts.clearFailure(editor.id)),
    startOver: () => act(() => drafts.startOver(editor.id)),
  };
}
