import { expect, test } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

type Replayed = {
  path: string;
  /** Bytes a read. */
  byteChunk: number;
  paceMs?: number;
  /** The draft, exactly. */
  draft?: string;
  says?: RegExp;
};

/** Ten recordings of as many providers, cut in as many ways. Their texts are those of the recordings' own notes. */
const REPLAYED: Replayed[] = [
  { path: 'openai/chat-text-gpt-4o.sse', byteChunk: 1, draft: 'The capital of Mexico is Mexico City.' },
  { path: 'openai/chat-text-gpt-4o-mini.sse', byteChunk: 3, draft: 'The capital of the UK is London.' },
  { path: 'azure/chat-model-router-gpt-5-nano.sse', byteChunk: 17, draft: 'Capital of Denmark.' },
  {
    path: 'groq/chat-reasoning-gpt-oss-120b.sse',
    byteChunk: 211,
    paceMs: 5,
    draft: 'The tool returned the expected result for the valid call.',
  },
  { path: 'mistral/chat-text.sse', byteChunk: 64, draft: 'Hello, world! This is a test response.' },
  { path: 'mistral/chat-reasoning-array-content.sse', byteChunk: 7, draft: '2 + 2 = 4' },
  { path: 'crusoe/chat-text-llama-3.3-70b.sse', byteChunk: 97, paceMs: 10, draft: '1, 2, 3, 4, 5' },
  { path: 'zai/chat-reasoning-glm-4.7.sse', byteChunk: 1000, draft: '4' },
  { path: 'openrouter/chat-comments-claude-sonnet-4.6.sse', byteChunk: 5, draft: 'Hello!' },
  { path: 'huggingface/chat-text-llama-3.1-8b.sse', byteChunk: 2, draft: 'Paris' },
];

/** And what must never look like an answer. */
const REFUSED: Replayed[] = [
  {
    path: 'openai/chat-json-schema-refusal-with-logprobs.sse',
    byteChunk: 11,
    says: /declined to answer.*I'm very sorry, but I can't assist with that\./,
  },
  { path: 'openai/responses-text-gpt-4o.sse', byteChunk: 50, says: /speaks another protocol/ },
  { path: 'anthropic/messages-text.sse', byteChunk: 9, says: /speaks another protocol/ },
  { path: 'google/native-text.sse', byteChunk: 100, says: /speaks another protocol/ },
  { path: 'openai/chat-tool-call-gpt-4o-mini.sse', byteChunk: 30, says: /could not be read/ },
  { path: 'groq/error-404-model-not-found.json', byteChunk: 1, says: /does not exist at this endpoint/ },
];

test('recorded streams of ten providers become drafts, and others a sentence', async ({ ready, model }) => {
  test.setTimeout(120_000);
  const work = workspace(await ready.openWorkspace(4711));
  const play = async ({ path, byteChunk, paceMs = 0 }: Replayed) => {
    model.behave = { replay: { path, byteChunk }, paceMs };
    const posts = () => model.requests.filter(({ method }) => method === 'POST').length;
    const before = posts();
    await work.generate.click();
    // What is seen from here on is of this one: the row is taken over before the request goes out.
    await expect.poll(posts).toBe(before + 1);
  };
  for (const one of REPLAYED) {
    await test.step(one.path, async () => {
      await play(one);
      await expect(work.draft).toHaveValue(one.draft ?? '');
      await expect(work.draft).toBeEditable();
      // None of them is JSON of our shape.
      await expect(work.status('Not classified')).toBeVisible();
      await expect(work.response.getByText(/Incomplete/)).toBeHidden();
    });
  }
  for (const one of REFUSED) {
    await test.step(one.path, async () => {
      await play(one);
      await expect(work.stop).toBeHidden();
      await expect(work.response.getByText(one.says ?? '')).toBeVisible();
      await expect(work.draft).toHaveValue(REPLAYED.at(-1)?.draft ?? '');
    });
  }
});
