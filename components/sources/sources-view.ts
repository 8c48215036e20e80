import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TicketView } from '@/components/conversation/ticket-view';
import { detailsOf } from '@/lib/domain/answer-details';
import type { DraftRow } from '@/lib/domain/draft';
import type { KnowledgeSource, NumberedSource, SourceChoice, SourceRef } from '@/lib/domain/knowledge';
import { draftId } from '@/lib/drafts/draft-text';
import { bringBack, changeSourceChoice, leaveOut, sourceChoiceOf, useAlso } from '@/lib/drafts/source-choice';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import { changeChoice, type KnowledgeChoice, readChoice, sayOutdated, trustAgain } from '@/lib/knowledge/choice';
import { deskSources } from '@/lib/knowledge/desk-sources';
import { type Present, presentOf } from '@/lib/knowledge/present';
import { createRetrieve } from '@/lib/knowledge/retrieve';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { live } from '@/lib/storage/live';
import { type PlacedCite, placed } from './placed-cites';

/** A source as it is beside a draft. `number`: what people call it. `now`: who may read it now; null for one that is gone. */
export type ShownSource = { number: number; source: NumberedSource } & Present;

/** What a draft rests on, and what the person wants it to rest on. */
export interface SourcesView {
  readonly sources: ReadonlySignal<readonly ShownSource[]>;
  /** Sentences of the text in the box with what they rest on, in their order. */
  readonly cites: ReadonlySignal<readonly PlacedCite[]>;
  /** What the model says of its sources; null where there is nothing to be said, or no knowledge to begin with. */
  readonly basis: ReadonlySignal<'none-found' | 'none' | 'partly' | null>;
  readonly leftOut: ReadonlySignal<SourceChoice['without']>;
  /** The copy holds something that could be searched. */
  readonly searchable: ReadonlySignal<boolean>;
  readonly search: {
    readonly found: ReadonlySignal<readonly KnowledgeSource[] | null>;
    readonly failure: ReadonlySignal<Failure | null>;
    ask(words: string): Promise<void>;
  };
  /** From the next draft on. None of them rejects: `failure` says why it was not kept. */
  leaveOut(source: NumberedSource): Promise<boolean>;
  bringBack(source: SourceRef): Promise<boolean>;
  useAlso(source: SourceRef): Promise<boolean>;
  /** Of what the draft rests on, and what was said since the ticket was opened. */
  readonly outdated: ReadonlySignal<KnowledgeChoice['outdated']>;
  /** A person says so of an article as it is now. None of them rejects, as above. */
  sayOutdated(source: NumberedSource): Promise<boolean>;
  trustAgain(key: string): Promise<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
}

const LONGEST_QUESTION = 300;
const MOST_FOUND = 8;

export function createSourcesView(deps: {
  ticketId: number;
  desk: Pick<HelpDesk, 'cache' | 'index' | 'work' | 'host'>;
  view: Pick<TicketView, 'ticket'>;
  editor: { row: ReadonlySignal<DraftRow | null | undefined>; text: ReadonlySignal<string> };
  now: () => number;
  end: AbortSignal;
}): SourcesView {
  const { ticketId, desk, view, editor, end } = deps;
  const { cache } = desk;
  const opened = deps.now();
  const failure = signal<Failure | null>(null);
  // One text: the row changes with every piece of an answer, and its sources do not.
  const key = computed(() => (editor.row.value?.sources ?? []).map(({ kind, id }) => `${kind} ${id}`).join('\n'));
  const numbered = computed(() => (key.value === '' ? [] : (editor.row.peek()?.sources ?? [])));
  const choice = live(() => sourceChoiceOf(desk.work, ticketId), end).value;
  const presents = live(async () => {
    const sources = (await desk.work.drafts.get(draftId(ticketId, 'response')))?.sources ?? [];
    const present = await presentOf(cache, sources);
    return new Map(sources.map(({ kind, id }, at) => [`${kind} ${id}`, present[at]]));
  }, end).value;
  const said = live(() => readChoice(cache), end).value;
  const searchable = live(async () => (await cache.articles.count()) + (await cache.canned.count()) > 0, end).value;

  const sources = computed(() =>
    numbered.value.map((source, at): ShownSource => {
      const present = presents.value?.get(`${source.kind} ${source.id}`) ?? { now: source.audience };
      return { number: at + 1, source, ...present };
    }),
  );
  const details = computed(() => {
    const row = editor.row.value;
    return row?.generation && row.state === 'ready' ? detailsOf(row) : null;
  });

  const found = signal<readonly KnowledgeSource[] | null>(null);
  const searchFailure = signal<Failure | null>(null);
  const knowledge = deskSources(cache, desk.host);
  const retrieve = createRetrieve(desk, knowledge.texts, async () => undefined);
  let asked = 0;

  async function ask(words: string): Promise<void> {
    const subject = words.trim().slice(0, LONGEST_QUESTION);
    asked += 1;
    const mine = asked;
    searchFailure.value = null;
    if (subject === '') {
      found.value = null;
      return;
    }
    try {
      const hits = await retrieve({ ticketId, subject, said: [], names: [], type: null }, true);
      const ticket = view.ticket.peek();
      const customer = { ticketId, companyId: ticket?.companyId ?? null, type: null, own: [], known: {} };
      const sourcesFound = await knowledge.of(hits, customer);
      if (mine === asked) found.value = sourcesFound.slice(0, MOST_FOUND);
    } catch (error) {
      if (mine === asked) searchFailure.value = toFailure(error);
    }
  }

  const keep = async (work: Promise<unknown>): Promise<boolean> => {
    failure.value = null;
    try {
      await work;
      return true;
    } catch (error) {
      failure.value = toFailure(error);
      return false;
    }
  };

  const change = (made: (choice: SourceChoice) => SourceChoice) => keep(changeSourceChoice(desk.work, ticketId, made));

  async function asOutdated({ id, title }: NumberedSource): Promise<void> {
    const article = await cache.articles.get(id);
    if (!article) return;
    await changeChoice(cache, sayOutdated({ key: id, title, updatedAt: article.updatedAt, at: deps.now() }));
  }

  return {
    sources,
    cites: computed(() => {
      const numbers = new Map(sources.value.map(({ number, source }) => [source.label, number]));
      return placed(details.value?.cites ?? [], editor.text.value, numbers);
    }),
    basis: computed(() => {
      if (!details.value || !searchable.value) return null;
      if (numbered.value.length === 0) return 'none-found';
      const { basis } = details.value;
      return basis === 'documented' ? null : basis;
    }),
    leftOut: computed(() => choice.value?.without ?? []),
    searchable: computed(() => searchable.value === true),
    search: { found, failure: searchFailure, ask },
    leaveOut: (source) => change(leaveOut(source)),
    bringBack: (source) => change(bringBack(source)),
    useAlso: (source) => change(useAlso(source)),
    // What was said just now stays in reach, although the next draft no longer rests on it.
    outdated: computed(() =>
      (said.value?.outdated ?? []).filter(
        ({ key: id, at }) => at >= opened || numbered.value.some((one) => one.id === id),
      ),
    ),
    sayOutdated: (source) => keep(asOutdated(source)),
    trustAgain: (id) => keep(changeChoice(cache, trustAgain(id))),
    failure,
  };
}
