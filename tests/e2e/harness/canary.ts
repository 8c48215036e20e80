import type { BrowserContext, ConsoleMessage, Page, Request, WebError } from '@playwright/test';
import { AGENT_KEY, MODEL_KEY } from './extension.ts';

/** The keys of the tests, also as Freshdesk's Basic authentication writes them. */
const CANARIES = [AGENT_KEY, MODEL_KEY, btoa(`${AGENT_KEY}:X`), encodeURIComponent(`${AGENT_KEY}:`)];

export const holdsKey = (text: string): boolean => CANARIES.some((canary) => text.includes(canary));

/** What any script of a page can read of it without asking. What a person typed into a field is a value, not markup. */
const READ_PAGE = `JSON.stringify([
  document.documentElement.outerHTML, document.title, location.href, document.cookie,
  { ...localStorage }, { ...sessionStorage }, history.state,
])`;

/** Listens from the start of a test; `leaks` names the places where a key was seen, never the key. */
export function watchForKeys(context: BrowserContext) {
  const places = new Set<string>();
  const note = (place: string, text: string) => {
    if (holdsKey(text)) places.add(place);
  };
  const onConsole = (message: ConsoleMessage) =>
    note(`console of ${message.page()?.url() ?? 'a worker'}`, message.text());
  const onError = (error: WebError) => note('an uncaught error', String(error.error().stack));
  const onRequest = (request: Request) =>
    note(`the address of a request to ${new URL(request.url()).host}`, request.url());
  context.on('console', onConsole).on('weberror', onError).on('request', onRequest);

  return async function leaks(): Promise<string[]> {
    for (const page of context.pages()) note(`the page ${page.url()}`, await readable(page));
    context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
    return [...places];
  };
}

/** A page that is just going away has nothing left to read. */
async function readable(page: Page): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(resolve, 2000, ''));
  return Promise.race([page.evaluate<string>(READ_PAGE).catch(() => ''), late]);
}
