/** Parts of a person's name as far as they are sure; null for what is not. */
export type PersonName = {
  /** As the help desk wrote it before the name: "Frau Dr.". */
  salutation: string | null;
  first: string | null;
  family: string | null;
};
