import { isSource, type SourceChoice } from '@/lib/domain/knowledge';
import { cut } from '@/lib/text/cut';
import type { Found, KnowledgeSources } from './sources';

/** Characters of a source that a person chose; the most that a prompt takes of all of them. */
const LONGEST = 12_000;
/** Before everything that was found. */
const FIRST = 1000;

/**
 * What was found, without what the person left out, behind what they chose themselves.
 * @param texts what may be read of them now: what is gone is left out.
 */
export async function chosen(
  found: readonly Found[],
  { without, also }: SourceChoice,
  texts: KnowledgeSources['texts'],
): Promise<Found[]> {
  const own = await Promise.all(
    also.map(async ({ kind, id }): Promise<Found[]> => {
      const hit = found.find((one) => isSource({ kind, id })({ kind: one.kind, id: String(one.id) }));
      if (hit) return [{ ...hit, score: FIRST }];
      const [text] = await texts(kind, [kind === 'solved' ? Number(id) : id]);
      if (!text) return [];
      const place = [...(text.headings ?? []), text.title].filter(Boolean).join(' › ');
      return [{ kind, id, passage: `${place}\n${cut(text.text, LONGEST)}`, score: FIRST }];
    }),
  );
  const taken = [...without, ...also];
  const rest = found.filter(({ kind, id }) => !taken.some(isSource({ kind, id: String(id) })));
  return [...own.flat(), ...rest];
}
