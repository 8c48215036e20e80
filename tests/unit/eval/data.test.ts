import { describe, expect, test } from 'vitest';
import { bearsOut } from '@/lib/domain/knowledge';
import { desk, evalCases, LANGUAGES } from '../../eval/cases.ts';
import { isForeign } from '../../eval/judge.ts';
import { knowledgeFor, prepare } from '../../eval/prepare.ts';

const all = evalCases();
const native = all.filter(({ of }) => of === null);

describe('what drafts are judged by', () => {
  test('120 tickets, 15 a language, and 24 of them in the seven others', () => {
    expect(native).toHaveLength(120);
    for (const language of LANGUAGES) expect(native.filter((one) => one.language === language)).toHaveLength(15);
    const translated = all.filter(({ of }) => of !== null);
    expect(translated).toHaveLength(168);
    expect(new Set(translated.map(({ of }) => of)).size).toBe(24);
    expect(new Set(all.map(({ id }) => id)).size).toBe(288);
  });

  test('40 articles, 10 of them internal and 5 outdated; 20 solved tickets; 12 canned replies', () => {
    const rows = desk();
    const articles = rows.filter(({ article }) => article !== undefined);
    expect([articles.length, articles.filter((one) => one.internal).length]).toEqual([40, 10]);
    expect(articles.filter((one) => one.outdated)).toHaveLength(5);
    expect(rows.filter(({ solved }) => solved !== undefined)).toHaveLength(20);
    expect(rows.filter(({ canned }) => canned !== undefined)).toHaveLength(12);
  });

  test('patterns compile, and none of what must stand in a reply may not', () => {
    for (const { id, must, not, q } of all) {
      for (const pattern of [...must, ...not]) expect(() => new RegExp(pattern, 'imu'), id).not.toThrow();
      expect(must.filter((pattern) => not.includes(pattern))).toEqual([]);
      expect(q[0]).toBeLessThanOrEqual(q[1]);
    }
  });

  test('texts are in the language that they are filed under', () => {
    const said = all.flatMap(({ id, language, m }) =>
      m.map((one) => [id, language, typeof one === 'string' ? one : one.t] as const),
    );
    expect(
      said.filter(([, language, text]) => text.length > 80 && isForeign(text, language)).map(([id]) => id),
    ).toEqual([]);
  });
});

describe('the prompt of each ticket', () => {
  test('has all that the customer wrote, once, and what is known, internal things apart', async () => {
    for (const one of native) {
      const { messages, sources } = await prepare(one);
      const prompt = messages.map(({ content }) => content).join('\n');
      for (const said of one.m) {
        const last = (typeof said === 'string' ? said : said.t).split('\n').at(-1)?.trim() ?? '';
        if (typeof said !== 'string' && said.by === 'automatic') continue;
        expect(prompt.split(last).length - 1, `${one.id}: ${last}`).toBe(1);
      }
      expect(sources.map(({ passage }) => passage)).toEqual(knowledgeFor(one).map(({ passage }) => passage));
      for (const source of sources) {
        expect(prompt).toContain(source.passage);
        if (source.audience === 'internal') expect(bearsOut(source)).toEqual([]);
      }
      // Addresses go in by their numbers.
      expect(prompt).not.toContain('/support/solutions/articles/');
      expect(prompt.length).toBeLessThan(30_000);
    }
  });

  test('is the same, to the byte, each time', async () => {
    const one = native[0];
    if (one) expect((await prepare(one)).messages).toEqual((await prepare(one)).messages);
  });
});
