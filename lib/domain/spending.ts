import type { Millis } from '@/lib/time';

/** Micro-dollars per million tokens, whole numbers; above `long.above` input tokens all of it costs so many times more. */
export type Rate = {
  input: number;
  cached: number;
  output: number;
  long: { above: number; input: number; output: number } | null;
};

/** What a request was for. */
type Purpose = 'draft' | 'refinement' | 'test';

/**
 * A request to a model that has not been booked yet. Written before the request leaves: a worker that is killed leaves
 * it behind, and the next one books it by estimate.
 */
export type OpenRequestRow = {
  id: string;
  at: Millis;
  /** YYYY-MM-DD where the person is. */
  day: string;
  /** Host of the endpoint. */
  host: string;
  model: string;
  purpose: Purpose;
  /** The draft and the generation it writes; null for a test of the connection. */
  draft: { id: string; generationId: string } | null;
  /** Tokens of the prompt, estimated. */
  input: number;
  /** Nano-dollars that it costs at most; null where the price is not known. */
  reserved: number | null;
  /** As known when it left. */
  rate: Rate | null;
};

/** All requests of one day to one model at one host. */
export type SpendingRow = {
  day: string;
  host: string;
  model: string;
  requests: number;
  /** Of them, refused by the endpoint before any work: not billed. */
  refused: number;
  /** Of them, without the endpoint's own count (cut, stopped, killed): tokens and cost are estimates. */
  estimated: number;
  /** Of them, without a known price: in the tokens, not in the cost. */
  unpriced: number;
  input: number;
  cached: number;
  output: number;
  /** Nano-dollars, estimates included. */
  cost: number;
  /** Nano-dollars of `cost` that are estimates. */
  estimatedCost: number;
};

/** What the newest generation of a draft has cost, its repeated requests included. */
export type DraftCost = {
  generationId: string;
  host: string;
  model: string;
  input: number;
  output: number;
  /** Nano-dollars; null where the price is not known. */
  cost: number | null;
  /** The endpoint did not count (all of) it. */
  estimated: boolean;
};
