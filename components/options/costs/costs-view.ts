import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Storage } from '@/lib/browser/platform';
import { type MonthSum, summarise } from '@/lib/costs/summary';
import type { SpendingRow } from '@/lib/domain/spending';
import { live } from '@/lib/storage/live';
import { openWork } from '@/lib/storage/work';
import { daysIn, monthAfter, monthOf } from '@/lib/text/dates';

/** The books of one month, as the worker writes them. */
export interface CostsView {
  /** null until read, or before a help desk is set up. */
  sum: ReadonlySignal<MonthSum | null>;
  isThisMonth: ReadonlySignal<boolean>;
  turn(by: -1 | 1): void;
}

/** @param host the stored help desk, which is followed. */
export function createCostsView(storage: Storage, host: ReadonlySignal<string>, now: () => number): CostsView {
  const month = signal(monthOf(now()));
  const rows = signal<SpendingRow[] | null>(null);

  effect(() => {
    const end = new AbortController();
    const days = daysIn(month.value);
    rows.value = null;
    if (host.value === '') return;
    const db = openWork(host.value, storage.ports.places.of(host.value).work);
    const answer = live(() => db.spending.where('day').between(days[0], days.at(-1), true, true).toArray(), end.signal);
    const follow = effect(() => {
      rows.value = answer.value.value ?? null;
    });
    return () => {
      end.abort();
      follow();
      db.close();
    };
  });

  return {
    sum: computed(() => rows.value && summarise(rows.value, month.value)),
    isThisMonth: computed(() => month.value >= monthOf(now())),
    turn(by) {
      month.value = monthAfter(month.peek(), by);
    },
  };
}
