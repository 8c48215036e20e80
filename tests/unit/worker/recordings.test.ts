import { afterEach, describe, expect, test } from 'vitest';
import { explain } from '@/lib/failures/explain';
import { startWorker, type World } from '../../platform/world.ts';
import { generate } from './steps.ts';

/** Ten recordings of as many providers, cut in as many ways: bytes a read, and the draft, exactly. */
const REPLAYED: [path: string, byteChunk: number, draft: string][] = [
  ['openai/chat-text-gpt-4o.sse', 1, 'The capital of Mexico is Mexico City.'],
  ['openai/chat-text-gpt-4o-mini.sse', 3, 'The capital of the UK is London.'],
  ['azure/chat-model-router-gpt-5-nano.sse', 17, 'Capital of Denmark.'],
  ['groq/chat-reasoning-gpt-oss-120b.sse', 211, 'The tool returned the expected result for the valid call.'],
  ['mistral/chat-text.sse', 64, 'Hello, world! This is a test response.'],
  ['mistral/chat-reasoning-array-content.sse', 7, '2 + 2 = 4'],
  ['crusoe/chat-text-llama-3.3-70b.sse', 97, '1, 2, 3, 4, 5'],
  ['zai/chat-reasoning-glm-4.7.sse', 1000, '4'],
  ['openrouter/chat-comments-claude-sonnet-4.6.sse', 5, 'Hello!'],
  ['huggingface/chat-text-llama-3.1-8b.sse', 2, 'Paris'],
];

/** And what must never look like an answer. */
const REFUSED: [path: string, byteChunk: number, says: RegExp][] = [
  [
    'openai/chat-json-schema-refusal-with-logprobs.sse',
    11,
    /declined to answer.*I'm very sorry, but I can't assist with that\./,
  ],
  ['openai/responses-text-gpt-4o.sse', 50, /speaks another protocol/],
  ['anthropic/messages-text.sse', 9, /speaks another protocol/],
  ['google/native-text.sse', 100, /speaks another protocol/],
  ['openai/chat-tool-call-gpt-4o-mini.sse', 30, /could not be read/],
  ['groq/error-404-model-not-found.json', 1, /does not exist at this endpoint/],
];

let world: World;
afterEach(() => world.close());

describe('recorded streams', () => {
  test('of ten providers become drafts, not classified; others leave the draft as it is, with a sentence', async () => {
    world = await startWorker();
    for (const [path, byteChunk, text] of REPLAYED) {
      world.model.behave = { replay: { path, byteChunk }, paceMs: 0 };
      const { row } = await generate(world);
      expect({ path, ...row }).toMatchObject({ path, text, state: 'ready', failure: null });
    }
    for (const [path, byteChunk, says] of REFUSED) {
      world.model.behave = { replay: { path, byteChunk }, paceMs: 0 };
      const { reply, row } = await generate(world);
      const failure = reply.ok ? row?.failure : reply.failure;
      expect(failure && explain(failure).text, path).toMatch(says);
      expect((await world.draft(4711))?.text).toBe(REPLAYED.at(-1)?.[2]);
    }
  });

  test('thoughts that only a closing mark ends are no part of the reply', async () => {
    world = await startWorker();
    const piece = (content: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
    const pieces = ['The customer is ', 'angry.\n</thi', 'nk>\n\n', '{"reply": "Hi Nora, ', 'it works again."}'];
    const end = 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
    world.model.behave.error = {
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: pieces.map(piece).join('') + end,
    };
    expect((await generate(world)).row).toMatchObject({ text: 'Hi Nora, it works again.', state: 'ready' });
  });
});
