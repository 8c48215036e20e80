import { cases } from '../unit/cases.ts';
import { expect, test } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

type Stream = { body: string; content_type: string };
type Want = { text?: string; draft?: { text: string } };

/** What was garbage on offer as a finished reply, or a good one lost. `unit/worker/worst-answers` has more of them. */
const STREAMS = ['s01', 's05b', 's12', 's14', 's17', 's22c'];
const ANSWERS = ['j02b', 'j06b', 'j10', 'j14', 'j23', 'j40'];
const byId = <T extends readonly unknown[]>(all: T[], ids: string[]): T[] =>
  ids.map((id) => {
    const found = all.find(([name]) => `${name}`.startsWith(`${id}-`));
    if (!found) throw new Error(`There is no case ${id}.`);
    return found;
  });

test('the worst that endpoints and models were seen to send is the right draft on the screen', async ({
  ready,
  model,
}) => {
  test.setTimeout(180_000);
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.messages.first()).toBeVisible();

  async function drafted(name: string, text: string): Promise<void> {
    await test.step(name, async () => {
      const asked = model.chats.length;
      await work.generate.click();
      await expect.poll(() => model.chats.length).toBeGreaterThan(asked);
      await expect(work.draft).toHaveValue(text);
      await expect(work.draft).toBeEditable();
      await expect(work.stop).toBeHidden();
      await expect(work.send).toBeEnabled();
    });
  }

  for (const [name, { body, content_type: type }, want] of byId(cases<Stream, Want>('stream'), STREAMS)) {
    model.behave = { error: { status: 200, body, headers: { 'content-type': type }, times: 1 } };
    await drafted(name, want.draft?.text ?? want.text ?? '');
  }
  for (const [name, { raw }, { text }] of byId(cases<{ raw: string }, { text: string }>('json'), ANSWERS)) {
    model.behave = { content: { value: raw, times: 1 }, chunkChars: 5 };
    await drafted(name, text);
  }
});
