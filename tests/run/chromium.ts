import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// Branded Google Chrome is left out: it ignores --load-extension since version 137.
const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'];

function installed(): string | undefined {
  const fromEnvironment = process.env['CHROMIUM_PATH'];
  if (fromEnvironment) {
    if (existsSync(fromEnvironment)) return fromEnvironment;
    throw new Error(`CHROMIUM_PATH is ${fromEnvironment}, but there is no such file.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  if (onPath) return onPath;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/**
 * The path of a Chromium that can load extensions: CHROMIUM_PATH, an installed one, Playwright's download, or Debian's
 * package when that is out of reach and this runs as root. Says what it does.
 * @throws when there is none and none could be installed, with what to do.
 */
export function findChromium(): string {
  const found = installed();
  if (found) {
    console.log(`Chromium: ${found}`);
    return found;
  }
  console.log('No Chromium found; downloading the one of Playwright.');
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const path = installed();
    if (path) return path;
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("That is out of reach; installing Debian's package.");
    run('apt-get', ['update']);
    if (run('apt-get', ['install', '-y', 'chromium'])) {
      const path = installed();
      if (path) return path;
    }
  }
  throw new Error('No Chromium. Install Chromium or Chrome for Testing, or set CHROMIUM_PATH to its executable.');
}

/** e.g. `Chromium 156.0.8078.73`. */
export const chromiumVersion = (path: string) =>
  execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
