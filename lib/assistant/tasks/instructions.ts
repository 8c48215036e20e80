import { NO_DETAILS } from '@/lib/domain/answer-details';
import type { Aliases } from '../answer/keys';
import { valueText } from './instruction-steps';
import { instructionWords } from './instruction-words';
import { REPLY_ALIASES } from './reply-names-data';
import { answerInWords, listOf, objectOf, strictSchema, type Task, text } from './task';

/** The parts of tech instructions, in the order in which they are written and shown. */
export const INSTRUCTION_PARTS = [
  { key: 'root_cause_analysis', heading: 'Root cause analysis', ask: 'what most likely causes the issue, and why' },
  {
    key: 'diagnostic_steps',
    heading: 'Diagnostic steps',
    ask: 'steps that confirm or rule out the cause',
    steps: true as const,
  },
  { key: 'resolution', heading: 'Resolution', ask: 'steps with exact commands or settings', steps: true as const },
  { key: 'requirements', heading: 'Requirements', ask: 'systems, versions, rights and dependencies needed' },
  { key: 'complications', heading: 'Complications', ask: 'what can go wrong, edge cases, how to go back' },
  { key: 'prevention', heading: 'Prevention', ask: 'follow-up actions so that it does not happen again' },
  { key: 'references', heading: 'References', ask: 'documents to look up, by name; no invented links' },
] as const;

const isSteps = (part: { key: string; steps?: true }) => part.steps === true;

const STEP = objectOf({
  step: text('what to do and what to look for'),
  command: text('the exact command or path, or ""'),
  system: text('operating system or version that it is for, or ""'),
  risk: { type: 'string', enum: ['read', 'change', 'disruptive'] },
  undo: text('how to go back, or ""'),
});

/** What weak models call the parts. */
const INSTRUCTION_ALIASES: Aliases = {
  language: REPLY_ALIASES['language'] ?? [],
  root_cause_analysis: ['root cause', 'cause', 'analysis', 'ursache', 'causa', 'cause racine', 'oorzaak', '原因'],
  diagnostic_steps: ['diagnostics', 'diagnosis', 'diagnostic', 'verification', 'diagnose', 'diagnostico', 'diagnosi'],
  resolution: [
    'solution',
    'resolution steps',
    'fix',
    'steps',
    'lösung',
    'solución',
    'solução',
    'soluzione',
    'oplossing',
    '解決',
  ],
  requirements: [
    'prerequisites',
    'dependencies',
    'voraussetzungen',
    'requisitos',
    'prérequis',
    'requisiti',
    'vereisten',
  ],
  complications: ['risks', 'caveats', 'edge cases', 'warnings', 'risiken', 'riesgos', 'risques', 'riscos', 'rischi'],
  prevention: [
    'preventive measures',
    'follow up',
    'vorbeugung',
    'prevención',
    'prévention',
    'prevenção',
    'prevenzione',
    'preventie',
  ],
  references: [
    'links',
    'sources',
    'documents',
    'documentation',
    'referenzen',
    'referencias',
    'références',
    'riferimenti',
  ],
};

/** Instructions for the technician who solves the ticket. */
export const instructions: Task = {
  id: 'instructions',
  template: 'instructions',
  request: 'Write the tech instructions for this ticket.',
  reader: 'technician',
  privateNotes: 'always',
  answer: strictSchema('tech_instructions', {
    language: text('code of the language of the instructions, such as "nl"'),
    ...Object.fromEntries(INSTRUCTION_PARTS.map((part) => [part.key, isSteps(part) ? listOf(STEP) : text(part.ask)])),
  }),
  answerInWords: answerInWords([
    '"language" (string): code of the language of the instructions.',
    ...INSTRUCTION_PARTS.map((part) =>
      isSteps(part)
        ? `"${part.key}" (array of {"step", "command", "system", "risk", "undo"}): ${part.ask}, in order; "command" to the letter, "system" the operating system or version that it is for, "risk" "read", "change" or "disruptive", "undo" the way back; "" where there is none.`
        : `"${part.key}" (string): ${part.ask}`,
    ),
  ]),

  /** While they stream, only the parts that have begun; at the end all seven. */
  text(fields, ended) {
    const words = instructionWords(fields['language']);
    const parts = INSTRUCTION_PARTS.map((part, index) => ({
      title: `${index + 1}. ${words.parts[index]}`,
      text: valueText(fields[part.key], words, isSteps(part)),
    }));
    if (parts.every((part) => part.text === '')) return '';
    return parts
      .filter((part) => ended || part.text !== '')
      .map((part) => `${part.title}\n${part.text || '–'}`)
      .join('\n\n');
  },

  details: () => NO_DETAILS,
  aliases: INSTRUCTION_ALIASES,
  labels: [],
  isWhole: (fields) => INSTRUCTION_PARTS.every(({ key }) => key in fields),
  isAnswer: (fields) => INSTRUCTION_PARTS.some(({ key }) => key in fields),
};
