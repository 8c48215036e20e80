import { createModelClient } from '@/lib/model/client';

/** The characters of an answer, read by the product's client. */
export async function readThroughClient(baseUrl: string): Promise<number> {
  const memory = { get: async () => [], add: async () => undefined };
  const client = createModelClient({ endpoint: { baseUrl, apiKey: '', model: 'gpt-4o-mini' }, memory });
  let length = 0;
  for await (const event of client.stream({ messages: [{ role: 'user', content: 'x' }], maxAnswerTokens: 4000 })) {
    if (event.type === 'text') length += event.delta.length;
    if (event.type === 'end' && !event.complete) throw new Error(`The stream failed: ${event.failure?.kind}.`);
  }
  return length;
}

/** The characters of the same body, not understood. */
export async function readBare(baseUrl: string): Promise<number> {
  const answer = await fetch(`${baseUrl}/chat/completions`, { method: 'POST', body: '{}' });
  const reader = (answer.body ?? new Blob().stream()).getReader();
  const decoder = new TextDecoder();
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += decoder.decode(part.value, { stream: true }).length;
  }
  return length;
}
