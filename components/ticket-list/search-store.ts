import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import { onCopyChange } from '@/lib/search/copy-changes';
import { createTicketSearch, type Found, type Progress, type Question } from '@/lib/search/find';
import { createIndexReader } from '@/lib/search/open-index';
import type { HelpDesk } from '@/lib/storage/help-desk';

/** How often at most the same question is asked anew while the copy changes. */
const AGAIN_MS = 150;

/** Searches the whole local copy, whatever the list shows, and follows its changes. */
export interface Search {
  /** How much of the copy the index has; null before it is known. */
  readonly progress: ReadonlySignal<Progress | null>;
  /** All of the copy is in. */
  readonly ready: ReadonlySignal<boolean>;
  /** What was found last, and for which question. */
  readonly answer: ReadonlySignal<{ question: Question; found: Found } | null>;
  /** What was found last is what is asked now, or shows it: nothing holds a longer query that did not hold its beginning. */
  readonly settled: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Opens the index, so that it is at hand when somebody types. */
  prepare(): void;
  /** @param question null when nothing is searched any more. */
  ask(question: Question | null): void;
  /** After a failure. */
  retry(): void;
}

export function createSearch({ desk, end }: { desk: Pick<HelpDesk, 'cache' | 'index'>; end: AbortSignal }): Search {
  const { cache, index } = desk;
  const search = createTicketSearch({ cache, reader: createIndexReader(index) });
  const progress = signal<Progress | null>(null);
  const answer = signal<{ question: Question; found: Found } | null>(null);
  const failure = signal<Failure | null>(null);
  const wanted = signal<Question | null>(null);
  const ready = computed(() => progress.value !== null && progress.value.done >= progress.value.of);
  let asking = new AbortController();
  let busy = false;
  let stale = false;
  let follows = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  function fail(error: unknown): void {
    const told = toFailure(error);
    if (!end.aborted) failure.value = told.kind === 'unexpected' ? { ...told, kind: 'search-failed' } : told;
  }

  /** One question at a time: of those that come meanwhile, the last one alone matters. */
  async function ask(): Promise<void> {
    const question = wanted.peek();
    if (busy || question === null || end.aborted) return;
    if (!stale && answer.peek()?.question === question) return;
    busy = true;
    stale = false;
    asking = new AbortController();
    try {
      const found = await search.find(question, asking.signal);
      const now = ready.peek() ? progress.peek() : await search.progress();
      if (wanted.peek() !== null) answer.value = { question, found };
      progress.value = now;
      failure.value = null;
    } catch (error) {
      if (!asking.signal.aborted) fail(error);
      else stale = true;
    }
    busy = false;
    if (failure.peek() === null) void ask();
  }

  function askAnew(): void {
    stale = true;
    later ??= setTimeout(() => {
      later = undefined;
      void ask();
    }, AGAIN_MS);
  }

  function follow(): void {
    if (follows || end.aborted) return;
    follows = true;
    const stop = onCopyChange(cache, index, askAnew);
    end.addEventListener('abort', () => {
      stop();
      clearTimeout(later);
      asking.abort();
    });
  }

  return {
    progress: progress as ReadonlySignal<Progress | null>,
    ready,
    answer: answer as ReadonlySignal<{ question: Question; found: Found } | null>,
    settled: computed(() => {
      const now = wanted.value;
      const last = answer.value;
      if (now === null || last?.question === now) return true;
      if (!last || !ready.value || last.found.ids.length > 0 || last.question.among !== now.among) return false;
      return now.query.startsWith(last.question.query);
    }),
    failure: failure as ReadonlySignal<Failure | null>,

    prepare() {
      if (follows) return;
      follow();
      search
        .prepare()
        .then(async () => {
          progress.value = await search.progress();
        })
        .catch(fail);
    },

    ask(question) {
      wanted.value = question;
      asking.abort();
      if (question === null) {
        answer.value = null;
        return;
      }
      follow();
      void ask();
    },

    retry() {
      failure.value = null;
      stale = true;
      void ask();
    },
  };
}
