import { field } from './field';

/** Which help desk. */
export const FRESHDESK = [
  /** Full host, e.g. `acme.freshdesk.com`; empty until set up. */
  field({
    path: 'freshdesk.domain',
    kind: { is: 'domain' },
    default: '',
    section: 'freshdesk',
  }),
  /** The host of the agent pages when it is not the domain's, e.g. `support.example.com`; usually empty. */
  field({
    path: 'freshdesk.agent_page',
    kind: { is: 'agent-page' },
    default: '',
    section: 'freshdesk',
  }),
] as const;
