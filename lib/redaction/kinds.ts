/** What rules find, in the order in which overlapping ones win where they are equally long. */
export const RULE_KINDS = [
  'secret',
  'card',
  'iban',
  'national-id',
  'own',
  'email',
  'url-token',
  'phone',
  'birth-date',
  'address',
  'name',
  'reference',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** `words`: what a person selected. `literal`: what looks like a placeholder of ours and is none. */
export type Kind = RuleKind | 'words' | 'literal';

export const LEVELS = ['off', 'standard', 'strict'] as const;
export type Level = (typeof LEVELS)[number];

const STRICT_ONLY: ReadonlySet<RuleKind> = new Set(['birth-date', 'address', 'name', 'reference']);

/** @param choices what a person chose for single kinds, over the level; own patterns are there to be found. */
export function kindsOf(
  level: Level,
  choices: Partial<Record<RuleKind, 'level' | 'always' | 'never'>> = {},
): ReadonlySet<RuleKind> {
  const byLevel = (kind: RuleKind) => level === 'strict' || (level === 'standard' && !STRICT_ONLY.has(kind));
  if (level === 'off') return new Set();
  return new Set(
    RULE_KINDS.filter((kind) => {
      const choice = choices[kind] ?? 'level';
      return choice === 'always' || (choice === 'level' && byLevel(kind));
    }),
  );
}

/** What must never stand in an answer: it goes out as a mark, and does not come back. */
export const isFinal = (kind: Kind): boolean => kind === 'secret' || kind === 'card';

/** Kind → the name within its placeholders, as models read them. */
export const TOKEN_NAMES: Readonly<Record<Kind, string>> = {
  secret: 'SECRET',
  card: 'CARD',
  iban: 'IBAN',
  'national-id': 'ID',
  own: 'CODE',
  email: 'EMAIL',
  'url-token': 'TOKEN',
  phone: 'PHONE',
  'birth-date': 'BORN',
  address: 'ADDRESS',
  name: 'NAME',
  reference: 'NUMBER',
  words: 'WORDS',
  literal: 'TEXT',
};
