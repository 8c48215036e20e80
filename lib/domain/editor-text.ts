/** A text of ours that stands, or may stand, in Freshdesk's own reply editor, from where it can be sent as well. */
export type EditorText = {
  text: string;
  /** Milliseconds since 1970. */
  at: number;
  /** `copied`: put on the clipboard, to be pasted there. `sent`: only known as what went out from here. */
  by: 'inserted' | 'copied' | 'sent';
  /** Highest conversation id of the ticket then: a message above it may be this text, sent from that editor. */
  after: number;
  /** When it, or what came after it, went out from here. */
  sentAt?: number;
  /** It was seen to stand there no more after that; Freshdesk's own draft may bring it back. */
  settled?: true;
};
