import type { Playbook } from '@/lib/settings/playbook';
import type { Task } from '../tasks/task';
import type { Texts } from './clean';
import type { Choices } from './read-choices';

const PLAYBOOKS_PLACE = /\{\{\s*playbooks\s*\}\}/;

/** A hit in the subject says more than one in the body. */
const SUBJECT_WEIGHT = 3;
/** Endings that a word may have beyond the keyword: plural, case, "-ing". */
const ENDING = 3;
/** Characters; a longer one matches nothing that people write. */
const LONGEST_KEYWORD = 200;

/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/u;

/** Lower case, without accents; other marks (Japanese voicing, Indic vowels) stay. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();

const wordsOf = (folded: string) => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

type Reading = { text: string; words: string[] };

function read(text: string): Reading {
  const folded = fold(text);
  // "VPNに接続" holds the word VPN.
  return { text: folded, words: folded.split(UNSPACED).flatMap(wordsOf) };
}

const isWord = (word: string | undefined, wanted: string) =>
  word === wanted ||
  (wanted.length >= 4 && word !== undefined && word.length <= wanted.length + ENDING && word.startsWith(wanted));

/** 0 when the keyword does not occur; a phrase says more than a word. */
function hit(reading: Reading, keyword: string): number {
  const folded = fold(keyword.slice(0, LONGEST_KEYWORD)).trim();
  if (folded === '') return 0;
  if (UNSPACED.test(folded)) return reading.text.includes(folded) ? 2 : 0;
  const wanted = wordsOf(folded);
  if (wanted.length === 0) return 0;
  const found = reading.words.some((_, start) =>
    wanted.every((word, step) => isWord(reading.words[start + step], word)),
  );
  return found ? wanted.length : 0;
}

/**
 * The playbooks whose keywords speak loudest for a ticket, best first; ties keep the given order. A playbook with less
 * than a third of the best one's score is left out: a passing mention is not the topic.
 */
export function pickPlaybooks(ticket: { subject: string; body: string }, playbooks: Playbook[], max = 2): Playbook[] {
  const subject = read(ticket.subject);
  const body = read(ticket.body.slice(0, 20_000));
  const scored = playbooks
    .map((playbook) => {
      const score = playbook.keywords.reduce(
        (sum, keyword) => sum + SUBJECT_WEIGHT * hit(subject, keyword) + hit(body, keyword),
        0,
      );
      return { playbook, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score * 3 >= best)
    .slice(0, max)
    .map(({ playbook }) => playbook);
}

/** What is said to technicians; a customer must not read of it. */
const TECHNICIANS = /^\s*(?:for )?(?:technicians?|agents?|internal(?:ly)?)\s*:/i;

/** Guidance without the lines for technicians. */
export const forCustomers = (playbook: Playbook): Playbook => ({
  ...playbook,
  guidance: playbook.guidance
    .split('\n')
    .filter((line) => !TECHNICIANS.test(line))
    .join('\n'),
});

/** The step that leaves of all playbooks those for this ticket; none where the template has no place for them. */
export function choosePlaybooks(
  known: Pick<Texts, 'subject' | 'thread'> & Pick<Choices, 'template' | 'playbooks'> & { task: Task },
): {
  playbooks: Playbook[];
} {
  if (!PLAYBOOKS_PLACE.test(known.template)) return { playbooks: [] };
  const customer = known.thread.filter((message) => message.role === 'requester');
  const body = customer.map((message) => message.text).join('\n');
  const picked = pickPlaybooks({ subject: known.subject, body }, known.playbooks);
  return { playbooks: known.task.reader === 'customer' ? picked.map(forCustomers) : picked };
}
