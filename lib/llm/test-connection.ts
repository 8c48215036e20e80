import { AppError } from '@/lib/failures/app-error';
import type { ModelClient } from './client';
import type { ChatMessage } from './types';

/** A model that has thought aloud for so long has answered well enough; the page that asked waits a minute and a half. */
const LONG_MS = 20_000;

/** What is asked. */
export const TEST_MESSAGES: readonly ChatMessage[] = [{ role: 'user', content: 'Reply with OK' }];

/**
 * One tiny streamed request, so that the person learns now, not at the first ticket, whether key, address and model work; what the
 * endpoint refuses is learnt on the way. An answer that is empty or too long for the cap still proves the way.
 * @param model the one that is asked, for an answer that is not waited for to its end.
 * @throws AppError what `stream` of the client throws
 */
export async function testConnection(
  client: ModelClient,
  messages: readonly ChatMessage[],
  model: string,
  clock: { now(): number },
  signal?: AbortSignal,
): Promise<{ model: string; ms: number }> {
  const start = clock.now();
  const request = { messages, maxAnswerTokens: 16 };
  for await (const event of client.stream(request, signal)) {
    const ms = clock.now() - start;
    if (event.type === 'end') return { model: event.model, ms };
    if ('delta' in event && ms > LONG_MS) return { model, ms };
  }
  throw new AppError('answer-cut');
}
