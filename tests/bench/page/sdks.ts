/** The same stream, read by the two clients that most projects take. Only here: neither is part of the extension. */
import { createOpenAI } from '@ai-sdk/openai';
import { streamText } from 'ai';
import OpenAI from 'openai';

export type Take = (text: string) => void;

export async function streamWithOpenAi(baseURL: string, take: Take): Promise<void> {
  const client = new OpenAI({ baseURL, apiKey: 'bench', dangerouslyAllowBrowser: true, maxRetries: 0 });
  const stream = await client.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: 'x' }],
    stream: true,
  });
  for await (const chunk of stream) take(chunk.choices[0]?.delta.content ?? '');
}

export async function streamWithAiSdk(baseURL: string, take: Take): Promise<void> {
  const provider = createOpenAI({ baseURL, apiKey: 'bench' });
  const { textStream } = streamText({ model: provider.chat('gpt-4o-mini'), prompt: 'x', maxRetries: 0 });
  for await (const text of textStream) take(text);
}
