import type { OpenRequestRow, Rate } from '@/lib/domain/spending';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import type { ModelClient } from '@/lib/llm/client';
import type { ChatRequest, StreamEvent, Usage } from '@/lib/llm/types';
import type { Asked, Ledger } from './ledger';
import { FRAME_TOKENS, likelyTokens, mostTokens } from './tokens';

export type MeterOptions = Pick<Asked, 'host' | 'model' | 'purpose' | 'draft' | 'cap' | 'capByDefault'> & {
  rate: (model: string) => Rate | null;
  /** Tokens that the client may ask for beyond `maxAnswerTokens`, for reasoning. */
  headroom: number;
};

/**
 * A client whose every request is in the books: written before it leaves, settled when it ends, however it ends. Each
 * repetition is a request of its own.
 */
export function meter(client: ModelClient, ledger: Ledger, options: MeterOptions): ModelClient {
  const { rate, headroom, ...about } = options;

  async function* stream(request: ChatRequest, signal?: AbortSignal): AsyncGenerator<StreamEvent, void, undefined> {
    const asked: Asked = {
      ...about,
      ...promptTokens(request),
      rate: rate(about.model),
      mostOutput: request.maxAnswerTokens + headroom,
    };
    let open: OpenRequestRow | null = await ledger.begin(asked);
    let text = '';
    let usage: Usage | null = null;
    let answered = about.model;
    let failure: Failure | null = null;

    async function close(): Promise<void> {
      const row = open;
      open = null;
      if (!row) return;
      const ending = { usage, received: likelyTokens(text), failure, answeredRate: rate(answered) };
      // What cannot be written stays open and is booked by the next `recover`; the answer must not be lost for it.
      await ledger.settle(row, ending).catch(() => undefined);
    }

    try {
      for await (const event of client.stream(request, signal)) {
        if ('delta' in event) text += event.delta;
        if (event.type === 'end') {
          usage = event.usage;
          answered = event.model;
        }
        if (event.type === 'retrying') {
          failure = event.failure;
          await close();
          open = await ledger.begin(asked);
          failure = null;
        }
        yield event;
      }
    } catch (error) {
      failure = signal?.aborted ? { kind: 'stopped' } : toFailure(error);
      throw error;
    } finally {
      await close();
    }
  }

  return { stream };
}

function promptTokens({ messages, schema }: ChatRequest): { input: number; mostInput: number } {
  const parts = messages.map(({ content }) => content);
  if (schema) parts.push(JSON.stringify(schema));
  const sum = (count: (text: string) => number) => parts.reduce((all, part) => all + count(part) + FRAME_TOKENS, 0);
  return { input: sum(likelyTokens), mostInput: sum(mostTokens) };
}
