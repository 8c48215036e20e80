import { giveBack } from '@/lib/browser/give-back';
import type { Platform } from '@/lib/browser/platform';
import { STAYS } from '@/lib/settings/stays';
import type { SettingsStore } from '@/lib/settings/store';
import { finishLeaving } from '@/lib/storage/leave';
import { showBadge } from './badge';
import type { Desks } from './desks';
import { forgetLeft } from './forget';

/** Goes on with leaving where the settings page was closed in the middle of it. */
export async function leaveInBackground(deps: { platform: Platform; settings: SettingsStore; desks: Desks }) {
  const { platform, settings, desks } = deps;
  const finished = await finishLeaving({
    ports: platform.storage.ports,
    stays: STAYS,
    anew: async () => (await settings.settings()).freshdesk.domain !== '',
    forget: async (mark) => {
      await settings.forgetHelpDesk(mark);
      await desks.closeOthers();
      await forgetLeft(platform, '');
      await giveBack(platform);
    },
  });
  if (finished) await showBadge(platform, null);
}
