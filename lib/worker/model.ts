import type { Platform } from '@/lib/browser/platform';
import { AppError } from '@/lib/failures/app-error';
import { isHostBlocked } from '@/lib/failures/host-blocked';
import { hostOf, normaliseBaseUrl, originPattern } from '@/lib/llm/base-url';
import { createModelClient, type ModelClient } from '@/lib/llm/client';
import { type ListedModel, listModels } from '@/lib/llm/models';
import { needsKey } from '@/lib/llm/provider-hosts';
import { type ServerErrorMemory, serverErrorsSchema } from '@/lib/llm/server-errors';
import type { ChatRequest, Endpoint, Fetch, ParameterMemory } from '@/lib/llm/types';
import type { Gate } from '@/lib/redaction/gate';
import { builtInClient } from './built-in';

const MEMORY_KEY = 'refusedParameters';
const ERRORS_KEY = 'serverErrors:';

/** @param host of the endpoint; empty where nothing leaves this computer. @param body byte for byte. */
export type Leaving = (body: string, host: string) => Promise<unknown>;

/** How the worker reaches model endpoints. */
export interface Models {
  /**
   * Told before anything is read or sent.
   * @throws `no-model-key` where a key is needed for sure and there is none; `permission-missing` for a host not yet allowed.
   */
  assertUsable(endpoint: Endpoint): Promise<void>;
  /**
   * A client for an endpoint, once it is known to be usable. @throws as `assertUsable`.
   * @param leaving hears of every body before it leaves; where it rejects, nothing does.
   */
  client(endpoint: Endpoint, leaving?: Leaving): Promise<ModelClient>;
  /** A client for the browser's own model. */
  builtIn(leaving?: Leaving): ModelClient;
  /** What an endpoint says it has. @throws what a request may come to. */
  list(endpoint: Endpoint): Promise<ListedModel[]>;
}

/** Sends nothing that came another way than through the gate. */
const gated = (client: ModelClient, gate: Gate): ModelClient => ({
  stream(request: ChatRequest, signal) {
    gate.assertPassed(request.messages);
    return client.stream(request, signal);
  },
});

export function createModels({ messaging, network, permissions, storage: { session } }: Platform, gate: Gate): Models {
  /** What endpoints have refused before. Only saves a round trip, so it lives where it may be forgotten. */
  const all = async () => ((await session.get(MEMORY_KEY))[MEMORY_KEY] ?? {}) as Record<string, string[]>;
  const memory: ParameterMemory = {
    get: async (key) => (await all())[key] ?? [],
    add: async (key, name) => {
      const known = await all();
      await session.set({ [MEMORY_KEY]: { ...known, [key]: [...(known[key] ?? []), name] } });
    },
  };

  /** By address: as long as the browser runs, which is as long as it holds requests back for them. */
  const serverErrors: ServerErrorMemory = {
    async load(address) {
      const key = ERRORS_KEY + address;
      const read = serverErrorsSchema.safeParse((await session.get(key))[key]);
      return read.success ? read.data : null;
    },
    save: (address, errors) =>
      errors ? session.set({ [ERRORS_KEY + address]: errors }) : session.remove(ERRORS_KEY + address),
  };

  /** What tells a network that is gone from a browser that lets nothing through. */
  const watchful = { serverErrors, isBlocked: (url: string) => isHostBlocked(url, network.fetch) };

  async function assertUsable(endpoint: Endpoint): Promise<void> {
    const baseUrl = normaliseBaseUrl(endpoint.baseUrl);
    const subject = hostOf(baseUrl);
    if (endpoint.apiKey === '' && needsKey(baseUrl)) throw new AppError({ kind: 'no-model-key', subject });
    if (!(await permissions.contains(originPattern(baseUrl)))) {
      throw new AppError({ kind: 'permission-missing', subject });
    }
  }

  return {
    assertUsable,
    async client(endpoint, leaving) {
      await assertUsable(endpoint);
      const host = hostOf(normaliseBaseUrl(endpoint.baseUrl));
      const fetch: Fetch = async (url, init) => {
        if (typeof init.body === 'string') await leaving?.(init.body, host);
        return network.fetch(url, init);
      };
      return gated(createModelClient({ endpoint, memory, fetch, ...watchful }), gate);
    },
    builtIn(leaving) {
      const client = gated(builtInClient(messaging), gate);
      return {
        async *stream(request, signal) {
          await leaving?.(JSON.stringify({ messages: request.messages }), '');
          yield* client.stream(request, signal);
        },
      };
    },
    list: (endpoint) => listModels(endpoint, network.fetch, watchful),
  };
}
