const BMP_DIGIT = /(?![0-9])\p{Nd}/gu;

/** Full-width, Arabic, Devanagari and other digits as 0 to 9. The length stays, so that places in the text do too. */
export function plainDigits(text: string): string {
  return text.replace(BMP_DIGIT, (digit) => {
    if (digit.length > 1) return digit;
    const code = digit.charCodeAt(0);
    let zero = code;
    // Unicode keeps the ten digits of a script together, zero first.
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

/** A number as people write it: thousands in groups, at most two decimals. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[ .,'’\u00A0\u202F]\d{3})+|\d+)(?:[.,]\d{1,2})?(?!\d)`;

/** `1,234.56`, `1.234,56`, `1 234,56` and `1'234.56` are the same. NaN when it is no number. */
export function numberOf(written: string): number {
  const compact = written.replace(/[\s'’]/g, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last < 0) return Number(compact);
  // Three digits after the last separator are a group of thousands.
  if (compact.length - last - 1 === 3) return Number(compact.replace(/[.,]/g, ''));
  return Number(`${compact.slice(0, last).replace(/[.,]/g, '')}.${compact.slice(last + 1)}`);
}
