/** What one article tells, a ticket that it answers, and an honest reply. Written for this test; no text of anybody. */
export type Topic = {
  title: string;
  /** The article, a sentence a line. */
  article: string;
  subject: string;
  message: string;
  /** Sentences of a reply that the article bears out, in other words than its own. */
  reply: readonly string[];
  /** One of them turned into its opposite, by its place. */
  flip: readonly [at: number, sentence: string];
  /** A unit in one of them that is another one in the trap. */
  unit: readonly [at: number, from: string, to: string];
};

/** The topics stand in the same order in each language: an article has the number of its place. */
export type Articles = {
  language: string;
  topics: readonly Topic[];
  /** How replies begin and end: nothing of it states anything. */
  around: readonly [string, string];
  /** A place to click that no article has. */
  path: string;
  /** What an agents-only article says, word for word; ten words or more. */
  internal: string;
  /** A sentence with another customer's order. */
  stranger: string;
  /** A page is linked, and the sentence before the link says otherwise than it: of the first topic. */
  linked: string;
  /** A plan that has what the other plan has: of the fourth topic. */
  mixed: string;
  /** A rule that nobody wrote. */
  rule: string;
  /** A question that no article answers. */
  unanswerable: readonly [subject: string, message: string][];
};
