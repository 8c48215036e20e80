import { luhn } from './luhn';

// Check digits of numbers that states give to people. Each takes digits and letters alone, in upper case.

/** Weighted sum of the first digits. */
export const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at] ?? 0), 0);

const last = (digits: string): number => Number(digits.at(-1));
const mod10 = (digits: string, weights: readonly number[]) =>
  (10 - (weighted(digits, weights) % 10)) % 10 === last(digits);

/** `yymmdd` or `ddmmyy`, month by month at least. */
export const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** ISO 7064 mod 11,10: of the German tax number and of the Croatian OIB. */
export function mod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === last(digits);
}

/** One digit stands two or three times, and none else more than once. */
export function steuerId(id: string): boolean {
  if (!/^[1-9]\d{10}$/.test(id)) return false;
  const counts = [...new Set(id.slice(0, 10))].map((digit) => id.slice(0, 10).split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && mod1110(id);
}

export const bsn = (id: string): boolean =>
  /^\d{8,9}$/.test(id) && weighted(id.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && Number(id) > 0;

export function belgian(id: string): boolean {
  const [base, check] = [Number(id.slice(0, 9)), Number(id.slice(9))];
  return /^\d{11}$/.test(id) && (97 - (base % 97) === check || 97 - ((base + 2_000_000_000) % 97) === check);
}

export const pesel = (id: string): boolean =>
  /^\d{11}$/.test(id) &&
  isDay(Number(id.slice(4, 6)), Number(id.slice(2, 4)) % 20) &&
  mod10(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);

const brDigit = (digits: string, weights: readonly number[]) => {
  const rest = weighted(digits, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
};
export const cpf = (id: string): boolean =>
  /^(?!(\d)\1{10})\d{11}$/.test(id) &&
  brDigit(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(id[9]) &&
  brDigit(id, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(id[10]);
export const cnpj = (id: string): boolean =>
  /^(?!(\d)\1{13})\d{14}$/.test(id) &&
  brDigit(id, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(id[12]) &&
  brDigit(id, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(id[13]);

/** DNI, and NIE with its letter in front. */
export function spanish(id: string): boolean {
  const digits = id.replace(/^X/, '0').replace(/^Y/, '1').replace(/^Z/, '2');
  return /^[XYZ\d]\d{7}[A-Z]$/.test(id) && 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits.slice(0, 8)) % 23] === id.at(-1);
}

/** The number of French social security; Corsica has letters in it. */
export function nir(id: string): boolean {
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)(?:\d{2}|2[AB])\d{8}$/.test(id)) return false;
  const digits = id.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(digits) % 97n) === Number(id.slice(13));
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
export function codiceFiscale(id: string): boolean {
  if (!/^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/.test(id)) return false;
  const sum = [...id.slice(0, 15)].reduce((all, char, at) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return all + (at % 2 === 0 ? (ODD[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === id.at(-1);
}

/** Swedish personal numbers, with or without the century. */
export const swedish = (id: string): boolean => {
  const short = id.slice(-10);
  const day = Number(short.slice(4, 6));
  return isDay(day > 60 ? day - 60 : day, Number(short.slice(2, 4))) && luhn(short);
};
/** @param id `ddmmyy`, the sign of the century, a number, a check character. */
export const finnish = (id: string): boolean =>
  isDay(Number(id.slice(0, 2)), Number(id.slice(2, 4))) &&
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(id.slice(0, 6) + id.slice(7, 10)) % 31] === id.at(-1);

export const norwegian = (id: string): boolean =>
  /^\d{11}$/.test(id) &&
  weighted(id, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
  weighted(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

/** Number of Swiss insurance: 13 digits with the check digit of an article number. */
export const ahv = (id: string): boolean => mod10(id, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);

export function chinese(id: string): boolean {
  const sum = weighted(id, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return isDay(Number(id.slice(12, 14)), Number(id.slice(10, 12))) && '10X98765432'[sum % 11] === id.at(-1);
}

export function turkish(id: string): boolean {
  const d = [...id].map(Number);
  const at = (place: number) => d[place] ?? 0;
  const odd = at(0) + at(2) + at(4) + at(6) + at(8);
  const even = at(1) + at(3) + at(5) + at(7);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return /^[1-9]\d{10}$/.test(id) && tenth === at(9) && (odd + even + at(9)) % 10 === at(10);
}

/** Birth numbers of Czechs and Slovaks. */
export const czech = (id: string): boolean =>
  isDay(Number(id.slice(4, 6)), (Number(id.slice(2, 4)) % 50) % 20) && (id.length === 9 || Number(id) % 11 === 0);

/** Remainder by eleven with a letter for ten: Chile. */
export function chilean(id: string): boolean {
  const digits = [...id.slice(0, -1)].reverse().join('');
  const rest = 11 - (weighted(digits, [2, 3, 4, 5, 6, 7, 2, 3, 4]) % 11);
  return (rest === 11 ? '0' : rest === 10 ? 'K' : String(rest)) === id.at(-1);
}

export const argentine = (id: string): boolean => {
  const rest = 11 - (weighted(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest === 11 ? 0 : rest === 10 ? 9 : rest) === last(id);
};

export function snils(id: string): boolean {
  const sum = weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return (sum === 100 ? 0 : sum) === Number(id.slice(9));
}

export const singaporean = (id: string): boolean => {
  const sum = weighted(id.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(id) ? 4 : 0);
  const letters = /^[ST]/.test(id) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
  return letters[sum % 11] === id.at(-1);
};

export const thai = (id: string): boolean =>
  (11 - (weighted(id, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === last(id);
