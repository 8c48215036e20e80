/**
 * What the placeholders of a ticket stand for, and what its agent chose of it. It lies with the drafts, goes with them, and is in
 * no file that is exported. See lib/redaction.
 */
export type PrivateValues = {
  /** `token` as in `[[EMAIL_1]]`; `of`: what spellings of the same have in common. */
  entries: { token: string; kind: string; value: string; of: string }[];
  /** Values that leave as they are, because a person said so. */
  shown: string[];
  /** Words that do not leave, because a person selected them. */
  hidden: string[];
};
