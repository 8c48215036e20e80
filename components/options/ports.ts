import type { DraftRow } from '@/lib/domain/draft';
import type { Failure } from '@/lib/failures/app-error';
import type { BuiltInApi } from '@/lib/llm/built-in/api';
import type { Send } from '@/lib/messages/contract';
import type { FormDefaults } from '@/lib/settings/form';
import type { SettingsStore } from '@/lib/settings/store';

/** What a person made for their help desks and would lose by leaving. */
export type Holdings = {
  pendingDrafts: number;
  repliesOnTheirWay: number;
  /** Help desks that were set up here before, of which something is still there. */
  others: string[];
};

/** Everything that the options page needs from the browser. */
export type OptionsPorts = {
  settings: SettingsStore;
  send: Send;
  now: () => number;
  defaults: FormDefaults;
  /** The browser's own language model, if it has one. */
  builtIn: BuiltInApi | null;
  /** Asks the person to allow hosts. Must be called in the turn of the click, before any await. */
  allow: (...patterns: string[]) => Promise<boolean>;
  isAllowed: (pattern: string) => Promise<boolean>;
  download: (name: string, text: string) => void;
  /** All drafts, wherever they can still be read. */
  drafts: (host: string) => Promise<DraftRow[]>;
  holdings: (host: string) => Promise<Holdings>;
  /** Deletes all that this browser holds of help desks. @param told resolves when pages and worker have let go of it. */
  leave: (told: () => Promise<unknown>) => Promise<void>;
  /** The database of drafts does not open, whatever is tried. */
  storageFails: (host: string) => Promise<boolean>;
  /** Deletes it and brings back what the second copy has. @returns why it does not open even so. */
  rebuildStorage: (host: string) => Promise<Failure | null>;
  focusFirstProblem: () => void;
};
