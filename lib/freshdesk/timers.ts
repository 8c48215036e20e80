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
