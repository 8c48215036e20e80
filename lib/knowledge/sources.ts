import {
  type ArticleRow,
  type CannedRow,
  type KnowledgeSource,
  PUBLISHED,
  type SourceKind,
} from '@/lib/domain/knowledge';
import type { CacheDatabase } from '@/lib/storage/cache';
import { fillPlaceholders, type Known } from '@/lib/text/placeholders';
import { articleAddress, audienceFor } from './addresses';
import { isOutdated, type KnowledgeChoice } from './choice';
import { knownWords } from './known-words';
import { type Solved, solvedBy, weightOf } from './solved';
import { withoutOthers } from './without-others';

/** A text in which something was found. `headings`: names of what it lies in, from the outside. */
export type KnowledgeText = { title: string; text: string; headings?: string[] };

/** What was found in one: of which kind, under which key, and the words around it. */
export type Found = { kind: SourceKind; id: number | string; passage: string; score: number };

/** Whom a draft is for, and what may be told to them. */
export type Customer = {
  ticketId: number;
  companyId: number | null;
  type: string | null;
  /** All texts of the ticket: what of another ticket's words stands here as well is nobody else's. */
  own: readonly string[];
  /** What the placeholders of canned replies stand for. */
  known: Known;
};

/** Which of the copy is used, as the person chose. */
export type Choice = {
  /** Folders that are left out. */
  without: readonly number[];
  /** Address of the public help centre, without a slash at its end. */
  helpCentre: string;
  /** Articles that are said to be out of date, in the state of then. */
  outdated: KnowledgeChoice['outdated'];
};

/** What the company knows, for an index and for a draft. Follows the copy as it is at each call. */
export interface KnowledgeSources {
  /** The texts to search in, by key; null for what may not be used, or is gone. */
  texts(kind: SourceKind, ids: readonly (number | string)[]): Promise<(KnowledgeText | null)[]>;
  /** Those found as sources for one ticket, in their order, each article in one language. */
  of(found: readonly Found[], customer: Customer): Promise<KnowledgeSource[]>;
}

export function createSources(ports: {
  cache: CacheDatabase;
  choice: () => Promise<Choice>;
  now: () => number;
}): KnowledgeSources {
  const { cache, choice, now } = ports;

  const usable = (article: ArticleRow | undefined, { without, outdated }: Choice): article is ArticleRow =>
    article?.status === PUBLISHED &&
    !without.includes(article.folderId) &&
    !isOutdated(article, outdated) &&
    article.text.trim() !== '';

  async function solved(id: number): Promise<Solved | null> {
    const [ticket, thread] = await Promise.all([cache.tickets.get(id), cache.threads.get(id)]);
    return ticket ? solvedBy(ticket, thread) : null;
  }

  async function text(kind: SourceKind, id: number | string, chosen: Choice): Promise<KnowledgeText | null> {
    if (kind === 'article') {
      const article = await cache.articles.get(String(id));
      return usable(article, chosen) ? { title: article.title, text: article.text, headings: article.path } : null;
    }
    if (kind === 'canned') {
      const canned = await cache.canned.get(String(id));
      return canned ? { title: canned.title, text: canned.text } : null;
    }
    const found = await solved(Number(id));
    // Whoever asks sees nothing of the customer, not even of what was asked.
    return (
      found && {
        title: withoutOthers(found.title, found.people, []),
        text: withoutOthers(found.reply, found.people, []),
      }
    );
  }

  async function source(
    { kind, id, passage }: Found,
    customer: Customer,
    chosen: Choice,
  ): Promise<KnowledgeSource | null> {
    if (kind === 'article') {
      const article = await cache.articles.get(String(id));
      return usable(article, chosen) ? fromArticle(article, passage, customer, chosen) : null;
    }
    if (kind === 'canned') {
      const canned = await cache.canned.get(String(id));
      return canned ? fromCanned(canned, customer) : null;
    }
    const found = Number(id) === customer.ticketId ? null : await solved(Number(id));
    return found && fromSolved(found, customer);
  }

  return {
    async texts(kind, ids) {
      const chosen = await choice();
      return Promise.all(ids.map((id) => text(kind, id, chosen)));
    },

    async of(found, customer) {
      const chosen = await choice();
      const ranked = await Promise.all(found.map((one) => weighed(one, customer)));
      const best = found.map((one, at) => ({ one, by: ranked[at] ?? 0 })).sort((a, b) => b.by - a.by);
      const articles = new Set<string>();
      const sources: KnowledgeSource[] = [];
      for (const { one } of best) {
        const made = await source(one, customer, chosen);
        const number = one.kind === 'article' ? String(one.id).split(':')[0] : undefined;
        if (!made || (number !== undefined && articles.has(number))) continue;
        if (number !== undefined) articles.add(number);
        sources.push(made);
      }
      return sources;
    },
  };

  async function weighed({ kind, id, score }: Found, { type }: Customer): Promise<number> {
    if (kind !== 'solved') return score;
    const found = await solved(Number(id));
    return found ? score * weightOf(found, type, now()) : 0;
  }
}

const fromArticle = (
  article: ArticleRow,
  passage: string,
  { companyId }: Customer,
  { helpCentre }: Choice,
): KnowledgeSource => ({
  kind: 'article',
  id: article.key,
  title: article.title,
  path: article.path,
  passage,
  audience: audienceFor(article),
  updatedAt: article.updatedAt,
  address: articleAddress(article, companyId, helpCentre),
});

/** The whole of it: a part of a canned reply is none. */
const fromCanned = ({ id, title, text, updatedAt }: CannedRow, { known }: Customer): KnowledgeSource => ({
  kind: 'canned',
  id,
  title,
  passage: fillPlaceholders(text, known).text,
  audience: 'everyone',
  updatedAt: new Date(updatedAt).toISOString(),
  address: null,
});

/** The reply alone: what another customer asked is nobody's business, nor of whom or what its subject speaks. */
function fromSolved({ id, title, reply, at, people }: Solved, { own }: Customer): KnowledgeSource {
  const passage = withoutOthers(reply, people, own);
  return {
    kind: 'solved',
    id: String(id),
    title: knownWords(withoutOthers(title, people, own), [...own, passage]),
    passage,
    audience: 'internal',
    updatedAt: at,
    address: null,
  };
}
