import { findAddresses } from './find/addresses';
import { findBirths } from './find/births';
import { findCards } from './find/cards';
import { findEmails } from './find/emails';
import { findIbans } from './find/ibans';
import { findUrlTokens } from './find/links';
import { createNameFinder, learnNames, type Person } from './find/names';
import { findNationalIds } from './find/national-ids';
import { findPhones } from './find/phones';
import { findReferences } from './find/references';
import { findSecrets } from './find/secrets';
import { fold } from './fold';
import type { RuleKind } from './kinds';
import { matches } from './matches';
import { isTelling, occurrences } from './occurrences';
import { placeholder, seenPlaceholders } from './placeholder-form';
import { type Find, merged, type Span } from './span';
import { createTokens, type TicketMap, type Tokens } from './ticket-map';

/** What is looked for, and whom the ticket knows. */
export type Rules = {
  kinds: ReadonlySet<RuleKind>;
  /** Patterns of the help desk's own (see `ownPatterns`). */
  own: RegExp | null;
  people: readonly Person[];
};

export type Redacted = { texts: string[]; map: TicketMap };

/** Behind the last of the values that are kept. */
const GONE = '[[REMOVED]]';

const FINDERS: Partial<Record<RuleKind, Find>> = {
  secret: findSecrets,
  card: findCards,
  iban: findIbans,
  'national-id': findNationalIds,
  email: findEmails,
  'url-token': findUrlTokens,
  phone: findPhones,
  'birth-date': findBirths,
  address: findAddresses,
  reference: findReferences,
};

const findersOf = ({ kinds, own, people }: Rules, texts: readonly string[]): Find[] => [
  ...[...kinds].flatMap((kind) => FINDERS[kind] ?? []),
  ...(kinds.has('own') && own
    ? [
        (text: string) =>
          matches(text, own).map(
            ({ 0: { length }, index }): Span => ({ from: index, to: index + length, kind: 'own' }),
          ),
      ]
    : []),
  ...(kinds.has('name') ? [createNameFinder([...people, ...learnNames(texts)])] : []),
];

const literals: Find = (text) => seenPlaceholders(text).map(({ from, to }): Span => ({ from, to, kind: 'literal' }));

/** What must be found wherever it stands: what was found once, here or earlier, and what a person selected. */
function everywhere(
  map: TicketMap,
  found: readonly { kind: Span['kind']; value: string; of?: string }[],
  rules: Rules,
): Find {
  const wanted = [
    ...map.entries.filter(({ kind }) => kind !== 'literal' && kind !== 'words' && rules.kinds.has(kind)),
    ...found,
  ].filter(({ kind, value }) => kind !== 'literal' && kind !== 'name' && isTelling(value));
  const hidden = map.hidden.map((value) => ({ value, kind: 'words' as const }));
  return occurrences([...wanted, ...hidden].map((one) => ({ ...one, value: fold(one.value) })));
}

function replaced(text: string, spans: readonly Span[], shown: ReadonlySet<string>, tokens: Tokens): string {
  let done = 0;
  let result = '';
  for (const { from, to, kind, of } of spans) {
    const value = text.slice(from, to);
    if (kind !== 'literal' && shown.has(value)) continue;
    const token = tokens.tokenFor(kind, value, of);
    result += text.slice(done, from) + (token === null ? GONE : placeholder(token));
    done = to;
  }
  return result + text.slice(done);
}

/**
 * Texts with a placeholder for each private value, the same one for the same value in all of them. Linear in their length.
 * @param before what the placeholders of this ticket stand for so far.
 */
export function redact(texts: readonly string[], rules: Rules, before: TicketMap): Redacted {
  if (rules.kinds.size === 0 && before.hidden.length === 0) return { texts: [...texts], map: before };
  const folded = texts.map(fold);
  const finders = [literals, ...findersOf(rules, folded)];
  const first = folded.map((text) => merged(finders.flatMap((find) => find(text))));
  const found = first.flatMap((spans, at) =>
    spans.map(({ from, to, kind, of }) => ({
      kind,
      value: (folded[at] ?? '').slice(from, to),
      ...(of !== undefined && { of }),
    })),
  );
  const again = everywhere(before, found, rules);
  const tokens = createTokens(before);
  const shown = new Set(before.shown);
  const result = folded.map((text, at) =>
    replaced(texts[at] ?? '', merged([...(first[at] ?? []), ...again(text)]), shown, tokens),
  );
  return { texts: result, map: tokens.map() };
}
