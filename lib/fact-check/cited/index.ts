import type { Cite } from '@/lib/domain/answer-details';
import { type Audience, bearsOut, type NumberedSource } from '@/lib/domain/knowledge';
import { fold } from '@/lib/search/fold';
import type { Language } from '@/lib/search/languages-data';
import { sequenceOf } from '@/lib/search/query';
import type { Place } from '@/lib/text/links/address';
import { plainDigits } from '../numbers';
import { contradicted } from './contradiction';
import { missingDetails } from './details';
import type { SourceClaimKind } from './kinds';
import { quantitiesOf } from './quantities';
import { likeness, type Reading, readText, type Told } from './reading';
import { hasRuleWithin, isRuleWord, NO_RULE } from './rule-words-data';
import { strangersIn } from './strangers';
import { internalWording } from './wording';

/** What of a draft its sources do not bear out. Places are in the draft. */
export type SourceClaim = Place & {
  kind: SourceClaimKind;
  text: string;
  /** Nobody sends or inserts it without saying so. */
  blocking: boolean;
  /** What the source says instead; null where it says nothing of it. */
  says: string | null;
};

/** A source as it is now. */
export type CheckedSource = NumberedSource & {
  /** Who may read it by now; null for one that is gone. */
  now: Audience | null;
  /** All of an article, where the copy has it: what is linked is the page, not the passage. */
  page?: string | undefined;
};

/** What a draft with sources is checked against. */
export type Cited = {
  sources: readonly CheckedSource[];
  /** All texts of the ticket, by whom ever. */
  ticket: readonly string[];
  /** What the help desk says itself: agents' messages, playbooks, what was asked of the model, names it knows. */
  own: readonly string[];
  /** ISO instant. */
  now: string;
};

/** A draft: `cites` as the model marked them, `written` by the model: what a person typed is theirs. */
export type CheckedDraft = { text: string; cites: readonly Cite[]; written: string };

const BLOCKING: ReadonlySet<SourceClaimKind> = new Set(['internal-words', 'other-customer', 'linked-page']);
/** Labels of sources that this check reads; other labels name the ticket, its fields and playbooks. */
const KNOWLEDGE = /^[KTR]\d/;
/** Half a year more than most help desks take to look through their articles. */
const OLD_MS = 548 * 24 * 3_600_000;
/** Characters: pages and tickets beyond are read in their beginning. */
const MOST_PAGE = 40_000;
const MOST_TICKET = 100_000;
/** A sentence that agents or playbooks say nearly so. */
const SAID_BEFORE = 0.6;

/**
 * Whether each sentence of a draft says what its sources say, by what can be compared in any language: numbers with their
 * units, names, paths, codes; within one language also by words: the opposite, another border. It looks for internal
 * wording and for other customers' things everywhere. It misses rather than cries wolf. Pure and linear; the sources are
 * read once, some milliseconds for six.
 */
export function createSourceCheck({ sources, ticket, own, now }: Cited): (draft: CheckedDraft) => SourceClaim[] {
  const read = sources.map((source) => ({
    source,
    passage: inLanguages(`${source.title}\n${source.passage}`),
    folded: fold(plainDigits(`${source.path?.join(' › ') ?? ''}\n${source.title}\n${source.passage}`)),
    page: once(() => inLanguages((source.page ?? source.passage).slice(0, MOST_PAGE))),
  }));
  const byLabel = new Map(read.map((one) => [one.source.label, one]));
  const beside = plainDigits([...ticket, ...own].join('\n').slice(0, MOST_TICKET));
  const besideRead = { quantities: quantitiesOf(beside), folded: fold(beside) };
  const said = readText(own.join('\n').slice(0, MOST_TICKET));
  const internal = read.filter(({ source }) => source.kind === 'article' && source.now === 'internal');
  const open = read.filter(({ source }) => source.now !== 'internal' && source.kind !== 'solved');
  const wording = internalWording(
    internal.map(({ source }) => `${source.passage}\n${source.page ?? ''}`),
    [...open.map(({ source }) => `${source.passage}\n${source.page ?? ''}`), ...ticket, ...own],
  );
  const strangers = strangersIn(
    sources.filter(({ kind }) => kind === 'solved').map(({ title, passage }) => `${title}\n${passage}`),
    [
      ...ticket,
      ...own,
      ...sources.filter(({ kind }) => kind !== 'solved').flatMap((one) => bearsOut({ ...one, audience: 'everyone' })),
    ],
  );

  return function check({ text, cites, written }) {
    const draft = asItsSources(
      readText(text),
      read.map(({ passage }) => passage()),
    );
    const found: SourceClaim[] = [];
    const add = (kind: SourceClaimKind, { from, to }: Place, says: string | null = null) =>
      found.push({ kind, from, to, text: text.slice(from, to), blocking: BLOCKING.has(kind), says });

    for (const place of wording.within(text)) add('internal-words', place);
    for (const place of strangers(text)) add('other-customer', place);

    const linked = read.filter(({ source: { address } }) => address !== null && text.includes(address));
    const told = new Set<string>();
    for (const sentence of draft.sentences) {
      const labels = cites.find((cite) => cite.text === sentence.text)?.labels ?? [];
      const named = labels.flatMap((label) => byLabel.get(label) ?? []);
      const against = linked
        .map(({ page }) => contradicted(sentence, page()(draft.language), isSame(draft, page()(draft.language))))
        .find((one) => one !== null);
      if (against) add('linked-page', sentence, against.text);
      else if (named.length > 0) cited(sentence, named, draft, add, told);
      else if (
        !labels.some((label) => !KNOWLEDGE.test(label)) &&
        written.includes(sentence.text) &&
        isRule(sentence, draft, said)
      )
        add('no-source', sentence);
    }
    return apart(found);
  };

  type Named = (typeof read)[number];
  type Add = (kind: SourceClaimKind, place: Place, says?: string | null) => void;

  function cited(sentence: Told, named: readonly Named[], draft: Reading, add: Add, told: Set<string>): void {
    const passages = named.map(({ passage }) => passage(draft.language));
    const contradictions = passages.map((passage) => contradicted(sentence, passage, isSame(draft, passage)));
    const opposite = contradictions.every((one) => one !== null) ? contradictions[0] : null;
    const missing = missingDetails(
      sentence,
      passages,
      besideRead,
      named.map(({ folded }) => folded).join('\n'),
      draft.language === 'de',
    );
    for (const { says, ...place } of missing) add('detail', place, says);
    if (opposite && missing.length === 0) add('opposite', sentence, opposite.text);
    if (missing.length > 0 || opposite) return;
    const others = open.filter(({ source }) => !named.some((one) => one.source === source));
    const differs = others
      .map(({ passage }) =>
        sentence.quantities.length === 0
          ? null
          : contradicted(
              { ...sentence, negated: false, cased: true },
              passage(draft.language),
              isSame(draft, passage(draft.language)),
            ),
      )
      .find((one) => one !== null && one.quantities.length > 0);
    if (differs) add('sources-differ', sentence, differs.text);
    const old = named.find(({ source }) => isOld(source) && !told.has(source.label));
    if (!old) return;
    told.add(old.source.label);
    add('old-source', sentence, old.source.now === null ? null : (old.source.updatedAt?.slice(0, 10) ?? null));
  }

  function isOld({ now: audience, updatedAt, kind }: CheckedSource): boolean {
    if (audience === null) return true;
    return kind === 'article' && updatedAt !== null && Date.parse(now) - Date.parse(updatedAt) > OLD_MS;
  }
}

/** A few words tell no language: they are read in that of the draft. Each reading is made once. */
function inLanguages(text: string): (language?: Language) => Reading {
  const guessed = readText(text);
  const read = new Map<Language, Reading>([[guessed.language, guessed]]);
  return (language = guessed.language) => {
    if (guessed.sure) return guessed;
    const known = read.get(language) ?? readText(text, language);
    read.set(language, known);
    return known;
  };
}

/** A draft of a few words is read in the language of its sources, where all that tell one tell the same. */
function asItsSources(draft: Reading, sources: readonly Reading[]): Reading {
  const languages = new Set(sources.filter(({ sure }) => sure).map(({ language }) => language));
  const [language] = languages;
  return draft.sure || languages.size !== 1 || language === undefined ? draft : readText(draft.text, language);
}

/** Most drafts link few of their sources, and none needs the others' pages. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const isSame = (one: Reading, other: Reading) => one.language === other.language;

function isRule(sentence: Told, draft: Reading, said: Reading): boolean {
  const { text } = sentence;
  if (NO_RULE.test(text)) return false;
  const folded = fold(text);
  if (!hasRuleWithin(text) && !sequenceOf(folded).some(isRuleWord)) return false;
  return !(isSame(draft, said) && said.sentences.some((other) => likeness(sentence, other) >= SAID_BEFORE));
}

/** In their order, each place once: what blocks before what marks. */
function apart(found: readonly SourceClaim[]): SourceClaim[] {
  const kept: SourceClaim[] = [];
  for (const claim of [...found].sort((a, b) => Number(b.blocking) - Number(a.blocking) || a.from - b.from))
    if (!kept.some(({ from, to }) => claim.from < to && from < claim.to)) kept.push(claim);
  return kept.sort((a, b) => a.from - b.from);
}
