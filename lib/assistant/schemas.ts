import type { AnswerSchema, DraftKind } from './types';

/** The parts of tech instructions, in the order in which they are written and shown. */
export const INSTRUCTION_PARTS = [
  { key: 'root_cause_analysis', heading: 'Root cause analysis', ask: 'what most likely causes the issue, and why' },
  { key: 'diagnostic_steps', heading: 'Diagnostic steps', ask: 'numbered steps that confirm or rule out the cause' },
  { key: 'resolution', heading: 'Resolution', ask: 'numbered steps with exact commands or settings' },
  { key: 'requirements', heading: 'Requirements', ask: 'systems, versions, rights and dependencies needed' },
  { key: 'complications', heading: 'Complications', ask: 'what can go wrong, edge cases, how to go back' },
  { key: 'prevention', heading: 'Prevention', ask: 'follow-up actions so that it does not happen again' },
  { key: 'references', heading: 'References', ask: 'documents to look up, by name; no invented links' },
] as const;

const string = (description: string) => ({ type: 'string', description });

function strict(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** JSON schema of an answer. Order matters: models write the keys as listed, and the first one is what a person waits for. */
export function answerSchema(kind: DraftKind): AnswerSchema {
  if (kind === 'instructions') {
    const parts = INSTRUCTION_PARTS.map(({ key, ask }) => [key, string(ask)]);
    return { name: 'tech_instructions', schema: strict(Object.fromEntries(parts)) };
  }
  return {
    name: 'customer_response',
    schema: strict({
      reply: string('the whole reply to the customer, plain text'),
      status: { type: 'string', enum: ['final_solution', 'needs_follow_up'] },
      reason: string('one sentence to the support agent: why this status'),
      follow_up_questions: {
        type: 'array',
        items: { type: 'string' },
        description: 'questions to the customer, in their language; empty when nothing is missing',
      },
    }),
  };
}

/** The same said in words, for endpoints that ignore schemas. */
export function describeAnswer(kind: DraftKind): string {
  const lead = 'Answer with one JSON object and nothing around it. Its keys, in this order:';
  if (kind === 'instructions') {
    return [lead, ...INSTRUCTION_PARTS.map(({ key, ask }) => `"${key}" (string): ${ask}`)].join('\n');
  }
  return [
    lead,
    '"reply" (string): the whole reply to the customer, plain text.',
    '"status" ("final_solution" or "needs_follow_up"): final_solution when the reply should settle the matter without another answer from the customer, else needs_follow_up.',
    '"reason" (string): one sentence to the support agent on why this status.',
    '"follow_up_questions" (array of strings): what the customer has to answer, in their language; [] when nothing is missing.',
  ].join('\n');
}
