import { type AnswerReader, createAnswerReader } from '../answer';
import { asyncSteps } from '../steps';
import type { Task } from '../tasks/task';
import type { PromptLength, Refinement } from '../types';
import { choosePlaybooks } from './choose-playbooks';
import { clean } from './clean';
import { fitBudget } from './fit-budget';
import type { Choices } from './read-choices';
import type { TicketRead } from './read-ticket';
import { writePrompt } from './write-prompt';

/** What is to be written, and about which ticket. */
export type Asked = { ticketId: number; task: Task; refinement: Refinement | null; length: PromptLength };

/** The steps that read, since only they know where from. */
export type ReadingSteps = {
  ticket: (asked: Asked) => TicketRead | Promise<TicketRead>;
  choices: (asked: Asked) => Choices | Promise<Choices>;
};

/** How an answer is read: the way back of this very request. */
const readAnswers = ({ task }: { task: Task }): { reader: AnswerReader } => ({ reader: createAnswerReader(task) });

/** All that decides what goes into a prompt, in order. */
export const prepareSteps = ({ ticket, choices }: ReadingSteps) =>
  asyncSteps<Asked>()
    .step(ticket)
    .step(choices)
    .step(clean)
    .step(choosePlaybooks)
    .step(fitBudget)
    .step(writePrompt)
    .step(readAnswers);
