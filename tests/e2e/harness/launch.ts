import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

export type LaunchOptions = {
  executablePath: string;
  extensionPath: string;
  /** Ports of the local servers on 127.0.0.1. */
  freshdeskPort: number;
  modelPort: number;
  headless: boolean;
  /** Keeps the profile between launches when given. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  /** Opens a second way in, which also sees the side panel. */
  debuggingPort?: number;
};

export type Launched = { context: BrowserContext; extensionId: string; worker: Worker; profile: string };

/**
 * Chromium with the built extension. `*.freshdesk.com` and `api.openai.com` are the local servers; every other name
 * fails to resolve, so nothing here can reach a network.
 */
export async function launchExtension(options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'assistant-')));
  const rules = [
    `MAP *.freshdesk.com:443 127.0.0.1:${options.freshdeskPort}`,
    `MAP api.openai.com:443 127.0.0.1:${options.modelPort}`,
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: false,
    viewport: { width: 1400, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.debuggingPort ? [`--remote-debugging-port=${options.debuggingPort}`] : []),
      `--host-resolver-rules=${rules}`,
      '--ignore-certificate-errors',
      `--disable-extensions-except=${options.extensionPath}`,
      `--load-extension=${options.extensionPath}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--lang=en-US',
    ],
  });
  const worker =
    context.serviceWorkers().find((candidate) => candidate.url().startsWith('chrome-extension://')) ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionId = new URL(worker.url()).host;
  if (!options.profile) await closeWelcome(context);
  return { context, extensionId, worker, profile };
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
