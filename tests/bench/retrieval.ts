import { create, insert, search } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { entryOf, WEIGHTS } from '../../lib/search/entry.ts';
import { queryOf } from '../../lib/search/query.ts';
import { createRetrieval } from '../../lib/search/retrieval.ts';
import { packEntries } from '../../lib/search/segment.ts';
import { snapshotOf } from '../../lib/search/snapshot.ts';
import { type RetrievalSet, retrievalSets } from './retrieval-sets.ts';
import { ms, type Row } from './table.ts';

const FIVE = 5;
/** Ranked the best first: places of texts in their set. */
type Ranker = (question: string) => number[] | Promise<number[]>;

function product({ texts }: RetrievalSet): Ranker {
  const entries = texts.map(({ title, text }, place) =>
    entryOf(place, '', [
      { text: title, weight: WEIGHTS.title },
      { text, weight: WEIGHTS.body },
    ]),
  );
  const index = snapshotOf(packEntries(entries));
  const read = async (keys: readonly (string | number)[]) => keys.map((key) => texts[Number(key)] ?? null);
  const retrieval = createRetrieval({ pools: [{ kind: 'text', snapshot: async () => index, read }] });
  return async (question) => {
    const found = await retrieval.find(queryOf(question), { most: FIVE, any: true });
    return found.map(({ id }) => Number(id));
  };
}

function miniSearch({ texts }: RetrievalSet): Ranker {
  const index = new MiniSearch<{ id: number }>({ fields: ['title', 'text'] });
  index.addAll(texts.map((text, id) => ({ id, ...text })));
  return (question) => index.search(question).map(({ id }) => Number(id));
}

async function orama({ texts }: RetrievalSet): Promise<Ranker> {
  const db = create({ schema: { title: 'string', text: 'string' } as const });
  for (const [id, text] of texts.entries()) await insert(db, { id: String(id), ...text });
  return async (question) => {
    const { hits } = await search(db, { term: question, limit: FIVE });
    return hits.map(({ id }) => Number(id));
  };
}

/** It joins words by AND and finds next to nothing for a whole sentence; `suggest` is its way to leave some out. */
function flexSearch({ texts }: RetrievalSet): Ranker {
  const index = new Document({ document: { id: 'id', index: ['title', 'text'] } });
  for (const [id, text] of texts.entries()) index.add({ id, ...text });
  return (question) => {
    const found = index.search(question, { limit: FIVE, suggest: true }) as { result: (number | string)[] }[];
    return [...new Set(found.flatMap(({ result }) => result.map(Number)))];
  };
}

/** Of a slow ranker every so many questions are asked: the others would take minutes and change a tenth of a point. */
const SOME = 4;

async function rightOf({ questions: all }: RetrievalSet, ranker: Ranker, every = 1) {
  const questions = all.filter((_, at) => at % every === 0);
  const since = performance.now();
  let first = 0;
  let five = 0;
  for (const { text, right } of questions) {
    const found = (await ranker(text)).slice(0, FIVE);
    if (found[0] !== undefined && right(found[0])) first++;
    if (found.some(right)) five++;
  }
  const each = (performance.now() - since) / questions.length;
  return { first: (100 * first) / questions.length, five: (100 * five) / questions.length, each, of: questions.length };
}

type Measured = Awaited<ReturnType<typeof rightOf>>;

const shown = ({ first, five, each, of }: Measured) =>
  `${first.toFixed(1)} / ${five.toFixed(1)} % (${of} questions, ${ms(each)} each)`;

/** How often the right text is the first, and among the first five; the same settings for every set. */
export async function measureRetrieval(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const set of retrievalSets()) {
    const ours = await rightOf(set, product(set));
    const mini = await rightOf(set, miniSearch(set));
    const measure = `retrieval, ${set.name}: first hit right / among the first five`;
    const { first, five } = set.goal;
    rows.push(
      {
        measure: `${measure} (baseline: MiniSearch)`,
        value: shown(ours),
        baseline: shown(mini),
        goal: `≥ ${first} / ${five} %`,
        meets: ours.first >= first && ours.five >= five,
      },
      { measure: `for comparison, ${set.name}: Orama`, value: shown(await rightOf(set, await orama(set), SOME)) },
      { measure: `for comparison, ${set.name}: FlexSearch`, value: shown(await rightOf(set, flexSearch(set), SOME)) },
    );
  }
  return rows;
}
