import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const PATHS = (process.env['PATH'] ?? '').split(':');
const have = (tool: string) => PATHS.some((folder) => existsSync(`${folder}/${tool}`));

/** A screen of its own and keys pressed on it need these two (Debian: `xvfb`, `xdotool`). */
export const canPressKeys = have('Xvfb') && have('xdotool');

/** A screen that nobody sees, on which keys reach the browser itself, not only a page in it. */
export async function startDisplay() {
  // `-displayfd`: the server chooses a free number and writes it.
  const server = spawn('Xvfb', ['-screen', '0', '1500x1000x24', '-displayfd', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve) => server.stdio[3]?.once('data', (data) => resolve(String(data))));
  const display = `:${number.trim()}`;
  const xdotool = (...words: string[]) =>
    promisify(execFile)('xdotool', words, { env: { ...process.env, DISPLAY: display } });
  return {
    display,
    /** As on the keyboard, one after the other, e.g. `alt+shift+g`. */
    async press(...keys: string[]): Promise<void> {
      // There is no window manager that would give the browser the focus.
      await xdotool('search', '--onlyvisible', '--class', 'hrom', 'windowfocus', '--sync');
      await xdotool('key', '--delay', '200', ...keys);
    },
    close: () => server.kill(),
  };
}
