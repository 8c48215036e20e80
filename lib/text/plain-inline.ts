// Marks inside a line. Every rule wants the mark to touch a word on one side and a boundary on the other, since the same
// characters stand in globs, paths, names and sums. ASCII words count as "inside a word"; CJK text has no spaces.

const URL = /https?:\/\/[^\s<>`]*[^\s<>`*_.,;:!?)\]}'"]/;
const CODE = /(?<![\w$`])(`+)(?!`)(.{1,500}?)(?<!`)\1(?![\w`])/;
const IMAGE = /!\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\)/;
const LINK =
  /(?<![\w\\])\[((?:[^[\]]|\[[^[\]]*\])+)\]\(<?((?:https?:\/\/|file:\/\/|s?ftp:\/\/|smb:\/\/|mailto:|tel:|\/|#)(?:[^()\s<>]|\([^()\s]*\))*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\)/;
const AUTOLINK = /<(https?:\/\/[^\s<>]+)>/;
const TOKEN = new RegExp([CODE, IMAGE, LINK, AUTOLINK, URL].map((pattern) => `(?:${pattern.source})`).join('|'), 'g');

const BEFORE = String.raw`(?<![\w*_~\\/.:-])`;
const AFTER = String.raw`(?![\w*_~\\/])`;
const START = String.raw`(?=[\p{L}\p{N}\p{Extended_Pictographic}"'“„«(¿¡$€£「『（\uE000])`;
const END = String.raw`(?<=[\p{L}\p{M}\p{N}\p{Extended_Pictographic}"'”“»).,:;!?%…。！？：」』）\uE001])`;

/** Bold may hold a sign only: a number, a path, a key. */
const ANY = String.raw`(?=[^\s*])`;
const ANY_END = String.raw`(?<=[^\s*])`;

const emphasis = (open: string, inner: string, close = open) =>
  new RegExp(`${BEFORE}${open}${START}(${inner})${END}${close}${AFTER}`, 'gu');

/** Names of Python's own, which are no emphasis. */
const DUNDER =
  'init|main|name|file|doc|str|repr|call|new|del|dict|class|all|version|enter|exit|len|iter|next|path|package|module|slots|eq|hash|import|future|builtins|annotations|getitem|setitem|getattr|author';

const emphases = (): RegExp[] => [
  emphasis(String.raw`\*\*\*`, String.raw`(?:(?!\*\*).)+?`),
  new RegExp(String.raw`${BEFORE}\*\*${ANY}((?:(?!\*\*).)+?)${ANY_END}\*\*(?![\w*_~/])`, 'gu'),
  // Glued to a word, and with blanks inside at the beginning of a line.
  /(?<![*\\/.:])\*\*(\p{L}[^*\n]{1,80}\p{L})\*\*(?![*/\\.])/gu,
  /^\*\* (\p{L}[^*\n]{0,80}?) \*\*(?=\s|$)/gu,
  /(?<=\p{Ll})\*(\p{Ll}{3,})\*(?![\w*.\\/])/gu,
  /(?<![=\w])==(\p{L}[^=\n]{0,80}?)==(?![=\w])/gu,
  new RegExp(String.raw`${BEFORE}__(?!(?:${DUNDER})__)(\p{L}[\p{L}\p{N}-]+)__${AFTER}`, 'gu'),
  // `__init__` is a name; two or more words are not.
  emphasis('__', String.raw`(?:(?!__).)*?\s(?:(?!__).)*?`),
  emphasis('~~', '(?:(?!~~).)+?'),
  emphasis(String.raw`\*`, '[^*]+?'),
  emphasis('_', '[^_]+?'),
];

// Kept from the first use on. Their Unicode classes are dear to compile, and a worker wakes far more often than it writes.
const compiled: RegExp[] = [];
function emphasisRules(): RegExp[] {
  if (compiled.length === 0) compiled.push(...emphases());
  return compiled;
}

/** One line that starts as a command does: nothing in it is emphasis. */
const COMMAND =
  /^\s*(?:\d+[.)]\s+|- )?(?:[$>%]\s|PS\s?[A-Z]:|[A-Z]:\\|\\\\|sudo\s|(?:ls|dir|cp|mv|rm|del|copy|move|ren|xcopy|robocopy|find|findstr|grep|egrep|sed|awk|cat|type|chmod|chown|tar|zip|unzip|git|npm|docker|kubectl|select|net|netsh|sc|reg|wmic|curl|wget|rsync|scp|ssh|where|attrib|icacls|[A-Z][a-z]+-[A-Z]\w+)\s)/;

/** Bold words where a sentence begins as a command does: "sudo is **not** needed". */
const PLAIN_BOLD = /(?<=^|\s)\*\*(\p{L}[\p{L}\p{N} '-]{0,60})\*\*(?=[\s.,;:!?)]|$)/gu;

const isCommand = (line: string) => COMMAND.test(line);

/** What every mark is made of. Most lines have none of it. */
const ANY_MARK = /[`*_~[<=\\&]/;
const ANY_TOKEN = /[`[<]|https?:/;
const ANY_EMPHASIS = /[*_~=]/;
const emphasised = (text: string) =>
  ANY_EMPHASIS.test(text) ? emphasisRules().reduce((plain, pattern) => plain.replace(pattern, '$1'), text) : text;

/** The line without emphasis, code marks and link syntax. */
export function plainInline(line: string): string {
  if (!ANY_MARK.test(line)) return line;
  if (!ANY_TOKEN.test(line)) return withoutMarks(line, line);
  const kept: string[] = [];
  const keep = (text: string) => `\uE000${kept.push(text) - 1}\uE001`;
  const masked = line.replace(
    TOKEN,
    (found, _ticks, code?: string, alt?: string, label?: string, target?: string, auto?: string) => {
      if (code !== undefined) return keep(code.length > 2 ? code.replace(/^ (.*) $/, '$1') : code);
      if (alt !== undefined) return keep(alt);
      if (label !== undefined && target !== undefined) return keep(asText(plainInline(label), target));
      return keep(auto ?? found);
    },
  );
  return withoutMarks(line, masked).replace(
    /\uE000(\d+)\uE001/g,
    (found, index: string) => kept[Number(index)] ?? found,
  );
}

/** `word[^1].` and `[^1]: what is said of it`; in a pattern, `[^1]` follows no word or goes on. */
const FOOTNOTE =
  /(?<=[\p{L}\p{N}\p{M}.,;:!?)"”»*_]|^)\[\^(\w{1,20})\](?:(?<=^\[\^\w{1,20}\]):(?=\s)|(?=[\s.,;:!?)]|$))/gu;
const withFootnotes = (line: string) => (line.includes('[^') ? line.replace(FOOTNOTE, '[$1]') : line);

/** @param masked the line in which what is kept to the letter is out of reach. */
function withoutMarks(line: string, masked: string): string {
  if (isCommand(line)) return masked.replace(PLAIN_BOLD, '$1');
  return withoutEscapes(withoutHtml(emphasised(withFootnotes(masked))));
}

const PAIR =
  /<(b|strong|i|em|u|s|del|ins|mark|small|sup|sub|kbd|code|samp|var|span|p)(?:\s[^<>]{0,200})?>([^<]*)<\/\1>/gi;
const ENTITIES: Record<string, string> = { gt: '>', lt: '<', amp: '&', nbsp: ' ', quot: '"', apos: "'", '#39': "'" };

/** Tags that only mark up, in pairs; comments, breaks and the usual entities. Other tags may be what is talked about. */
function withoutHtml(line: string): string {
  if (!/[<&]/.test(line)) return line;
  return line
    .replace(/<!--[^<>]*-->/g, '')
    .replace(/<br\s?\/?>/gi, '\n')
    .replace(PAIR, '$2')
    .replace(PAIR, '$2')
    .replace(/&(gt|lt|amp|nbsp|quot|apos|#39);/g, (found, name: string) => ENTITIES[name] ?? found);
}

/** `1\. First`, which would begin a list. */
const ESCAPED_NUMBER = /^(\s{0,12}\d{1,3})\\(?=[.)]\s)/;
const ESCAPED = /\\([_*#()[\]~`>+!-])/g;
/** A path, a share and a pattern have backslashes of their own. */
const OWN = /^(?:[A-Za-z]:|\\\\|%)|[\^$|]|\.\*|\\[^_*#()[\]~`>+!-]|\\$/;

/** Words without the backslashes that only Markdown wants. */
function withoutEscapes(line: string): string {
  if (!line.includes('\\')) return line;
  const counted = line.replace(ESCAPED_NUMBER, '$1');
  if (counted.search(ESCAPED) < 0) return counted;
  return counted.replace(/\S+/g, (word) => (OWN.test(word) ? word : word.replace(ESCAPED, '$1')));
}

function asText(label: string, target: string): string {
  const address = target.replace(/^(mailto|tel):/, '');
  const bare = (text: string) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return bare(label) === bare(address) ? address : `${label} (${address})`;
}
