/** Typing is saved in its pauses, and while there are none at least this often. */
const PAUSE_MS = 200;
const LATEST_MS = 400;
const RETRY_MS = 3000;

/** Decides when typing is saved: soon after each letter, never two saves at once. */
export function createAutosave({ save, now, end }: { save: () => Promise<void>; now: () => number; end: AbortSignal }) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let saving: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    since = null;
    saving = saving.then(save);
    return saving;
  }

  function after(milliseconds: number): void {
    clearTimeout(timer);
    if (!end.aborted) timer = setTimeout(flush, milliseconds);
  }

  end.addEventListener('abort', () => clearTimeout(timer));

  return {
    flush,
    changed(): void {
      since ??= now();
      // A clock that was set back must not put the save off.
      const waited = Math.max(0, now() - since);
      after(Math.min(PAUSE_MS, Math.max(0, LATEST_MS - waited)));
    },
    retry: () => after(RETRY_MS),
  };
}
