import { AppError } from '@/lib/failures/app-error';
import { type BuiltInApi, LANGUAGES } from './api';

export type BuiltInState = 'missing' | 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Whether the browser's model can be used now. A word that nobody has described counts as `unavailable`. */
export async function builtInState(api: BuiltInApi | null): Promise<BuiltInState> {
  if (!api) return 'missing';
  const state = await api.availability(LANGUAGES).catch(() => 'unavailable');
  return state === 'downloadable' || state === 'downloading' || state === 'available' ? state : 'unavailable';
}

/** Why it can or cannot be used, for a person. */
export const STATE_WORDS: Record<BuiltInState, string> = {
  missing: 'This browser has no built-in model. Chrome 138 or newer on a desktop computer has one; Chromium has not.',
  unavailable:
    'The built-in model does not run on this computer. It needs about 22 GB of free disk space, and more than 4 GB of graphics memory or 16 GB of memory. An administrator can also have switched it off.',
  downloadable: 'The built-in model can be used once it is downloaded, which takes several GB.',
  downloading: 'The browser is downloading the built-in model.',
  available: 'The built-in model is ready.',
};

/**
 * Has the browser download its model. Must begin within a click.
 * @param onProgress called with 0 to 1.
 * @throws AppError `built-in-unavailable`, `stopped`
 */
export async function downloadBuiltIn(
  api: BuiltInApi,
  onProgress: (fraction: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const monitor = (target: EventTarget) =>
    target.addEventListener('downloadprogress', (event) => {
      const { loaded, total } = event as ProgressEvent;
      onProgress(Math.min(1, total > 1 ? loaded / total : loaded));
    });
  try {
    const session = await api.create({ ...LANGUAGES, monitor, ...(signal ? { signal } : {}) });
    session.destroy?.();
  } catch (error) {
    if (signal?.aborted) throw new AppError('stopped');
    const detail = error instanceof Error ? error.message.slice(0, 300) : undefined;
    throw new AppError({ kind: 'built-in-unavailable', detail }, { cause: error });
  }
}
