import type { ReadonlySignal, Signal } from '@preact/signals';
import type { DraftContext } from '@/components/draft/session';
import type { ModelLifeStore } from '@/components/model-life/model-life';
import type { StoredTicket } from '@/lib/domain/ticket';

/** What every view of the workspace may need from the browser, handed down by the entrypoint. */
export type WorkspaceContext = DraftContext & {
  /** Of the setting *Keep tickets for*. */
  keepDays: { readonly value: number };
  modelLife: ModelLifeStore;
  /** Opens what is shown over the page; null closes it. */
  overlay: Signal<'keys' | 'palette' | 'search' | null>;
  singleKeys: { readonly value: boolean };
  setSingleKeys: (on: boolean) => void;
  /** Takes the reply back that goes out next, of whichever ticket; null while none is held. */
  undoable: ReadonlySignal<(() => void) | null>;
  openSearch: () => void;
  /** The tickets before and after the present one, in the order of the list. */
  around: ReadonlySignal<{ before: StoredTicket | null; after: StoredTicket | null }>;
};
