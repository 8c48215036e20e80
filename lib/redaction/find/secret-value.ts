import { GAPLESS } from './beside';

/** How surely what follows is the value: behind a colon, behind some words and a colon, behind "is", or right behind the word. */
export type Strength = 'strong' | 'called' | 'weak' | 'plain';

const QUOTED = /["“”„«「『'‘`](?<value>(?:\\.|[^\n"“”„«»「」『』`\\]){3,100}?)["“”»」』'’`](?!\p{L})/uy;
const TOKEN = /[^\s"“”„«»「」『』<>。、，；]{1,200}/uy;
const NUMBER = /\d(?:[ -]?\d){2,11}(?!\d)/y;
const LATIN_RUN = new RegExp(`^[^${GAPLESS}]+`, 'u');

/**
 * What stands at a place, up to the end of its token. Signs at the end belong to it; a full stop, a comma or a bracket
 * that closes the sentence do not.
 * @param number a code may be written in groups.
 */
export function valueAt(text: string, at: number, number: boolean) {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text)?.groups?.['value'];
  if (quoted !== undefined)
    return { from: at + 1, to: at + 1 + quoted.length, value: quoted, quoted: true, last: false };
  NUMBER.lastIndex = at;
  const digits = number ? NUMBER.exec(text)?.[0] : undefined;
  if (digits !== undefined && !/[\p{L}]/u.test(text.charAt(at + digits.length)))
    return { from: at, to: at + digits.length, value: digits, quoted: false, last: false };
  // A mark of the text around it, as for bold.
  const from =
    at +
    (/^[*_`'(]/.test(text.slice(at, at + 1)) && /[*_`')]/.test(text.slice(at + 4, at + 100)) ? leading(text, at) : 0);
  TOKEN.lastIndex = from;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined) return null;
  // In scripts without gaps the sentence goes on right behind it.
  const latin = LATIN_RUN.exec(token)?.[0] ?? token;
  const value = latin.replace(/[.,;:'’`]+$/, '').replace(/(?<!\([^)]*)\)+$/, '');
  const rest = text.slice(from + value.length, from + value.length + 3);
  return {
    from,
    to: from + value.length,
    value,
    quoted: false,
    last: /^[.,;)]?\s*(?:\n|$)|^[,;|/]/.test(rest) || rest.trim() === '',
  };
}

const leading = (text: string, at: number): number => /^[*_`'(]{1,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
