import { problem } from './answers.ts';

/** 400 invalid_field for any parameter that is not in `allowed`. */
export function allowOnly(query: URLSearchParams, allowed: readonly string[]): void {
  for (const name of query.keys()) if (!allowed.includes(name)) throw problem.unknownField(name);
}

export function oneOf<T extends string>(query: URLSearchParams, name: string, values: readonly T[], otherwise: T): T {
  const raw = query.get(name);
  if (raw === null) return otherwise;
  const value = values.find((candidate) => candidate === raw);
  if (value === undefined) throw problem.invalidValue(name, `It should be one of these values: '${values.join(',')}'`);
  return value;
}

export function integer(query: URLSearchParams, name: string): number | null {
  const raw = query.get(name);
  if (raw === null) return null;
  if (!/^\d+$/.test(raw)) throw problem.wrongType(name, 'Positive Integer');
  return Number(raw);
}

/** Comma-separated names, each of which must be known. */
export function includes<T extends string>(query: URLSearchParams, values: readonly T[]): Set<T> {
  const names = (query.get('include') ?? '').split(',').filter((name) => name !== '');
  return new Set(
    names.map((name) => {
      const value = values.find((candidate) => candidate === name);
      if (value === undefined)
        throw problem.invalidValue('include', `It should be one of these values: '${values.join(',')}'`);
      return value;
    }),
  );
}

/** Milliseconds of an ISO date or date-time; null without the parameter. */
export function instant(query: URLSearchParams, name: string): number | null {
  const raw = query.get(name);
  if (raw === null) return null;
  const ms = /^\d{4}-\d{2}-\d{2}/.test(raw) ? Date.parse(raw) : Number.NaN;
  // Guess: wording.
  if (Number.isNaN(ms)) throw problem.invalidValue(name, 'It should be in the combined date and time format');
  return ms;
}
