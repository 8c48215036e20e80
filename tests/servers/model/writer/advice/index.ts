import type { Advice, Language, Topic } from '../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { parseAdvice } from './parse.ts';
import { pt } from './pt.ts';

export const ADVICE: Record<Language, Record<Topic, Advice>> = {
  en: parseAdvice(en),
  de: parseAdvice(de),
  es: parseAdvice(es),
  fr: parseAdvice(fr),
  pt: parseAdvice(pt),
  nl: parseAdvice(nl),
  ja: parseAdvice(ja),
};
