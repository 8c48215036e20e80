import {
  findAmounts,
  findEmails,
  findLinks,
  findPhones,
  findReferences,
  hostOf,
  plainAddress,
  type Span,
} from './claims';
import { daysAround, findDates, type Months } from './dates';
import { NUMBER, numberOf, plainDigits } from './numbers';
import { findPromises } from './promises';

export type ClaimKind = 'link' | 'email' | 'phone' | 'amount' | 'date' | 'reference' | 'promise';

/** Something a reply claims that nothing bears out. `from` and `to` are places in the draft. */
export type Unsupported = {
  kind: ClaimKind;
  text: string;
  from: number;
  to: number;
  /** The customer wrote it, and nobody else: for a link or a promise that is not enough. */
  customerOnly: boolean;
};

/** What a claim may rest on. */
export type Sources = {
  /** The help desk's own words: agents' messages and notes, playbooks, what the agent asked for, names, addresses. */
  own: string[];
  /** What came from outside: subject, customer's messages, fields, addresses of people. */
  customer: string[];
  /** ISO instants that a reply may name: of messages, due times, today. */
  times: string[];
  /** Hosts on which an address that the customer wrote is no surprise: the customer's own, and the help desk's. */
  hosts: string[];
};

const lines = (texts: string[]) => plainDigits(texts.join('\n'));
const digits = (text: string) => text.replace(/\D/g, '');
/** Without what people put between the parts of a number. */
const joined = (text: string) => text.replace(/(?<=\d)[\s()./-]+(?=\d)/g, '');
const compact = (text: string) => text.toLowerCase().replace(/[\s_#-]/g, '');

function readLinks(text: string): Set<string> {
  return new Set(findLinks(text).map((link) => plainAddress(link.text)));
}

const firstNumber = (text: string) => numberOf(new RegExp(NUMBER).exec(text)?.[0] ?? '');

/** Sums of money, and other numbers that are too big, or too exact, to stand there for something else. */
function readAmounts(text: string): Set<number> {
  const bare = [...text.matchAll(new RegExp(NUMBER, 'g'))].map(([written]) => numberOf(written));
  const likely = bare.filter((value) => value >= 100 || !Number.isInteger(value));
  return new Set([...likely, ...findAmounts(text).map((amount) => firstNumber(amount.text))]);
}

/**
 * Finds links, addresses, phone numbers, amounts, dates, reference numbers and promises in a draft that neither the ticket
 * nor the help desk's own words hold. By their form, in any language (promises: where the language was looked at). It
 * misses rather than cries wolf. What the customer alone wrote bears out no link and no promise: a ticket may be an attack.
 * Pure; some milliseconds for the sources, and less for each draft.
 */
export function createFactCheck(sources: Sources, months: Months): (draft: string) => Unsupported[] {
  const own = lines(sources.own);
  const all = `${own}\n${lines(sources.customer)}`;
  const links = { own: readLinks(own), all: readLinks(all) };
  const emails = new Set(findEmails(all).map(({ text }) => text.toLowerCase()));
  const amounts = readAmounts(all);
  const days = new Set([...findDates(all, months).flatMap((date) => date.days), ...sources.times.flatMap(daysAround)]);
  const dialled = joined(all);
  const references = compact(all);
  const promises = {
    own: new Set(findPromises(own).map(({ about }) => about)),
    all: new Set(findPromises(all).map(({ about }) => about)),
  };

  function checkLink({ text }: Span) {
    const address = plainAddress(text);
    if (links.own.has(address)) return null;
    if (!links.all.has(address)) return { customerOnly: false };
    const host = hostOf(text);
    return sources.hosts.some((known) => host === known || host.endsWith(`.${known}`)) ? null : { customerOnly: true };
  }

  const missing = (there: boolean) => (there ? null : { customerOnly: false });

  return function check(draft) {
    let rest = plainDigits(draft);
    const found: Unsupported[] = [];

    /** Each place in the text is one claim at most: what was read is taken out. */
    function take<S extends { from: number; to: number }>(
      kind: ClaimKind,
      spans: S[],
      verdict: (span: S) => { customerOnly: boolean } | null,
    ) {
      for (const span of spans) {
        const judged = verdict(span);
        const { from, to } = span;
        if (judged) found.push({ kind, text: draft.slice(from, to), from, to, ...judged });
      }
      for (const { from, to } of spans) rest = rest.slice(0, from) + '\n'.repeat(to - from) + rest.slice(to);
    }

    take('link', findLinks(rest), checkLink);
    take('email', findEmails(rest), ({ text }) => missing(emails.has(text.toLowerCase())));
    take('promise', findPromises(rest), ({ about }) =>
      promises.own.has(about) ? null : { customerOnly: promises.all.has(about) },
    );
    take('date', findDates(rest, months), (date) => missing(date.days.some((day) => days.has(day))));
    take('amount', findAmounts(rest), ({ text }) => missing(amounts.has(firstNumber(text))));
    take('phone', findPhones(rest), ({ text }) => missing(dialled.includes(digits(text).slice(-7))));
    take('reference', findReferences(rest), ({ text }) => missing(references.includes(compact(text))));
    return once(found).sort((a, b) => a.from - b.from);
  };
}

/** Said once, however often it is repeated. */
function once(found: Unsupported[]): Unsupported[] {
  const seen = new Set<string>();
  return found.filter(({ kind, text }) => {
    const key = `${kind} ${text.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
