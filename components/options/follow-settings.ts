import type { Storage } from '@/lib/browser/platform';
import { SETTINGS_KEY } from '@/lib/settings/store';
import type { OptionsStore } from './options-store';

/**
 * Shows what was changed elsewhere, such as a model switched in the popup: a form that is still as it was read would
 * bring the old value back with its next Save. What somebody is typing here stays.
 */
export function followSettings(storage: Storage, { fields, saving }: OptionsStore): void {
  storage.watch('local', [SETTINGS_KEY], () => {
    if (!fields.dirty.value && !saving.busy.value) void fields.load();
  });
}
