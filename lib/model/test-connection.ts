import { AppError } from '@/lib/errors';
import type { ModelClient } from './client';

/**
 * One tiny streamed request, so that the person learns now, not at the first ticket, whether key, address and model work; what the
 * endpoint refuses is learnt on the way. Throws AppError. An answer that is empty or too long for the cap still proves the way.
 */
export async function testConnection(
  client: ModelClient,
  clock: { now(): number },
  signal?: AbortSignal,
): Promise<{ model: string; ms: number }> {
  const start = clock.now();
  const request = { messages: [{ role: 'user' as const, content: 'Reply with OK' }], maxAnswerTokens: 16 };
  for await (const event of client.stream(request, signal)) {
    if (event.type === 'end') return { model: event.model, ms: clock.now() - start };
  }
  throw new AppError('answer-cut');
}
