import { CURRENCIES, SCALES } from './currencies-data';
import type { Span } from './kind';
import { NUMBER, numberOf } from './numbers';

const FIRST_NUMBER = new RegExp(NUMBER);

type Amount = { value: string; currencies: readonly string[] };

/** A sum as it is written: its number, and the currencies that it may be in; none where nothing names one. */
function readAmount(written: string): Amount {
  const number = FIRST_NUMBER.exec(written)?.[0];
  const words = number === undefined ? written : written.replace(number, '1');
  const [, currencies = ''] = CURRENCIES.find(([pattern]) => pattern.test(words)) ?? [];
  const [, scale = 1] = SCALES.find(([pattern]) => pattern.test(words)) ?? [];
  const value = number === undefined ? written.toLowerCase() : String(Math.round(numberOf(number) * scale * 100) / 100);
  return { value, currencies: currencies === '' ? [''] : currencies.split(' ') };
}

const keys = ({ value, currencies }: Amount) => currencies.map((currency) => `${value} ${currency}`);

/** Sums of a text, to be asked for one: the same number in the same currency. What names none is like all of its number. */
export function readSums(sums: readonly Span[]): (written: string) => boolean {
  const known = new Set<string>();
  for (const { text } of sums) {
    const amount = readAmount(text);
    for (const key of [...keys(amount), amount.value]) known.add(key);
  }
  return (written) => {
    const amount = readAmount(written);
    return amount.currencies.includes('') ? known.has(amount.value) : keys(amount).some((key) => known.has(key));
  };
}
