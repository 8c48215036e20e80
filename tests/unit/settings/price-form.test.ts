import { describe, expect, test } from 'vitest';
import { readBaseUrl } from '@/components/options/model/base-url';
import { readImport } from '@/lib/settings/import';
import type { Price } from '@/lib/settings/price';
import { type PriceForm, readCap, readPrices, toPriceForms } from '@/lib/settings/price-form';
import { settingsSchema } from '@/lib/settings/schema';
import { exportSettings } from '@/lib/settings/transfer';
import { inWords } from './in-words';

const price = (model: string, input: number, patch: Partial<Price> = {}): Price => ({
  model,
  input,
  cached: input,
  output: input,
  as_of: '2026-11',
  source: 'read',
  ...patch,
});
const SHIPPED = [price('a', 1), price('b', 2)];
const form = (patch: Partial<PriceForm>): PriceForm => ({
  id: 'x',
  model: 'm',
  input: '1',
  cached: '1',
  output: '1',
  as_of: '2026-11-27',
  source: '',
  ...patch,
});

describe('the list of prices', () => {
  test("shows the person's own over the shipped ones, and those of other models below", () => {
    const forms = toPriceForms([price('c', 0.0000015), price('b', 9)], SHIPPED);
    expect(forms.map(({ model, input }) => [model, input])).toEqual([
      ['a', '1'],
      ['b', '9'],
      ['c', '0.000002'],
    ]);
  });

  test('keeps only what differs, so that later versions bring their prices', () => {
    expect(readPrices(toPriceForms([], SHIPPED), SHIPPED)).toEqual({ value: [], problems: {} });
    const own = [price('b', 9, { as_of: '2026-11-27' }), price('c', 3)];
    expect(readPrices(toPriceForms(own, SHIPPED), SHIPPED).value).toEqual(own);
  });

  test.each<[Partial<PriceForm>, Partial<Price>]>([
    [
      { input: '0,15', output: ' $0.60 ' },
      { input: 0.15, output: 0.6 },
    ],
    [
      { input: '.5', cached: '' },
      { input: 0.5, cached: 0.5 },
    ],
    [
      { input: '0', cached: '0', output: '0' },
      { input: 0, output: 0 },
    ],
    [{ model: ' my-deployment ' }, { model: 'my-deployment' }],
  ])('understands %j', (typed, want) => {
    expect(readPrices([form(typed)], SHIPPED)).toMatchObject({ value: [want], problems: {} });
  });

  test.each<[Partial<PriceForm>, string]>([
    [{ input: 'free' }, 'price:x:input'],
    [{ input: '' }, 'price:x:input'],
    [{ cached: '-1' }, 'price:x:cached'],
    [{ output: '1e3' }, 'price:x:output'],
    [{ output: '0.0000001' }, 'price:x:output'],
    [{ output: '10001' }, 'price:x:output'],
    [{ model: ' ' }, 'price:x:model'],
  ])('explains %j', (typed, field) => {
    expect(readPrices([form(typed)], SHIPPED).problems).toHaveProperty([field]);
  });

  test('takes no model twice', () => {
    const { problems } = readPrices([form({ id: '1' }), form({ id: '2', model: 'm ' })], SHIPPED);
    expect(Object.keys(problems)).toEqual(['price:2:model']);
  });
});

test.each([
  ['', { value: null }],
  [' 5 ', { value: 5 }],
  ['0', { value: 0 }],
  ['2,50', { value: 2.5 }],
])('a cap of "%s"', (typed, want) => {
  expect(readCap(typed)).toEqual(want);
});

test.each(['five', '-1', '1.2.3', '9999999'])('"%s" is no cap', (typed) => {
  expect(readCap(typed)).toHaveProperty('problem');
});

test('cap and prices travel in a file', () => {
  const own = [price('c', 3), price('a', 1.5)];
  const settings = settingsSchema.parse({ costs: { monthly_cap: 2.5, prices: own } });
  const defaults = { prompts: { response: 'R', instructions: 'I' }, playbooks: [], prices: SHIPPED, model: 'm' };
  const plan = readImport(
    exportSettings(settings, { freshdesk_api_key: '', openai_api_key: '' }, { withKeys: false, now: 0 }).text,
    { defaults, readBaseUrl },
  );
  if ('problem' in plan) throw new Error(inWords(plan.problem));
  expect(plan.patch.monthly_cap).toBe('2.5');
  expect(readPrices(plan.patch.prices ?? [], SHIPPED).value).toEqual([price('a', 1.5), price('c', 3)]);
  const broken = readImport('{"costs":{"monthly_cap":"much","prices":[{"model":"x"}]}}', { defaults, readBaseUrl });
  expect(broken).toMatchObject({ patch: {}, ignored: [{ name: 'costs.monthly_cap' }, { name: 'costs.prices' }] });
});

test('a cap or price that is no longer readable does not take the others with it', () => {
  expect(settingsSchema.parse({ costs: { monthly_cap: 'x', prices: [price('a', 1)] } }).costs).toEqual({
    monthly_cap: null,
    prices: [price('a', 1)],
  });
});
