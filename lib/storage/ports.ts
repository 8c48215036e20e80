import type { DexieOptions } from 'dexie';
import type { OldJournal } from './journal';

/** The browser's local storage area: another engine, with other files, than IndexedDB. */
export type MirrorArea = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

/** Where the databases of one help desk lie. */
export type Places = {
  work: DexieOptions;
  cache: DexieOptions;
  journal: IDBFactory;
  /** Resolves when the drafts of an earlier build are in their place; opening their database waits for it, too. */
  moved: () => Promise<unknown>;
};

/** Where the databases of all help desks lie. */
export type AllPlaces = {
  of: (host: string) => Places;
  /** Every help desk of which something lies here. */
  hosts: () => Promise<string[]>;
  /** Deletes what an earlier build left of the drafts, for when it cannot be opened. */
  dropOldWork: (host: string) => Promise<void>;
  /** Deletes the databases of a help desk with their files, whoever has them open. */
  drop: (host: string) => Promise<void>;
};

/** What the databases need of the browser. */
export type StoragePorts = {
  area: MirrorArea;
  /** A third engine, for what the other two could not take. */
  files: MirrorArea;
  places: AllPlaces;
  /** Only pages have it. */
  oldJournal: OldJournal | null;
  /** Runs alone among all contexts of the extension (a Web Lock). */
  exclusive: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Says to all contexts that something is in use here, until the promise resolves. */
  hold: (name: string, until: Promise<void>) => void;
  /** Resolves when nobody holds that any more, or has not let go of it for so long. */
  whenFree: (name: string, patience: number) => Promise<void>;
  now: () => number;
  uuid: () => string;
  sleep: (milliseconds: number) => Promise<void>;
};
