import { expect, test } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

test('a huge paste with pictures and links: plain, bounded, said, and undone in one step (U9)', async ({ ready }) => {
  const work = workspace(await ready.openWorkspace(4711));
  await work.draft.fill('Mine. ');
  await work.page.evaluate(() => {
    const html = `<a href="https://x.example">site</a><img src="https://x.example/p.png"><b>bold</b>`;
    const items = {
      'text/plain': new Blob(['x'.repeat(200_000)], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    };
    return navigator.clipboard.write([new ClipboardItem(items)]);
  });
  await work.draft.press('End');
  await work.page.keyboard.press('Control+V');
  await expect(work.response.getByText(/pictures and files and link addresses were left out/)).toBeVisible();
  await expect(work.response.getByText(/at most 100,000 characters/)).toBeVisible();
  expect((await work.draft.inputValue()).length).toBe(100_000);
  await work.page.keyboard.press('Control+Z');
  await expect(work.draft).toHaveValue('Mine. ');
});
