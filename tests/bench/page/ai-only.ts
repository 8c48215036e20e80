/** What the Vercel AI SDK would add to the worker. */
import { createOpenAI } from '@ai-sdk/openai';
import { streamText } from 'ai';

export const stream = (client: { baseURL: string; apiKey: string }, prompt: string) =>
  streamText({ model: createOpenAI(client).chat('gpt-4o-mini'), prompt }).textStream;
