import { describe, expect, test } from 'vitest';
import { defaultModel, lifeOf } from '@/lib/llm/catalogue';
import { createReportedDates } from '@/lib/llm/catalogue-reported';
import { lifeWords } from '@/lib/llm/catalogue-words';

const on = (date: string) => Date.parse(`${date}T12:00:00Z`);

describe('how long a model lives', () => {
  test.each([
    ['gpt-4o-mini', '2026-09-01', 'alive', 135],
    ['gpt-4o-mini', '2026-11-14', 'alive', 61],
    ['gpt-4o-mini', '2026-11-15', 'ending', 60],
    ['gpt-4o-mini', '2027-01-13', 'ending', 1],
    ['gpt-4o-mini', '2027-01-14', 'off', 0],
    ['gpt-4o-mini-2024-07-18', '2027-01-14', 'off', 0],
    ['gpt-3.5-turbo-0125', '2026-11-25', 'off', 0],
    ['gpt-4-0613', '2026-11-25', 'off', 0],
    ['gpt-5', '2026-11-25', 'ending', 16],
    ['gpt-5.1', '2026-11-25', 'alive', 127],
    ['gpt-6-luna', '2030-01-01', 'alive', undefined],
    ['llama-9', '2026-11-25', 'unknown', undefined],
  ])('%s on %s: %s', (model, date, state, daysLeft) => {
    const life = lifeOf(model, on(date));
    expect([life.state, life.daysLeft]).toEqual([state, daysLeft]);
  });

  test('names the successor', () => {
    expect(lifeOf('gpt-4o-mini', on('2026-11-25'))).toEqual({
      state: 'ending',
      shutdown: '2027-01-14',
      successor: 'gpt-6-luna',
      daysLeft: 50,
    });
  });

  const readAt = on('2026-11-20');
  const said = (shutdowns: Record<string, string>) => ({ readAt, triedAt: readAt, shutdowns });

  test('believes the endpoint before the catalogue, and says that they differ', () => {
    const life = lifeOf('gpt-4o-mini', on('2026-11-25'), 'api.openai.com', said({ 'gpt-4o-mini': '2027-06-01' }));
    expect(life).toEqual({
      state: 'alive',
      shutdown: '2027-06-01',
      daysLeft: 188,
      successor: 'gpt-6-luna',
      saidBy: { host: 'api.openai.com', readAt },
      listed: { shutdown: '2027-01-14', asOf: '2026-11' },
    });
    expect(lifeWords('gpt-4o-mini', life)).toBe(
      'api.openai.com will shut off gpt-4o-mini on 1 June 2027, in 188 days. It said so on 20 November 2026; the list in this extension, read in November 2026, has 14 January 2027. The endpoint is believed.',
    );
  });

  test('an endpoint that says the same, or nothing, is no conflict', () => {
    const now = on('2026-11-25');
    const same = lifeOf('gpt-4o-mini', now, 'api.openai.com', said({ 'gpt-4o-mini': '2027-01-14' }));
    expect(same).toMatchObject({ state: 'ending', saidBy: { host: 'api.openai.com' } });
    expect(same.listed).toBeUndefined();
    expect(lifeOf('gpt-4o-mini', now, 'api.openai.com', said({}))).toEqual(lifeOf('gpt-4o-mini', now));
  });

  test('another host is known by its own word only', () => {
    const now = on('2026-11-25');
    expect(lifeOf('gpt-4o-mini', now, 'llm.acme.example')).toEqual({ state: 'unknown' });
    const life = lifeOf('llama-9', now, 'llm.acme.example', said({ 'llama-9': '2026-12-01' }));
    expect(life).toMatchObject({ state: 'ending', daysLeft: 6 });
    expect(lifeWords('llama-9', life)).toBe('llm.acme.example will shut off llama-9 on 1 December 2026, in 6 days.');
  });

  test.each([
    ['gpt-4o-mini', '2026-09-01', ''],
    ['gpt-4o-mini', '2027-01-13', 'OpenAI will shut off gpt-4o-mini on 14 January 2027, in 1 day.'],
    ['gpt-4o-mini', '2027-01-14', 'OpenAI shut off gpt-4o-mini on 14 January 2027: it no longer answers.'],
  ])('%s on %s reads: %s', (model, date, words) => {
    expect(lifeWords(model, lifeOf(model, on(date)))).toBe(words);
  });
});

describe('what endpoints said is remembered', () => {
  function memory(stored: Record<string, unknown> = {}) {
    const clock = { now: on('2026-11-20') };
    const area = { ...stored };
    const dates = createReportedDates(
      {
        get: async (key) => ({ [String(key)]: area[String(key)] }),
        set: async (items) => void Object.assign(area, items),
      },
      () => clock.now,
    );
    return { dates, clock, area };
  }

  test('by host, with the day of reading; asked again after a week', async () => {
    const { dates, clock } = memory();
    expect(await dates.isOld('a.example')).toBe(true);
    await dates.remember('a.example', [
      { id: 'old', shutdown: '2026-12-01' },
      { id: 'new', shutdown: null },
    ]);
    await dates.remember('b.example', []);
    expect((await dates.all())['a.example']).toEqual({
      readAt: clock.now,
      triedAt: clock.now,
      shutdowns: { old: '2026-12-01' },
    });
    expect(await dates.isOld('a.example')).toBe(false);
    clock.now += 8 * 86_400_000;
    expect(await dates.isOld('a.example')).toBe(true);
    await dates.remain('a.example');
    expect((await dates.all())['a.example']).toMatchObject({
      readAt: on('2026-11-20'),
      shutdowns: { old: '2026-12-01' },
    });
    expect(await dates.isOld('a.example')).toBe(false);
  });

  test('of a bounded number of hosts; what is unreadable is forgotten', async () => {
    const { dates, area } = memory({ reportedShutdowns: 'nonsense' });
    expect(await dates.all()).toEqual({});
    for (let host = 0; host < 15; host++) await dates.remember(`h${host}.example`, []);
    expect(Object.keys(area['reportedShutdowns'] as object)).toHaveLength(10);
    expect(Object.keys(await dates.all())).toContain('h14.example');
  });
});

test.each([
  ['2026-10-01', 'gpt-4o-mini'],
  ['2026-11-14', 'gpt-4o-mini'],
  ['2026-11-15', 'gpt-6-luna'],
  ['2027-01-14', 'gpt-6-luna'],
  ['2027-02-01', 'gpt-6-luna'],
])('a new installation on %s starts with %s', (date, model) => {
  expect(defaultModel(on(date))).toBe(model);
});
