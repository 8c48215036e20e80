import { t } from '@/lib/words/costs';
import { moneyText, numberText } from '@/lib/words/format';

/** Nano-dollars, a whole number: sums are exact, and nine million dollars fit. */
export type Nano = number;

const PER_DOLLAR = 1_000_000_000;

/** @param dollars as settings and endpoints give them; a float that is a decimal number at heart. */
export const nano = (dollars: number): Nano => Math.round(dollars * PER_DOLLAR);

/**
 * `$12.40`, `$0.0042`: two digits behind the point, four where the sum is below a dollar and needs them. Rounds to the
 * nearest, but never a cost to nothing.
 */
export function formatNano(amount: Nano): string {
  if (amount > 0 && amount < 50_000) return t('lessThanNothing');
  const dollars = amount / PER_DOLLAR;
  const digits = dollars < 1 ? 4 : 2;
  const [whole = '0', cents = ''] = dollars.toFixed(digits).split('.');
  return moneyText(Number(`${whole}.${cents}`), Math.max(2, cents.replace(/0{1,2}$/, '').length));
}

export const formatTokens = numberText;
