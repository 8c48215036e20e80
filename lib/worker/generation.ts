import { createAnswerReader } from '@/lib/assistant/answer';
import { buildPrompt } from '@/lib/assistant/prompt';
import { buildRefinePrompt } from '@/lib/assistant/refine';
import type { Closing } from '@/lib/assistant/sign-off';
import type { Platform } from '@/lib/browser/platform';
import type { Ledger } from '@/lib/costs/ledger';
import { hasOnlySubject, toFacts } from '@/lib/drafts/facts';
import { createGenerator, type Generator } from '@/lib/drafts/generate';
import type { GeneratorPorts } from '@/lib/drafts/ports';
import { chosenSignature } from '@/lib/drafts/signature';
import { AppError } from '@/lib/failures/app-error';
import { BUILT_IN_MODEL } from '@/lib/llm/built-in/client';
import type { Outbox } from '@/lib/outbox/outbox';
import type { Settings } from '@/lib/settings/schema';
import { readShippedPlaybooks, readShippedPrompts } from '@/lib/settings/shipped';
import { builtInClient } from './built-in';
import type { Desk } from './desk';
import { DRAFT_LIMIT_MS, stayAwake } from './keep-awake';
import { metered } from './metered';
import type { Models } from './model';
import { tellTicketTabs } from './tell-tabs';

/** Enough for a long set of instructions; the endpoint's own limit applies below it. */
const MAX_ANSWER_TOKENS = 4000;
/**
 * Characters of thread in a prompt: about 12,000 tokens, well inside every current hosted model's context; then 3,000, and
 * at last 1,000 for a local model that has only 4,096 in all (the default of Ollama).
 */
const THREAD_BUDGET = { full: 48_000, tight: 12_000, tiny: 4000 };
/** The browser's own model has a context of a few thousand tokens, and our instructions need a part of it. */
const SMALL_BUDGET = { full: 8000, tight: 4000, tiny: 1500 };

/**
 * The generator of one help desk, wired to Freshdesk, the model endpoint and the tabs that show the ticket.
 * @param learn hears of every ticket that was read.
 */
export function createDeskGenerator(
  desk: Desk,
  ledger: Ledger,
  learn: Outbox['learn'],
  { platform, models }: { platform: Platform; models: Models },
): Generator {
  async function closing({ replies }: Settings): Promise<Closing> {
    if (replies.help_desk_signs) return 'help-desk';
    return { signature: chosenSignature(replies, (await desk.tickets.account())?.signature ?? '') };
  }

  const prepare: GeneratorPorts['prepare'] = async ({ ticketId, kind, refine, length }) => {
    const { settings, secrets, sync } = await desk.connect();
    // A missing key is told before the ticket is read, not after.
    const builtIn = settings.openai.provider === 'built-in';
    if (!builtIn) {
      const { base_url: baseUrl, model } = settings.openai;
      await models.assertUsable({ baseUrl, apiKey: secrets.openai_api_key, model });
    }
    const { ticket, thread } = await sync.loadTicket(ticketId, 'click');
    if (ticket.deleted) throw new AppError({ kind: 'freshdesk-gone', subject: `Ticket ${ticketId}` });
    void learn(ticketId, thread.conversations).catch(() => undefined);
    const facts = toFacts(ticket, thread, await desk.tickets.names());
    const common = {
      kind,
      facts,
      template: settings.prompts[kind] ?? (await readShippedPrompts(platform.files.open))[kind],
      playbooks: settings.playbooks ?? (await readShippedPlaybooks(platform.files.open)),
      includePrivateNotes: settings.privacy.private_notes_in_responses,
      closing: await closing(settings),
      random: Math.random,
      today: new Date().toISOString().slice(0, 10),
      budget: (builtIn ? SMALL_BUDGET : THREAD_BUDGET)[length],
    };
    const prompt = refine ? buildRefinePrompt({ ...common, ...refine }) : buildPrompt(common);
    return {
      ticketSubject: ticket.subject,
      requesterName: ticket.requesterName,
      messages: prompt.messages,
      schema: prompt.schema,
      omittedMessages: prompt.omittedMessages,
      shortenedMessages: prompt.shortenedMessages,
      fromSubjectOnly: hasOnlySubject(facts),
    };
  };

  const generator = createGenerator({
    db: desk.work,
    now: Date.now,
    uuid: () => crypto.randomUUID(),
    prepare,
    async *ask(prepared, { draft, refinement, signal }) {
      const { settings, secrets } = await desk.connect();
      const { messages, schema } = prepared;
      const request = { messages, schema, maxAnswerTokens: MAX_ANSWER_TOKENS };
      // Costs nothing, so there is nothing to book.
      if (settings.openai.provider === 'built-in')
        return yield* builtInClient(platform.messaging).stream(request, signal);
      const { base_url: baseUrl, model } = settings.openai;
      const endpoint = { baseUrl, apiKey: secrets.openai_api_key, model };
      const purpose = refinement ? 'refinement' : 'draft';
      const client = metered(await models.client(endpoint), { endpoint, ledger, settings, purpose, draft });
      yield* client.stream(request, signal);
    },
    reader: createAnswerReader,
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
