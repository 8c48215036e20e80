import { createModelClient } from '@/lib/llm/client';
import { streamWithAiSdk, streamWithOpenAi, type Take } from './sdks';

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

async function lengthOf(stream: (take: Take) => Promise<void>): Promise<number> {
  let length = 0;
  await stream((text) => {
    length += text.length;
  });
  return length;
}

/** The same by the official SDK, and by the Vercel AI SDK. */
export const readThroughOpenAi = (baseUrl: string) => lengthOf((take) => streamWithOpenAi(baseUrl, take));
export const readThroughAiSdk = (baseUrl: string) => lengthOf((take) => streamWithAiSdk(baseUrl, take));
