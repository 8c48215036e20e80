/** How much one more of the same word in a text says, and how much a long text has to hold more of it (the usual values). */
const K1 = 1.2;
const B = 0.75;

/** How much a term says that so many of all texts hold. */
export const rarity = (texts: number, holding: number): number =>
  Math.log(1 + (Math.max(0, texts - holding) + 0.5) / (holding + 0.5));

/** Of a term, in a text of this length: 0 to `K1 + 1`. */
export const share = (times: number, length: number, mean: number): number =>
  (times * (K1 + 1)) / (times + K1 * (1 - B + (B * length) / Math.max(1, mean)));
