import { ADVICE } from './advice-data';
import { PROMISES } from './promises-data';
import { createReader, type Reading } from './reading';
import { SECRETS } from './secrets-data';
import { SENSE } from './sense-data';
import { STATES } from './states-data';
import { STOPS } from './stops-data';
import { TIMES } from './times-data';

export type { Reading } from './reading';

type Read = (text: string) => Reading;

/** The tables are read at the first text, in some tens of milliseconds: a page that checks nothing pays nothing. */
function atFirstUse(make: () => Read): Read {
  let made: Read | undefined;
  return (text) => {
    made ??= make();
    return made(text);
  };
}

/** The words of a text that say what it promises, asks for or claims. Linear. @param text with plain digits. */
export const readWords = atFirstUse(() => createReader([STOPS, SENSE, TIMES, PROMISES, SECRETS, STATES, ADVICE]));
