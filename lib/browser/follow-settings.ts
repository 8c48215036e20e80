import { browser } from 'wxt/browser';
import type { OptionsStore } from '@/components/options/options-store';
import { SETTINGS_KEY } from '@/lib/settings/store';

/**
 * Shows what was changed elsewhere, such as a model switched in the popup: a form that is still as it was read would
 * bring the old value back with its next Save. What somebody is typing here stays.
 */
export function followSettings({ fields, saving }: OptionsStore): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes && !fields.dirty.value && !saving.busy.value) void fields.load();
  });
}
