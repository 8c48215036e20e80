import { field } from './field';

/** Which help desk. */
export const FRESHDESK = [
  /** Full host, e.g. `acme.freshdesk.com`; empty until set up. */
  field({
    path: 'freshdesk.domain',
    kind: { is: 'domain' },
    default: '',
    label: 'Freshdesk domain',
    placeholder: 'yourcompany.freshdesk.com',
    hint: 'The name alone or any address of your help desk will do, for example acme.',
    section: 'freshdesk',
  }),
  /** The host of the agent pages when it is not the domain's, e.g. `support.example.com`; usually empty. */
  field({
    path: 'freshdesk.agent_page',
    kind: { is: 'agent-page' },
    default: '',
    label: 'Agent page address (optional)',
    name: 'Agent page address',
    placeholder: 'support.yourcompany.com',
    hint: "Only if you open tickets under your company's own name instead of freshdesk.com. Chrome then asks you to allow that one address; data still comes from the domain above.",
    section: 'freshdesk',
  }),
] as const;
