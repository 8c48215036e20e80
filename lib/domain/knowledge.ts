import type { Millis } from '@/lib/time';

/** Who may read an article. `internal` is also whatever this build does not know: nothing of it may reach a customer. */
export type Audience = 'everyone' | 'signed-in' | 'companies' | 'internal';

/** Of whom Freshdesk lets a text be read: its number of a visibility, and the companies it names. */
export type Visibility = { visibility: number; companyIds: number[]; segmentIds: number[] };

/** A folder of the knowledge base, as last seen. */
export type FolderRow = Visibility & {
  id: number;
  categoryId: number;
  parentId: number | null;
  /** Names from the category down to the folder itself. */
  path: string[];
  /** Articles in it, as Freshdesk counts them. */
  count: number;
  /** The walk that saw it last. */
  walk: number;
};

/** One article in one language, as plain text. */
export type ArticleRow = Visibility & {
  /** `articleKey(id, language)` */
  key: string;
  id: number;
  /** As Freshdesk writes it (`en`, `pt-BR`); empty where it does not tell. */
  language: string;
  title: string;
  text: string;
  tags: string[];
  /** 1 draft, 2 published; anything else counts as a draft. */
  status: number;
  folderId: number;
  path: string[];
  createdAt: string;
  updatedAt: string;
};

/** A canned reply with its placeholders as they are. */
export type CannedRow = {
  /** `api:7`, `learnt:…`: the part before the colon says where it comes from. */
  id: string;
  from: 'api' | 'learnt' | 'imported';
  title: string;
  text: string;
  /** Name of its folder; empty without one. */
  folder: string;
  /** Replies that hold it, of one that was learnt. */
  uses?: number;
  updatedAt: Millis;
};

export const articleKey = (id: number, language: string): string => `${id}:${language}`;

export const PUBLISHED = 2;

const AUDIENCES: Record<number, Audience> = { 1: 'everyone', 2: 'signed-in', 4: 'companies' };

/** By the official documentation (2026): 3 agents, 5 bots, 6 and 7 segments, of which we cannot tell who is in them. */
export const audienceOf = ({ visibility }: Pick<Visibility, 'visibility'>): Audience =>
  AUDIENCES[visibility] ?? 'internal';

/**
 * Whether what stands in an article may be told to this customer: it is published, and they could open it themselves.
 * @param companyId of the ticket.
 */
export function mayQuote(article: Visibility & Pick<ArticleRow, 'status'>, companyId: number | null): boolean {
  if (article.status !== PUBLISHED) return false;
  const audience = audienceOf(article);
  if (audience === 'companies') return companyId !== null && article.companyIds.includes(companyId);
  return audience !== 'internal';
}

export type SourceKind = 'article' | 'canned' | 'solved';

/** A passage of what the company knows, as it is offered to a draft. */
export type KnowledgeSource = {
  kind: SourceKind;
  /** Of its kind: an article's key, a canned reply's id, a ticket's number. */
  id: string;
  title: string;
  /** Of an article, from the category down. */
  path?: string[];
  passage: string;
  audience: Audience;
  /** ISO instant; null where nobody knows. */
  updatedAt: string | null;
  /** Where this customer can read it; null where they cannot. */
  address: string | null;
};

/** Which source of which kind. */
export type SourceRef = Pick<KnowledgeSource, 'kind' | 'id'>;

export const isSource =
  ({ kind, id }: SourceRef) =>
  (other: SourceRef): boolean =>
    other.kind === kind && other.id === id;

/** What a person wants of the sources of a ticket's drafts: some are left out, others are taken whatever else is found. */
export type SourceChoice = { without: (SourceRef & { title: string })[]; also: SourceRef[] };

/** A source with the names by which a prompt calls it: `K1`; and `L1` for its address, where this customer can open it. */
export type NumberedSource = KnowledgeSource & { label: string; link: string | null };

/**
 * What of a source a reply may claim: an article that this customer can read, and the help desk's own canned replies.
 * What solved another ticket bears out nothing.
 */
export const bearsOut = ({ kind, audience, title, passage, address }: NumberedSource): string[] =>
  kind === 'solved' || audience === 'internal' ? [] : [title, passage, address ?? ''];
