import type { KnowledgeSource, NumberedSource } from '@/lib/domain/knowledge';
import type { TicketFacts } from '../types';
import { numberSources } from './number-sources';
import type { Choices } from './read-choices';

/** What a ticket asks. */
export type KnowledgeQuestion = {
  ticketId: number;
  subject: string;
  /** Everything the customer wrote since our last reply, the oldest first. */
  said: string[];
  /** All texts of the ticket. */
  texts: string[];
  /** Of people in it: never looked for. */
  names: string[];
};

/** Finds what the company knows of a question, the best first. */
export type FindKnowledge = (question: KnowledgeQuestion) => Promise<KnowledgeSource[]>;

/** What a draft may rest on. `knowledgeFailed`: nobody looked, so that nothing found does not mean that there is nothing. */
export type Knowledge = { sources: NumberedSource[]; knowledgeFailed: boolean };

/** Everything customers wrote since an agent last replied; without such a reply, all of it. */
function openTurn({ messages }: TicketFacts): string[] {
  const last = messages.findLastIndex(({ role, automatic }) => role === 'agent' && !automatic);
  return messages
    .slice(last + 1)
    .filter(({ role, automatic }) => role === 'requester' && !automatic)
    .map(({ text }) => text);
}

/** Tokens of all sources together: at most a quarter of what there is room for, and none where there is hardly any. */
const tokensFor = (budget: number): number => (budget < 8000 ? 0 : Math.min(3000, Math.floor(budget / 16)));

/**
 * The step that looks for what the company knows. A draft is written without, rather than not at all.
 */
export const findKnowledge =
  (find: FindKnowledge) =>
  async ({ facts, budget }: { facts: TicketFacts } & Pick<Choices, 'budget'>): Promise<Knowledge> => {
    const { id, subject, requesterName, messages } = facts;
    const names = [requesterName, ...messages.map(({ author }) => author)].filter((name) => name !== null);
    const texts = [subject, ...names, ...messages.map(({ text }) => text)];
    const most = tokensFor(budget);
    if (most === 0) return { sources: [], knowledgeFailed: false };
    try {
      const found = await find({ ticketId: id, subject, said: openTurn(facts), texts, names: [...new Set(names)] });
      return { sources: numberSources(found, most), knowledgeFailed: false };
    } catch {
      return { sources: [], knowledgeFailed: true };
    }
  };
