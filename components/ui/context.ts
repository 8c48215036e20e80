import type { SettingsField } from '@/lib/failures/remedies';
import type { Remedies } from './notice';

/** What views may need of the page that they are on, handed down by the entrypoint. */
export type ViewContext = {
  now: () => number;
  ticketUrl: (host: string, ticketId: number) => string;
  openTicket: (ticketId: number) => void;
  openSettings: (field?: SettingsField) => void;
  /** The endpoint's billing page, when it is known. */
  openBilling: (() => void) | null;
};

/** The remedies that are the same everywhere. */
export function commonRemedies(context: ViewContext, ticketId: number): Remedies {
  return {
    settings: context.openSettings,
    model: context.openSettings,
    // At the cap, where that is what stopped it.
    costs: (field) => context.openSettings(field ?? 'costs'),
    'open-ticket': () => context.openTicket(ticketId),
    ...(context.openBilling ? { billing: context.openBilling } : {}),
  };
}
