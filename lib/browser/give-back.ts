import { browser } from 'wxt/browser';

/**
 * After a help desk was left: gives back every site that was asked for on the way (a model's address, the company's own
 * name), and forgets what this session of the browser knew.
 */
export async function giveBack(): Promise<void> {
  await browser.storage.session.clear();
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: installed = [] } = browser.runtime.getManifest();
  const asked = origins.filter((origin) => !installed.includes(origin));
  // One by one: what cannot be given back must not keep the others.
  for (const origin of asked) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}
