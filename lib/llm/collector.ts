import { AppError, type Failure } from '@/lib/failures/app-error';
import { hostOf } from './base-url';
import { deltasOf, firstChoice, readChunk } from './chunk';
import { foreignDialect } from './dialect';
import { type ErrorFacts, isError } from './error-body';
import { failureOfError } from './errors';
import { failureOfEnd, readFinish } from './finish';
import { createReasoningSplitter, type ReasoningDelta } from './reasoning-tags';
import type { Delta, EndEvent, Endpoint, Usage } from './types';
import { usageIn } from './usage';

export type Piece = ReasoningDelta | { type: 'failed'; failure: Failure; facts?: ErrorFacts | null };

/** Gathers one answer from its parsed pieces, however they were framed, and judges at the end whether it is whole. */
export type Collector = {
  /** One parsed JSON value of the answer. A `failed` piece comes last; nothing may be taken after it. */
  take(value: unknown, event?: string): Piece[];
  /** [DONE] was seen, or a body that is not a stream was read to its end. Gives what was still held back. */
  close(): Piece[];
  readonly closed: boolean;
  /** The answer has said why it ended; only usage may still follow. */
  readonly finished: boolean;
  /**
   * What is known of the answer as a whole.
   * @throws AppError `answer-cut` where it just stopped; `model-wrong-dialect`, `model-not-a-stream` for what the body was
   * instead of an answer
   */
  end(body: { eventStream: boolean; requestId: string | null }): EndEvent;
};

/** @param openTagOmitted see createReasoningSplitter. */
export function createCollector(endpoint: Endpoint, openTagOmitted = false): Collector {
  const host = hostOf(endpoint.baseUrl);
  let word: string | null = null;
  let closed = false;
  let chunks = 0;
  let unknownChunks = 0;
  let hasText = false;
  let refusal = '';
  let usage: Usage | null = null;
  let model = endpoint.model;
  let id: string | null = null;

  const splitter = createReasoningSplitter(openTagOmitted);

  const fail = (failure: Failure): Piece[] => [{ type: 'failed', failure }];

  function takeChunk(value: object): Piece[] {
    const chunk = readChunk(value);
    if (!chunk) {
      if (!('choices' in value)) unknownChunks += 1;
      else
        return fail({
          kind: 'model-error',
          subject: endpoint.model,
          reason: 'unknown-piece',
        });
      return [];
    }
    chunks += 1;
    model = chunk.model || model;
    id = chunk.id || id;
    usage = usageIn(value, usage);
    const choice = firstChoice(chunk);
    const message = choice?.delta ?? choice?.message;
    word = choice?.finish_reason || word;
    const pieces = (message ? deltasOf(message) : []).flatMap((delta) => withoutTags(delta));
    return note(word === null ? pieces : [...pieces, ...splitter.rest()]);
  }

  function withoutTags(delta: Delta): ReasoningDelta[] {
    if (delta.type === 'text') return splitter.take(delta.delta);
    return delta.type === 'reasoning' ? [...splitter.separate(), delta] : [delta];
  }

  function note(pieces: ReasoningDelta[]): ReasoningDelta[] {
    for (const piece of pieces) {
      if (piece.type === 'was-reasoning') hasText = false;
      if (piece.type === 'text') hasText ||= piece.delta.trim() !== '';
      if (piece.type === 'refusal') refusal += piece.delta;
    }
    return pieces;
  }

  return {
    take(value, event) {
      if (typeof value !== 'object' || value === null) return [];
      const dialect = foreignDialect(value);
      if (dialect) return fail({ kind: 'model-wrong-dialect', subject: host, detail: dialect });
      const broken = event === 'error' || isError(value);
      // OpenRouter puts the error beside choices that may still carry text.
      const deltas = broken && !('choices' in value) ? [] : takeChunk(value);
      if (broken) return [...deltas, { type: 'failed', ...failureOfError(value, endpoint) }];
      if (word && readFinish(word) === 'broken')
        return [...deltas, ...fail({ kind: 'model-error', subject: endpoint.model, detail: `finish_reason: ${word}` })];
      return deltas;
    },
    close() {
      closed = true;
      return note(splitter.rest());
    },
    get closed() {
      return closed;
    },
    get finished() {
      return closed || word !== null;
    },
    end({ eventStream, requestId }) {
      if (chunks === 0 && unknownChunks > 0) throw new AppError({ kind: 'model-wrong-dialect', subject: host });
      if (chunks === 0 && !eventStream) throw new AppError({ kind: 'model-not-a-stream', subject: host });
      const finish = word === null ? 'unknown' : readFinish(word);
      if (!(closed || word !== null) || finish === 'broken') throw new AppError({ kind: 'answer-cut', subject: model });
      const failure = failureOfEnd({ finish, word, hasText, refusal, model });
      return { type: 'end', finish, complete: failure === null, failure, usage, model, requestId: requestId ?? id };
    },
  };
}
