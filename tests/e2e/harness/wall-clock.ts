import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = new URL('wall-clock.c', import.meta.url).pathname;

/**
 * A clock that a test can set for one browser alone: all its processes are started with a small library between them and
 * the system's clock. Its other clock, which nobody can set, goes on as it is, as when a person sets a computer's clock.
 * @returns null where there is no C compiler or no Linux.
 */
export function createWallClock() {
  if (process.platform !== 'linux') return null;
  const folder = mkdtempSync(join(tmpdir(), 'wall-clock-'));
  const library = join(folder, 'wall-clock.so');
  const offset = join(folder, 'offset');
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, SOURCE], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const bytes = Buffer.alloc(8);
  writeFileSync(offset, bytes);
  return {
    env: { LD_PRELOAD: library, WALL_CLOCK_FILE: offset },
    /** @param seconds ahead of the true time; negative behind it. */
    set(seconds: number): void {
      bytes.writeBigInt64LE(BigInt(seconds));
      // In place: the browser has this very file in its memory.
      writeFileSync(offset, bytes, { flag: 'r+' });
    },
  };
}
