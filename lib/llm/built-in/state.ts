import { AppError } from '@/lib/failures/app-error';
import { type BuiltInApi, LANGUAGES } from './api';

export type BuiltInState = 'missing' | 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Whether the browser's model can be used now. A word that nobody has described counts as `unavailable`. */
export async function builtInState(api: BuiltInApi | null): Promise<BuiltInState> {
  if (!api) return 'missing';
  const state = await api.availability(LANGUAGES).catch(() => 'unavailable');
  return state === 'downloadable' || state === 'downloading' || state === 'available' ? state : 'unavailable';
}

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
