import { createFactCheck } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';

const AT = '2026-11-20T10:00:00Z';
const months = readMonths();
const sources = (text: string) => ({ own: [text], customer: [text], times: [AT], hosts: ['acme.freshdesk.com'] });

/** See `CALLS`. What it is made of is tried by itself on every text, the whole on some. */
export const FACT_CHECK: Record<string, ((text: string) => unknown)[]> = {
  'lib/fact-check/index.ts createFactCheck': [
    (text) => createFactCheck(sources(text), months)('Dear Ann'),
    (text) => createFactCheck(sources(''), months)(text),
  ],
};
