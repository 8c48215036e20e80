import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the libraries that the product is measured against; they have a package of their own, so that nobody else pays. */
export function installRivals(): void {
  const folder = import.meta.dirname;
  if (existsSync(join(folder, 'node_modules'))) return;
  console.log('Installing the libraries to measure against.');
  const { status } = spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0)
    throw new Error('The libraries to measure against could not be installed (tests/bench/package.json).');
}
