import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Attempt, createAttempt, failed, type Outcome } from '@/components/ui/attempt';
import { helpDesks } from '@/lib/browser/help-desks';
import type { Storage } from '@/lib/browser/platform';
import type { FolderRow } from '@/lib/domain/knowledge';
import { changeChoice, type KnowledgeChoice, readChoice, readHelpCentre, trustAgain } from '@/lib/knowledge/choice';
import type { KnowledgeState } from '@/lib/knowledge/meta';
import { createKnowledgeStore, type KnowledgeCounts } from '@/lib/knowledge/store';
import { hadNoSource, type OftenAsked, oftenAsked, type Unanswered } from '@/lib/knowledge/unanswered';
import type { Send } from '@/lib/messages/contract';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { live } from '@/lib/storage/live';
import { t } from '@/lib/words/options-knowledge';

/** The copy of what the company knows, as the worker keeps it. */
export type KnowledgeNow = {
  state: KnowledgeState;
  counts: KnowledgeCounts;
  folders: FolderRow[];
  choice: KnowledgeChoice;
  /** Questions that came more than once, and that no draft found a source for. */
  unanswered: OftenAsked[];
};

export interface KnowledgeView {
  /** Null until read, or before a help desk is set up. */
  now: ReadonlySignal<KnowledgeNow | null>;
  host: ReadonlySignal<string>;
  refreshing: Attempt;
  importing: Attempt;
  exporting: Attempt;
  addressing: Attempt;
  refresh(): Promise<void>;
  use(folderId: number, on: boolean): Promise<void>;
  /** An article that somebody said is out of date is used again. */
  trustAgain(key: string): Promise<void>;
  saveAddress(typed: string): Promise<void>;
  importCanned(given: string): Promise<void>;
  forgetImported(): Promise<void>;
  exportFile(): Promise<void>;
}

type Ports = {
  storage: Storage;
  /** The stored help desk, which is followed. */
  host: ReadonlySignal<string>;
  send: Send;
  clock: () => number;
  download: (name: string, text: string) => void;
};

/** Tickets whose drafts had nothing to rest on, as far as they are still here. */
async function withoutSource({ work, cache }: HelpDesk): Promise<Unanswered[]> {
  const drafts = (await work.drafts.toArray()).filter(hadNoSource);
  const tickets = await cache.tickets.bulkGet(drafts.map(({ ticketId }) => ticketId));
  return drafts.map(({ ticketId, ticketSubject, createdAt }, at) => ({
    ticketId,
    subject: tickets[at]?.subject ?? ticketSubject,
    text: tickets[at]?.descriptionText ?? '',
    at: createdAt,
  }));
}

export function createKnowledgeView({ storage, host, send, clock, download }: Ports): KnowledgeView {
  const now = signal<KnowledgeNow | null>(null);
  const [refreshing, importing, exporting, addressing] = [
    createAttempt(),
    createAttempt(),
    createAttempt(),
    createAttempt(),
  ];
  let desk: HelpDesk | null = null;

  effect(() => {
    const end = new AbortController();
    now.value = null;
    if (host.value === '') return;
    const opened = helpDesks(storage)(host.value);
    desk = opened;
    const store = createKnowledgeStore(opened.cache, clock);
    const answer = live(async () => {
      const [state, counts, folders, choice, asked] = await Promise.all([
        store.state(),
        store.counts(),
        store.folders(),
        readChoice(opened.cache),
        withoutSource(opened),
      ]);
      return { state, counts, folders, choice, unanswered: oftenAsked(asked) };
    }, end.signal);
    const follow = effect(() => {
      now.value = answer.value.value ?? null;
    });
    return () => {
      end.abort();
      follow();
      desk = null;
      opened.close();
    };
  });

  /** Nothing to do before a help desk is set up. */
  const withDesk = async (work: (of: HelpDesk) => Promise<Outcome | null>): Promise<Outcome | null> =>
    desk ? work(desk) : { tone: 'warn', text: t('noHelpDesk') };
  const storeOf = (of: HelpDesk) => createKnowledgeStore(of.cache, clock);

  return {
    now,
    host,
    refreshing,
    importing,
    exporting,
    addressing,

    refresh: () =>
      refreshing.run(async () => {
        const reply = await send({ type: 'refresh-knowledge' });
        return reply.ok ? { tone: 'good', text: t('refreshing') } : failed(reply.failure);
      }),

    async use(folderId, on) {
      if (!desk) return;
      await changeChoice(desk.cache, (choice) => {
        const others = choice.without.filter((id) => id !== folderId);
        return { ...choice, without: on ? others : [...others, folderId] };
      });
    },

    async trustAgain(key) {
      if (desk) await changeChoice(desk.cache, trustAgain(key));
    },

    saveAddress: (typed) =>
      addressing.run(() =>
        withDesk(async ({ cache, host: name }) => {
          const helpCentre = typed.trim() === '' ? '' : readHelpCentre(typed);
          if (helpCentre === null) return { tone: 'bad', text: t('helpCentreBad') };
          await changeChoice(cache, (choice) => ({ ...choice, helpCentre }));
          return { tone: 'good', text: t('addressSaved', { address: helpCentre || `https://${name}` }) };
        }),
      ),

    importCanned: (given) =>
      importing.run(() =>
        withDesk(async (of) => {
          const count = await storeOf(of).importCanned(given);
          return count === 0
            ? { tone: 'warn', text: t('nothingCanned') }
            : { tone: 'good', text: t('importedCanned', { count }) };
        }),
      ),

    forgetImported: () =>
      importing.run(() =>
        withDesk(async (of) => {
          await storeOf(of).forgetImported();
          return { tone: 'good', text: t('forgotten') };
        }),
      ),

    exportFile: () =>
      exporting.run(() =>
        withDesk(async (of) => {
          const { text, count } = await storeOf(of).exported(of.host);
          if (count === 0) return { tone: 'warn', text: t('nothingToExport') };
          const name = `freshdesk-assistant-knowledge-${new Date(clock()).toISOString().slice(0, 10)}.json`;
          download(name, text);
          return { tone: 'good', text: t('exported', { name }) };
        }),
      ),
  };
}
