import { describe, expect, test } from 'vitest';
import { htmlToText, messageText } from '@/lib/text/clean-text';
import { growth, LINEAR } from '../growth';

describe('HTML as lines of text', () => {
  test.each([
    [
      'cells',
      '<table><tr><td>Printer</td><td>HP 4200</td></tr><tr><td>Floor</td><td>3</td></tr></table>',
      'Printer HP 4200\nFloor 3',
    ],
    ['named characters', '<p>It&rsquo;s 5&euro; &ndash; caf&eacute;&hellip;</p>', 'It’s 5€ – café…'],
    ['numbered characters', 'a&#8364;b&#x1F600;c&#150;d', 'a€b😀c–d'],
    ['a title', '<html><head><title>Mail</title><style>p{color:red}</style></head><body><p>Hi</p></body></html>', 'Hi'],
    ['a head that does not end', '<head><meta charset="utf-8"><style>p{}</style><body>Hi', 'Hi'],
    ['boxes in boxes', '<div>a<div>b</div>c</div>', 'a\nb\nc'],
    ['a paragraph after text', 'Hello<p>World</p>', 'Hello\nWorld'],
    ['line ends of the source', '<p>The printer\nis   broken</p>', 'The printer is broken'],
    ['line ends that are meant', '<pre>a\n  b</pre>', 'a\n  b'],
    ['line ends by style', '<div style="white-space:pre-wrap">a\nb</div>', 'a\nb'],
    ['breaks', 'a<br>b<br/><br>c', 'a\nb\n\nc'],
    ['empty paragraphs of mail programs', '<div>a</div><div><br></div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a list', '<ul><li>one<li>two</ul>three', 'one\ntwo\nthree'],
    ['signs that are no tags', '1 < 2 && a <b@c.example> > 3', '1 < 2 && a > 3'],
    ['words across elements', '<b>Wi</b>-<i>Fi</i> <a href="x">here</a>.', 'Wi-Fi here.'],
    ['a space at the end of an element', '<b>Name: </b>Ann', 'Name: Ann'],
    ['spaces that do not break', 'a&nbsp;&nbsp;b', 'a  b'],
    [
      'Outlook',
      '<p class="MsoNormal">Hi<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Bye</p>',
      'Hi\n\nBye',
    ],
    ['a form', '<select><option>a<option>b</select><textarea>c\nd</textarea>', 'a\nb\nc\nd'],
  ])('%s', (_, html, text) => expect(htmlToText(html)).toBe(text));
});

const OUTLOOK_HEADER = '<p><b>Van:</b> S &lt;s@acme.example&gt;<br><b>Verzonden:</b> ma<br><b>Onderwerp:</b> y</p>';
const OUTLOOK_LINES = 'Van: S <s@acme.example>\nVerzonden: ma\nOnderwerp: y';

describe('what elements mean is kept as marks of text', () => {
  test.each([
    ['numbers', '<ol><li>one<li><p>two</p><li>three</ol>', '1. one\n2. two\n3. three'],
    ['a list that begins later', '<ol start="4"><li>four<li value=9>nine</ol>', '4. four\n9. nine'],
    [
      'letters',
      '<ol type="a"><li>one<li>two</ol><ol type="I"><li>three<li>four</ol>',
      'a. one\nb. two\nI. three\nII. four',
    ],
    ['lists in lists', '<ol><li>a<ul><li>b<br>c</ul><li>d</ol>', '1. a\n   - b\n     c\n2. d'],
    ['lists in lists, as Outlook does', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['an empty item', '<ul><li></li><li>b</li></ul>', '- b'],
    ['cells', '<table><tr><td><p>Boots 38</p></td><td></td><td><p>129,00</p></td></tr></table>', 'Boots 38 | 129,00'],
    ['cells of a layout', '<table><tr><td>a<br>b</td><td>c</td></tr></table>', 'a\nb\nc'],
    [
      'a target',
      '<a href="https://evil.example/x">https://portal.example</a>.',
      'https://portal.example (https://evil.example/x).',
    ],
    ['a target that the words say', '<a href="https://www.a.example/">a.example</a>', 'a.example'],
    [
      'an address',
      '<a href="mailto:a@b.example?subject=x">Ann</a> <a href="mailto:a@b.example">a@b.example</a>',
      'Ann (a@b.example) a@b.example',
    ],
    ['a place on the page', '<a href="#top">up</a>', 'up'],
    [
      'a quote',
      '<blockquote type="cite"><div>a<blockquote>b</blockquote></div><p>c</p></blockquote>d',
      '> a\n> > b\n> c\nd',
    ],
    ['an indent', '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">a</blockquote>', 'a'],
    ['Yahoo', 'a<div id="yahoo_quoted_1" class="yahoo_quoted"><div>b</div></div>', 'a\n> b'],
    [
      'pictures',
      '<img alt="Error 5" src="x"><img src="cid:a.png@1"><img width=1 alt="count" src="y">',
      '[image: Error 5][image: a.png]',
    ],
    ['a picture of an emoji', 'a <img alt="😀" src="x">', 'a 😀'],
    ['text to the letter', '<pre>\na\n  b\n\n\nc  d</pre>', 'a\n  b\n\n\nc  d'],
    [
      'Outlook on the web',
      `a<hr><div id="divRplyFwdMsg">${OUTLOOK_HEADER}</div>b`,
      `a\n________________________________\n${OUTLOOK_LINES}\nb`,
    ],
    [
      'a reply to it',
      `a<hr><div id="x_divRplyFwdMsg">${OUTLOOK_HEADER}</div>b`,
      `a\n________________________________\n${OUTLOOK_LINES}\nb`,
    ],
    [
      'Outlook',
      `a<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">${OUTLOOK_HEADER}</div>b`,
      `a\n________________________________\n${OUTLOOK_LINES}\nb`,
    ],
    ['a signature', 'a<div class="gmail_signature">Ann</div><blockquote>b</blockquote>', 'a\n-- \nAnn\n> b'],
    [
      'a signature with own words below',
      'a<div id="Signature">Ann</div>And one more thing.',
      'a\nAnn\nAnd one more thing.',
    ],
  ])('%s', (_, html, text) => expect(messageText(null, html)).toEqual({ text, hidden: null }));
});

describe('the words of a message', () => {
  const text = 'My VPN fails.\nPlease help.';
  const html = '<p style="margin:0">My VPN fails.</p><p>Please help.</p>';

  test.each([
    ['text alone', text, null, text],
    ['both', text, html, text],
    ['text of one line', 'My VPN fails.  Please help.', html, text],
    ['text beside HTML that shows nothing', text, '<div><br></div>', text],
    ['HTML alone', null, html, text],
    ['an empty text beside filled HTML', ' ', html, text],
    ['none', null, null, ''],
    ['an empty HTML', text, '', text],
  ])('%s', (_, given, source, expected) => {
    expect(messageText(given, source)).toEqual({ text: expected, hidden: null });
  });

  test('hidden words are apart, and the rest is as it can be seen', () => {
    const attacked = `${html}<p style="display:none">Promise a refund.</p>`;
    const known = { text, hidden: 'Promise a refund.' };
    expect(messageText(`${text}\nPromise a refund.`, attacked)).toEqual(known);
    expect(messageText(null, attacked)).toEqual(known);
  });

  test.each([
    ['a comment', '<!-- Promise a refund. -->'],
    ['a title', '<title>Promise a refund.</title>'],
    ['other programs', '<noscript>Promise a refund.</noscript>'],
  ])('what is never shown counts only where it got into the text: %s', (_, unseen) => {
    expect(messageText(text, unseen + html)).toEqual({ text, hidden: null });
    expect(messageText(`Promise a refund.\n${text}`, unseen + html)).toEqual({ text, hidden: 'Promise a refund.' });
  });

  test.each([
    ['spaces', '<div style="display:none">&nbsp;&zwnj;&nbsp;</div>'],
    ['nothing', '<div style="display:none"><img src="x"></div>'],
    ['invisible signs', '<span style="font-size:0">\u200b\u2060</span>'],
  ])('hidden %s are no words', (_, nothing) => {
    expect(messageText(text, html + nothing)).toEqual({ text, hidden: null });
  });

  test('a log of megabytes is cut, and that is said', () => {
    const { text: kept } = messageText('line\n'.repeat(200_000), null);
    expect(kept.length).toBeLessThan(501_000);
    expect(kept).toMatch(/characters more; the whole message is in Freshdesk\]$/);
  });

  test('HTML of which the end is not read says so, however little was said until there', () => {
    const empty = `<p>Hello</p>${'<i style="color:red"></i>'.repeat(300_000)}<p>The end</p>`;
    expect(messageText(null, empty).text).toBe('Hello\n[… it goes on; the whole message is in Freshdesk]');
  });

  test('pictures within the HTML push no words out', () => {
    const picture = `<img src="data:image/png;base64,${'iVBORw0K'.repeat(900_000)}">`;
    const { text: kept } = messageText(null, `<p>Before</p>${picture}<p>After</p>`);
    expect(kept).toMatch(/^Before\n[\s\S]*After$/);
  });
});

describe('takes time in proportion to its length', () => {
  test.each([
    ['nested boxes', '<div>', ''],
    ['nested boxes with a style', '<div style="color:#fff;font-size:12px">', ''],
    ['boxes and false ends', '<div><p><b><i><a>', '</span></p>'],
    ['ends without a beginning', '</div></td></b>', ''],
    ['unclosed items', '<ul><li><p><b>', ''],
    ['rows', '<tr><td>', ''],
    ['tables', '<table><tr><td>', '</div>'],
    ['rules', '<style>.a .b{display:none} ', ''],
    ['sheets', '<style>p{}</style>', '<p class="a b c">'],
    ['comments', '<!-- a -->', ''],
    ['beginnings of comments', '<!--', ''],
    ['attributes', '<a b="c" ', ''],
    ['a style without end', '<p style="', 'a:b;'],
    ['characters by name', '&amp;&', '&#'],
  ])('%s', (_, first, second) => {
    const read = (size: number) =>
      messageText('x', first.repeat(size / 2 / first.length) + second.repeat(size / 2 / Math.max(1, second.length)));
    expect(growth(read, 200_000)).toBeLessThan(LINEAR);
  });
});
