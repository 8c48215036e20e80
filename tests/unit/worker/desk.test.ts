import { expect, test, vi } from 'vitest';
import { settingsSchema } from '@/lib/settings/schema';
import { createDesk } from '@/lib/worker/desk';
import { createBrowser } from '../../platform/browser.ts';

test('U7 a help desk that settings no longer name is not asked anything, whatever key is saved by then', async () => {
  const browser = createBrowser({});
  const { platform } = browser.createContext();
  const contains = vi.spyOn(platform.permissions, 'contains');
  const named = (domain: string) => ({
    settings: async () => settingsSchema.parse({ freshdesk: { domain } }),
    secrets: async () => ({ freshdesk_api_key: 'key-of-the-other', openai_api_key: '' }),
  });
  const left = createDesk('acme.freshdesk.com', named('globex.freshdesk.com') as never, platform);
  await expect(left.connect()).rejects.toMatchObject({ failure: { kind: 'settings-invalid' } });
  expect(contains).not.toHaveBeenCalled();
  const kept = createDesk('acme.freshdesk.com', named('acme.freshdesk.com') as never, platform);
  await expect(kept.connect()).resolves.toMatchObject({ secrets: { freshdesk_api_key: 'key-of-the-other' } });
  expect(browser.network.asked).toEqual([]);
});
