/**
 * The Storage Buckets API, as far as it is used here (WICG draft; in Chrome since 122, in workers too). The files of a
 * bucket lie in a folder of their own, and deleting the bucket removes that folder at once, whoever has it open (the files
 * were searched in Chromium 156). What is deleted in the browser's default place stays readable in LevelDB's files.
 */
export type Buckets = {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
  keys(): Promise<string[]>;
};

const DOMAIN = '.freshdesk.com';

/** Names hold small letters, digits, `-` and `_`, 63 at most: the help desk's own label is one. */
export const bucketOf = (host: string): string => host.replace(DOMAIN, '');

/** The help desk whose bucket this is; null for a bucket of another purpose: no label holds a `_`. */
export const hostOfBucket = (name: string): string | null => (name.includes('_') ? null : name + DOMAIN);

// Not in TypeScript's library yet.
declare global {
  interface Navigator {
    readonly storageBuckets: Buckets;
  }
}
