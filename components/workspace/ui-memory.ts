import { type ReadonlySignal, signal } from '@preact/signals';
import type { StorageArea } from '@/lib/settings/store';
import { z } from '@/lib/zod';

const KEY = 'ui';
const FIRST = { showInstructions: true, statusAfter: null, singleKeys: true };
const uiSchema = z.catch(
  z.object({
    showInstructions: z.catch(z.boolean(), true),
    statusAfter: z.catch(z.nullable(z.number()), null),
    singleKeys: z.catch(z.boolean(), true),
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
  /** Single letters are keys of the page. */
  readonly singleKeys: ReadonlySignal<boolean>;
  setSingleKeys(on: boolean): void;
}

export async function createUiMemory(area: StorageArea): Promise<UiMemory> {
  const stored = uiSchema.parse((await area.get(KEY))[KEY]);
  const showInstructions = signal(stored.showInstructions);
  const statusAfter = signal(stored.statusAfter);
  const singleKeys = signal(stored.singleKeys);
  const save = () => {
    const all = {
      showInstructions: showInstructions.peek(),
      statusAfter: statusAfter.peek(),
      singleKeys: singleKeys.peek(),
    };
    return area.set({ [KEY]: all }).catch(() => undefined);
  };

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
    singleKeys: singleKeys as ReadonlySignal<boolean>,
    setSingleKeys(on) {
      singleKeys.value = on;
      void save();
    },
  };
}
