import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public sets of questions and what answers them; they lie beside the project, with their licences (CC BY, CC BY-SA). */
const FOLDER = join(import.meta.dirname, '../../../shared/retrieval');

/** `right` says whether a text answers a question. */
export type RetrievalSet = {
  name: string;
  goal: { first: number; five: number };
  texts: { title: string; text: string }[];
  questions: { text: string; right: (place: number) => boolean }[];
};

const file = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

/** Lines of a table with commas; a cell in quotes may hold anything. */
function cellsOf(table: string): string[][] {
  const cells = [...table.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n\r]*))(,|\r?\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length === 2);
}

type Thread = { question: string; answer: string | string[]; rephr: (string | null)[] | string | null };

function stackFaq(): RetrievalSet {
  const threads = (JSON.parse(file('stackfaq.json')) as { root: { qapair: Thread[] } }).root.qapair;
  return {
    name: 'StackFAQ',
    goal: { first: 76, five: 95 },
    texts: threads.map(({ question, answer }) => ({ title: question, text: [answer].flat().join('\n') })),
    questions: threads.flatMap(({ rephr }, place) =>
      [rephr]
        .flat()
        .flatMap((text) => (text && text.trim() !== '*' ? [{ text, right: (at: number) => at === place }] : [])),
    ),
  };
}

function banking77(): RetrievalSet {
  const [, ...known] = cellsOf(file('banking77-train.csv'));
  const [, ...asked] = cellsOf(file('banking77-test.csv'));
  return {
    name: 'banking77',
    goal: { first: 81, five: 94 },
    texts: known.map(([text = '']) => ({ title: '', text })),
    questions: asked.map(([text = '', kind]) => ({ text, right: (at) => known[at]?.[1] === kind })),
  };
}

/** None where the data is not there. */
export const retrievalSets = (): RetrievalSet[] => (existsSync(FOLDER) ? [stackFaq(), banking77()] : []);
