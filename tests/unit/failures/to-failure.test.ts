import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { AppError, toFailure } from '@/lib/failures/app-error';

const quota = new DOMException('Encountered full disk while opening backing store.', 'QuotaExceededError');

test.each([
  { name: 'our own', error: new AppError('draft-busy'), kind: 'draft-busy' },
  { name: 'a stopped request', error: new DOMException('aborted', 'AbortError'), kind: 'stopped' },
  { name: 'a full disk', error: quota, kind: 'storage-full' },
  {
    name: 'a full disk under chrome.storage',
    error: new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)'),
    kind: 'storage-full',
  },
  { name: 'a transaction that a full disk ended', error: new Dexie.AbortError('x', quota), kind: 'storage-full' },
  {
    name: 'a transaction that something else ended',
    error: new Dexie.AbortError('x', new DOMException('Internal error committing', 'UnknownError')),
    kind: 'storage-failed',
  },
  { name: 'a closed database', error: new Dexie.DatabaseClosedError('x'), kind: 'storage-failed' },
  { name: 'anything else', error: 'words', kind: 'unexpected' },
])('$name: $kind', ({ error, kind }) => expect(toFailure(error).kind).toBe(kind));
