import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { OWN_NAME } from '../../servers/freshdesk/own-name.ts';

export type LaunchOptions = {
  executablePath: string;
  extensionPath: string;
  /** Ports of the local servers on 127.0.0.1. */
  freshdeskPort: number;
  modelPort: number;
  /** Other names that lead to a port of this machine: https, or the port after a colon. */
  hosts?: Record<string, number>;
  headless: boolean;
  /** Keeps the profile between launches when given. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  /** More switches for Chromium. */
  flags?: string[];
  /** Added to what the browser finds in its environment. */
  env?: Record<string, string>;
  /** Opens a second way in, which also sees the side panel. */
  debuggingPort?: number;
};

export type Launched = { context: BrowserContext; extensionId: string; worker: Worker; profile: string };

/**
 * Chromium with the built extension. `*.freshdesk.com` and `api.openai.com` are the local servers; every other name
 * fails to resolve, so nothing here can reach a network.
 */
export async function launchExtension(options: LaunchOptions): Promise<Launched> {
  const { extensionPath } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'assistant-')));
  const context = await launch(options, profile, [
    `--disable-extensions-except=${extensionPath}`,
    `--load-extension=${extensionPath}`,
  ]);
  const worker = await workerOf(context);
  if (!options.profile) await closeWelcome(context);
  return { context, extensionId: new URL(worker.url()).host, worker, profile };
}

/** The same Chromium without the extension, which can be installed later: tabs are open by then. */
export async function launchBare(options: Omit<LaunchOptions, 'extensionPath'>) {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'assistant-')));
  const context = await launch(options, profile, ['--enable-unsafe-extension-debugging'], ['--disable-extensions']);
  return {
    context,
    async install(extensionPath: string): Promise<Launched> {
      // An unpacked extension comes back from a reload only in developer mode.
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
      await page.close();
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.loadUnpacked' as never, { path: extensionPath } as never);
      const worker = await workerOf(context);
      await closeWelcome(context);
      return { context, extensionId: new URL(worker.url()).host, worker, profile };
    },
  };
}

type Surroundings = Omit<LaunchOptions, 'extensionPath'>;

/** What every Chromium of these tests is started with. */
export function switches(options: Surroundings): string[] {
  const rules = [
    `MAP *.freshdesk.com:443 127.0.0.1:${options.freshdeskPort}`,
    `MAP ${OWN_NAME}:443 127.0.0.1:${options.freshdeskPort}`,
    `MAP api.openai.com:443 127.0.0.1:${options.modelPort}`,
    ...Object.entries(options.hosts ?? {}).map(
      ([host, port]) => `MAP ${host.includes(':') ? host : `${host}:443`} 127.0.0.1:${port}`,
    ),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ');
  return [
    ...(options.headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.debuggingPort ? [`--remote-debugging-port=${options.debuggingPort}`] : []),
    `--host-resolver-rules=${rules}`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Nothing here needs one, and a machine without one would paint each frame twice.
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--lang=en-US',
    // For a run by hand on another back end of IndexedDB: --enable-features=IdbSqliteBackingStore.
    ...(options.flags ?? []),
    ...(process.env['CHROMIUM_FLAGS'] ?? '').split(' ').filter(Boolean),
  ];
}

function launch(options: Surroundings, profile: string, more: string[], ignored: string[] = []) {
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: false,
    viewport: { width: 1400, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    // A spinner that turns has every frame painted by a processor that the tests need.
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ignoreDefaultArgs: ignored,
    ...(options.env ? { env: { ...process.env, ...options.env } as Record<string, string> } : {}),
    args: [...switches(options), ...more],
  });
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return (
    context.serviceWorkers().find((candidate) => candidate.url().startsWith('chrome-extension://')) ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  );
}

/** A new installation opens its options page by itself; it may take the place of a page that a test is just opening. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/options.html');
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const welcome = context.pages().find(isWelcome);
    if (welcome) {
      if (context.pages().length === 1) await context.newPage();
      await welcome.close();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The options page did not open after the installation.');
}
