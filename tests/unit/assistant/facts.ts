import { prepareSteps } from '@/lib/assistant/prepare';
import type { Choices } from '@/lib/assistant/prepare/read-choices';
import type { TicketRead } from '@/lib/assistant/prepare/read-ticket';
import { THREAD_BUDGET } from '@/lib/assistant/prepare/thread-budget';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import { RULES } from '@/lib/assistant/rules-data';
import { TASKS } from '@/lib/assistant/tasks';
import type { Task } from '@/lib/assistant/tasks/task';
import type { Refinement, ThreadMessage, TicketFacts } from '@/lib/assistant/types';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import type { KnowledgeSource } from '@/lib/domain/knowledge';

export function message(part: Partial<ThreadMessage> = {}): ThreadMessage {
  return {
    id: 0,
    role: 'requester',
    author: 'Ann Lee',
    at: '2026-11-20T09:14:00Z',
    text: 'Hello',
    automatic: false,
    ...part,
  };
}

export function ticket(part: Partial<TicketFacts> = {}): TicketFacts {
  return {
    id: 7,
    subject: 'Cannot print',
    requesterName: 'Ann Lee',
    fields: [{ label: 'Status', value: 'Open' }],
    tags: [],
    messages: [message({ text: 'The printer on floor 3 prints nothing.' })],
    ...part,
  };
}

/** A repeatable source of "random" numbers (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a prompt is made of, as the reading steps would give it. */
export type PromptRequest = TicketRead & Choices & { task: Task; refinement: Refinement | null };

export function request({
  kind = 'response',
  ...part
}: Partial<PromptRequest> & { kind?: DraftKind } = {}): PromptRequest {
  return {
    task: TASKS[kind],
    facts: ticket(),
    fromSubjectOnly: false,
    template: DEFAULT_PROMPTS[kind],
    rules: RULES[kind],
    playbooks: [],
    includePrivateNotes: false,
    closing: 'help-desk',
    random: seeded(1),
    agent: 'Dana Fisher',
    host: 'acme.freshdesk.com',
    zone: 'Europe/Berlin',
    now: Date.parse('2026-11-25T23:59:00Z'),
    budget: THREAD_BUDGET.full,
    refinement: null,
    ...part,
  };
}

/** The steps as they are listed, for a ticket that was read already. */
export const buildPrompt = ({ task, refinement, ...read }: PromptRequest, known: KnowledgeSource[] = []) =>
  prepareSteps({ ticket: () => read, choices: () => read, knowledge: async () => known }).run({
    ticketId: 7,
    length: 'full',
    task,
    refinement,
  });
