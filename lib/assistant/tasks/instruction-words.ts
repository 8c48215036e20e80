import { INSTRUCTION_WORDS, type InstructionWords, LANGUAGE_NAMES } from './instruction-words-data';

const ENGLISH = INSTRUCTION_WORDS['en'] as InstructionWords;

/** The words of the language that an answer names, `pt-BR` or `Portuguese`; English where it is not known. */
export function instructionWords(language: unknown): InstructionWords {
  const name = typeof language === 'string' ? language.slice(0, 40).trim().toLowerCase() : '';
  const code = /^([a-z]{2})(?:[-_]|$)/.exec(name)?.[1];
  const named = Object.entries(LANGUAGE_NAMES).find(([, names]) => names.some((one) => name.startsWith(one)))?.[0];
  const known = code ?? named ?? 'en';
  return Object.hasOwn(INSTRUCTION_WORDS, known) ? (INSTRUCTION_WORDS[known] ?? ENGLISH) : ENGLISH;
}
