import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { browserPlaces } from '@/lib/storage/browser-ports';
import { openCache } from '@/lib/storage/cache';
import { sleep } from '@/lib/time';
import { serveSearch } from './serve';

/** It lives in memory; without this it tries its ways to keep a database, and complains that it may not. */
const ONLY_MEMORY = {
  disable: { vfs: { kvvfs: true, opfs: true, 'opfs-vfs': true, 'opfs-wl': true, 'opfs-sahpool': true } },
};
Object.assign(self, { sqlite3ApiConfig: ONLY_MEMORY });

/** A thread of the page: neither reading nor asking ever holds up a key or a picture. It ends with the page. */
serveSearch({
  port: self,
  openCache: (host) => openCache(host, browserPlaces(globalThis).of(host).cache),
  loadSqlite: () => sqlite3InitModule(),
  now: () => performance.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  end: new AbortController().signal,
});
