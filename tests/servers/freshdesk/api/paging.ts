import { problem } from './answers.ts';
import type { ApiContext } from './context.ts';

const PER_PAGE = 30;
const MAX_PER_PAGE = 100;

export interface Page<T> {
  rows: T[];
  /** Only when a further page exists. */
  headers: Record<string, string>;
}

/** One page of rows; 400 for a page below 1, more than 100 a page, or a page over `lastPage`. */
export function paginate<T>({ call, origin }: ApiContext, rows: readonly T[], lastPage = Infinity): Page<T> {
  const page = positive(call.query, 'page', 1, Infinity, 'It should be a Positive Integer');
  const size = positive(
    call.query,
    'per_page',
    PER_PAGE,
    MAX_PER_PAGE,
    `It should be a Positive Integer less than or equal to ${MAX_PER_PAGE}`,
  );
  if (page > lastPage)
    throw problem.invalidValue(
      'page',
      `You cannot access tickets beyond the ${lastPage}th page. Please provide a smaller page number.`,
    );
  const part = rows.slice((page - 1) * size, page * size);
  if (page * size >= rows.length) return { rows: part, headers: {} };
  const next = new URLSearchParams(call.query);
  next.set('page', String(page + 1));
  next.set('per_page', String(size));
  // The odd blank after '<' and none before rel are in the official documentation.
  return { rows: part, headers: { link: `< ${origin}${call.path}?${next}>;rel="next"` } };
}

function positive(query: URLSearchParams, name: string, otherwise: number, max: number, message: string): number {
  const raw = query.get(name);
  if (raw === null) return otherwise;
  const value = Number(raw);
  if (!/^\d+$/.test(raw) || value < 1 || value > max) throw problem.invalidValue(name, message);
  return value;
}
