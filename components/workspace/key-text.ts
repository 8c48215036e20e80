/** A key as it is written for a person. @param keys the first one is shown; none gives nothing. */
export const keyText = ([key = '']: readonly string[]): string => (key.length === 1 ? key.toUpperCase() : key);
