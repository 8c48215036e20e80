import { type ReadonlySignal, signal } from '@preact/signals';
import type { StorageArea } from '@/lib/settings/store';
import { z } from '@/lib/zod';

const KEY = 'ui';
const FIRST = { showInstructions: true, statusAfter: null };
const uiSchema = z.catch(
  z.object({
    showInstructions: z.catch(z.boolean(), true),
    statusAfter: z.catch(z.nullable(z.number()), null),
  }),
  FIRST,
);

/** How the person likes the workspace. Losing it costs nothing, so a failed write is not worth a word. */
export interface UiMemory {
  readonly showInstructions: ReadonlySignal<boolean>;
  setShowInstructions(show: boolean): void;
  /** What became of a ticket after the last reply; null: it kept its status. */
  readonly statusAfter: ReadonlySignal<number | null>;
  setStatusAfter(status: number | null): void;
}

export async function createUiMemory(area: StorageArea): Promise<UiMemory> {
  const stored = uiSchema.parse((await area.get(KEY))[KEY]);
  const showInstructions = signal(stored.showInstructions);
  const statusAfter = signal(stored.statusAfter);
  const save = () =>
    area
      .set({ [KEY]: { showInstructions: showInstructions.peek(), statusAfter: statusAfter.peek() } })
      .catch(() => undefined);

  return {
    showInstructions: showInstructions as ReadonlySignal<boolean>,
    setShowInstructions(show) {
      showInstructions.value = show;
      void save();
    },
    statusAfter: statusAfter as ReadonlySignal<number | null>,
    setStatusAfter(status) {
      statusAfter.value = status;
      void save();
    },
  };
}
