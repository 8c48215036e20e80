import { z } from '@/lib/zod';
import { type Kind, RULE_KINDS, TOKEN_NAMES } from './kinds';

/** `of`: what spellings of the same have in common. */
type Entry = { token: string; kind: Kind; value: string; of: string };

/** What the placeholders of one ticket stand for, for as long as it has drafts; and what its agent chose. Never leaves this computer. */
export type TicketMap = {
  entries: Entry[];
  /** Values that leave as they are, because a person said so. */
  shown: string[];
  /** Words that do not leave, because a person selected them. */
  hidden: string[];
};

export const EMPTY_MAP: TicketMap = { entries: [], shown: [], hidden: [] };

/** A ticket of so many private values is a list of them; what is beyond goes out without a way back. */
const MOST_ENTRIES = 2000;
const LETTERS = 'bcdefghijk';

const KINDS: readonly Kind[] = [...RULE_KINDS, 'words', 'literal'];
const mapSchema = z.lazy(() =>
  z.object({
    entries: z.array(z.object({ token: z.string(), kind: z.enum(KINDS), value: z.string(), of: z.string() })),
    shown: z.array(z.string()),
    hidden: z.array(z.string()),
  }),
);

/** What a row holds, or an empty one where it holds nothing that can be read. */
export const readMap = (value: unknown): TicketMap => mapSchema.safeParse(value).data ?? EMPTY_MAP;

/** What two spellings of the same have in common. */
const sameness = (kind: Kind, value: string): string => {
  const plain = value.normalize('NFKC').toLowerCase();
  return kind === 'email' || kind === 'url-token' || kind === 'secret'
    ? plain
    : plain.replace(/[^\p{L}\p{N}+]/gu, '') || plain;
};

export type Tokens = {
  /** The placeholder's name for a value; null beyond the most that are kept. */
  tokenFor(kind: Kind, value: string, of?: string): string | null;
  map(): TicketMap;
};

/** Gives each value its name, the same one for as long as the map is kept. */
export function createTokens(before: TicketMap): Tokens {
  const entries = [...before.entries];
  const known = new Map(entries.map((entry) => [`${entry.kind}\n${entry.value}`, entry.token]));
  const taken = new Set(entries.map(({ token }) => token));
  const roots = new Map<string, string>();
  for (const { kind, of, token } of entries)
    if (!roots.has(`${kind}\n${of}`)) roots.set(`${kind}\n${of}`, token.replace(/[b-k]$/, ''));
  const counts = new Map<Kind, number>();
  for (const { kind, token } of entries) {
    const number = Number(/\d+/.exec(token)?.[0] ?? 0);
    counts.set(kind, Math.max(counts.get(kind) ?? 0, number));
  }

  function next(kind: Kind, root: string | undefined): string {
    const spelling = root === undefined ? undefined : [...LETTERS].find((letter) => !taken.has(root + letter));
    if (root !== undefined && spelling !== undefined) return root + spelling;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return `${TOKEN_NAMES[kind]}_${number}`;
  }

  return {
    tokenFor(kind, value, of = sameness(kind, value)) {
      const key = `${kind}\n${value}`;
      const given = known.get(key);
      if (given !== undefined) return given;
      if (entries.length >= MOST_ENTRIES) return null;
      const token = next(kind, roots.get(`${kind}\n${of}`));
      entries.push({ token, kind, value, of });
      known.set(key, token);
      taken.add(token);
      if (!roots.has(`${kind}\n${of}`)) roots.set(`${kind}\n${of}`, token);
      return token;
    },
    map: () => ({ ...before, entries }),
  };
}
