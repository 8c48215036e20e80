import { AppError } from '@/lib/failures/app-error';
import { type Clock, LATE } from '@/lib/time';
import { createCollector } from './collector';
import type { Connection } from './connect';
import { createDecoder } from './decoder';
import { RejectedError } from './errors';
import { createPatience } from './patience';
import type { ReasoningDelta } from './reasoning-tags';
import type { EndEvent, Endpoint } from './types';

/** A silence is told well within 30 s. */
const STALL_STEP_MS = 20_000;
/** Once the answer has said why it ended, only usage and [DONE] may follow: not worth a longer wait. */
const TAIL_MS = 5_000;

export type ReadOptions = {
  clock: Clock;
  signal: AbortSignal | undefined;
  stallLimitMs: number;
  /** See createReasoningSplitter. */
  openTagOmitted: boolean;
};
/** The connection broke. */
type Broken = { cause: unknown };
type AnswerEvent = ReasoningDelta | { type: 'stalled'; seconds: number } | EndEvent;

/**
 * The answer in a 200 response, piece by piece; its last event is `end`. Throws model-stalled, stopped, answer-cut (the text until
 * there has been yielded) and whatever error the body itself carries. Any byte, also a keep-alive comment, counts as life.
 */
export async function* readAnswer(
  { response, close }: Connection,
  endpoint: Endpoint,
  { clock, signal, stallLimitMs, openTagOmitted }: ReadOptions,
): AsyncGenerator<AnswerEvent, void, undefined> {
  const collector = createCollector(endpoint, openTagOmitted);
  const decoder = createDecoder(collector, endpoint);
  const bytes = new TextDecoder();
  const reader = (response.body ?? new Blob().stream()).getReader();
  const patience = createPatience(clock, signal);
  let reading: ReturnType<typeof reader.read> | null = null;
  let quietMs = 0;
  let shown = false;
  try {
    for (;;) {
      reading ??= reader.read();
      const atMost = collector.finished ? TAIL_MS : Math.min(STALL_STEP_MS, stallLimitMs - quietMs);
      let step: Awaited<typeof reading> | typeof LATE | Broken;
      try {
        step = await patience.wait(reading, atMost);
      } catch (error) {
        if (error instanceof AppError) throw error;
        step = collector.finished ? LATE : { cause: error };
      }
      if (step !== LATE && 'cause' in step) {
        for (const piece of collector.rest()) {
          shown = true;
          yield piece;
        }
        throw new AppError({ kind: shown ? 'answer-cut' : 'model-unreachable', subject: endpoint.model }, step);
      }
      if (step === LATE) {
        if (collector.finished) break;
        quietMs += atMost;
        if (quietMs >= stallLimitMs) throw new AppError({ kind: 'model-stalled', subject: endpoint.model });
        yield { type: 'stalled', seconds: Math.round(quietMs / 1000) };
        continue;
      }
      reading = null;
      quietMs = 0;
      const text = step.done ? bytes.decode() : bytes.decode(step.value, { stream: true });
      const pieces = step.done ? [...decoder.push(text), ...decoder.end()] : decoder.push(text);
      for (const piece of pieces) {
        if (piece.type === 'failed') throw new RejectedError({ failure: piece.failure, facts: piece.facts ?? null });
        shown = true;
        yield piece;
      }
      if (step.done || collector.closed) break;
    }
    yield* collector.rest();
    yield collector.end({
      eventStream: /event-stream/i.test(response.headers.get('content-type') ?? ''),
      requestId: response.headers.get('x-request-id'),
    });
  } finally {
    patience.end();
    reader.cancel().catch(() => {});
    close();
  }
}
