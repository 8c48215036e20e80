import type { SettingsStore } from '@/lib/settings/store';
import type { BrowserPorts } from '@/lib/storage/browser-ports';
import { finishLeaving } from '@/lib/storage/leave';
import { showBadge } from './badge';
import type { Desks } from './desks';
import { forgetLeft } from './forget';
import { giveBack } from './give-back';
import { STAYS } from './stays';

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
