// axe-core finds what a reviewer overlooks: names, roles, contrast. Apart from the tests it is used nowhere.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

async function problems(page: Page): Promise<string[]> {
  // axe opens a helper page of its own unless told not to, which a browser extension's context cannot give it.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has an accessibility problem that axe can find, ${colorScheme}`, async ({ ready }) => {
    // All settings on one page are a lot to look through.
    test.setTimeout(180_000);
    const options = await ready.openOptions();
    await options.emulateMedia({ colorScheme });
    await expect(options.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await options.getByRole('button', { name: 'Load models' }).click();
    await expect(options.getByRole('searchbox', { name: 'Search models' })).toBeVisible();
    expect(await problems(options)).toEqual([]);

    const work = workspace(await ready.openWorkspace(4711));
    await work.page.emulateMedia({ colorScheme });
    await work.generate.click();
    await expect(work.draft).toHaveValue(/Nora/);
    await expect(work.draft).toBeEditable();
    expect(await problems(work.page)).toEqual([]);
    await work.page.setViewportSize({ width: 360, height: 800 });
    expect(await problems(work.page)).toEqual([]);
    await work.send.click();
    await expect(work.dialog).toBeVisible();
    expect(await problems(work.page)).toEqual([]);

    const popup = await ready.openPopup();
    await popup.emulateMedia({ colorScheme });
    await popup.getByRole('button', { name: 'Check now' }).click();
    await expect(popup.getByRole('list', { name: 'Tickets' })).toBeVisible();
    expect(await problems(popup)).toEqual([]);
  });
}
