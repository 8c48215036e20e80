import type { SettingsField } from '@/lib/failures/remedies';
import type { Platform } from './platform';

/**
 * Opens the options page, at a field where one is named. A page that is open already is brought forward: only the part
 * behind # changes, so that what is typed there and not saved stays.
 */
export async function openSettings(
  { files, ownPages, tabs }: Pick<Platform, 'files' | 'ownPages' | 'tabs'>,
  field?: SettingsField,
): Promise<void> {
  if (!field) return ownPages.openOptions();
  const page = files.url('/options.html');
  const url = `${page}#${field}`;
  const open = (await ownPages.open()).find((own) => own.tabId !== null && own.url.replace(/#.*$/, '') === page);
  if (open?.tabId != null) await tabs.show(open.tabId, url);
  else await tabs.open(url);
}
