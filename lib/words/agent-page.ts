import { agentPage } from './en/agent-page';
import { adapt } from './locale';

/** The few words in Freshdesk's own page, as they are: what fills them in would weigh more. */
export const words: Record<keyof typeof agentPage, string> = adapt(agentPage);
