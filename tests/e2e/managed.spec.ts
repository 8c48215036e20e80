import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { BUILD, expect, test } from './fixtures.ts';
import { createExtension } from './harness/extension.ts';
import { launchExtension } from './harness/launch.ts';
import { canSetPolicy, managedChromium } from './harness/policy.ts';
import { optionsPage } from './pages/options.ts';

/** Chromium's id of an unpacked extension: of its path, in letters from a to p. */
const idOf = (path: string) =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

test('what an organisation sets by policy is shown, cannot be changed, and what it may not set is not taken', async ({
  chromiumPath,
  freshdesk,
  model,
}) => {
  test.skip(!canSetPolicy, 'Policies are read from /etc: only root can give Chromium one of its own.');
  const extensionPath = resolve(BUILD);
  const policy = {
    freshdesk: { keep_days: 30, ticket_limit: 5000, domain: 'globex.freshdesk.com' },
    sending: { undo_seconds: 30 },
  };
  const launched = await launchExtension({
    executablePath: await managedChromium(chromiumPath, {
      '3rdparty': { extensions: { [idOf(extensionPath)]: policy } },
    }),
    extensionPath,
    freshdeskPort: freshdesk.port,
    modelPort: model.port,
    headless: true,
  });
  const extension = createExtension(launched);
  await extension.configure();
  const options = optionsPage(await extension.openOptions());
  const keepDays = options.number('Keep tickets for (days)');
  await expect(keepDays).toBeDisabled();
  await expect(keepDays).toHaveValue('30');
  await expect(keepDays).toHaveAccessibleDescription(/^Set by your organisation\./);
  await expect(options.undoSeconds).toBeDisabled();
  await expect(options.undoSeconds).toHaveValue('30');
  await expect(options.domain).toHaveValue('acme.freshdesk.com');
  await expect(options.number('Tickets per check')).toHaveValue('25');

  await options.number('Maximum retries').fill('2');
  await options.save.click();
  await expect(options.says('Saved')).toBeVisible();
  const stored = await options.page.evaluate(async () => (await chrome.storage.local.get('settings'))['settings']);
  expect(stored).toMatchObject({ freshdesk: { keep_days: 90, max_retries: 2 }, sending: { undo_seconds: 1 } });
  await launched.context.close();
});
