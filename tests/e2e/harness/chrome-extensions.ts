import type { BrowserContext } from '@playwright/test';

/** What a person does with an extension on chrome://extensions, by the calls which that page itself makes. */
export async function chromeExtensions(context: BrowserContext, extensionId: string) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const id = JSON.stringify(extensionId);
  return {
    page,
    siteAccess: (access: 'ON_CLICK' | 'ON_ALL_SITES') =>
      page.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, hostAccess: '${access}' })`,
      ),
    /** Like an update: the old extension's scripts in open pages lose it. */
    reload: () => page.evaluate(`chrome.developerPrivate.reload(${id}, { failQuietly: true })`),
    setEnabled: (on: boolean) =>
      page.evaluate(`new Promise((resolve) => chrome.management.setEnabled(${id}, ${on}, () => resolve(undefined)))`),
    allowHost: (pattern: string) => page.evaluate(`chrome.developerPrivate.addHostPermission(${id}, '${pattern}')`),
  };
}
