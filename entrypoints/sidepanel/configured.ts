import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type AllReportedDates, createReportedDates, REPORTED_KEY } from '@/lib/model/catalogue-reported';
import { createSettingsStore, SETTINGS_KEY } from '@/lib/settings/store';

/** The help desk and the model endpoint as the settings name them, also when they change while the page is open. */
export function followSettings() {
  const store = createSettingsStore(browser.storage.local);
  const host = signal<string | undefined>(undefined);
  const modelUrl = signal('');
  const model = signal('');
  const dates = createReportedDates(browser.storage.local, Date.now);
  const reported = signal<AllReportedDates>({});

  async function read() {
    const settings = await store.settings();
    host.value = settings.freshdesk.domain;
    modelUrl.value = settings.openai.base_url;
    model.value = settings.openai.model;
  }
  async function readDates() {
    reported.value = await dates.all();
  }
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) void read();
    if (REPORTED_KEY in changes) void readDates();
  });
  void readDates();
  return { store, host, modelUrl, model, reported, ready: read() };
}
