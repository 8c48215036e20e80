import { createHash } from 'node:crypto';
import { hostOf } from '@/lib/llm/base-url';
import { createModelClient } from '@/lib/llm/client';
import type { Endpoint } from '@/lib/llm/types';
import { type Asked, ask } from './ask.ts';
import type { EvalCase } from './cases.ts';
import { judge } from './judge.ts';
import type { Kept } from './kept.ts';
import { prepare } from './prepare.ts';
import type { Result, Run } from './report.ts';
import { createPurse, dollars, likelyCost, rateFor } from './spend.ts';

const AT_ONCE = 4;
/** The same trouble so often in a row is the endpoint's, not a ticket's. */
const MOST_FAILURES = 5;

type Options = {
  endpoint: Endpoint;
  cases: readonly EvalCase[];
  maxUsd: number;
  /** `0.1,0.5`: dollars for a million tokens in and out. */
  price: string | undefined;
  /** Milliseconds a draft. */
  patience: number;
  /** Answers of earlier runs. */
  kept: Kept;
  say: (line: string) => void;
};

/** `ended`: why it stopped before its end; null for a run that may be compared with others. */
export type Ended = { run: Run; ended: string | null };

const NOTHING = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0, reportedCost: null };

/** Where the help desk sent the customer already. */
const linksIn = ({ m }: EvalCase) =>
  m.flatMap((said) => (typeof said === 'string' ? [] : (said.t.match(/https?:\/\/\S+/g) ?? [])));

/** Asks for a draft of each ticket and judges it. Asks nothing where the likely cost is above the limit. Never throws for what an endpoint did. */
export async function runEval({ endpoint, cases, maxUsd, price, patience, kept, say }: Options): Promise<Ended> {
  const { model, baseUrl } = endpoint;
  const host = hostOf(baseUrl);
  const results: Result[] = [];
  const runOf = (spent: number): Run => ({ model, host, at: new Date().toISOString(), spent, results });
  const rate = rateFor(host, model, price);
  if (!rate)
    return { run: runOf(0), ended: `Nobody knows what ${model} costs at ${host}: say it with --price IN,OUT.` };

  const requests = await Promise.all(cases.map(async (one) => ({ one, prepared: await prepare(one) })));
  const likely = requests.reduce((sum, { prepared }) => sum + likelyCost(rate, prepared.messages), 0);
  say(`${cases.length} drafts of ${model} at ${host}: likely ${dollars(likely)}, at most ${maxUsd} dollars.`);
  if (likely > maxUsd * 1e9)
    return { run: runOf(0), ended: 'The likely cost is more than --max-usd; nothing was asked.' };

  const purse = createPurse(rate, maxUsd);
  const memory = new Map<string, string[]>();
  const client = createModelClient({
    endpoint,
    memory: {
      get: async (key) => memory.get(key) ?? [],
      add: async (key, name) => void memory.set(key, [...(memory.get(key) ?? []), name]),
    },
  });
  let ended: string | null = null;
  let inARow = 0;

  async function answered({ one, prepared }: (typeof requests)[number]): Promise<Asked | null> {
    const { messages, schema } = prepared;
    const hash = createHash('sha256')
      .update(JSON.stringify([host, model, messages, schema]))
      .digest('hex');
    const earlier = kept.answer(hash);
    if (earlier) return earlier;
    const reserved = purse.reserve(messages);
    if (!reserved) {
      ended ??= `The next draft (${one.id}) could pass ${maxUsd} dollars.`;
      return null;
    }
    const asked = await ask(client, prepared, patience);
    // An endpoint that refused before its first word took nothing; one that was cut off may have taken all.
    reserved.settle(asked.usage ?? (asked.failure && asked.first === null ? NOTHING : null));
    if (asked.answer) kept.keepAnswer(hash, asked);
    return asked;
  }

  function note({ one, prepared }: (typeof requests)[number], asked: Asked): void {
    const { id, language, kind, of } = one;
    const failure = asked.failure?.kind ?? null;
    const links = [...prepared.sources.map(({ address }) => address ?? ''), ...linksIn(one)];
    const judged = judge(one, asked.answer, links);
    results.push({ ...judged, id, language, kind, of, failure, first: asked.first, took: asked.took });
    inARow = failure === null ? 0 : inARow + 1;
    if (failure !== null) say(`  ${id}: ${failure}${asked.failure?.detail ? ` (${asked.failure.detail})` : ''}`);
    if (inARow >= MOST_FAILURES) ended ??= `${MOST_FAILURES} drafts in a row failed, the last with ${failure}.`;
  }

  const waiting = [...requests];
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next && ended === null; next = waiting.shift()) {
      const asked = await answered(next);
      if (asked) note(next, asked);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  say(`Spent ${dollars(purse.spent)}; ${dollars(likely)} was likely.`);
  return { run: runOf(purse.spent), ended };
}
