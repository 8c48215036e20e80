import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type LaunchOptions, switches } from './launch.ts';

type Answer = { id?: number; result?: unknown; error?: { message: string } };
type Target = { targetId: string; type: string; url: string };

/**
 * Chromium without Playwright. Playwright attaches to every worker, and Chromium never stops a worker for idleness while a
 * debugger is attached. It also keeps every tab visible and switches the back/forward cache off.
 */
export async function launchUnwatched(
  options: Omit<LaunchOptions, 'headless'> & {
    /** False: the extension comes later, with `install()`, when tabs are open. */
    installed?: boolean;
  },
) {
  const profile = await mkdtemp(join(tmpdir(), 'unwatched-'));
  // Makes chrome://discards work, where a tab can be put to sleep.
  await writeFile(join(profile, 'Local State'), JSON.stringify({ internal_only_uis_enabled: true }));
  const { extensionPath, installed = true } = options;
  const child = spawn(
    options.executablePath,
    [
      ...switches({ ...options, headless: true }),
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      // Room for the side panel beside a whole page.
      '--window-size=1400,900',
      ...(installed
        ? [`--disable-extensions-except=${extensionPath}`, `--load-extension=${extensionPath}`]
        : ['--enable-unsafe-extension-debugging']),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const send = createPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);

  const targets = async () => (await send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos;

  async function find(test: (target: Target) => boolean): Promise<Target> {
    for (const until = Date.now() + 30_000; Date.now() < until; ) {
      const found = (await targets()).find(test);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The target did not appear.');
  }

  async function attach(targetId: string) {
    const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    const call = <T = unknown>(method: string, params: object = {}) => send<T>(method, params, sessionId);
    return {
      async evaluate<T>(expression: string): Promise<T> {
        const params = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await call<{ result: { value: T }; exceptionDetails?: object }>(
          'Runtime.evaluate',
          params,
        );
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
        return result.value;
      },
      /** How many buttons of this name a screen reader finds. */
      async buttons(accessibleName: string): Promise<number> {
        const { result } = await call<{ result: { objectId: string } }>('Runtime.evaluate', { expression: 'document' });
        const wanted = { objectId: result.objectId, role: 'button', accessibleName };
        const { nodes } = await call<{ nodes: object[] }>('Accessibility.queryAXTree', wanted);
        return nodes.length;
      },
      /** A real click in the middle of an element. @param box expression of its rectangle. */
      async click(box: string): Promise<void> {
        const { x, y } = await this.evaluate<{ x: number; y: number }>(
          `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${box})`,
        );
        for (const type of ['mousePressed', 'mouseReleased']) {
          await call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
        }
      },
      go: (url: string) => call('Page.navigate', { url }),
      front: () => send('Target.activateTarget', { targetId }),
    };
  }
  // The options page opens after the installation, so that its being there also means that the worker has run.
  const openedSettings = async () =>
    attach((await find(({ type, url }) => type === 'page' && url.endsWith('/options.html'))).targetId);
  let settings = installed ? await openedSettings() : null;

  return {
    /** Runs an expression in the options page and gives its value. */
    evaluate<T>(expression: string): Promise<T> {
      if (!settings) throw new Error('The extension is not installed yet.');
      return settings.evaluate<T>(expression);
    },
    async install(): Promise<void> {
      await send('Extensions.loadUnpacked', { path: extensionPath });
      settings = await openedSettings();
    },
    /** Puts a tab that is not in front to sleep, as Chrome does to save energy: nothing runs in it until it is shown. */
    async freeze(url: string): Promise<void> {
      const discards = await this.open('chrome://discards');
      await find((target) => target.url.startsWith('chrome://discards'));
      const asleep = await discards.evaluate<boolean>(`(async () => {
        const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
        const row = () => all(document).find((one) => one.localName === 'tr' && one.innerText.includes(${JSON.stringify(url)}));
        for (const until = Date.now() + 20000; Date.now() < until; ) {
          await new Promise((resolve) => setTimeout(resolve, 500));
          if (/\\bfrozen\\b/.test(row()?.innerText ?? '')) return true;
          all(row() ?? document.body).find((one) => one.getAttribute('is') && one.innerText.includes('[Freeze]'))?.click();
        }
        return false;
      })()`);
      if (!asleep) throw new Error(`The tab of ${url} does not fall asleep.`);
    },
    /** Ends the service worker; the next event starts a new one. */
    async endWorker(): Promise<void> {
      const targetId = await this.worker();
      if (targetId) await send('Target.closeTarget', { targetId });
    },
    /** Another tab, in front unless it is opened in the background. */
    async open(url: string, background = false) {
      const about = { url: 'about:blank', background };
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', about);
      const tab = await attach(targetId);
      await tab.go(url);
      return tab;
    },
    /** An id of the running worker; null while there is none. A worker that was stopped and started has another one. */
    worker: async (): Promise<string | null> =>
      (await targets()).find(({ type }) => type === 'service_worker')?.targetId ?? null,
    async close(): Promise<void> {
      const closed = new Promise((resolve) => child.once('exit', resolve));
      await send('Browser.close').catch(() => child.kill());
      await closed;
    },
  };
}

export type Unwatched = Awaited<ReturnType<typeof launchUnwatched>>;

/** The DevTools protocol over a pair of pipes: JSON between zero bytes. */
function createPipe(to: Writable, from: Readable) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let ids = 0;
  let rest = '';
  from.setEncoding('utf8').on('data', (data: string) => {
    const parts = (rest + data).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const answer: Answer = JSON.parse(part);
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  return <T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> =>
    new Promise((resolve, reject) => {
      ids += 1;
      waiting.set(ids, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as T)));
      to.write(`${JSON.stringify({ id: ids, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
}
