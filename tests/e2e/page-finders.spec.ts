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

test('bar, reply button and reply editor are found in every known shape of the agent page, and only there', async () => {
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

test('a draft becomes p, br, ul, ol, li and links to the web or a mail address, whatever it was', async () => {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body>');
  await page.addScriptTag({ content: await pageFunctions() });
  const table: [html: string, text: string, clean: string][] = [
    ['<p>Hi</p><ul><li>a</li></ul>', '', '<p>Hi</p><ul><li>a</li></ul>'],
    ['<div>one</div><h2>two</h2>', '', '<p>one</p><p>two</p>'],
    ['loose <b>bold</b> text', '', '<p>loose bold text</p>'],
    ['<p style="color:red" class="x" onclick="y()">Hi</p>', '', '<p>Hi</p>'],
    ['<p><img src="https://x.test/t.gif">Hi<script>alert(1)</script></p>', '', '<p>Hi</p>'],
    [
      '<p><a href="javascript:alert(1)">a</a> <a href="https://x.test/">b</a></p>',
      '',
      '<p>a <a href="https://x.test/">b</a></p>',
    ],
    ['<table><tr><td>cell</td></tr></table>', '', '<p>cell</p>'],
    ['<iframe src="https://x.test"></iframe>', 'Fallback\nline\n\nblock', '<p>Fallback<br>line</p><p>block</p>'],
    ['', '<b>not</b> HTML & so on', '<p>&lt;b&gt;not&lt;/b&gt; HTML &amp; so on</p>'],
  ];
  for (const [html, text, clean] of table) {
    const made = await page.evaluate(
      ([first, second]) => window.page.fragmentHtml(window.page.replyFragment(document, first, second)),
      [html, text] as const,
    );
    expect.soft(made).toBe(clean);
  }
});
