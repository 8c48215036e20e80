import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '@/lib/failures/app-error';
import type { Progress } from '@/lib/search/copy-reader';
import type { FromWorker, Port, Question, ToWorker } from '@/lib/search/protocol';
import type { Found } from '@/lib/search/text-index';

export type SearchWorker = Port & {
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  terminate(): void;
};

type Ports = {
  host: string;
  openWorker: () => SearchWorker;
  end: AbortSignal;
};

/** A worker that owes something and says nothing twice so long will not say anything any more. */
const SILENT_MS = 15_000;

/** Searches the whole local copy in a worker, newest tickets first while it is still being read, and follows its changes. */
export interface Search {
  /** How far the reading has come; null before it begins. */
  readonly progress: ReadonlySignal<Progress | null>;
  /** All of the copy is in. */
  readonly ready: ReadonlySignal<boolean>;
  /** What was found last, and for which question; it follows the reading and every change. */
  readonly answer: ReadonlySignal<{ question: Question; found: Found } | null>;
  /** What was found last is what is asked now, or shows it: nothing holds a longer query that did not hold its beginning. */
  readonly settled: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Begins to read the copy, so that it is there when somebody types. */
  prepare(): void;
  /** @param question null when nothing is searched any more. */
  ask(question: Question | null): void;
  /** After a failure, which stays until the next worker has said something. */
  retry(): void;
}

export function createSearch({ host, openWorker, end }: Ports): Search {
  const progress = signal<Progress | null>(null);
  const answer = signal<{ question: Question; found: Found } | null>(null);
  const failure = signal<Failure | null>(null);
  const wanted = signal<Question | null>(null);
  const ready = computed(() => progress.value !== null && progress.value.done >= progress.value.of);
  let worker: SearchWorker | null = null;
  let asked: Question | null = null;
  /** What was found may have changed since it was asked. */
  let stale = false;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const tell = (message: ToWorker) => worker?.postMessage(message);

  function stop(why: Failure | null): void {
    clearTimeout(silence);
    worker?.terminate();
    worker = null;
    asked = null;
    progress.value = null;
    failure.value = why;
  }

  function listen(times = 2): void {
    clearTimeout(silence);
    if (asked === null && ready.peek()) return;
    silence = setTimeout(() => {
      // A page that was frozen for an hour rings first and hears afterwards.
      if (times > 1) listen(times - 1);
      else stop({ kind: 'search-failed', reason: 'search-silent' });
    }, SILENT_MS);
  }

  /** One question at a time: of those that come meanwhile, the last one alone matters. */
  function ask(): void {
    const question = wanted.peek();
    if (worker === null || asked !== null || question === null) return;
    if (!stale && answer.peek()?.question === question) return;
    asked = question;
    stale = false;
    tell({ find: question });
    listen();
  }

  function hear(said: FromWorker): void {
    if ('failure' in said) {
      stop(said.failure);
      return;
    }
    failure.value = null;
    if ('progress' in said) {
      progress.value = said.progress;
      stale = true;
    } else if (asked !== null) {
      if (wanted.peek() !== null) answer.value = { question: asked, found: said.found };
      asked = null;
    }
    listen();
    ask();
  }

  function open(): void {
    const opened = openWorker();
    worker = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker === opened) hear(data);
    });
    opened.addEventListener('error', ({ message }) => {
      if (worker === opened) stop({ kind: 'search-failed', detail: message });
    });
    tell({ read: host });
    listen();
  }

  end.addEventListener('abort', () => stop(null), { once: true });

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
      if (worker === null && failure.peek() === null && !end.aborted) open();
    },

    ask(question) {
      wanted.value = question;
      if (question === null) {
        answer.value = null;
        return;
      }
      this.prepare();
      ask();
    },

    retry() {
      stop(failure.peek());
      stale = true;
      open();
      ask();
    },
  };
}
