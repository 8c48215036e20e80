import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { openCache } from '@/lib/storage/cache';
import { serveSearch } from './serve';

/** A thread of the page: neither reading nor asking ever holds up a key or a picture. It ends with the page. */
serveSearch({
  port: self,
  openCache: (host) => openCache(host),
  loadSqlite: () => sqlite3InitModule(),
  now: () => performance.now(),
  end: new AbortController().signal,
});
