/**
 * The first rows of a query that are wanted, in its order. With a filter in the query the browser hands over row by row;
 * whole pages take a fraction of that.
 * @param read up to so many rows of the query, from that one on.
 */
export async function firstWanted<T>(
  read: (from: number, rows: number) => PromiseLike<T[]>,
  wanted: (row: T) => boolean,
  limit: number,
): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; found.length < limit; from += limit) {
    const page = await read(from, limit);
    found.push(...page.filter(wanted));
    if (page.length < limit) break;
  }
  return found.slice(0, limit);
}
