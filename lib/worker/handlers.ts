import type { Platform } from '@/lib/browser/platform';
import { AppError } from '@/lib/failures/app-error';
import { TEST_MESSAGES, testConnection } from '@/lib/llm/test-connection';
import type { Answers, Request, RequestOf, RequestType } from '@/lib/messages/contract';
import type { Gate } from '@/lib/redaction/gate';
import { leftPlaceholders } from '@/lib/redaction/placeholder-form';
import { EMPTY_MAP } from '@/lib/redaction/ticket-map';
import { parseDomain } from '@/lib/settings/domain';
import { InvalidAddress } from '@/lib/settings/invalid';
import { keyOwnerProblem } from '@/lib/settings/key-owner';
import type { SettingsStore } from '@/lib/settings/store';
import { textToHtml } from '@/lib/text/text-to-html';
import type { AgentPages } from './agent-pages';
import { showBadge } from './badge';
import { trialClient } from './desk';
import type { Desks, OpenDesk } from './desks';
import { forgetLeft } from './forget';
import { forgetPerson } from './forget-person';
import { metered } from './metered';
import type { Models } from './model';
import type { ModelDates } from './model-dates';
import type { PagePresses } from './page-presses';
import { chosenRules } from './redaction';

/** @throws `no-freshdesk-key` before set-up. */
export async function configured(desks: Desks): Promise<OpenDesk> {
  const open = await desks.current();
  if (!open) throw new AppError('no-freshdesk-key');
  return open;
}

type Handlers = { [T in RequestType]: (request: RequestOf<T>) => Promise<Answers[T]> };

function assertOwner(savedFor: string, wanted: string): void {
  const problem = keyOwnerProblem(savedFor, wanted);
  if (problem) throw new InvalidAddress(problem);
}

/** What the worker does for our own pages. The sender has been checked and the request parsed before. @throws AppError. */
export type Handle = <T extends RequestType>(request: RequestOf<T>) => Promise<Answers[T]>;

export function createHandlers(deps: {
  platform: Platform;
  settings: SettingsStore;
  models: Models;
  gate: Gate;
  desks: Desks;
  agentPages: AgentPages;
  modelDates: ModelDates;
  presses: PagePresses;
}): Handle {
  const { platform, settings, models, gate, desks, agentPages, modelDates, presses } = deps;
  const desk = () => configured(desks);

  /** What is typed in the options page; an empty key means the saved one, null none. */
  async function endpoint(typed: { baseUrl: string; apiKey: string | null; model?: string }) {
    const apiKey = typed.apiKey === null ? '' : typed.apiKey || (await settings.secrets()).openai_api_key;
    if (!typed.apiKey && apiKey) assertOwner((await settings.settings()).openai.base_url, typed.baseUrl);
    const result = { baseUrl: typed.baseUrl, apiKey, model: typed.model ?? '' };
    await models.assertUsable(result);
    return result;
  }

  const handlers: Handlers = {
    generate: async ({ ticketId, kind, instruction, shorten }) => {
      const { desk: of, generator } = await desk();
      const started = await generator.start(ticketId, kind, instruction?.trim() || null, shorten);
      // Nothing is left to ask about. Not awaited: the draft has begun.
      presses.answered({ host: of.host, ticketId, kind }, false).catch(() => undefined);
      return started;
    },

    stop: async ({ ticketId, kind }) => ({ stopped: (await desk()).generator.stop(ticketId, kind) }),

    'dismiss-press': async (press) => {
      const { host } = (await desk()).desk;
      await presses.answered({ host, ...press }, true);
      return {};
    },

    wake: async () => {
      const open = await desks.current();
      await open?.generator.recover();
      open?.polling.onUserReturned().catch(() => undefined);
      return { running: open?.generator.running().map((job) => `${job.ticketId}:${job.kind}`) ?? [] };
    },

    'check-now': async () => {
      const state = await (await desk()).polling.run(true);
      if (state.failure) throw new AppError(state.failure);
      return { stored: state.stored };
    },

    'refresh-ticket': async ({ ticketId }) => {
      const open = await desk();
      const { sync } = await open.desk.connect();
      // Whose replies they are, and what stands below them.
      void open.desk.account().catch(() => undefined);
      const { thread } = await sync.loadTicket(ticketId, 'click');
      await open.outbox.reconcileWithThread(ticketId, thread.conversations);
      return { conversations: thread.conversations.length };
    },

    'settings-saved': async () => {
      await agentPages.sync();
      await desks.closeOthers();
      await forgetLeft(platform, (await settings.settings()).freshdesk.domain);
      const open = await desks.current();
      await open?.polling.ensureAlarm().catch(() => undefined);
      // Not awaited: the page that saved has nothing to wait for, and the next check would learn it too.
      open?.desk
        .refreshAccount()
        .then(() => open.polling.onSettingsSaved())
        .catch(() => undefined);
      await showBadge(platform, open?.desk.cache ?? null);
      return {};
    },

    'test-freshdesk': async ({ domain, apiKey }) => {
      const parsed = parseDomain(domain);
      if ('problem' in parsed) throw new InvalidAddress(parsed.problem);
      const key = apiKey || (await settings.secrets()).freshdesk_api_key;
      if (key === '') throw new AppError('no-freshdesk-key');
      if (!apiKey) assertOwner((await settings.settings()).freshdesk.domain, parsed.host);
      const client = trialClient(platform, parsed.host, key, (await settings.settings()).freshdesk);
      const agent = await client.me('click');
      return { host: parsed.host, agentName: agent.name, agentEmail: agent.email };
    },

    'test-model': async (typed) => {
      const tested = await endpoint(typed);
      const client = await models.client(tested);
      // Before a help desk is set up there are no books; the first test is a few tokens.
      const ledger = (await desks.current())?.ledger;
      const chosen = await settings.settings();
      const { messages } = gate.pass(TEST_MESSAGES, { ...chosenRules(chosen), people: [] }, EMPTY_MAP);
      const about = { endpoint: tested, settings: chosen, purpose: 'test', draft: null } as const;
      const { model, ms } = await testConnection(
        ledger ? metered(client, { ...about, ledger }) : client,
        messages,
        tested.model,
        Date,
      );
      // Not awaited: the list is only looked through for a day on which the model ends.
      modelDates.list(tested).catch(() => undefined);
      return { model, milliseconds: ms };
    },

    'forget-costs': async () => {
      await (await desk()).ledger.forget();
      return {};
    },

    'forget-person': async ({ address }) => forgetPerson((await desk()).desk, platform, address),

    'refresh-knowledge': async () => {
      // Not awaited: it takes minutes, and the page follows it in the database.
      (await desk()).desk.knowledge.refresh().catch(() => undefined);
      return {};
    },

    'draft-article': async ({ folderId, title, text }) => {
      const raw = leftPlaceholders(`${title}\n${text}`)[0];
      if (raw) throw new AppError({ kind: 'reply-placeholder', subject: raw });
      const { client } = await (await desk()).desk.connect();
      return { articleId: await client.draftArticle(folderId, { title, description: textToHtml(text) }) };
    },

    'list-models': async (typed) => ({ models: await modelDates.list(await endpoint(typed)) }),

    approve: async (request) => (await desk()).outbox.approve(request),

    undo: async ({ deliveryId }) => ({
      cancelled: await (await desk()).outbox.undo(deliveryId),
    }),

    'verify-delivery': async ({ deliveryId }) => ({ state: await (await desk()).outbox.checkAgain(deliveryId) }),

    'set-status': async ({ deliveryId }) => ({ step: await (await desk()).outbox.setStatusAgain(deliveryId) }),

    'acknowledge-delivery': async ({ deliveryId }) => {
      await (await desk()).outbox.acknowledge(deliveryId);
      return {};
    },

    'add-note': async (request) => (await desk()).outbox.addNote(request),
  };

  return <T extends RequestType>(request: RequestOf<T>) => {
    const handler = handlers[request.type as T] as (request: Request) => Promise<Answers[T]>;
    return handler(request);
  };
}
