import { cleanUnicode } from '@/lib/text/unicode';
import { enclose } from './data-mark';
import { aboutTicket, type BuiltPrompt, type PromptRequest, preparePrompt } from './prompt';

export type RefineRequest = PromptRequest & {
  /** The draft as the person edited it. */
  currentText: string;
  /** What to change, in the person's words. */
  instruction: string;
};

/**
 * The conversation that asks for a changed draft. The instruction is the agent's own, so it stands outside the data;
 * the draft may quote the ticket, so it stands inside.
 * @throws AppError `ticket-empty`, `ticket-placeholder`
 */
export function buildRefinePrompt(request: RefineRequest): BuiltPrompt {
  const draft = cleanUnicode(request.currentText).trim();
  const instruction = cleanUnicode(request.instruction).trim();
  const { prompt, mark, ticket } = preparePrompt(request, [draft, instruction]);
  const content = [
    aboutTicket(mark),
    enclose('ticket', mark, ticket),
    'Current draft, with what the support agent changed by hand:',
    enclose('draft', mark, draft),
    `Instruction: ${instruction}`,
    'Rewrite the current draft as the instruction says. Keep everything that it does not concern: wording, facts, what the support agent changed, and the language, unless another one is asked for. Answer with the whole new draft in the same JSON shape.',
  ].join('\n\n');
  return { ...prompt, messages: [...prompt.messages, { role: 'user', content }] };
}
