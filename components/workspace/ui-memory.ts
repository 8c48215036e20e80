import { type ReadonlySignal, signal } from '@preact/signals';
import type { StorageArea } from '@/lib/settings/store';
import { z } from '@/lib/zod';

const KEY = 'ui';
const uiSchema = z.catch(z.object({ showInstructions: z.catch(z.boolean(), true) }), { showInstructions: true });

/** How the person likes the workspace. Losing it costs nothing, so a failed write is not worth a word. */
export interface UiMemory {
  readonly showInstructions: ReadonlySignal<boolean>;
  setShowInstructions(show: boolean): void;
}

export async function createUiMemory(area: StorageArea): Promise<UiMemory> {
  const stored = uiSchema.parse((await area.get(KEY))[KEY]);
  const showInstructions = signal(stored.showInstructions);
  return {
    showInstructions: showInstructions as ReadonlySignal<boolean>,
    setShowInstructions(show) {
      showInstructions.value = show;
      area.set({ [KEY]: { ...stored, showInstructions: show } }).catch(() => undefined);
    },
  };
}
