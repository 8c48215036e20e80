import { type Browser, chromium } from '@playwright/test';
import { AGENT_PAGES } from './agent-pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { type PageFunctions, pageFunctions } from './harness/page-functions.ts';

declare global {
  interface Window {
    page: PageFunctions;
  }
}

// Whether a thing can be seen needs a real layout, so the table runs in a browser; no extension is in it.
let browser: Browser;
test.beforeAll(async ({ chromiumPath }) => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: chromiumPath, args });
});
test.afterAll(() => browser.close());

test('bar, reply button and reply editor are found in every known shape of the agent page, and only there (P3)', async () => {
  const page = await browser.newPage();
  const script = await pageFunctions();
  for (const { name, html, width = 1400, ...wanted } of AGENT_PAGES) {
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(`<!doctype html><style>.fr-element{min-height:40px}</style><body>${html}`);
    await page.addScriptTag({ content: script });
    const found = await page.evaluate(() => {
      const is = (element: HTMLElement | null | undefined) => element && (element.dataset['is'] ?? 'a wrong one');
      return {
        bar: is(window.page.findActionBar(document)) ?? null,
        opener: is(window.page.findReplyOpeners(document)[0]) ?? null,
        editor: is(window.page.findReplyEditor(document)) ?? null,
        writingSomethingElse: window.page.isWritingSomethingElse(document),
      };
    });
    expect.soft(found, name).toEqual({
      bar: wanted.bar ? 'bar' : null,
      opener: wanted.opener,
      editor: wanted.editor ? 'editor' : null,
      writingSomethingElse: wanted.writingSomethingElse ?? false,
    });
  }
});
