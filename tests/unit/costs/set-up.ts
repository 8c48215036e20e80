import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createLedger } from '@/lib/costs/ledger';
import type { MeterOptions } from '@/lib/costs/meter';
import { rateOf } from '@/lib/costs/prices';
import type { ChatRequest, StreamEvent, Usage } from '@/lib/llm/types';
import { openWork } from '@/lib/storage/work';

export const NOON = new Date(2026, 10, 27, 12).getTime();

export function setUp() {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  let id = 0;
  const clock = { now: NOON };
  /** A worker's own ledger; another one of the same database is the next worker. */
  const ledger = () => createLedger({ db, now: () => clock.now, uuid: () => `r${++id}` });
  return { db, clock, ledger };
}

export const options = (patch: Partial<MeterOptions> = {}): MeterOptions => ({
  host: 'api.openai.com',
  model: 'gpt-4o-mini',
  purpose: 'draft',
  draft: { id: '1:response', generationId: 'g1' },
  cap: null,
  rate: (model) => rateOf([], 'api.openai.com', model),
  headroom: 0,
  ...patch,
});

export const REQUEST: ChatRequest = { messages: [{ role: 'user', content: 'Hello there.' }], maxAnswerTokens: 1000 };

export const usage = (patch: Partial<Usage> = {}): Usage => ({
  inputTokens: 1000,
  cachedInputTokens: 0,
  outputTokens: 100,
  reasoningTokens: 0,
  reportedCost: null,
  ...patch,
});

export const text = (delta: string): StreamEvent => ({ type: 'text', delta });
export const end = (counted: Usage | null, model = 'gpt-4o-mini-2024-07-18'): StreamEvent => ({
  type: 'end',
  finish: 'stop',
  complete: true,
  failure: null,
  usage: counted,
  model,
  requestId: null,
});
