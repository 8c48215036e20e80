import { type Browser, chromium } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { type PageFunctions, pageFunctions } from './harness/page-functions.ts';

declare global {
  interface Window {
    page: PageFunctions;
  }
}

const LINES = ['Hello Ann,', 'please restart the printer and wait for the green light.', 'Bye for now'];
const paragraphs = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const TEXT = paragraphs(LINES);
const BLANK = '<p><br></p>';
const SIGNATURE = '<div dir="ltr"><p>Best regards,<br><strong>Dana Fisher</strong><br>Acme Support</p></div>';
const APART = '<p>Best regards,</p><p>Dana Fisher</p>';
const QUOTE = `<div class="freshdesk_quote"><p>On Monday you wrote:</p>${TEXT}</div>`;
const OWN = '<p>As we said on the phone, I looked into it myself this morning.</p>';
/** Forty paragraphs of ordinary English about other things. */
const ELSE = Array.from(
  { length: 40 },
  (_, at) => `<p>The customer asked about invoice ${at} and when the delivery would arrive.</p>`,
).join('');
const CJK = ['您好,', '请重启打印机,然后等待绿灯亮起。', '谢谢'];

type Case = {
  name: string;
  /** What stands in the editor. */
  html: string;
  text?: string;
  standing: 'untouched' | 'edited' | 'gone';
  /** What would be taken out, squashed; null when it cannot be told from the agent's own words. */
  region?: string | null;
};

const squashed = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
const whole = squashed(TEXT);

const CASES: Case[] = [
  { name: 'as it was put in', html: TEXT + BLANK + SIGNATURE, standing: 'untouched', region: whole },
  { name: 'with words above and below', html: OWN + TEXT + OWN + SIGNATURE, standing: 'untouched', region: whole },
  {
    name: 'bold by now',
    html: paragraphs(LINES.map((line) => `<b>${line}</b>`)),
    standing: 'untouched',
    region: whole,
  },
  {
    name: 'in a box that Freshdesk put around it',
    html: `<div>${TEXT}${BLANK}${SIGNATURE}</div>`,
    standing: 'untouched',
    region: whole,
  },
  { name: 'only in the quote', html: BLANK + SIGNATURE + QUOTE, standing: 'gone' },
  { name: 'above the quote of itself', html: TEXT + SIGNATURE + QUOTE, standing: 'untouched', region: whole },
  { name: 'nothing but a signature', html: BLANK + SIGNATURE, standing: 'gone' },
  { name: 'words of the agent', html: OWN + SIGNATURE, standing: 'gone' },
  { name: 'many words about other things', html: ELSE + SIGNATURE, standing: 'gone' },
  { name: 'with a picture in it', html: TEXT.replace('printer', 'printer<img>') + SIGNATURE, standing: 'edited' },
  {
    name: 'a word added',
    html: TEXT.replace('printer', 'printer NOW') + BLANK + SIGNATURE,
    standing: 'edited',
    region: squashed(TEXT.replace('printer', 'printer NOW')),
  },
  {
    name: 'the greeting changed',
    html: TEXT.replace('Hello Ann', 'Dear Ms Lee') + BLANK + SIGNATURE,
    standing: 'edited',
    region: squashed(TEXT.replace('Hello Ann', 'Dear Ms Lee')).slice('DearMsLee,'.length),
  },
  {
    name: 'its end deleted',
    html: paragraphs(LINES.slice(0, 2)) + SIGNATURE,
    standing: 'edited',
    region: squashed(paragraphs(LINES.slice(0, 2))),
  },
  {
    name: 'split into more paragraphs, a signature of its own paragraphs below',
    html: TEXT.replace(' and wait', '</p><p>and wait') + BLANK + APART,
    standing: 'untouched',
    region: whole,
  },
  {
    name: 'split and changed, a signature of its own paragraphs below',
    html: TEXT.replace(' and wait', ' NOW</p><p>and wait') + BLANK + APART,
    standing: 'edited',
    region: squashed(TEXT.replace(' and wait', ' NOW and wait')),
  },
  {
    name: 'changed, between words of the agent',
    html: OWN + TEXT.replace('printer', 'printer NOW') + OWN + BLANK + SIGNATURE,
    standing: 'edited',
    region: squashed(TEXT.replace('printer', 'printer NOW')),
  },
  {
    name: 'joined with other words in one paragraph',
    html: `<p>I think so. ${LINES.join(' ')} And more.</p>${SIGNATURE}`,
    standing: 'edited',
  },
  {
    name: 'lines of one paragraph, a word added',
    html: `<p>Hello Ann,<br>please restart the printer. NOW<br>Bye</p>${BLANK}${SIGNATURE}`,
    text: '<p>Hello Ann,<br>please restart the printer.<br>Bye</p>',
    standing: 'edited',
    region: 'HelloAnn,pleaserestarttheprinter.NOWBye',
  },
  {
    name: 'Chinese, a word changed',
    html: paragraphs(CJK).replace('打印机', '路由器') + BLANK + SIGNATURE,
    text: paragraphs(CJK),
    standing: 'edited',
  },
  {
    name: 'Chinese, other words',
    html: '<p>我们明天给您打电话,请问您几点方便?</p>',
    text: paragraphs(CJK),
    standing: 'gone',
  },
  {
    name: 'a list, an item changed',
    html: `<p>Try this:</p><ol><li>Restart the router twice</li><li>Wait for the green light</li></ol>${BLANK}${SIGNATURE}`,
    text: '<p>Try this:</p><ol><li>Restart the router</li><li>Wait for the green light</li></ol>',
    standing: 'edited',
  },
  {
    name: 'a short text, and a signature that begins alike',
    html: '<p>Thanks, Dana</p>',
    text: '<p>Thanks!</p>',
    standing: 'gone',
  },
  { name: 'a text of nothing', html: SIGNATURE, text: '<p> </p>', standing: 'gone' },
];

let browser: Browser;
test.beforeAll(async ({ chromiumPath }) => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: chromiumPath, args });
});
test.afterAll(() => browser.close());

test('whether a text stands in an editor, and what of it could be taken out', async () => {
  const page = await browser.newPage();
  const script = await pageFunctions();
  await page.setContent('<!doctype html><div id="editor" contenteditable="true"></div>');
  await page.addScriptTag({ content: script });
  for (const { name, html, text = TEXT, standing, region } of CASES) {
    const found = await page.evaluate(
      ([content, wanted]) => {
        const editor = document.querySelector('#editor') as HTMLElement;
        editor.innerHTML = content;
        const words = window.page.wordsOf(wanted);
        const run = window.page.regionOf(editor, words, []);
        const quote = editor.querySelector('.freshdesk_quote');
        const held = run && quote ? run.first.contains(quote) || run.last.contains(quote) : false;
        return { standing: window.page.standingOf(editor, words, []), region: run?.text ?? null, held };
      },
      [html, text] as const,
    );
    expect.soft(found.standing, name).toBe(standing);
    expect.soft(found.held, `${name}: the quote is left alone`).toBe(false);
    if (region !== undefined) expect.soft(found.region, name).toBe(region);
    if (found.region !== null)
      expect.soft(found.region, `${name}: the signature is left alone`).not.toContain('Fisher');
  }
});

test('where this page has put it, it is that text whatever was made of it, up to the blank line behind it', async () => {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><div id="editor" contenteditable="true">${OWN}${TEXT}${BLANK}${SIGNATURE}</div>`,
  );
  await page.addScriptTag({ content: await pageFunctions() });
  const found = await page.evaluate((text) => {
    const editor = document.querySelector('#editor') as HTMLElement;
    const words = window.page.wordsOf(text);
    const run = window.page.untouchedRun(editor, words.all);
    if (!run) throw new Error('not there');
    const placed = [window.page.placedAt(run, words)];
    const look = () => ({
      standing: window.page.standingOf(editor, words, placed),
      region: window.page.regionOf(editor, words, placed)?.text ?? null,
    });
    const [, first, second, third] = editor.children as unknown as HTMLElement[];
    if (!first || !second || !third) throw new Error('not there');
    first.textContent = 'Wholly other words.';
    second.textContent = 'Nothing is left.';
    third.after(Object.assign(document.createElement('p'), { textContent: 'One more line.' }));
    const rewritten = look();
    for (const block of [first, second, third, third.nextElementSibling as HTMLElement]) block.textContent = '';
    const emptied = look();
    for (const block of [first, second, third]) block.remove();
    return { rewritten, emptied, removed: look() };
  }, TEXT);
  expect(found.rewritten).toEqual({
    standing: 'edited',
    region: 'Whollyotherwords.Nothingisleft.ByefornowOnemoreline.',
  });
  expect(found.emptied.standing).toBe('gone');
  expect(found.removed.standing).toBe('gone');
});
