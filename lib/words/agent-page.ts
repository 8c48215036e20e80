import { agentPage } from './en/agent-page';
import { adapt } from './locale';

type Words = Record<keyof typeof agentPage, string>;

/** Absent in tests, and once the extension was updated under the page. */
const { i18n } = (globalThis as { chrome?: { i18n?: { getMessage(key: string): string } } }).chrome ?? {};

const written: Words = adapt(agentPage, 'agentPage');

/**
 * The few words in Freshdesk's own page, as they are: what fills them in would weigh more. In the browser's language, since the
 * browser has them at hand at once; a page may not read our files.
 */
export const words: Words = i18n
  ? (Object.fromEntries(Object.entries(written).map(([key, text]) => [key, i18n.getMessage(key) || text])) as Words)
  : written;
