/** What can be wrong between a draft and its sources. */
export type SourceClaimKind =
  /** A number, name or path that the source of its sentence does not have. */
  | 'detail'
  /** The source says the opposite, or another number. */
  | 'opposite'
  /** A page that the draft links says otherwise. */
  | 'linked-page'
  /** A rule that rests on nothing. */
  | 'no-source'
  /** Words of what is for agents only. */
  | 'internal-words'
  /** A thing of another ticket. */
  | 'other-customer'
  /** Two sources give different numbers of the same. */
  | 'sources-differ'
  /** Its source was last changed long ago, or is gone by now. */
  | 'old-source';
