import { createFactCheck } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';
import { createNoteRows } from '@/lib/fact-check/note-rows';
import { createNoteWords } from '@/lib/fact-check/note-words';
import { createRareWords } from '@/lib/fact-check/rare-words';

const AT = '2026-11-20T10:00:00Z';
const months = readMonths();
const sources = (text: string) => ({
  own: [text],
  customer: [text],
  times: [AT],
  hosts: ['acme.freshdesk.com'],
  notes: { said: [`${text} Bluebird`], open: [], everyday: [] },
});

/** See `CALLS`. What it is made of is tried by itself on every text, the whole on some. */
export const FACT_CHECK: Record<string, ((text: string) => unknown)[]> = {
  'lib/fact-check/index.ts createFactCheck': [
    (text) => createFactCheck(sources(text), months)('Dear Ann'),
    (text) => createFactCheck(sources(''), months)(text),
  ],
  'lib/fact-check/note-words.ts createNoteWords': [
    (text) => createNoteWords({ said: [text], open: [text], everyday: [text] }, [text])(text),
  ],
  'lib/fact-check/note-rows.ts createNoteRows': [(text) => createNoteRows([text], [])(text)],
  'lib/fact-check/rare-words.ts createRareWords': [
    (text) => createRareWords([text, `Do not tell ${text}`], [], [])(text),
  ],
};
