import { NO_DETAILS } from '@/lib/domain/answer-details';
import type { Aliases } from '../answer/keys';
import { plainText } from '../answer/plain-text';
import { answerInWords, strictSchema, type Task, text } from './task';

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

/** What weak models call the parts. */
const INSTRUCTION_ALIASES: Aliases = {
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
  answer: strictSchema(
    'tech_instructions',
    Object.fromEntries(INSTRUCTION_PARTS.map(({ key, ask }) => [key, text(ask)])),
  ),
  answerInWords: answerInWords(INSTRUCTION_PARTS.map(({ key, ask }) => `"${key}" (string): ${ask}`)),

  /** While they stream, only the parts that have begun; at the end all seven. */
  text(fields, ended) {
    const parts = INSTRUCTION_PARTS.map(({ key, heading }, index) => ({
      title: `${index + 1}. ${heading}`,
      text: plainText(fields[key]),
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
