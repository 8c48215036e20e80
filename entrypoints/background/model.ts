import { browser } from 'wxt/browser';
import { AppError } from '@/lib/errors';
import { hostOf, normaliseBaseUrl, originPattern } from '@/lib/model/base-url';
import { createModelClient, type ModelClient } from '@/lib/model/client';
import { needsKey } from '@/lib/model/provider-hosts';
import type { Endpoint, ParameterMemory } from '@/lib/model/types';

const MEMORY_KEY = 'refusedParameters';

/** What endpoints have refused before. Only saves a round trip, so it lives where it may be forgotten. */
function createMemory(): ParameterMemory {
  const all = async () =>
    ((await browser.storage.session.get(MEMORY_KEY))[MEMORY_KEY] ?? {}) as Record<string, string[]>;
  return {
    get: async (key) => (await all())[key] ?? [],
    add: async (key, name) => {
      const known = await all();
      await browser.storage.session.set({ [MEMORY_KEY]: { ...known, [key]: [...(known[key] ?? []), name] } });
    },
  };
}

/**
 * A client for an endpoint, once it is known to be usable.
 * @throws `no-model-key` where a key is needed and there is none; `permission-missing` for a host not yet allowed.
 */
export async function modelClient(endpoint: Endpoint): Promise<ModelClient> {
  await assertUsable(endpoint);
  return createModelClient({ endpoint, memory: createMemory() });
}

/** Told before anything is read or sent: that a key is missing where one is needed for sure, or the right to ask the host. */
export async function assertUsable(endpoint: Endpoint): Promise<void> {
  const baseUrl = normaliseBaseUrl(endpoint.baseUrl);
  const subject = hostOf(baseUrl);
  if (endpoint.apiKey === '' && needsKey(baseUrl)) throw new AppError({ kind: 'no-model-key', subject });
  if (!(await browser.permissions.contains({ origins: [originPattern(baseUrl)] }))) {
    throw new AppError({ kind: 'permission-missing', subject });
  }
}
