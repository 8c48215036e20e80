import type { PromptRequest } from '@/lib/assistant/prompt';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import type { ThreadMessage, TicketFacts } from '@/lib/assistant/types';

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

export function request(part: Partial<PromptRequest> = {}): PromptRequest {
  return {
    kind: 'response',
    facts: ticket(),
    template: DEFAULT_PROMPTS[part.kind ?? 'response'],
    playbooks: [],
    includePrivateNotes: false,
    closing: 'help-desk',
    random: seeded(1),
    today: '2026-11-25',
    ...part,
  };
}
