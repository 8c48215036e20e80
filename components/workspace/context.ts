import type { DraftContext } from '@/components/draft/session';
import type { ModelLifeStore } from '@/components/model-life/model-life';

/** What every view of the workspace may need from the browser, handed down by the entrypoint. */
export type WorkspaceContext = DraftContext & {
  /** Of the setting *Keep tickets for*. */
  keepDays: { readonly value: number };
  modelLife: ModelLifeStore;
};
