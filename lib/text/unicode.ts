// Invisible characters carry hidden instructions into a prompt. What scripts and emoji need stays: ZWJ, ZWNJ, one
// variation selector after its base, and flags made of tag letters.

const TAGS = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}|[\u{E0000}-\u{E007F}]/gu;
const ZERO_WIDTH = /[\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const JOINERS = /([\u200C\u200D])[\u200C\u200D]+/g;
const SELECTORS = /(.?)([\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+)/gsu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Text without invisible characters; line ends become `\n`, no-break spaces become spaces. Pure and idempotent. */
export function cleanUnicode(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(TAGS, (found) => (found.length > 2 ? found : ''))
    .replace(ZERO_WIDTH, '')
    .replace(BIDI, '')
    .replace(CONTROLS, '')
    .replace(JOINERS, '$1')
    .replace(SELECTORS, (_, base: string, selectors: string) => base + keptSelector(base, selectors))
    .replace(/[\u00A0\u202F]/g, ' ');
}

/** Emoji take U+FE0E or U+FE0F, Han characters any one; a run of selectors is a hidden message. */
function keptSelector(base: string, selectors: string): string {
  const first = String.fromCodePoint(selectors.codePointAt(0) ?? 0);
  if (/\p{Script=Han}/u.test(base)) return first;
  return /\p{Emoji}/u.test(base) && /[\uFE0E\uFE0F]/.test(first) ? first : '';
}

/** Drops a lone half of a surrogate pair at the end, as a cut or a stream in the middle of a character leaves it. */
export function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

const LONE_FLAG_LETTER = /(?<![\u{1F1E6}-\u{1F1FF}])(?:[\u{1F1E6}-\u{1F1FF}]{2})*([\u{1F1E6}-\u{1F1FF}])$/u;

/** For text that still grows: also without an emoji that has only begun, a flag's first letter or a joiner at the end. */
export function wholeEmoji(text: string): string {
  const whole = wholeCharacters(text).replace(/\u200D$/, '');
  const letter = LONE_FLAG_LETTER.exec(whole)?.[1];
  return letter ? whole.slice(0, -letter.length) : whole;
}
