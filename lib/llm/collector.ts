import { AppError, type Failure } from '@/lib/failures/app-error';
import { hostOf } from './base-url';
import { deltasOf, firstChoice, readChunk } from './chunk';
import { foreignDialect } from './dialect';
import { createEndMarks } from './end-marks';
import { type ErrorFacts, isError } from './error-body';
import { failureOfError } from './errors';
import { failureOfEnd, readFinish } from './finish';
import { createJoinedText } from './joined-text';
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
  /**
   * The answer has said why it ended; only usage may still follow. Not where the word came too early: with the thoughts, with
   * every chunk, or in the middle of JSON.
   */
  readonly finished: boolean;
  /** What was held back, once nothing more will come. */
  rest(): ReasoningDelta[];
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
  let text = '';
  /** Text came behind the word that said why it ended. */
  let wentOn = false;
  let refusal = '';
  let usage: Usage | null = null;
  let model = endpoint.model;
  let id: string | null = null;

  const splitter = createReasoningSplitter(openTagOmitted);
  const joined = createJoinedText();
  const ends = createEndMarks();

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
    const added = choice?.delta
      ? deltasOf(choice.delta).flatMap((one) => withoutTags(one, !!choice.finish_reason))
      : [];
    // Some send both, one of them empty.
    if (choice?.message) added.push(...takeWhole(deltasOf(choice.message), text === '' && added.length === 0));
    wentOn ||= word !== null && added.some(({ type }) => type === 'text');
    word = choice?.finish_reason || word;
    return note(ends.take(added));
  }

  function takeWhole(deltas: Delta[], isFirst: boolean): ReasoningDelta[] {
    const besides = deltas.filter(({ type }) => isFirst && type !== 'text').flatMap((one) => withoutTags(one));
    const said = deltas.filter(({ type }) => type === 'text').map(({ delta }) => delta);
    return said.length === 0 ? besides : [...besides, ...splitter.take(joined.whole(said.join('')))];
  }

  function withoutTags(delta: Delta, last = false): ReasoningDelta[] {
    if (delta.type === 'text') return splitter.take(joined.take(delta.delta, last));
    return delta.type === 'reasoning' ? [...splitter.separate(), delta] : [delta];
  }

  /** It ends where an answer may end. */
  function isSettled(): boolean {
    const finish = word === null ? 'unknown' : readFinish(word);
    if (finish !== 'stop' && finish !== 'unknown') return true;
    const began = text.trimStart();
    return began !== '' && !wentOn && (!began.startsWith('{') || /\}\s*$/.test(text));
  }

  function note(pieces: ReasoningDelta[]): ReasoningDelta[] {
    for (const piece of pieces) {
      if (piece.type === 'was-reasoning') text = '';
      if (piece.type === 'text') text += piece.delta;
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
      return this.rest();
    },
    rest() {
      const cut = !closed && word === null;
      return note(ends.rest([...splitter.take(joined.rest()), ...splitter.rest(cut)]));
    },
    get closed() {
      return closed;
    },
    get finished() {
      return closed || (word !== null && (refusal !== '' || isSettled()));
    },
    end({ eventStream, requestId }) {
      if (chunks === 0 && unknownChunks > 0) throw new AppError({ kind: 'model-wrong-dialect', subject: host });
      if (chunks === 0 && !eventStream) throw new AppError({ kind: 'model-not-a-stream', subject: host });
      const finish = word === null ? 'unknown' : readFinish(word);
      if (!(closed || word !== null) || finish === 'broken') throw new AppError({ kind: 'answer-cut', subject: model });
      const failure = failureOfEnd({ finish, word, text, refusal, model });
      return { type: 'end', finish, complete: failure === null, failure, usage, model, requestId: requestId ?? id };
    },
  };
}
