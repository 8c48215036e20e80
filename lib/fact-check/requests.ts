import type { Place } from '@/lib/text/links/address';
import { languageBits, VERB_LAST } from './words/languages';
import { type Hit, wordEnd } from './words/lexicon';
import type { Clause, Reading, Sentence } from './words/reading';
import { beside, clauseOf, isDenied, within } from './words/sense';

const WANTED = new Set(['secret', 'card', 'ident', 'code']);
/** The first counts where two begin at one place. */
const VERBS = ['ask', 'need', 'hand', 'what', 'enter'];
const ENGLISH = languageBits('en');
/** Languages that ask "what is the password?" without "your". */
const NO_POSSESSIVE = languageBits('zh ja ko hu pt es');
/** Languages whose verbs of asking are polite already. */
const POLITE = languageBits('ja ko ar hi');
/** "Envíenos", "dimmi": to us, in the verb itself. */
const ROMANCE = languageBits('es it');
const TO_US = /(?:nos|[ea]me|^dime|[aei]ci|mmi|[aei]mi)$/;
const FAR = 150;
const SHORT = 4;
/** Folded, as the words that they are asked for. "Confirm with the code": it is the means. */
const CONFIRMS =
  /^(?:confirm|conferm|bestätig|bevestig|potwierd|potvrd|bekr|vahvist|verif|identif|onayla|подтверд|підтверд|επιβεβαι)/;
/** "Send code" stands on buttons. */
const SENDS =
  /^(?:send|stuur|skicka|lähet|envi|envoy|invi|mand|wyslij|przeslij|posl|zasl|küld|trimit|gönder|отправ|надісл|відправ|στειλ|发送|發送|傳送|提供|分享|שלח)/;
const WITHOUT =
  /(?:without|ohne|sans|sin|sem|senza|zonder|bez|utan|uden|uten|ilman|fara|без|χωρις|不带|不含)\s?(?:\S{1,12}\s)?$/;
const OF_A_SORT =
  /(?:error|stop|status|exit|zip|post|postal|product|discount|promo|qr|country|area|bar|source|event|key|colou?r)[\s-]$/;
const MEANS = /\s(?:with|using|mit|avec|con|com|met|med|z|s|за|с|з)\s/;

const overlaps = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;
const shares = (a: Hit, b: Hit) => (a.languages & b.languages) !== 0;
const any = (sentence: Clause, concept: string, hit: Hit) => beside(sentence, hit, concept).length > 0;

/** `password manager` is no password; a code is one only where somebody got it. */
function isWanted(sentence: Sentence, hit: Hit, text: string): boolean {
  if (!WANTED.has(hit.concept) || WITHOUT.test(text.slice(Math.max(0, hit.from - 24), hit.from))) return false;
  if (sentence.hits.some((other) => other.concept === 'other' && other.from <= hit.from && hit.from < other.to))
    return false;
  if (hit.concept !== 'code' || any(sentence, 'got', hit)) return true;
  // "Send us the code." needs no more words; "tell us the error code" has one before it.
  const alone =
    /^\s?(?:[.!?。？！]|$)/.test(text.slice(hit.to, hit.to + 2)) &&
    !OF_A_SORT.test(text.slice(hit.from - 12, hit.from));
  return alone && hit.to - hit.from > 2 && within(clauseOf(sentence, hit), hit, 'us');
}

const rank = (hit: Hit) => VERBS.indexOf(hit.concept);

const CHINESE = languageBits('zh');
/** "发送给您的验证码": a code that was sent; the verb belongs to the noun. */
function isRelative(text: string, verb: Hit, thing: Hit): boolean {
  if ((verb.languages & CHINESE) === 0) return false;
  return text
    .slice(verb.to, thing.from)
    .replace(/(?:[您你我們们他]|收到|接收|显示|看到|使用|当前|现在)的/g, '')
    .includes('的');
}

/** What is to be done with it: the verb right before it, or right behind it where verbs stand last. */
function verbOf(sentence: Sentence, thing: Hit, text: string): Hit | undefined {
  const things = sentence.hits.filter(({ concept }) => WANTED.has(concept));
  // "código de confirmación" holds no order to confirm.
  const all = sentence.hits.filter(
    (hit) => VERBS.includes(hit.concept) && shares(hit, thing) && !things.some((other) => overlaps(hit, other)),
  );
  // "Vi skal bruge" holds no "bruge".
  const verbs = all.filter(
    (hit) =>
      !all.some((other) => other.from <= hit.from && hit.to <= other.to && other.to - other.from > hit.to - hit.from),
  );
  const before = verbs.filter(
    (verb) => verb.from < thing.from && thing.from - verb.to < FAR && !isRelative(text, verb, thing),
  );
  const nearest = (some: Hit[]) =>
    some.sort((a, b) => Math.abs(a.from - thing.from) - Math.abs(b.from - thing.from) || rank(a) - rank(b))[0];
  const behind = verbs.filter((verb) => verb.from >= thing.to && verb.from - thing.to < FAR);
  const last = behind.filter((verb) => (verb.languages & VERB_LAST) !== 0);
  if (last.length > 0) return nearest(last);
  return nearest(before) ?? nearest(behind);
}

function isAsked(sentence: Sentence, thing: Hit, verb: Hit, text: string): boolean {
  const clause = clauseOf(sentence, verb);
  if (isDenied(clause, verb) || isDenied(clauseOf(sentence, thing), thing)) return false;
  const word = text.slice(verb.from, wordEnd(text, verb.to));
  const to =
    within(clause, verb, 'us') ||
    ((verb.languages & ROMANCE) !== 0 && TO_US.test(word)) ||
    (verb.concept === 'ask' && (verb.languages & ENGLISH) !== 0);
  const inReply = any(sentence, 'reply', verb);
  switch (verb.concept) {
    case 'need':
      return true;
    case 'what':
      return sentence.question && (any(sentence, 'your', verb) || (verb.languages & NO_POSSESSIVE) !== 0);
    case 'enter':
      return any(clause, 'reply', verb);
    default:
  }
  const confirms = CONFIRMS.test(word);
  if (confirms && MEANS.test(text.slice(verb.to, Math.max(verb.to, thing.from)))) return false;
  if (to || inReply) return true;
  const opens = thing.concept === 'secret' || thing.concept === 'code';
  // A field to fill in says so, too.
  if (confirms && opens) return false;
  if (any(sentence, 'place', verb) || any(clause, 'toYou', verb)) return false;
  if ((verb.languages & ENGLISH) !== 0 && /^\s(?:you|them|him|her)\b/.test(text.slice(verb.to, verb.to + 6)))
    return false;
  const addressed = within(sentence, verb, 'your') || within(sentence, verb, 'please');
  if (verb.concept === 'ask') {
    const plain = (verb.languages & POLITE) !== 0 || !SENDS.test(text.slice(verb.from, verb.to));
    return plain || addressed || !opens || any(sentence, 'got', verb);
  }
  return addressed && !any(clause, 'enter', verb);
}

const spanOf = (text: string, a: Hit, b: Hit) => ({
  from: Math.min(a.from, b.from),
  to: wordEnd(text, Math.max(a.to, b.to)),
});

/** Somebody else is to be let in. */
function remoteOf(sentence: Sentence, tool: Hit, text: string) {
  const verb = sentence.hits.find(
    (hit) => (hit.concept === 'open' || hit.concept === 'ask') && shares(hit, tool) && !overlaps(hit, tool),
  );
  if (!verb || (sentence.question && verb.concept === 'open')) return null;
  if (isDenied(clauseOf(sentence, tool), tool) || isDenied(clauseOf(sentence, verb), verb)) return null;
  return spanOf(text, verb, tool);
}

/** Requests for passwords, codes, cards, papers and for the control of a computer. Places in the text itself. */
export function findRequests(reading: Reading): Place[] {
  const { text, place } = reading;
  return reading.sentences.flatMap((sentence) => {
    for (const hit of sentence.hits) {
      if (hit.concept === 'remote') {
        const span = remoteOf(sentence, hit, text);
        if (span) return [place(span.from, span.to)];
      }
      if (!isWanted(sentence, hit, text)) continue;
      const verb = verbOf(sentence, hit, text);
      if (!verb && within(sentence, hit, 'please') && within(sentence, hit, 'your')) {
        // "Your PIN, please."
        const words = text.slice(sentence.from, sentence.to).trim().split(' ').length;
        if (words > 1 && words <= SHORT) return [place(hit.from, wordEnd(text, hit.to))];
      }
      if (!verb || !isAsked(sentence, hit, verb, text)) continue;
      const { from, to } = spanOf(text, verb, hit);
      return [place(from, to)];
    }
    return [];
  });
}
