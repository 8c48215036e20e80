import type { Place, Seen } from './address';
import { asLatin, isEnding, isLocalEnding, readsAsDomain } from './endings';
import { type Label, labelsOf } from './labels';
import { at, GAPLESS, IN_LABEL } from './letters';
import { pathEnd } from './path';

const RUN = new RegExp(`(?<![${IN_LABEL}])[${IN_LABEL}]+(?:[.。][${IN_LABEL}]+)+`, 'gu');
const RUNS_ON = new RegExp(`[${GAPLESS}]`, 'u');
const PARTS = new RegExp(`(?:(?![${GAPLESS}])[^])+`, 'gu');
/** "例え.jpです" */
const LATIN_FIRST = new RegExp(`^[a-z]{2,}(?=[${GAPLESS}])`, 'u');

/** What follows a host and makes plain that it is one: a port, a path, a query. */
const FOLLOWS = /\/|\\(?=[\p{L}\p{N}])|:\d{1,5}(?!\d)|[?#](?=[\p{L}\p{N}_]{1,40}=)/uy;
const PORT = /:\d{1,5}(?!\d)/y;

const WINDOW = 300;
const ON_DISK =
  /^["'(<[]*(?:[a-z]:[\\/]|%\w{1,40}%|~\/|\.{1,2}[\\/]|\/(?:etc|usr|var|opt|home|users|library|tmp|mnt|srv|dev|proc|sys|bin|sbin|private|applications|system|volumes|root|run|boot|lib|media)\/)/i;

/** A part of a path in a file system: "/etc/nginx/acme.example". */
function isOnDisk(text: string, from: number): boolean {
  if (!/[\\/]/.test(text.charAt(from - 1))) return false;
  return ON_DISK.test(
    text
      .slice(Math.max(from - WINDOW, 0), from)
      .split(/\s/)
      .at(-1) ?? '',
  );
}

/** Domains without a scheme, which mail programs make links of by themselves. In any script and case. @param text a view. */
export function findDomains(text: string): Seen[] {
  const found: Seen[] = [];
  let done = 0;
  for (const { index, 0: run } of text.matchAll(RUN)) {
    for (const { from, to: end } of inRun(text, index, run)) {
      if (from < done || isOnDisk(text, from)) continue;
      const to = pathEnd(text, end + at(PORT, text, end).length);
      found.push({ kind: 'link', from, to, scheme: '', host: from, sound: true });
      done = to;
    }
  }
  return found;
}

function inRun(text: string, index: number, run: string): Place[] {
  if (!RUNS_ON.test(run)) return domainIn(text, labelsOf(run, index));
  const parts = [...run.matchAll(PARTS)].flatMap((part) => domainIn(text, labelsOf(part[0], index + part.index)));
  return [...parts, ...withoutGaps(text, labelsOf(run, index))].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The longest domain that begins where the labels do. */
function domainIn(text: string, labels: Label[]): Place[] {
  for (let count = labels.length; count > 1; count -= 1) {
    const [last, next] = [labels[count - 1], labels[count]];
    // "see acme.example.Then"
    if (!last || (next && !/^\p{Lu}/u.test(next.text)) || !isPossible(last.text, labels[count - 2]?.text ?? ''))
      continue;
    const used = labels.slice(0, count);
    const from = used[0]?.from ?? last.from;
    if (isDomain(text, used, last)) return [{ from, to: last.to }];
  }
  return [];
}

const isPossible = (ending: string, before: string): boolean =>
  isEnding(ending) || isLocalEnding(ending) || (/[a-z]/i.test(before) && isEnding(asLatin(ending)));

function isDomain(text: string, labels: Label[], { from, to, text: ending }: Label): boolean {
  const names = labels.map((label) => label.text);
  const plain =
    at(FOLLOWS, text, to) !== '' || /^www$/i.test(names[0] ?? '') || names.some((name) => /^xn--/i.test(name));
  // A call of a program's function.
  if (text.startsWith('()', to)) return false;
  // An ideographic dot is more often the end of a sentence.
  if (text.charAt(from - 1) === '。' && !plain && !/^[a-z]+$/.test(ending)) return false;
  if (isLocalEnding(ending)) return plain;
  return plain || readsAsDomain(names);
}

/** Domains of scripts whose words have no gaps: which letters before them belong to them, nobody can tell. */
function withoutGaps(text: string, labels: Label[]): Place[] {
  return labels.flatMap((label, index) => {
    const before = labels[index - 1];
    if (!before || !RUNS_ON.test(before.text + label.text)) return [];
    const ending = isEnding(label.text) ? label.text : (LATIN_FIRST.exec(label.text)?.[0] ?? '');
    const to = label.from + ending.length;
    if (!isEnding(ending) || (text.charAt(label.from - 1) === '。' && at(FOLLOWS, text, to) === '')) return [];
    return { from: before.from, to };
  });
}
