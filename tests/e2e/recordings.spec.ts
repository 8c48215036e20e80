import { expect, longTest, test } from './fixtures.ts';
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

/** Read by Chromium's own fetch; all others are in tests/unit/worker/recordings.test.ts. */
const REPLAYED: Replayed[] = [
  { path: 'openai/chat-text-gpt-4o.sse', byteChunk: 1, draft: 'The capital of Mexico is Mexico City.' },
  { path: 'crusoe/chat-text-llama-3.3-70b.sse', byteChunk: 97, paceMs: 10, draft: '1, 2, 3, 4, 5' },
];

/** And what must never look like an answer. */
const REFUSED: Replayed[] = [{ path: 'anthropic/messages-text.sse', byteChunk: 9, says: /speaks another protocol/ }];

longTest('recorded streams become drafts, and one of another protocol a sentence', async ({ ready, model }) => {
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
