/** Belongs into emoji and into words of some scripts. */
const JOINS = ['\u200c', '\u200d', '\ufe0f'];

/**
 * A text as a person should see it before they trust it: signs that nobody sees and a model reads (zero-width ones, turned
 * directions, tags) are written out.
 */
export const seenText = (text: string): string =>
  text.replace(/\p{Default_Ignorable_Code_Point}/gu, (sign) =>
    JOINS.includes(sign) ? sign : `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
