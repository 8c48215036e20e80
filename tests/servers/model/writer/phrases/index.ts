import type { Language } from '../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Phrases } from './types.ts';

export type { Phrases };
export const PHRASES: Record<Language, Phrases> = { en, de, es, fr, pt, nl, ja };
