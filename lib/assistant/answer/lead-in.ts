import { LEAD_INS, type LeadIn } from './lead-in-data';

/** Characters of such a line. */
const LONGEST = 200;
/** Words of consent before it. */
const MOST_SURE = 3;

const SURE = LEAD_INS.flatMap(({ sure }) => sure).sort((a, b) => b.length - a.length);
const OPENINGS = [...SURE, ...LEAD_INS.flatMap(({ here, labels }) => [...here, ...labels])];

// Kept from the first use on: Unicode classes are dear to compile, and a worker wakes far more often than it writes.
const compiled = new Map<LeadIn, { text: RegExp; yours: RegExp }>();
function patternsOf(one: LeadIn) {
  const known = compiled.get(one) ?? {
    text: new RegExp(`^${one.text}`, 'u'),
    yours: new RegExp(one.yours, 'u'),
  };
  compiled.set(one, known);
  return known;
}

/** Whether a word ends here. */
const ends = (text: string, at: number) => !/^[a-zà-ÿ\u0400-\u04ff]/.test(text.slice(at, at + 1));

/** Without words of consent; empty where there is nothing else. */
function withoutConsent(line: string): string {
  let rest = line;
  for (let count = 0; count < MOST_SURE; count += 1) {
    const word = SURE.find((one) => rest.startsWith(one) && ends(rest, one.length));
    if (word === undefined) break;
    rest = rest.slice(word.length).replace(/^[\s,.!;–—、。！，-]+/, '');
  }
  return rest;
}

const bare = (line: string) =>
  line
    .trim()
    .replace(/^[*_#\s]{0,6}|[*_\s]{0,6}$/g, '')
    .toLowerCase();

/** `Sure!` and nothing else. */
const isConsent = (line: string) => /[!.,。！:：]$/.test(bare(line)) && withoutConsent(bare(line)) === '';

/** A line in which a model says that the changed text follows. */
function isLeadIn(line: string): boolean {
  const said = bare(line);
  if (said.length > LONGEST || !/[:：。.!]$/.test(said)) return false;
  const rest = withoutConsent(said);
  const colon = /[:：]$/.test(rest);
  const text = rest.replace(/\s?[:：]$/, '');
  return LEAD_INS.some((one) => {
    if (colon && one.labels.includes(text)) return true;
    const here = one.here.find(
      (opening) => rest.startsWith(opening) && ends(rest, opening.length - (/\s$/.test(opening) ? 1 : 0)),
    );
    // Without a colon only after a word of consent, or where the language ends such a line with a stop.
    if (here === undefined || !(colon || rest.length < said.length || rest.endsWith('。'))) return false;
    const after = rest.slice(here.length);
    const { text: called, yours } = patternsOf(one);
    const found = called.exec(after);
    return found !== null && !yours.test(after.slice(found[0].length));
  });
}

const mayBegin = (line: string) => {
  const said = bare(line);
  return said.length <= LONGEST && OPENINGS.some((one) => one.startsWith(said) || said.startsWith(one));
};

/**
 * A changed draft without the line in which the model says that it follows (`Voici la traduction :`). A line that the draft
 * had before is the mail's own, and so is one that nothing follows. Linear.
 * @param partial more is to come: a line that may become such a one is held back.
 */
export function withoutLeadIn(text: string, before: string, partial = false): string {
  const start = text.trimStart();
  const known = new Set(before.split('\n').map((line) => line.trim()));
  const own = (line: string) => known.has(line.trim());
  let at = 0;
  for (let lines = 0; lines < 2; lines += 1) {
    const end = start.indexOf('\n', at);
    const line = start.slice(at, end < 0 ? undefined : end);
    if (end < 0) return partial && mayBegin(line) ? '' : text;
    const next = start.slice(end).search(/\S/);
    if (next < 0) return partial && (isLeadIn(line) || isConsent(line)) && !own(line) ? '' : text;
    if (own(line)) return text;
    // An address is what such a line of a mail speaks of.
    if (isLeadIn(line))
      return /^https?:/.test(start.slice(end + next, end + next + 6)) ? text : start.slice(end + next);
    if (lines > 0 || !isConsent(line)) return text;
    at = end + next;
  }
  return text;
}
