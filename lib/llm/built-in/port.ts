import { AppError, type Failure, toFailure } from '@/lib/failures/app-error';
import { z } from '@/lib/zod';
import type { ModelClient } from '../client';
import type { ChatRequest, StreamEvent } from '../types';
import { BUILT_IN_MODEL } from './client';

/** The part of a `runtime.Port` that is used. One call of the worker reaches every open page of the extension. */
export type Port = {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};

/** The name under which the worker calls. */
export const BUILT_IN_PORT = 'built-in-model';

const chatMessage = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });

/** Worker to pages: one of them is asked by its own id. */
const askSchema = z.lazy(() =>
  z.strictObject({
    type: z.literal('ask'),
    page: z.string(),
    messages: z.array(chatMessage),
    maxAnswerTokens: z.number(),
    schema: z.optional(z.object({ name: z.string(), schema: z.record(z.string(), z.unknown()) })),
  }),
);

/** Page to worker. The kinds are those that the client can throw. */
const pageSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('here'), page: z.string() }),
    z.strictObject({ type: z.literal('text'), delta: z.string() }),
    z.strictObject({ type: z.literal('end'), empty: z.boolean() }),
    z.strictObject({
      type: z.literal('failed'),
      kind: z.catch(
        z.enum([
          'model-too-long',
          'answer-malformed',
          'stopped',
          'built-in-not-downloaded',
          'built-in-unavailable',
          'model-error',
        ]),
        'model-error',
      ),
      detail: z.optional(z.string().check(z.maxLength(300))),
    }),
  ]),
);

/** The page's end: says that it is here, and answers when it is the one that is asked. */
export function serveBuiltIn(port: Port, client: ModelClient, page: string): void {
  const abort = new AbortController();
  port.onDisconnect.addListener(() => abort.abort());
  port.onMessage.addListener((message) => {
    // Not even disconnected where another page is asked: that would end the call for all of them.
    if (Object(message).page !== page) return;
    const ask = askSchema.safeParse(message);
    // Silence would be waited for without an end.
    if (!ask.success) return port.postMessage({ type: 'failed', kind: 'model-error' });
    const { messages, maxAnswerTokens, schema } = ask.data;
    void answer({ messages, maxAnswerTokens, schema });
  });
  port.postMessage({ type: 'here', page });

  async function answer(request: ChatRequest): Promise<void> {
    const tell = (message: z.input<typeof pageSchema>) => {
      if (!abort.signal.aborted) port.postMessage(message);
    };
    try {
      for await (const event of client.stream(request, abort.signal)) {
        if (event.type === 'text') tell({ type: 'text', delta: event.delta });
        if (event.type === 'end') tell({ type: 'end', empty: !event.complete });
      }
    } catch (error) {
      const { kind, detail } = toFailure(error);
      tell({ type: 'failed', kind: kind as 'model-error', ...(detail ? { detail } : {}) });
    }
  }
}

/** The worker's end: the answer of the first page that is there. Throws `built-in-no-page` when none is. */
export async function* askOverPort(
  port: Port,
  request: ChatRequest,
  signal?: AbortSignal,
): AsyncGenerator<StreamEvent, void, undefined> {
  const inbox: (z.output<typeof pageSchema> | 'gone')[] = [];
  let wake = () => {};
  const put = (item: (typeof inbox)[number]) => {
    inbox.push(item);
    wake();
  };
  const stop = () => put('gone');
  port.onMessage.addListener((message) => {
    const parsed = pageSchema.safeParse(message);
    if (parsed.success) put(parsed.data);
  });
  port.onDisconnect.addListener(() => put('gone'));
  signal?.addEventListener('abort', stop, { once: true });
  let asked = false;
  try {
    for (;;) {
      if (signal?.aborted) throw new AppError('stopped');
      const item = inbox.shift();
      if (item === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if (item === 'gone') {
        throw new AppError(signal?.aborted ? 'stopped' : asked ? 'answer-cut' : 'built-in-no-page');
      } else if (item.type === 'here') {
        const { messages, maxAnswerTokens, schema } = request;
        if (!asked) {
          port.postMessage({ type: 'ask', page: item.page, messages, maxAnswerTokens, ...(schema && { schema }) });
        }
        asked = true;
      } else if (item.type === 'text') {
        yield item;
      } else if (item.type === 'failed') {
        throw new AppError({
          kind: item.kind,
          subject: BUILT_IN_MODEL,
          ...(item.detail ? { detail: item.detail } : {}),
        });
      } else {
        return yield end(item.empty ? { kind: 'answer-empty', subject: BUILT_IN_MODEL } : null);
      }
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    port.disconnect();
  }
}

const end = (failure: Failure | null): StreamEvent => ({
  type: 'end',
  finish: 'stop',
  complete: failure === null,
  failure,
  usage: null,
  model: BUILT_IN_MODEL,
  requestId: null,
});
