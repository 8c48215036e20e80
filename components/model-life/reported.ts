import { type ReadonlySignal, signal } from '@preact/signals';
import type { Storage } from '@/lib/browser/platform';
import { type AllReportedDates, createReportedDates, REPORTED_KEY } from '@/lib/llm/catalogue-reported';

/** What endpoints have said of the ends of their models, as the worker remembers it. */
export function followReportedDates(storage: Storage, now: () => number): ReadonlySignal<AllReportedDates> {
  const dates = createReportedDates(storage.ports.area, now);
  const all = signal<AllReportedDates>({});
  const read = async () => {
    all.value = await dates.all();
  };
  storage.watch('local', [REPORTED_KEY], () => void read());
  void read();
  return all;
}
