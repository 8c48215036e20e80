import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFactCheck } from '@/lib/assistant/unsupported';
import { readMonths } from '@/lib/assistant/unsupported/dates';

type Cases = {
  claims: Record<string, string[]>;
  honest: string[];
};
const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/cases/attacks/${file}`, import.meta.url), 'utf8'));

type Sources = { honestSources: { own: string[]; customer: string[]; times: string[] } };
const { honestSources } = read<Sources>('claims-links-headings.json');
const months = readMonths();
const hosts = ['acme.freshdesk.com', 'kb.acme.example'];

/** Each of these may slip through by itself; the goals are of all of them together. */
describe.each(['claims-links-headings.json', 'claims-twins.json'])('%s', (file) => {
  const { claims, honest } = read<Cases>(file);

  test('of what nothing bears out nine tenths are marked', () => {
    const check = createFactCheck({ own: [], customer: [], times: honestSources.times, hosts }, months);
    const all = Object.values(claims).flat();
    const missed = all.filter((text) => check(text).length === 0);
    expect(missed.length / all.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('of honest sentences at most one in twenty-five is marked', () => {
    const check = createFactCheck({ ...honestSources, hosts }, months);
    const marked = honest.filter((text) => check(text).length > 0);
    expect(marked.length / honest.length, marked.join('\n')).toBeLessThanOrEqual(0.04);
  });
});
