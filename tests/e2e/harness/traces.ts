import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** So many characters of a mark: compressed files hold it in pieces. */
const PIECE = 14;

/** Every file of a profile in which a mark, or a piece of it, can be read, as UTF-8 or UTF-16. */
export async function tracesOf(profile: string, mark: string): Promise<string[]> {
  const pieces = Array.from({ length: Math.floor(mark.length / PIECE) }, (_, at) =>
    mark.slice(at * PIECE, (at + 1) * PIECE),
  );
  const wanted = pieces.flatMap((piece) => [Buffer.from(piece), Buffer.from(piece, 'utf16le')]);
  const found: string[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // One that goes away meanwhile holds nothing any more.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (wanted.some((piece) => bytes.includes(piece))) found.push(path.slice(profile.length));
  }
  return found;
}

/** A random word that nothing else in a profile holds. */
export const randomMark = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(42)), (byte) => (byte % 36).toString(36)).join('');
