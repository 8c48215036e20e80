import { expect, test } from 'vitest';
import { readHelpCentre } from '@/lib/knowledge/choice';
import { freshFor } from '@/lib/knowledge/due';
import { COMPANIES, knowledgeShare } from '../../sim/fleet/knowledge';
import { createRandom } from '../../sim/random';

const DAY = 24 * 3600_000;
const DAY_MINUTES = 24 * 60;

const CROWDS = [
  { what: 'one agent', credits: 50, total: 200, agents: 1, days: 1 },
  { what: 'twenty agents', credits: 50, total: 200, agents: 20, days: 1 },
  { what: 'a hundred agents', credits: 50, total: 200, agents: 100, days: 1 },
  { what: 'a hundred agents and a large knowledge base', credits: 115, total: 200, agents: 100, days: 2 },
  { what: 'a trial account', credits: 115, total: 50, agents: 20, days: 1.6 },
  { what: 'whatever is not known', credits: 50, total: null, agents: null, days: 1 },
  { what: 'far too many', credits: 5000, total: 50, agents: 1000, days: 10 },
];

test.each(CROWDS)('$what: read again after $days days, at most 2 % of what the account may ask', (crowd) => {
  const { credits, total, agents, days } = crowd;
  expect(freshFor(crowd, 0) / DAY).toBeCloseTo(days, 0);
  expect(freshFor(crowd, 0.999)).toBeGreaterThan(freshFor(crowd, 0));
  if (days === 10 || total === null || agents === null) return;
  const aDay = (credits * agents * DAY) / freshFor(crowd, 0);
  expect(aDay).toBeLessThanOrEqual(0.02 * total * DAY_MINUTES + 1);
});

test.each(COMPANIES)(
  '$agents agents on $plan with $articles articles: at most 2 % of what the account may ask on any day',
  (company) => {
    const { mean, worst, longestDays } = knowledgeShare(company, createRandom(101));
    expect(mean).toBeLessThanOrEqual(0.02);
    expect(worst).toBeLessThanOrEqual(0.02);
    // Of what nobody saw for longer, a draft would rest on too much that is old.
    expect(longestDays).toBeLessThanOrEqual(21);
  },
);

test.each([
  ['help.example.com', 'https://help.example.com'],
  [' https://help.example.com/en/support/home ', 'https://help.example.com'],
  ['http://help.example.com', null],
  ['javascript:alert(1)', null],
  ['localhost', null],
  ['two words.com', null],
  ['https://user:pass@help.example.com', 'https://help.example.com'],
])('the help centre %s is %s', (typed, origin) => {
  expect(readHelpCentre(typed)).toBe(origin);
});
