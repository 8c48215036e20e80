import { claimKind, type Span } from './kind';
import { CLOSINGS, TEAMS } from './sign-off-data';

const CLOSING = new Set(CLOSINGS.split(/[|\n]/));
const TEAM = new RegExp(TEAMS, 'iu');
/** One to four words, each with a capital where the script has them. */
const PART = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|von|van|de|der|da|di|la|le|el|al|bin|ter)`;
const NAME = new RegExp(String.raw`^${PART}(?:\s${PART}){0,4}$`, 'u');
const GAPLESS_NAME =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{M}\s・·]{2,24}$/u;
const LINES_BELOW = 6;

const plain = (line: string) =>
  line
    .trim()
    .toLowerCase()
    .replace(/[\s,.!:;،、。！-]+$/u, '')
    .replace(/^[-–—\s]+/u, '');

function isName(line: string): boolean {
  const words = line.trim().replace(/[,.]$/, '');
  return (
    words.length >= 2 && words.length <= 40 && !TEAM.test(`${words} `) && (NAME.test(words) || GAPLESS_NAME.test(words))
  );
}

/** "Kind regards, Anna": on one line or two, in the last lines of a text. */
function findNames(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '').slice(-LINES_BELOW);
  for (const [at, match] of lines.entries()) {
    const [line] = match;
    const comma = line.search(/[,،、，]/u);
    if (comma > 0 && CLOSING.has(plain(line.slice(0, comma)))) {
      const rest = line.slice(comma + 1);
      if (isName(rest)) return [spanOf(rest, match.index + comma + 1)];
    }
    const next = lines[at + 1];
    if (next && CLOSING.has(plain(line)) && isName(next[0])) return [spanOf(next[0], next.index)];
  }
  return [];
}

function spanOf(written: string, at: number): Span {
  const text = written.trim().replace(/[,.]$/, '');
  const from = at + written.indexOf(text);
  return { from, to: from + text.length, text };
}

/** A name under a letter: the help desk's signature names the agent, and no draft has another. */
export const signOff = claimKind({
  kind: 'name',
  find: findNames,
  read: ({ own }) => own.toLowerCase(),
  verdict: ({ text }, own) => (own.includes(text.toLowerCase()) ? null : { customerOnly: false }),
});
