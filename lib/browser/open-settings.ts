import { browser } from 'wxt/browser';
import type { SettingsField } from '@/lib/failures/sentences-data';

/**
 * Opens the options page, at a field where one is named. A page that is open already is brought forward: only the part
 * behind # changes, so that what is typed there and not saved stays.
 */
export async function openSettings(field?: SettingsField): Promise<void> {
  if (!field) return browser.runtime.openOptionsPage();
  const page = browser.runtime.getURL('/options.html');
  const url = `${page}#${field}`;
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = tabs.find(({ documentUrl }) => documentUrl?.replace(/#.*$/, '') === page);
  if (open) await browser.tabs.update(open.tabId, { active: true, url });
  else await browser.tabs.create({ url });
}
