import type { Place } from '@/lib/text/links/address';
import { apart } from '@/lib/text/links/apart';
import { borneOut, type ClaimKind, claimKind } from './kind';
import { languageBits } from './words/languages';
import { type Hit, wordEnd } from './words/lexicon';
import type { Reading, Sentence } from './words/reading';
import { clauseOf, isDenied, isSupposed } from './words/sense';

type Advice = Place & { about: string };

/** Their verbs stand in front: "the firewall may stop it" switches nothing off. */
const VERB_FIRST = languageBits('en fr es pt it ro');

/** A verb and what it switches off stand so near. */
const NEAR = 40;
/** A rule of a firewall is not the firewall. */
const PART = /^\s?(?:rule|regel|règle|regla|regra|regola)/;

/** Legal and medical statements, with a "not" or without. */
function findStatements(concept: string, { text, sentences, place }: Reading): Advice[] {
  return sentences.flatMap((sentence) =>
    sentence.question
      ? []
      : sentence.hits
          .filter((hit) => hit.concept === concept)
          .map((hit) => {
            const to = wordEnd(text, hit.to);
            return { ...place(hit.from, to), about: text.slice(hit.from, to) };
          }),
  );
}

function switchedOff(sentence: Sentence, guard: Hit): Hit | undefined {
  if (sentence.question) return;
  return clauseOf(sentence, guard).hits.find((verb) => {
    // "Turn the firewall off" holds it.
    if (verb.concept !== 'off' || (verb.languages & guard.languages) === 0) return false;
    if (Math.max(guard.from - verb.to, verb.from - guard.to) > NEAR) return false;
    const first = (verb.languages & guard.languages & VERB_FIRST) === 0 || verb.from < guard.from;
    return first && !isDenied(clauseOf(sentence, verb), verb) && !isSupposed(clauseOf(sentence, verb), verb);
  });
}

/** What lowers the security of a computer. */
function findRisks({ text, sentences, place }: Reading): Advice[] {
  return sentences.flatMap((sentence) =>
    sentence.hits.flatMap((hit): Advice[] => {
      if (hit.concept === 'security') {
        if (sentence.question || isDenied(clauseOf(sentence, hit), hit)) return [];
        return [{ ...place(hit.from, wordEnd(text, hit.to)), about: 'security' }];
      }
      const verb =
        hit.concept === 'guard' && !PART.test(text.slice(hit.to, hit.to + 8)) ? switchedOff(sentence, hit) : undefined;
      if (!verb) return [];
      const to = wordEnd(text, Math.max(hit.to, verb.to));
      return [{ ...place(Math.min(hit.from, verb.from), to), about: 'security' }];
    }),
  );
}

const adviceKind = (kind: ClaimKind, find: (reading: Reading) => Advice[]) =>
  claimKind({
    kind,
    byWords: true,
    find: (_text, _known, { reading }) => apart(find(reading)),
    read: ({ readings: { own, customer } }) => ({
      own: new Set(find(own).map(({ about }) => about)),
      customer: new Set(find(customer).map(({ about }) => about)),
    }),
    verdict: ({ about }, known) => borneOut(known.own.has(about), () => known.customer.has(about)),
  });

/** What a lawyer, a doctor or an administrator answers for. */
export const advice = [
  adviceKind('security', findRisks),
  adviceKind('legal', (reading) => findStatements('legal', reading)),
  adviceKind('medical', (reading) => findStatements('medical', reading)),
];
