import { signal } from '@preact/signals';
import { followReportedDates } from '@/components/model-life/reported';
import { bearingGuidance } from '@/lib/assistant/bearing-guidance';
import type { Platform } from '@/lib/browser/platform';
import { pageHosts, ticketHost } from '@/lib/settings/agent-page';
import { readPackagedPlaybooks } from '@/lib/settings/packaged-defaults';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { createSettingsStore, SETTINGS_KEY } from '@/lib/settings/store';

/** The help desk and the model endpoint as the settings name them, also when they change while the page is open. */
export function followSettings({ storage, files }: Pick<Platform, 'storage' | 'files'>) {
  const store = createSettingsStore(storage.ports.area, storage.policy);
  const host = signal<string | undefined>(undefined);
  const modelUrl = signal('');
  const model = signal('');
  const reported = followReportedDates(storage, Date.now);
  /** Hosts on which the help desk's ticket pages may be open, and the one where a ticket is opened. */
  const pages = signal<string[]>([]);
  const opensAt = signal('');
  const keepDays = signal(DEFAULT_SETTINGS.freshdesk.keep_days);
  /** What the help desk wrote once for all tickets, and may be held to: playbooks. */
  const guidance = signal<readonly string[]>([]);
  const replies = signal(DEFAULT_SETTINGS.replies);

  async function read() {
    const settings = await store.settings();
    pages.value = pageHosts(settings.freshdesk);
    opensAt.value = ticketHost(settings.freshdesk);
    keepDays.value = settings.freshdesk.keep_days;
    host.value = settings.freshdesk.domain;
    replies.value = settings.replies;
    modelUrl.value = settings.openai.base_url;
    // The ends of models are told of the one in use.
    model.value = settings.openai.provider === 'built-in' ? '' : settings.openai.model;
    const shipped = await readPackagedPlaybooks(files.open).catch(() => []);
    guidance.value = bearingGuidance(settings.playbooks ?? shipped, shipped);
  }
  storage.watch('local', [SETTINGS_KEY], () => void read());
  return { store, host, pages, opensAt, keepDays, guidance, replies, modelUrl, model, reported, ready: read() };
}
