import { browser } from 'wxt/browser';
import { AppError } from '@/lib/failures/app-error';
import { isHostBlocked } from '@/lib/failures/host-blocked';
import { hostOf, normaliseBaseUrl, originPattern } from '@/lib/llm/base-url';
import { createModelClient, type ModelClient } from '@/lib/llm/client';
import { needsKey } from '@/lib/llm/provider-hosts';
import { type ServerErrorMemory, serverErrorsSchema } from '@/lib/llm/server-errors';
import type { Endpoint, Fetch, ParameterMemory } from '@/lib/llm/types';

const MEMORY_KEY = 'refusedParameters';
const ERRORS_KEY = 'serverErrors:';

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

/** By address: as long as the browser runs, which is as long as it holds requests back for them. */
const serverErrors: ServerErrorMemory = {
  async load(address) {
    const key = ERRORS_KEY + address;
    const read = serverErrorsSchema.safeParse((await browser.storage.session.get(key))[key]);
    return read.success ? read.data : null;
  },
  save: (address, errors) =>
    errors
      ? browser.storage.session.set({ [ERRORS_KEY + address]: errors })
      : browser.storage.session.remove(ERRORS_KEY + address),
};

const plainFetch: Fetch = (url, init) => fetch(url, init);

/** What tells a network that is gone from a browser that lets nothing through. */
export const watchful = { serverErrors, isBlocked: (url: string) => isHostBlocked(url, plainFetch) };

/**
 * A client for an endpoint, once it is known to be usable.
 * @throws `no-model-key` where a key is needed and there is none; `permission-missing` for a host not yet allowed.
 */
export async function modelClient(endpoint: Endpoint): Promise<ModelClient> {
  await assertUsable(endpoint);
  return createModelClient({ endpoint, memory: createMemory(), ...watchful });
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
