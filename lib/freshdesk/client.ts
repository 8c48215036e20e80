import { type Clock, realClock } from '@/lib/time';
import { createKeyHealth, type KeyVerdict, type VerdictStore } from './key-health';
import { createKnowledgeReading, type FreshdeskKnowledge } from './knowledge';
import type { Limiter } from './limiter';
import { createReading, type FreshdeskReading, ownProfile } from './reading';
import { createRequester } from './requests';
import { type ContentLengthRule, createTransport, type Fetch, type ProtocolOf } from './transport';
import { createWriting, type FreshdeskWriting } from './writing';

export type { KeyVerdict, VerdictStore } from './key-health';
export type { Lane } from './limiter';
export type { TicketListHeads, TicketPage } from './reading';
export { wasNotProcessed } from './refusal';

export type ClientPorts = {
  /** The help desk's own name, e.g. `acme.freshdesk.com`. */
  host: string;
  apiKey: string;
  limiter: Limiter;
  /** Where the verdict on the key outlives this client; without one each client asks for itself. */
  verdicts?: VerdictStore;
  clock?: Partial<Clock>;
  fetch?: Fetch;
  /** How a streamed body tells its length; without it, it goes without one. */
  contentLengthRule?: ContentLengthRule;
  protocolOf?: ProtocolOf;
  /** See TransportPorts. */
  isBlocked?: (url: string) => Promise<boolean>;
};

/**
 * Speaks Freshdesk API v2 for one help desk and key. Every failure is an AppError: of any request `no-freshdesk-key`,
 * `freshdesk-no-help-desk`, `freshdesk-timeout`, `freshdesk-unreachable`, `freshdesk-rate-limited`, `freshdesk-not-json`, and
 * a `FreshdeskApiError` with what Freshdesk said; beyond these what a method names.
 */
export interface FreshdeskClient extends FreshdeskReading, FreshdeskWriting {
  readonly knowledge: FreshdeskKnowledge;
  /** See `Transport`. */
  overHttp1(): boolean;
}

export function createFreshdeskClient({
  host,
  apiKey,
  limiter,
  contentLengthRule,
  protocolOf,
  isBlocked,
  ...ports
}: ClientPorts): FreshdeskClient {
  // Wrapped: a browser's fetch must not be called as a method of another object.
  const fetch: Fetch = ports.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const store = ports.verdicts ?? inMemory();
  const clock: Clock = { ...realClock, ...ports.clock };
  const exchange = createTransport({ fetch, host, apiKey, contentLengthRule, protocolOf, isBlocked, clock });
  const ask = createRequester({
    exchange,
    limiter,
    host,
    watch: (read) => createKeyHealth({ apiKey, store, clock, askMe: (lane) => read(...ownProfile(lane)) }),
  });
  return {
    ...createReading(ask),
    ...createWriting(ask),
    knowledge: createKnowledgeReading(ask),
    overHttp1: exchange.overHttp1,
  };
}

function inMemory(): VerdictStore {
  let kept: KeyVerdict | null = null;
  return {
    load: async () => kept,
    save: async (verdict) => {
      kept = verdict;
    },
  };
}
