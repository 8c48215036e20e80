import { showBadge } from '@/lib/browser/badge';
import { forgetLeft } from '@/lib/browser/forget';
import { giveBack } from '@/lib/browser/give-back';
import { STAYS } from '@/lib/settings/stays';
import type { SettingsStore } from '@/lib/settings/store';
import type { BrowserPorts } from '@/lib/storage/browser-ports';
import { finishLeaving } from '@/lib/storage/leave';
import type { Desks } from './desks';

/** Goes on with leaving where the settings page was closed in the middle of it. */
export async function leaveInBackground(deps: { ports: BrowserPorts; settings: SettingsStore; desks: Desks }) {
  const { ports, settings, desks } = deps;
  const finished = await finishLeaving({
    ports,
    stays: STAYS,
    anew: async () => (await settings.settings()).freshdesk.domain !== '',
    forget: async (mark) => {
      await settings.forgetHelpDesk(mark);
      await desks.closeOthers();
      await forgetLeft('');
      await giveBack();
    },
  });
  if (finished) await showBadge(null);
}
