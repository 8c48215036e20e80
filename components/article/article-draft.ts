import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FolderRow } from '@/lib/domain/knowledge';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import { type ArticleProposal, proposeArticle } from '@/lib/knowledge/article-draft';
import { solvedBy } from '@/lib/knowledge/solved';
import { createKnowledgeStore } from '@/lib/knowledge/store';
import type { Send } from '@/lib/messages/contract';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { live } from '@/lib/storage/live';

/** What a person reads and changes before it becomes a draft article in Freshdesk. */
export type ArticleForm = ArticleProposal & { folders: FolderRow[]; folderId: number | null };

/** An article out of a solved ticket. Nothing of it leaves before `create`. */
export interface ArticleDraft {
  /** A reply solved the ticket, and there are folders for an article. */
  readonly offered: ReadonlySignal<boolean>;
  /** Null while it is closed. */
  readonly form: ReadonlySignal<ArticleForm | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Number of the article that was made last in this session; null for none. */
  readonly made: ReadonlySignal<number | null>;
  open(): Promise<void>;
  change(part: Partial<Pick<ArticleForm, 'title' | 'text' | 'folderId'>>): void;
  close(): void;
  /** Does nothing while one is on its way, or something is missing. */
  create(): Promise<void>;
}

export const isComplete = ({ title, text, folderId }: ArticleForm): boolean =>
  title.trim() !== '' && text.trim() !== '' && folderId !== null;

export function createArticleDraft(deps: {
  ticketId: number;
  desk: Pick<HelpDesk, 'cache'>;
  send: Send;
  now: () => number;
  end: AbortSignal;
}): ArticleDraft {
  const { ticketId, send, now, end } = deps;
  const { cache } = deps.desk;
  const store = createKnowledgeStore(cache, now);
  const read = () => Promise.all([cache.tickets.get(ticketId), cache.threads.get(ticketId)]);
  const solved = live(async () => {
    const [ticket, thread] = await read();
    return ticket !== undefined && solvedBy(ticket, thread) !== null && (await cache.folders.count()) > 0;
  }, end).value;
  const form: Signal<ArticleForm | null> = signal(null);
  const failure = signal<Failure | null>(null);
  const busy = signal(false);
  const made = signal<number | null>(null);

  return {
    offered: computed(() => solved.value === true),
    form,
    busy,
    failure,
    made,

    async open() {
      failure.value = null;
      made.value = null;
      try {
        const [[ticket, thread], folders] = await Promise.all([read(), store.folders()]);
        const proposal = ticket && proposeArticle(ticket, thread);
        if (proposal)
          form.value = { ...proposal, folders, folderId: folders.length === 1 ? (folders[0]?.id ?? null) : null };
      } catch (error) {
        failure.value = toFailure(error);
      }
    },

    change(part) {
      const now = form.peek();
      if (now) form.value = { ...now, ...part };
    },

    close() {
      form.value = null;
      failure.value = null;
    },

    async create() {
      const written = form.peek();
      if (!written || !isComplete(written) || busy.peek()) return;
      busy.value = true;
      failure.value = null;
      const { title, text, folderId } = written;
      const reply = await send({
        type: 'draft-article',
        folderId: folderId ?? 0,
        title: title.trim().slice(0, 255),
        text: text.trim(),
      });
      busy.value = false;
      if (reply.ok) {
        made.value = reply.value.articleId;
        form.value = null;
      } else failure.value = reply.failure;
    },
  };
}
