import { createFactCheck } from '@/lib/fact-check';
import { createSourceCheck } from '@/lib/fact-check/cited';
import { strangersIn } from '@/lib/fact-check/cited/strangers';
import { internalWording } from '@/lib/fact-check/cited/wording';
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

const source = (passage: string) => ({
  ...{ label: 'K1', link: null, kind: 'article' as const, id: '1:en', title: 'T', passage, page: passage },
  ...{ audience: 'everyone' as const, now: 'everyone' as const, updatedAt: AT, address: 'https://a.example/1' },
});
const checked = (passage: string, ticket: string) =>
  createSourceCheck({ sources: [source(passage)], ticket: [ticket], own: [ticket], now: AT });

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
  'lib/fact-check/cited/index.ts createSourceCheck': [
    (text) => checked(text, text)({ text: 'It takes 3 days.', cites: [], written: '' }),
    (text) => checked('It takes 3 days.', '')({ text, cites: [{ text, labels: ['K1'] }], written: text }),
    (text) => checked('It takes 3 days.', '')({ text: `${text}\nhttps://a.example/1`, cites: [], written: text }),
  ],
  'lib/fact-check/cited/wording.ts internalWording': [
    (text) => internalWording([text], [text.slice(1)]).within(text),
    (text) => internalWording([text], []).within(text),
  ],
  'lib/fact-check/cited/strangers.ts strangersIn': [(text) => strangersIn([text], [])(text)],
};
