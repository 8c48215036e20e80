import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/fact-check/words/fold';
import { languageBits } from '@/lib/fact-check/words/languages';
import { createLexicon, type Table } from '@/lib/fact-check/words/lexicon';
import { createReader } from '@/lib/fact-check/words/reading';

describe('one sign for one letter', () => {
  test.each([
    ['REFUND', 'refund'],
    ['ＰＩＮ', 'pin'],
    ['réduction Rückzahlung', 'réduction rückzahlung'],
    ['re\u0301duction', 'réduction'],
    ['Ru\u0308ckzahlung', 'rückzahlung'],
    ['contraseña, prêt', 'contrasena, pret'],
    ['Straße', 'strasse'],
    ['İade ılık', 'iade ilik'],
    ['возвращён', 'возвращен'],
    ['επιστροφής', 'επιστροφησ'],
    ['إرسال رِسالة', 'ارسال رساله'],
    ['re\u00ADfund\u200B', 'refund'],
    ['don’t — go', "don't - go"],
  ])('%s', (written, folded) => expect(fold(written).text).toBe(folded));

  test('each sign knows its place', () => {
    const written = 'a\u00ADß Ｂ e\u0301x';
    const { text, at } = fold(written);
    expect(text).toBe('ass b éx');
    expect([...text].map((_, index) => written[at[index] ?? 0])).toEqual(['a', 'ß', 'ß', ' ', 'Ｂ', ' ', 'e', 'x']);
    expect(at[text.length]).toBe(written.length);
  });
});

describe('words of a table', () => {
  const TABLE: Table = {
    plain: { en: 'refund', ja: '返金' },
    whole: { en: 'pin=' },
    near: { en: 'book^' },
    ending: { es: '-remos=' },
    inner: { de: '*passwort' },
    pair: { de: 'rufe=>an=' },
    'day#': { en: 'monday/mon|tuesday' },
  };
  const find = createLexicon([TABLE]);
  const found = (text: string) =>
    find(fold(text).text).map(({ concept, order, from, to }) => [concept, order, from, to]);

  test.each<[string, unknown[]]>([
    ['Refunded', [['plain', 0, 0, 6]]],
    ['prerefund', []],
    ['全額返金', [['plain', 0, 2, 4]]],
    ['PIN, pins', [['whole', 0, 0, 3]]],
    ['books bookish', [['near', 0, 0, 4]]],
    ['devolveremos', [['ending', 0, 7, 12]]],
    ['Zugangspasswort', [['inner', 0, 7, 15]]],
    ['Ich rufe Sie morgen an', [['pair', 0, 4, 22]]],
    ['Ich rufe. Sie an', []],
    ['Ich rufe Sie anders', []],
    [
      'on Mon, Tuesday',
      [
        ['day', 1, 3, 6],
        ['day', 2, 8, 15],
      ],
    ],
  ])('%s', (text, hits) => expect(found(text)).toEqual(hits));
});

describe('sentences', () => {
  const read = createReader([
    {
      stop: { en: 'the=|is=|of=', de: 'der=|die=|ist=' },
      word: { en: 'gift', de: 'gift' },
      but: { en: 'but=' },
    },
  ]);
  const parts = (text: string) => {
    const { text: folded, sentences } = read(text);
    return sentences.flatMap(({ clauses }) => clauses.map(({ from, to }) => folded.slice(from, to).trim()));
  };

  test.each<[string, string[]]>([
    ['Gift one. Gift two! Gift three?', ['gift one.', 'gift two!', 'gift three?']],
    ['Gift no. 5 of 4.3, gift on 3. May', ['gift no. 5 of 4.3,', 'gift on 3. may']],
    ['A gift but not a gift', ['a gift', 'but not a gift']],
    ['gift。gift？', ['gift。', 'gift?']],
    ['nothing here. A gift.', ['a gift.']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));

  test('of a language that two common words tell', () => {
    const languages = (text: string) => read(text).sentences[0]?.hits.map((hit) => hit.languages);
    expect(languages('The gift is of use')).toEqual([languageBits('en')]);
    expect(languages('Das Gift der Schlange ist stark')).toEqual([languageBits('de')]);
    expect(languages('gift')).toEqual([languageBits('en de')]);
  });

  test('stay short, whatever is written', () => {
    const lengths = read('gift '.repeat(2000)).sentences.map(({ from, to }) => to - from);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(450);
  });
});
