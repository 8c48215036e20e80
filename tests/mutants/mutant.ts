/**
 * A defence, taken out by an exact piece of text, which is found once or the run fails; with `first` at its first place.
 * `tests` are files or folders of `tests/unit`; at least one of them must fail without the defence.
 */
export type Mutant = {
  row: string;
  what: string;
  file: string;
  take: string;
  put: string;
  tests: readonly string[];
  first?: true;
};
