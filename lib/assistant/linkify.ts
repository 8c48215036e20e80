const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Safe as text and inside a double-quoted attribute; control characters are dropped. */
const escapeHtml = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');

const ADDRESS = /\bhttps?:\/\/[^\s<>"'`]+/gi;
const TRAILING = /[.,;:!?…'’”»。、，；：！？」』）\]}]$/;
const RUNS_ON =
  /[。、，；：「」『』（）！？]|\p{Script=Hiragana}|(?<=[\w/])(?=\p{Script=Katakana}|\p{Script=Hangul})|(?<=\w)(?=\p{Script=Han})/u;

/** Escaped text with http and https addresses as links; punctuation after an address stays outside. */
export function linkify(text: string): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimAddress(match[0]);
    html += escapeHtml(text.slice(from, match.index)) + link(address);
    from = match.index + address.length;
  }
  return html + escapeHtml(text.slice(from));
}

function trimAddress(found: string): string {
  // East Asian text runs on without a space: its punctuation, kana, or its letters right after a Latin one end an address.
  let address = found.split(RUNS_ON, 1)[0] ?? found;
  for (;;) {
    const unbalanced = address.endsWith(')') && address.split(')').length > address.split('(').length;
    if (!unbalanced && !TRAILING.test(address)) return address;
    address = address.slice(0, -1);
  }
}

/** `https://bank.example@evil.example` shows one host and opens another: it stays text. */
function link(address: string): string {
  const shown = escapeHtml(address);
  if (!URL.canParse(address) || new URL(address).username !== '') return shown;
  return `<a href="${shown}">${shown}</a>`;
}
