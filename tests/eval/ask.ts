import type { ParsedAnswer } from '@/lib/assistant/types';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import type { ModelClient } from '@/lib/llm/client';
import type { Usage } from '@/lib/llm/types';
import type { prepare } from './prepare.ts';
import { MOST_ANSWER } from './spend.ts';

/** As the product asks for drafts. */
const TEMPERATURE = 0.2;

export type Asked = {
  answer: ParsedAnswer | null;
  failure: Failure | null;
  usage: Usage | null;
  /** Milliseconds to the first piece of text, and to the end. */
  first: number | null;
  took: number;
};

/** One draft. Never throws for what an endpoint did. @param patience milliseconds, whatever it does meanwhile */
export async function ask(
  client: ModelClient,
  { messages, schema, reader }: Awaited<ReturnType<typeof prepare>>,
  patience: number,
): Promise<Asked> {
  const since = performance.now();
  const asked: Asked = { answer: null, failure: null, usage: null, first: null, took: 0 };
  let raw = '';
  try {
    const request = { messages, schema, maxAnswerTokens: MOST_ANSWER, temperature: TEMPERATURE };
    for await (const event of client.stream(request, AbortSignal.timeout(patience))) {
      if (event.type === 'was-reasoning') raw = '';
      if (event.type === 'end') Object.assign(asked, { usage: event.usage, failure: event.failure });
      if (event.type !== 'text') continue;
      asked.first ??= performance.now() - since;
      raw += event.delta;
    }
    if (!asked.failure) asked.answer = reader.finish(raw);
  } catch (error) {
    asked.failure = toFailure(error);
  }
  asked.took = performance.now() - since;
  return asked;
}
