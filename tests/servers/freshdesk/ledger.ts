/** A write that took effect. */
export interface LedgerEntry {
  at: number;
  method: string;
  path: string;
  agentId: number;
  body: unknown;
}

/** Every request under /api, also refused ones. */
export interface RequestRecord {
  at: number;
  method: string;
  path: string;
  query: string;
  /** 0: the connection died before an answer. */
  status: number;
  /** Last four characters of the key, null without one. */
  keyLast4: string | null;
  credits: number;
}

/** What the agent sent with the page's own buttons. `html` is exactly what the editor's model held. */
export interface NativeReply {
  at: number;
  ticketId: number;
  kind: 'reply' | 'note';
  html: string;
}
