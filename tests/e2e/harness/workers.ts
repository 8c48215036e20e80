import { expect, type Page } from '@playwright/test';

/** Really ends every service worker, as Chrome does after 30 s without work. The next event starts a new one. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Ends every service worker until none comes back: whatever was on its way to one may start it once more. */
export async function quietWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  const stillRunning = async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    return running.size;
  };
  await expect.poll(stillRunning, { intervals: [5, 10, 20, 50, 100] }).toBe(0);
  await session.detach();
}

/** Starts the worker of an extension, as any event would. */
export async function startWorker(page: Page, extensionId: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
  await session.detach();
}
