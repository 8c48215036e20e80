import type { ModelLifeStore } from '@/components/ui/model-life';
import type { Remedies } from '@/components/ui/notice';
import type { Clean } from '@/components/workspace/messages';
import type { SettingsField } from '@/lib/error-sentences';

/** What every view of the workspace may need from the browser, handed down by the entrypoint. */
export type Surroundings = {
  now: () => number;
  /** Of the setting *Keep tickets for*. */
  keepDays: { readonly value: number };
  /** Cuts quoted history and signatures from a message. */
  clean: Clean;
  /** Puts questions into a draft at a fitting place. */
  insertQuestions: (text: string, questions: string[]) => string;
  ticketUrl: (host: string, ticketId: number) => string;
  openTicket: (ticketId: number) => void;
  openSettings: (field?: SettingsField) => void;
  /** The settings, where prices and the cap are. */
  openCosts: () => void;
  modelLife: ModelLifeStore;
  /** The endpoint's billing page, when it is known. */
  openBilling: (() => void) | null;
  showInstructions: { readonly value: boolean };
  setShowInstructions: (show: boolean) => void;
};

/** The remedies that are the same everywhere. */
export function commonRemedies(around: Surroundings, ticketId: number): Remedies {
  return {
    settings: around.openSettings,
    model: around.openSettings,
    costs: around.openCosts,
    'open-ticket': () => around.openTicket(ticketId),
    ...(around.openBilling ? { billing: around.openBilling } : {}),
  };
}
