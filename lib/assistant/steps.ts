/** What was known, and what a step gave: added to it, or in the place of what had the same name. */
type With<Known, Gives> = Omit<Known, keyof Gives> & Gives;

/**
 * An ordered list of steps. Each takes what is known so far and gives what it adds to that or changes of it; it says in its
 * own type what it needs. A step that stands before what it needs does not compile, and one more between two others
 * touches neither.
 */
export type Steps<From, Known> = {
  step<Gives extends object>(next: (known: Known) => Gives): Steps<From, With<Known, Gives>>;
  /** @throws what a step throws; the ones after it do not run. */
  run(from: From): Known;
};

/** The same with steps that may wait: for Freshdesk, for a file. */
export type AsyncSteps<From, Known> = {
  step<Gives extends object>(next: (known: Known) => Gives | Promise<Gives>): AsyncSteps<From, With<Known, Gives>>;
  /** Rejects with what a step throws; the ones after it do not run. */
  run(from: From): Promise<Known>;
};

export const steps = <From extends object>(): Steps<From, From> => after((from) => from);

export const asyncSteps = <From extends object>(): AsyncSteps<From, From> => afterAll(async (from) => from);

const after = <From, Known extends object>(run: (from: From) => Known): Steps<From, Known> => ({
  run,
  step: (next) => after((from) => given(run(from), next)),
});

function given<Known extends object, Gives extends object>(known: Known, next: (known: Known) => Gives) {
  return { ...known, ...next(known) } as With<Known, Gives>;
}

const afterAll = <From, Known extends object>(run: (from: From) => Promise<Known>): AsyncSteps<From, Known> => ({
  run,
  step: <Gives extends object>(next: (known: Known) => Gives | Promise<Gives>) =>
    afterAll(async (from: From) => {
      const known = await run(from);
      return { ...known, ...(await next(known)) } as With<Known, Gives>;
    }),
});
