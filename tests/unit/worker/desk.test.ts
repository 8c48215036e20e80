import 'fake-indexeddb/auto';
import { afterAll, expect, test, vi } from 'vitest';
import { settingsSchema } from '@/lib/settings/schema';
import { stubBrowser } from './browser-stub';

afterAll(() => vi.unstubAllGlobals());

test('U7 a help desk that settings no longer name is not asked anything, whatever key is saved by then', async () => {
  const contains = vi.fn(async () => true);
  stubBrowser({ permissions: { contains } });
  const { createDesk } = await import('@/lib/worker/desk');
  const named = (domain: string) => ({
    settings: async () => settingsSchema.parse({ freshdesk: { domain } }),
    secrets: async () => ({ freshdesk_api_key: 'key-of-the-other', openai_api_key: '' }),
  });
  const left = createDesk('acme.freshdesk.com', named('globex.freshdesk.com') as never);
  await expect(left.connect()).rejects.toMatchObject({ failure: { kind: 'settings-invalid' } });
  expect(contains).not.toHaveBeenCalled();
  const kept = createDesk('acme.freshdesk.com', named('acme.freshdesk.com') as never);
  await expect(kept.connect()).resolves.toMatchObject({ secrets: { freshdesk_api_key: 'key-of-the-other' } });
});
