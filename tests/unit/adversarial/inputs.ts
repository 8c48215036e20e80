/** Short pieces that cost a careless reader dear when they are repeated: what patterns start with, count, nest or look for the end of. */
const REPEATED = [
  ...' \n\ta1.,:;-_*#><()[]{}"\'`\\/@&|=~+%$€•',
  ...'éı漢か한ש😀０．＠：（。',
  ...['\r\n', '\u0301', '\u200b', '\u200d', '\ufe0f', '\ud83d', '\u00a0', '\u{1f1e9}'],
  ...['a ', 'a\n', 'a\n\n', ' \n', 'A ', '漢a', 'ש ', 'a\u0301', 'a, ', 'word. '],
  ...['- a\n', '1. a\n', '> a\n', '>\n', '## a\n', '* a\n', '--\n', '- - '],
  ...['```\n', '~~~\n', '``` ', '`a', '|a|b|\n', '|-|-|\n', '**a', '**a** ', '_a', '__a b', '~~a', '*a'],
  ...['![](', '[a](', '[[', '[a](http://a', '<http://a', '<a ', '<a href="', '<div>', '<b><i>', '</div>', '</'],
  ...['<!--', '<br>', '<style>', '<p style="', '<p><table>', '<title', '&amp;', '&#', '&lt;'],
  ...['{{', '{"a":', '{"a":[', '{"reply":[[[', '{"reply":"', '["a",', '\\"', '\\u00'],
  ...['a@', 'a@b.', 'a@b.c ', 'a.', 'a-', 'http://', 'https://a.', 'www.', 'a:', 'xn--', 'a@a.com, '],
  ...['On 1:11 2026 a@b wrote:\n', 'From: a\n', 'Von: ', '-----Original Message-----\n', 'Thanks,\n', '-- \n'],
  ...['3 May ', '1/1/', '2026-11-20 ', '12:30 ', '11月2日', '+49 30 ', '1 ', '1-', '1,000.', 'DE89 3704 '],
  ...['100 € ', '$1 ', '#123456 ', 'AB-1234 ', 'I will ', 'refund ', 'within 3 days ', 'not '],
  ...['Sent from my iPhone\n', 'confidential recipient ', '[agent · a]\n', 'Subject: a\n', 'Tel: 1\n'],
  ...['<think>', '</think>', '</th', 'data: {"a":1}\n\n', 'C:\\', '\\\\a\\'],
];

export type Hostile = { name: string; text: (size: number) => string };

/** Of so many inputs one is tried where many small pieces are given, or a whole of which each part is tried by itself. */
const ONE_OF = 6;

const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Half of this, half of that: many beginnings whose end is looked for behind all of them. */
const HALVES: [string, string][] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['<div>', '</div>'],
  ['<div>', '</p>'],
  ['"', ' '],
  ['a', '@'],
  ['a', '.'],
  ['1', '-'],
  [' ', '\n'],
  ['> a\n', 'a\n'],
  ['`', 'a'],
  ['*a ', 'a* '],
  ['1/1/', '-'],
  ['>\n', 'On 1:11 2026 a@b wrote:\n'],
];

/** Texts of any size, made to be slow to read. Each ends in a letter, so that whatever wants the end of the text fails there. */
export const HOSTILE: Hostile[] = [
  ...[...new Set(REPEATED)].map((unit) => ({
    name: JSON.stringify(unit),
    text: (size: number) => `${filled(unit, size)}x`,
  })),
  ...HALVES.map(([first, second]) => ({
    name: `${JSON.stringify(first)} then ${JSON.stringify(second)}`,
    text: (size: number) => `${filled(first, size / 2)}${filled(second, size / 2)}x`,
  })),
  { name: 'a word, spaces, a word', text: (size) => `# a${' '.repeat(size)}x` },
  { name: 'a fence and spaces', text: (size) => `\`\`\`${' '.repeat(size)}x` },
  { name: 'a label and spaces', text: (size) => `Subject:${' '.repeat(size)}x` },
  { name: 'different words', text: (size) => words(size, ' ') },
  { name: 'different lines', text: (size) => words(size, '\n') },
  { name: 'different paragraphs', text: (size) => words(size, '\n\n') },
  { name: 'different addresses', text: (size) => words(size, '.example.com ') },
  { name: 'different tags', text: (size) => words(size, '><') },
  { name: 'a list that counts', text: (size) => counted(size, (n) => `${n}. a\n`) },
  { name: 'different numbers', text: (size) => counted(size, (n) => `${1000 + n} `) },
  { name: 'different days', text: (size) => counted(size, (n) => `${(n % 28) + 1} May ${2000 + n}, `) },
  { name: 'nested JSON, closed', text: (size) => `{"reply":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}` },
  { name: 'JSON with many keys', text: (size) => `{"reply":"a",${counted(size, (n) => `"${n}":1,`)}"z":1}` },
  { name: 'a long reply', text: (size) => JSON.stringify({ reply: filled('a "b" \\ \n', size) }) },
];

/** Letters only, none twice. */
const words = (size: number, between: string) =>
  counted(size, (n) => `${[...String(n)].map((digit) => 'qwertyuiop'[Number(digit)]).join('')}${between}`);

function counted(size: number, piece: (n: number) => string): string {
  const parts: string[] = [];
  let length = 0;
  for (let n = 1; length < size; n += 1) {
    const part = piece(n);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** Some of all kinds. */
export const SOME = HOSTILE.filter(({ name }, at) => at % ONE_OF === 0 || name.startsWith('different'));
