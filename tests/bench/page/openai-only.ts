/** What the official SDK would add to the worker. */
import OpenAI from 'openai';

export const stream = (client: { baseURL: string; apiKey: string }, messages: { role: 'user'; content: string }[]) =>
  new OpenAI(client).chat.completions.create({ model: 'gpt-4o-mini', messages, stream: true });
