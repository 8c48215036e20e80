import { AppError, type FailureKind } from '@/lib/failures/app-error';
import type { ModelClient } from '../client';
import type { ChatRequest, StreamEvent } from '../types';
import { type BuiltInApi, type BuiltInSession, LANGUAGES } from './api';
import { builtInState } from './state';

export const BUILT_IN_MODEL = "Chrome's built-in model";

/** Tokens that must be left for the answer. */
const ANSWER_ROOM = 1024;

const KINDS: Record<string, FailureKind> = {
  QuotaExceededError: 'model-too-long',
  SyntaxError: 'answer-malformed',
  AbortError: 'stopped',
  NotAllowedError: 'built-in-not-downloaded',
};

/**
 * The browser's own model, behind the same face as an endpoint. Runs in a page: whether a worker has it is told in two ways.
 * The answer's shape is asked for with `responseConstraint` where that works, and in the prompt's words anyway.
 */
export function createBuiltInClient(api: BuiltInApi | null): ModelClient {
  async function* stream(request: ChatRequest, signal?: AbortSignal): AsyncGenerator<StreamEvent, void, undefined> {
    const state = await builtInState(api);
    if (!api || state === 'missing' || state === 'unavailable') throw new AppError('built-in-unavailable');
    if (state !== 'available') throw new AppError('built-in-not-downloaded');
    if (signal?.aborted) throw new AppError('stopped');
    const abort = signal ? { signal } : {};
    const system = request.messages.filter(({ role }) => role === 'system');
    const input = request.messages.filter(({ role }) => role !== 'system');
    let session: BuiltInSession | null = null;
    let text = '';
    try {
      session = await api.create({ ...LANGUAGES, ...abort, ...(system.length > 0 ? { initialPrompts: system } : {}) });
      await assertFits(session, input);
      for await (const piece of pieces(session, input, request.schema?.schema, abort)) {
        text += piece;
        yield { type: 'text', delta: piece };
      }
    } catch (error) {
      throw failureOf(error, signal);
    } finally {
      session?.destroy?.();
    }
    const failure = text.trim() === '' ? { kind: 'answer-empty' as const, subject: BUILT_IN_MODEL } : null;
    yield {
      type: 'end',
      finish: 'stop',
      complete: failure === null,
      failure,
      usage: null,
      model: BUILT_IN_MODEL,
      requestId: null,
    };
  }

  return { stream };
}

/** Its context is small and forgets the oldest when it is full: better told before than answered without half the ticket. */
async function assertFits(session: BuiltInSession, input: object): Promise<void> {
  const window = session.contextWindow ?? session.inputQuota;
  const used = session.contextUsage ?? session.inputUsage ?? 0;
  if (window === undefined) return;
  const needed = await (session.measureContextUsage?.(input, {}) ?? session.measureInputUsage?.(input, {}) ?? 0);
  if (used + needed + Math.min(ANSWER_ROOM, window / 4) > window) {
    throw new AppError({ kind: 'model-too-long', subject: BUILT_IN_MODEL });
  }
}

/** The answer as it comes; without the constraint where the browser does not know one of this kind. */
async function* pieces(
  session: BuiltInSession,
  input: object,
  schema: object | undefined,
  abort: object,
): AsyncGenerator<string, void, undefined> {
  let begun = false;
  try {
    const constraint = schema ? { responseConstraint: schema, omitResponseConstraintInput: true } : {};
    for await (const piece of read(session.promptStreaming(input, { ...constraint, ...abort }))) {
      begun = true;
      yield piece;
    }
  } catch (error) {
    const unknown = error instanceof Error && /^(NotSupportedError|TypeError)$/.test(error.name);
    if (begun || !schema || !unknown) throw error;
    yield* read(session.promptStreaming(input, abort));
  }
}

/** A reader, since streams are not iterable everywhere. */
async function* read(stream: ReadableStream<unknown>): AsyncGenerator<string, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield String(step.value);
  } finally {
    reader.cancel().catch(() => {});
  }
}

function failureOf(error: unknown, signal: AbortSignal | undefined): AppError {
  if (error instanceof AppError) return error;
  if (signal?.aborted) return new AppError('stopped', { cause: error });
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const kind = KINDS[name] ?? 'model-error';
  const detail = kind === 'model-error' ? { detail: message.slice(0, 300) } : {};
  return new AppError({ kind, subject: BUILT_IN_MODEL, ...detail }, { cause: error });
}
