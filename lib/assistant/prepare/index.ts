import type { NumberedSource } from '@/lib/domain/knowledge';
import { type AnswerReader, createAnswerReader } from '../answer';
import { refined } from '../answer/refined';
import { asyncSteps } from '../steps';
import type { Task } from '../tasks/task';
import type { PromptLength, Refinement } from '../types';
import { choosePlaybooks } from './choose-playbooks';
import { clean } from './clean';
import { type FindKnowledge, findKnowledge } from './find-knowledge';
import { fitBudget } from './fit-budget';
import { withLinks } from './place-links';
import type { Choices } from './read-choices';
import type { TicketRead } from './read-ticket';
import { writePrompt } from './write-prompt';

/** What is to be written, and about which ticket. */
export type Asked = { ticketId: number; task: Task; refinement: Refinement | null; length: PromptLength };

/** The steps that read, since only they know where from. */
export type ReadingSteps = {
  ticket: (asked: Asked) => TicketRead | Promise<TicketRead>;
  choices: (asked: Asked) => Choices | Promise<Choices>;
  /** Where what the company knows is looked for. */
  knowledge: FindKnowledge;
};

/** How an answer is read: the way back of this very request. */
export const readAnswers = ({
  task,
  sources,
  refinement,
}: {
  task: Task;
  sources: NumberedSource[];
  refinement: Refinement | null;
}): { reader: AnswerReader } => ({
  reader: withLinks(refined(createAnswerReader(task), refinement), sources),
});

/** All that decides what goes into a prompt, in order. */
export const prepareSteps = ({ ticket, choices, knowledge }: ReadingSteps) =>
  asyncSteps<Asked>()
    .step(ticket)
    .step(choices)
    .step(findKnowledge(knowledge))
    .step(clean)
    .step(choosePlaybooks)
    .step(fitBudget)
    .step(writePrompt)
    .step(readAnswers);
