import { createServer } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';

/** A port that was free a moment ago, for `debuggingPort`. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/**
 * The real side panel, once a click has opened it. Playwright's own context does not list it; a second connection does.
 * @param debuggingPort the one that the browser was launched with.
 */
export async function findPanel(debuggingPort: number): Promise<{ panel: Page; connection: Browser }> {
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const pages = connection.contexts().flatMap((context) => context.pages());
    const panel = pages.find((page) => page.url().endsWith('/sidepanel.html'));
    if (panel) return { panel, connection };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The side panel did not open.');
}
