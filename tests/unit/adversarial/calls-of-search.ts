import { openDictionary } from '@/lib/search/dictionary';
import { entryOf } from '@/lib/search/entry';
import { compounds, endsOf, inflections, slips } from '@/lib/search/forms';
import { LANGUAGES } from '@/lib/search/languages-data';
import { passageOf } from '@/lib/search/passages';
import { packEntries } from '@/lib/search/segment';
import { stemOf } from '@/lib/search/stem';

/** The dictionary of an index over the text. */
const dictionaryOf = (text: string) => openDictionary(packEntries([entryOf('1', '', [{ text, weight: 1 }])]).segment);

/** A query holds no longer word. */
const wordOf = (text: string) => text.slice(0, 64);

/** See `CALLS`. */
export const SEARCH: Record<string, ((text: string) => unknown)[]> = {
  'lib/search/forms.ts inflections': [(text) => inflections(dictionaryOf(text), wordOf(text), 'de')],
  'lib/search/forms.ts endsOf': [(text) => endsOf(dictionaryOf(text), wordOf(text))],
  'lib/search/forms.ts slips': [(text) => slips(dictionaryOf(text), wordOf(text))],
  'lib/search/forms.ts compounds': [(text) => compounds(dictionaryOf(text), wordOf(text))],
  'lib/search/stem.ts stemOf': [(text) => LANGUAGES.map((language) => stemOf(text, language))],
  'lib/search/passages.ts passageOf': [
    (text) => passageOf({ title: 'VPN', text, headings: [] }, text.split(/\s/, 25), 'en'),
    (text) => passageOf({ title: text, text: 'a', headings: [text] }, [text], 'en'),
  ],
};
