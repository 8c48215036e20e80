import { prepareSteps, readAnswers } from '@/lib/assistant/prepare';
import { toEarlier } from '@/lib/assistant/prepare/earlier';
import { readChoices } from '@/lib/assistant/prepare/read-choices';
import { readTicket } from '@/lib/assistant/prepare/read-ticket';
import type { Closing } from '@/lib/assistant/prepare/sign-off';
import { TASKS } from '@/lib/assistant/tasks';
import type { Platform } from '@/lib/browser/platform';
import type { Ledger } from '@/lib/costs/ledger';
import { createFirstRequest } from '@/lib/drafts/first-request';
import { createGenerator, type Generator } from '@/lib/drafts/generate';
import type { GeneratorPorts } from '@/lib/drafts/ports';
import { chosenSignature } from '@/lib/drafts/signature';
import { BUILT_IN_MODEL } from '@/lib/llm/built-in/client';
import type { Endpoint } from '@/lib/llm/types';
import type { Outbox } from '@/lib/outbox/outbox';
import type { Gate } from '@/lib/redaction/gate';
import type { Secrets, Settings } from '@/lib/settings/schema';
import { sleep } from '@/lib/time';
import type { Desk } from './desk';
import { createFindKnowledge } from './find-knowledge';
import { DRAFT_LIMIT_MS, stayAwake } from './keep-awake';
import { metered } from './metered';
import type { Leaving, Models } from './model';
import { chosenRules, redactedBefore, redacting } from './redaction';
import { tellTicketTabs } from './tell-tabs';

/** Enough for a long set of instructions; the endpoint's own limit applies below it. */
const MAX_ANSWER_TOKENS = 4000;

/** Facts before fancy; the client leaves it out where a model does not take one. */
const TEMPERATURE = 0.2;

/** Milliseconds after which the first request to Freshdesk has left. */
const WARM_AFTER_MS = 30;

/**
 * The generator of one help desk, wired to Freshdesk, the model endpoint and the tabs that show the ticket.
 * @param learn hears of every ticket that was read.
 */
export function createDeskGenerator(
  desk: Desk,
  ledger: Ledger,
  reconcile: Outbox['reconcileWithThread'],
  { platform, models, gate }: { platform: Platform; models: Models; gate: Gate },
): Generator {
  async function closing({ replies }: Settings): Promise<Closing> {
    if (replies.help_desk_signs) return 'help-desk';
    return { signature: chosenSignature(replies, (await desk.tickets.account())?.signature ?? '') };
  }

  const redact = redacting(gate, desk);
  const again = redactedBefore(gate, desk);
  const first = createFirstRequest({
    helpDesk: desk.host,
    db: () => desk.work,
    area: platform.storage.ports.area,
    now: Date.now,
  });
  const find = createFindKnowledge(desk);

  const prepare: GeneratorPorts['prepare'] = async (asked) => {
    const { settings, secrets, sync } = await desk.connect();
    // Not awaited: a draft is written from the copy as it is.
    void desk.knowledge.want();
    // A missing key is told before the ticket is read, not after.
    if (settings.openai.provider !== 'built-in') await models.assertUsable(endpointOf(settings, secrets));
    const released = await first.released(asked);
    if (released) return again(released, asked.ticketId, readAnswers({ ...asked, ...released }));
    // While Freshdesk answers: the request is on its way by then.
    void sleep(WARM_AFTER_MS).then(() => gate.warm({ ...chosenRules(settings), people: [] }));
    const reading = {
      ticket: readTicket({
        async load(ticketId) {
          const read = await sync.loadTicket(ticketId, 'click', true);
          if (!read.ticket.deleted) void reconcile(ticketId, read.thread.conversations).catch(() => undefined);
          return read;
        },
        names: desk.tickets.names,
        async earlier(ticket) {
          const [found, names] = await Promise.all([desk.tickets.earlier(ticket), desk.tickets.names()]);
          return found.map((one) => toEarlier(one.ticket, one.thread, names));
        },
      }),
      choices: readChoices({
        settings,
        packaged: platform.files.open,
        closing,
        agent: async () => (await desk.tickets.account())?.name || null,
        host: settings.freshdesk.domain,
        zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
        now: Date.now,
        random: Math.random,
      }),
      knowledge: find,
    };
    return redact(await prepareSteps(reading).run(asked), asked, settings);
  };

  const generator = createGenerator({
    db: desk.work,
    now: Date.now,
    uuid: () => crypto.randomUUID(),
    tasks: TASKS,
    prepare,
    async *ask({ reader: _, ...prompt }, { draft, asked, signal }) {
      const { settings, secrets } = await desk.connect();
      const { messages, schema } = prompt;
      const request = { messages, schema, maxAnswerTokens: MAX_ANSWER_TOKENS, temperature: TEMPERATURE };
      const leaving: Leaving = (body, host) =>
        first.leave({ body, host }, asked, prompt, settings.privacy.hold_first_request);
      // Costs nothing, so there is nothing to book.
      if (settings.openai.provider === 'built-in') return yield* models.builtIn(leaving).stream(request, signal);
      const endpoint = endpointOf(settings, secrets);
      const purpose = asked.refinement ? 'refinement' : 'draft';
      const client = metered(await models.client(endpoint, leaving), { endpoint, ledger, settings, purpose, draft });
      yield* client.stream(request, signal);
    },
    model: async () => {
      const { openai } = (await desk.connect()).settings;
      return openai.provider === 'built-in' ? BUILT_IN_MODEL : openai.model;
    },
    stayAwake: (onLimit) => stayAwake(platform.extension, onLimit, DRAFT_LIMIT_MS),
    changed: (ticketId) => {
      const running = generator.running(ticketId).map((job) => job.kind);
      desk
        .pages()
        .then((hosts) => tellTicketTabs(platform.tabs, hosts, ticketId, { type: 'page:running', ticketId, running }))
        .catch(() => undefined);
    },
  });
  return generator;
}

const endpointOf = ({ openai }: Settings, secrets: Secrets): Endpoint => ({
  baseUrl: openai.base_url,
  apiKey: secrets.openai_api_key,
  model: openai.model,
});
