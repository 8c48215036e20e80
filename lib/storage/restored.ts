/** Why the database is not the one that the second copy was made from. */
export type Loss = 'empty' | 'replaced' | 'behind';

/** What was brought back, for the person to read; kept in the database until hidden. */
export type Restored = { loss: Loss | 'damaged'; drafts: number; deliveries: number; at: number };
