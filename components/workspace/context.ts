import type { Clean } from '@/components/conversation/messages';
import type { ModelLifeStore } from '@/components/model-life/model-life';
import type { Remedies } from '@/components/ui/notice';
import type { SettingsField } from '@/lib/failures/sentences-data';
import type { Presses } from './presses';

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
  modelLife: ModelLifeStore;
  presses: Presses;
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
    // At the cap, where that is what stopped it.
    costs: (field) => around.openSettings(field ?? 'costs'),
    'open-ticket': () => around.openTicket(ticketId),
    ...(around.openBilling ? { billing: around.openBilling } : {}),
  };
}
