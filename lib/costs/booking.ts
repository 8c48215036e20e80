import type { DraftCost, OpenRequestRow, Rate, SpendingRow } from '@/lib/domain/spending';
import type { Failure, FailureKind } from '@/lib/failures/app-error';
import type { Usage } from '@/lib/llm/types';
import { nano } from './dollars';
import { costOf, type Tokens } from './prices';

/** How a request ended. */
export type Ending = {
  /** The endpoint's own count; null where the stream ended without. */
  usage: Usage | null;
  /** Tokens of what arrived, estimated; counts where `usage` does not. */
  received: number;
  failure: Failure | null;
  /** Price of the model that says it answered, for names that stand for others. */
  answeredRate?: Rate | null;
};

/** What is booked of one request. */
export type Booking = Tokens & { refused: boolean; estimated: boolean; cost: number | null };

/** Failures that come instead of any work of the model, also where no HTTP status tells it. */
const BEFORE_WORK = new Set<FailureKind>([
  'no-model-key',
  'request-unseen',
  'permission-missing',
  'host-blocked',
  'model-unreachable',
  'model-held-back',
  'model-key-rejected',
  'model-forbidden',
  'model-not-found',
  'model-not-a-stream',
  'model-wrong-dialect',
]);

/**
 * Tokens and cost of a request that has ended. What the endpoint counts is believed; an error status is not billed;
 * everything else may have been, so it is estimated. Guess: vendors bill the prompt of a request that was left alone.
 */
export function book(open: OpenRequestRow, { usage, received, failure, answeredRate }: Ending): Booking {
  const rate = open.rate ?? answeredRate ?? null;
  if (usage) {
    // Nothing counted where there was something is not known, and not free.
    const input = usage.inputTokens || open.input;
    const output = usage.outputTokens || received;
    const tokens = { input, cached: usage.cachedInputTokens, output };
    const counted = input === usage.inputTokens && output === usage.outputTokens;
    const reported = usage.reportedCost === null ? null : nano(usage.reportedCost);
    const cost = reported ?? (rate && costOf(rate, tokens));
    return { ...tokens, refused: false, estimated: !counted && reported === null, cost };
  }
  const refused = failure !== null && received === 0 && ((failure.status ?? 0) >= 400 || BEFORE_WORK.has(failure.kind));
  if (refused) return { input: 0, cached: 0, output: 0, refused, estimated: false, cost: 0 };
  const tokens = { input: open.input, cached: 0, output: received };
  return { ...tokens, refused, estimated: true, cost: rate && costOf(rate, tokens) };
}

type Place = Pick<SpendingRow, 'day' | 'host' | 'model'>;

/** The day's row with one more request in it. */
export function addToDay(row: SpendingRow | undefined, { day, host, model }: Place, booking: Booking): SpendingRow {
  const cost = booking.cost ?? 0;
  return {
    day,
    host,
    model,
    requests: (row?.requests ?? 0) + 1,
    refused: (row?.refused ?? 0) + Number(booking.refused),
    estimated: (row?.estimated ?? 0) + Number(booking.estimated),
    unpriced: (row?.unpriced ?? 0) + Number(booking.cost === null),
    input: (row?.input ?? 0) + booking.input,
    cached: (row?.cached ?? 0) + booking.cached,
    output: (row?.output ?? 0) + booking.output,
    cost: (row?.cost ?? 0) + cost,
    estimatedCost: (row?.estimatedCost ?? 0) + (booking.estimated ? cost : 0),
  };
}

/** The draft's own sum: a generation may take more than one request. A refused one leaves it as it is. */
export function addToDraft(
  before: DraftCost | undefined,
  open: OpenRequestRow,
  booking: Booking,
): DraftCost | undefined {
  const generationId = open.draft?.generationId;
  if (generationId === undefined || booking.refused) return before;
  const same = before?.generationId === generationId ? before : undefined;
  return {
    generationId,
    host: open.host,
    model: open.model,
    input: (same?.input ?? 0) + booking.input,
    output: (same?.output ?? 0) + booking.output,
    cost: booking.cost === null || same?.cost === null ? null : (same?.cost ?? 0) + booking.cost,
    estimated: booking.estimated || (same?.estimated ?? false),
  };
}
