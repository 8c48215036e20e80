import { INSTRUCTIONS } from './instructions/index.ts';
import { WISHES } from './refine.ts';
import { ticketTopic } from './reply.ts';
import { shorten } from './shorten.ts';
import { topicOf } from './topics.ts';
import type { InstructionsText, Prompt } from './types.ts';

const DEMO = 'Note: written by the demo model from a template; no real model read this ticket.';
const HEADINGS: [keyof InstructionsText, string][] = [
  ['root_cause_analysis', 'Root cause analysis'],
  ['diagnostic_steps', 'Diagnostic steps'],
  ['resolution', 'Resolution'],
  ['requirements', 'Requirements'],
  ['complications', 'Complications'],
  ['prevention', 'Prevention'],
  ['references', 'References'],
];

const mapFields = (text: InstructionsText, change: (value: string) => string) =>
  Object.fromEntries(HEADINGS.map(([key]) => [key, change(text[key])])) as InstructionsText;

const lengthOf = (text: InstructionsText) => HEADINGS.reduce((sum, [key]) => sum + text[key].length, 0);

/** Numbers the lines of two lists through. */
function append(list: string, more: string): string {
  const lines = [...list.split('\n'), ...more.split('\n')].map((line) => line.replace(/^\d+\. /, ''));
  return [...new Set(lines)].map((line, index) => `${index + 1}. ${line}`).join('\n');
}

function refine(text: InstructionsText, instruction: string, draftLength: number): InstructionsText {
  let result = text;
  const topic = topicOf([{ text: instruction, weight: 1 }]);
  const extra = INSTRUCTIONS[topic];
  if (WISHES.details.test(instruction) || WISHES.troubleshooting.test(instruction)) {
    result = {
      ...result,
      diagnostic_steps: append(result.diagnostic_steps, extra.diagnostic_steps),
      resolution: append(result.resolution, extra.resolution),
    };
  }
  if (WISHES.shorter.test(instruction)) {
    const limit = Math.min(draftLength, lengthOf(result)) * 0.8;
    for (let round = 0; round < 6 && lengthOf(result) > limit; round++) result = mapFields(result, shorten);
  }
  return result;
}

/** English instructions for the support staff, section by section. */
export function writeInstructions(prompt: Prompt): InstructionsText {
  const text = INSTRUCTIONS[ticketTopic(prompt)];
  const about = prompt.subject ? `Ticket "${prompt.subject}": ${text.root_cause_analysis}` : text.root_cause_analysis;
  const full = { ...text, root_cause_analysis: about };
  const refined = prompt.instruction
    ? refine(full, prompt.instruction, (prompt.draft?.length ?? Number.POSITIVE_INFINITY) - DEMO.length - 150)
    : full;
  return { ...refined, references: `${refined.references}\n${DEMO}` };
}

export function plainInstructions(text: InstructionsText): string {
  return HEADINGS.map(([key, heading]) => `${heading}\n${text[key]}`).join('\n\n');
}
