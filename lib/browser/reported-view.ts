import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type AllReportedDates, createReportedDates, REPORTED_KEY } from '@/lib/llm/catalogue-reported';
import { storagePorts } from './local';

/** What endpoints have said of the ends of their models, as the worker remembers it. */
export function followReportedDates(now: () => number): ReadonlySignal<AllReportedDates> {
  const dates = createReportedDates(storagePorts().area, now);
  const all = signal<AllReportedDates>({});
  const read = async () => {
    all.value = await dates.all();
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (REPORTED_KEY in changes) void read();
  });
  void read();
  return all;
}
