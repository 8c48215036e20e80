import { bearsOut } from '@/lib/domain/knowledge';
import { createFactCheck } from '@/lib/fact-check';
import { type CheckedSource, createSourceCheck } from '@/lib/fact-check/cited';
import { readMonths } from '@/lib/fact-check/dates';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pt } from './pt';
import type { Articles, Topic } from './topics';

export const SETS: readonly Articles[] = [en, de, fr, es, pt, it, nl, ja];
const NOW = '2026-11-20T10:00:00Z';
const NEW = '2026-10-01T10:00:00Z';
const MONTHS = readMonths();

export type Case = { set: Articles; topic: Topic; at: number };

export const CASES: readonly Case[] = SETS.flatMap((set) => set.topics.map((topic, at) => ({ set, topic, at })));

const address = (at: number) => `https://help.acme.example/support/solutions/articles/${100 + at}`;

/** An article as a source. */
export const source = (label: string, { title, article }: Topic, at: number, more: Partial<CheckedSource> = {}) => ({
  ...{ label, link: null, kind: 'article' as const, id: `${100 + at}:x`, title, passage: article, page: article },
  ...{ audience: 'everyone' as const, now: 'everyone' as const, updatedAt: NEW, address: address(at) },
  ...more,
});

/** The article that answers it, and the next one. */
export function sourcesOf({ set, topic, at }: Case, articles: Articles = set): CheckedSource[] {
  const own = articles.topics[at] ?? topic;
  const next = (at + 1) % articles.topics.length;
  return [source('K1', own, at), source('K2', articles.topics[next] ?? topic, next)];
}

/** A sentence and what its mark names; null without a mark. */
export type Said = readonly [sentence: string, label: string | null];

export const saidOf = ({ topic }: Case): Said[] => topic.reply.map((sentence) => [sentence, 'K1']);

/** What the panel marks in a reply, by kind: of the check of sources, and of everything else. */
export function marksOf({ set, topic }: Case, said: readonly Said[], sources: readonly CheckedSource[]): string[] {
  const text = [set.around[0], ...said.map(([sentence]) => sentence), set.around[1]].join('\n');
  const cites = said.flatMap(([sentence, label]) =>
    label === null
      ? []
      : // As the reader of answers gives them: by sentence, however many stand in one line.
        [{ text: sentence, labels: [label] }],
  );
  const ticket = [topic.subject, topic.message];
  const own = ['https://acme.freshdesk.com', 'Dana Fisher'];
  const check = createSourceCheck({ sources, ticket, own, now: NOW });
  const other = createFactCheck(
    {
      own: [...own, ...sources.flatMap((one) => bearsOut(one))],
      ...{ customer: ticket, times: [NOW], hosts: ['acme.freshdesk.com'], now: NOW },
    },
    MONTHS,
  );
  const found = check({ text, cites, written: text });
  const rest = other(text).filter(({ from, to }) => !found.some((one) => one.from < to && from < one.to));
  return [...found.map(({ kind }) => kind), ...rest.map(({ kind }) => kind)];
}
