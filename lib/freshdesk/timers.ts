/** Timers as injected: wrapped, because a browser refuses its own when they are called as methods of another object. */
export type Timers = {
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(id: unknown): void;
};

export const realTimers: Timers = {
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (id) => clearTimeout(id as ReturnType<typeof setTimeout>),
};

export const sleep = (timers: Timers, milliseconds: number) =>
  new Promise<void>((resolve) => {
    timers.setTimeout(resolve, milliseconds);
  });

/** For a call of the browser that takes milliseconds, or never ends. A rejection is passed on. */
export async function within<T>(timers: Timers, milliseconds: number, work: Promise<T>): Promise<T | 'silent'> {
  let timer: unknown;
  const silence = new Promise<'silent'>((resolve) => {
    timer = timers.setTimeout(() => resolve('silent'), milliseconds);
  });
  return Promise.race([work, silence]).finally(() => timers.clearTimeout(timer));
}

/** How long the browser may take to answer for something that is kept beside a request. */
export const BROWSER_MS = 5000;
