import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { SearchWorker } from '@/components/ticket-list/search-store';
import { serveSearch } from '@/lib/search/serve';
import type { HelpDesk } from '@/lib/storage/help-desk';

/** What the page's worker does, at the other end of a channel as it is one. */
export const searchOf =
  (desk: HelpDesk, end: AbortSignal, patch: Partial<Parameters<typeof serveSearch>[0]> = {}) =>
  (): SearchWorker => {
    const { port1, port2 } = new MessageChannel();
    const over = new AbortController();
    const terminate = () => {
      over.abort();
      port1.close();
    };
    end.addEventListener('abort', terminate);
    serveSearch({
      port: port2,
      openCache: () => desk.cache,
      loadSqlite: () => sqlite3InitModule(),
      now: () => performance.now(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      end: over.signal,
      ...patch,
    });
    port1.start();
    port2.start();
    return Object.assign(port1, { terminate });
  };
