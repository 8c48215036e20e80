import { expect, type Page } from '@playwright/test';

/** Runs an expression where the content script runs: its own world of the page, with its own `chrome`. */
export async function inContentScript(page: Page, extensionId: string, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.filter((world) => world.origin.includes(extensionId)).length).toBe(1);
  const world = worlds.find(({ origin }) => origin.includes(extensionId));
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    ...(world ? { contextId: world.id } : {}),
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
