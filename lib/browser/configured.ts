import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type AllReportedDates, createReportedDates, REPORTED_KEY } from '@/lib/llm/catalogue-reported';
import { pageHosts, ticketHost } from '@/lib/settings/agent-page';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { readShippedPlaybooks } from '@/lib/settings/shipped';
import { createSettingsStore, SETTINGS_KEY } from '@/lib/settings/store';
import { storagePorts } from './local';

/** The help desk and the model endpoint as the settings name them, also when they change while the page is open. */
export function followSettings() {
  const { area } = storagePorts();
  const store = createSettingsStore(area);
  const host = signal<string | undefined>(undefined);
  const modelUrl = signal('');
  const model = signal('');
  const dates = createReportedDates(area, Date.now);
  const reported = signal<AllReportedDates>({});
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
    const shipped = () => readShippedPlaybooks((path) => fetch(browser.runtime.getURL(path)));
    const playbooks = settings.playbooks ?? (await shipped().catch(() => []));
    guidance.value = playbooks.map((one) => one.guidance);
  }
  async function readDates() {
    reported.value = await dates.all();
  }
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) void read();
    if (REPORTED_KEY in changes) void readDates();
  });
  void readDates();
  return { store, host, pages, opensAt, keepDays, guidance, replies, modelUrl, model, reported, ready: read() };
}
