import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { AppError, toFailure } from '@/lib/failures/app-error';
import type { CacheDatabase } from '@/lib/storage/cache';
import { type Progress, readCopy } from './copy-reader';
import type { FromWorker, Port, Question, ToWorker } from './protocol';
import { createTextIndex, type TextIndex } from './text-index';

/** How often what is found so far is shown anew while the copy is being read. */
const TELL_MS = 250;

type Ports = {
  port: Port;
  openCache: (host: string) => CacheDatabase;
  loadSqlite: () => Promise<Sqlite3Static>;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  end: AbortSignal;
};

/** Reads one local copy into an index and answers what is asked of it, from the first tickets on. */
export function serveSearch({ port, openCache, loadSqlite, now, sleep, end }: Ports): void {
  let index: TextIndex | null = null;
  const early: Question[] = [];
  const say = (message: FromWorker) => port.postMessage(message);

  function fail(error: unknown): void {
    const failure = toFailure(error);
    say({ failure: failure.kind === 'unexpected' ? { ...failure, kind: 'search-failed' } : failure });
  }

  function answer(of: TextIndex, { query, among, most }: Question): void {
    say({ found: of.find(query, among, most) });
  }

  async function read(host: string): Promise<void> {
    const sqlite3 = await loadSqlite().catch((cause: unknown) => {
      throw new AppError('search-not-loaded', { cause });
    });
    const ready = createTextIndex(sqlite3);
    index = ready;
    for (const question of early.splice(0)) answer(ready, question);
    let told = Number.NEGATIVE_INFINITY;
    function tell(progress: Progress): void {
      if (progress.done < progress.of && now() - told < TELL_MS) return;
      told = now();
      say({ progress });
    }
    const cache = openCache(host);
    // Reading on would make a deleted copy anew.
    cache.on('versionchange', ({ newVersion }) => {
      if (newVersion === null) cache.close();
    });
    await readCopy({ cache, index: ready, tell, now, sleep, end });
  }

  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if ('read' in data) {
      read(data.read).catch(fail);
      return;
    }
    try {
      if (index) answer(index, data.find);
      else early.push(data.find);
    } catch (error) {
      fail(error);
    }
  });
}
