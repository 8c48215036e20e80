import { fold } from '@/lib/search/fold';
import type { Place } from '@/lib/text/links/address';

/** What names one customer's thing: an address of a person, a host, a number of an order, of a serial, of an account. */
const THING =
  /[^\s@<>()[\],;:"']{1,64}@[^\s@<>()[\],;:"']{1,190}|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}-]*\d{3})[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;
const LEAST = 4;

const thingsOf = (text: string): Map<string, Place[]> => {
  const things = new Map<string, Place[]>();
  for (const { 0: thing, index } of text.matchAll(THING)) {
    const key = fold(thing.replace(/[.,;:!?]+$/, ''));
    if (key.length < LEAST || /^(?:19|20)\d\d$/.test(key) || key.startsWith('0x')) continue;
    things.set(key, [...(things.get(key) ?? []), { from: index, to: index + thing.length }]);
  }
  return things;
};

/** Places of a draft that name a thing of another ticket. @param others texts of other tickets. @param own of this one, and what all may know. */
export function strangersIn(others: readonly string[], own: readonly string[]): (text: string) => Place[] {
  const known = fold(own.join('\n'));
  const strange = new Set(
    others.flatMap((text) => [...thingsOf(text).keys()]).filter((thing) => !known.includes(thing)),
  );
  return (text) =>
    strange.size === 0 ? [] : [...thingsOf(text)].flatMap(([thing, places]) => (strange.has(thing) ? places : []));
}
