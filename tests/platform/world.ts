/**
 * The whole worker in Node: the real `createWorker` on a browser in memory, with the local Freshdesk and the local model
 * endpoint behind it. For what a worker does; pages and content scripts have tests of their own.
 *
 *   const world = await startWorker();                       // configured, its first wake done
 *   await world.send({ type: 'generate', ticketId: 4711, kind: 'response' });   // as one of our own pages
 *   await world.sendFrom(tab, { type: 'watch', ticketId: 4711 });              // as the content script in a tab
 *   await expect.poll(() => world.draft(4711)).toMatchObject({ state: 'ready' });
 *   await world.restart();                                    // the worker is killed, the next event starts another
 *   await world.close();                                      // always: afterEach
 *
 * `world.freshdesk` and `world.model` are the servers (ledger, switches, behave …), `world.browser` has tabs, alarms to
 * `ring`, permissions to `revoke`, `state` to look at. `world.desk` is the help desk as an open page sees it.
 */
import { helpDesks } from '@/lib/browser/help-desks';
import type { DraftKind } from '@/lib/domain/draft';
import { SEEN_KEY } from '@/lib/drafts/first-request';
import type { Answers, Reply, RequestOf, RequestType } from '@/lib/messages/contract';
import { createSettingsStore, SETTINGS_KEY } from '@/lib/settings/store';
import { createWorker, type Worker } from '@/lib/worker/worker';
import { type FreshdeskOptions, startFreshdesk } from '../servers/freshdesk/server.ts';
import { type ModelOptions, startModel } from '../servers/model/server.ts';
import { createBrowser } from './browser.ts';
import type { TestTab } from './state.ts';

const HOST = 'acme.freshdesk.com';
const AGENT_KEY = 'agent-key-dana-1234';
const MODEL_KEY = 'sk-demo-key-for-tests-9876';

type Options = {
  /** Over the defaults, a section at a time. */
  settings?: Record<string, object>;
  secrets?: { freshdesk_api_key?: string; openai_api_key?: string };
  /** False: nothing is set up yet. */
  configured?: boolean;
  /** False: nobody has seen yet what leaves this computer. */
  seen?: boolean;
  freshdesk?: FreshdeskOptions;
  model?: ModelOptions;
};

export async function startWorker(options: Options = {}) {
  const [freshdesk, model] = await Promise.all([
    startFreshdesk(options.freshdesk),
    startModel({ paceMs: 2, ...options.model }),
  ]);
  const browser = createBrowser({ '*.freshdesk.com': freshdesk.port, 'api.openai.com': model.port });
  const page = browser.createContext();
  const { storage } = page.platform;
  if (options.configured !== false) {
    if (options.seen !== false) await storage.ports.area.set({ [SEEN_KEY]: { [HOST]: 1 } });
    await storage.ports.area.set({
      [SETTINGS_KEY]: {
        ...options.settings,
        freshdesk: { domain: HOST, polling_interval: 5, rate_limit_delay: 0, ...options.settings?.['freshdesk'] },
        openai: {
          ...{ model: 'gpt-4o-mini', base_url: 'https://api.openai.com/v1' },
          ...options.settings?.['openai'],
        },
      },
    });
    await createSettingsStore(storage.ports.area, storage.policy).saveSecrets({
      ...{ freshdesk_api_key: AGENT_KEY, openai_api_key: MODEL_KEY },
      ...options.secrets,
    });
  }
  const desk = helpDesks(storage)(HOST);
  let context = browser.createContext();

  async function start(): Promise<void> {
    context = browser.createContext();
    const worker = createWorker(context.platform);
    browser.state.worker = worker;
    context.platform.permissions.onChanged(() => void worker.permissionsChanged());
    await worker.wake();
  }

  function kill(): void {
    browser.killWorker();
    context.end();
  }

  await start();
  return {
    browser,
    freshdesk,
    model,
    page: page.platform,
    desk,

    /** A command of one of our own pages. */
    send: <T extends RequestType>(request: RequestOf<T>) => {
      const answer = page.platform.messaging.send(request) as Promise<Reply<Answers[T]>>;
      // A test that kills the worker does not wait for what it was asked.
      answer.catch(() => undefined);
      return answer;
    },

    /** What the content script of a tab says. @param as what the browser says of it otherwise. */
    sendFrom: (
      tab: TestTab,
      message: unknown,
      { press = true, ...as }: { press?: boolean; id?: string; origin?: string; frameId?: number } = {},
    ) => {
      browser.state.gesture = press;
      const { id, url } = tab;
      const answer = browser.message(message, {
        ...{ id: browser.id, origin: new URL(url).origin, url, frameId: 0, tab: { id, url } },
        ...as,
      });
      browser.state.gesture = false;
      return answer as Promise<Reply<unknown> & { sentence?: string }>;
    },

    /** A tab that shows a ticket, with a content script that hears all and answers nothing. */
    openTicket: (ticketId: number, more: Partial<TestTab> = {}) =>
      browser.openTab(`https://${HOST}/a/tickets/${ticketId}`, { answer: () => undefined, ...more }),

    draft: (ticketId: number, kind: DraftKind = 'response') => desk.work.drafts.get(`${ticketId}:${kind}`),
    delivery: (deliveryId: string) => desk.work.deliveries.get(deliveryId),
    /** For events that the browser tells the worker alone: a shortcut, the installation, a click on a notification. */
    worker(): Worker {
      const { worker } = browser.state;
      if (!worker) throw new Error('No worker is running.');
      return worker;
    },
    /** Replies and notes that took effect in the local Freshdesk. */
    written: (what: 'reply' | 'notes' = 'reply') =>
      freshdesk.ledger.filter(({ method, path }) => method === 'POST' && path.endsWith(`/${what}`)),

    /** Ends the worker in the middle of whatever it does. */
    kill,
    start,
    async restart(): Promise<void> {
      kill();
      await start();
    },
    async close(): Promise<void> {
      kill();
      desk.close();
      page.end();
      browser.close();
      await Promise.all([freshdesk.close(), model.close()]);
    },
  };
}

export type World = Awaited<ReturnType<typeof startWorker>>;
