import { likeliest, type Unknowns } from './unknowns.ts';

interface PageSwitches {
  /** The ticket's action bar gets its buttons this long after the bar itself. */
  barDelayMs: number;
  /** False: bar and buttons come together. */
  staged: boolean;
  /** `unknown`: a bar under names that nobody has seen yet, as after a change of Freshdesk's. */
  bar: 'known' | 'unknown';
  closedBar: 'reply-bar' | 'placeholder';
  language: 'en' | 'nl' | 'pt';
  /** Text the agent had already begun; it stands above the signature when the editor opens. */
  prefilledAgentText: string;
  /** Ways of putting text in that the editor undoes or ignores: the browser's own command, a paste, a change of its nodes. */
  editorRefuses: ('command' | 'paste' | 'dom')[];
  /** The editor gets signature and quote this long after it opens. */
  fillDelayMs: number;
  /**
   * The quote comes by itself, so long after the signature, and with it the editor's whole content is set anew, at each of
   * these times. Reported of the real page when its data is late by half a second and more; how often it does so is a guess.
   */
  lateQuoteMs: number[];
  /** What was written and not sent is there again when the editor opens once more. (It has a "discard draft"; how long it keeps them is a guess.) */
  keepsDrafts: boolean;
}

/** A place in a request's life: it has arrived, it was carried out, half of its answer is on the wire. */
export interface Moment {
  method: string;
  path: string;
  when: 'arrived' | 'done' | 'half';
}

export interface RateLimit {
  perMinute: number;
  listPerMinute: number;
  createPerMinute?: number;
  updatePerMinute?: number;
  window: 'fixed' | 'sliding';
  /** Old accounts count by the hour; then `perMinute` is per hour (official API docs, older). */
  per?: 'minute' | 'hour';
}

/** What tests may change while the server runs. "Next n" switches count down to 0. */
export interface Switches {
  rateLimit: RateLimit;
  /** Answers to what the evidence leaves open. */
  unknown: Unknowns;
  /** The next `count` requests get 429. `retryAfter` is the header as it is, seconds or not; null leaves it out. */
  next429: { count: number; retryAfter: number | string | null; html: boolean };
  /** The next n requests get an HTML 502. */
  html502: number;
  /** The next n requests get a log-in page with status 200. */
  html200: number;
  /** The next n requests get an HTML 503. */
  unavailable: number;
  /** The next n replies are stored, then the connection dies without an answer. */
  dropAfterReply: number;
  /** The next n ticket updates fail with 500 and change nothing. */
  failPutOnce: number;
  /** Asked at each moment of each API request; it goes on when the promise does. 'lost' ends the connection there. */
  hold: ((moment: Moment) => Promise<'go' | 'lost'>) | null;
  /** Every API answer waits this long. */
  slowMs: number;
  /** Stored conversations stay out of reads this long, as with a lagging replica. */
  hideConversationForMs: number;
  integerHeaders: boolean;
  addressListsAsStrings: boolean;
  shuffleConversations: boolean;
  /** A web chat's first message repeats the ticket's description. */
  repeatChatDescription: boolean;
  /** Only ticket lists wait this long. */
  slowListMs: number;
  /** The next n pages of the ticket list are followed at once by a change of their first ticket, so that rows move. */
  shiftAfterPage: number;
  /** The server's clock, as its `Date` header tells it, is ahead by this; negative: behind. */
  clockSkewMs: number;
  /** Search finds a change this long after it happened. */
  searchLagMs: number;
  /** `due_by` is null for this long after a ticket was created. */
  dueByLagMs: number;
  /** Endpoints that are not in the plan, as parts of their path: 403 `require_feature`. */
  notInPlan: string[];
  /** Endpoints that the key's role may not use, as parts of their path: 403 `access_denied`. */
  forbidden: string[];
  /** What Freshdesk itself fails on, as parts of paths: 500. */
  broken: string[];
  /** Agents who are no administrators may publish articles: a right of their role. */
  mayPublish: boolean;
  /** The whole account is refused: 403 with this code. */
  accountRefused: 'account_suspended' | 'password_lockout' | 'password_expired' | 'require_feature' | null;
  /** Every key is answered as revoked. */
  keyRejected: boolean;
  /** Names of ticket fields that must be set before status 4 or 5. */
  requiredForClosure: string[];
  page: PageSwitches;
}

export function defaultSwitches(): Switches {
  return {
    rateLimit: { perMinute: 5000, listPerMinute: 2000, window: 'fixed' },
    unknown: likeliest(),
    next429: { count: 0, retryAfter: 2, html: false },
    html502: 0,
    html200: 0,
    unavailable: 0,
    dropAfterReply: 0,
    failPutOnce: 0,
    hold: null,
    slowMs: 0,
    hideConversationForMs: 0,
    integerHeaders: false,
    addressListsAsStrings: false,
    shuffleConversations: false,
    repeatChatDescription: true,
    slowListMs: 0,
    shiftAfterPage: 0,
    clockSkewMs: 0,
    // The index lags by minutes (public clients); a guess at how many.
    searchLagMs: 120_000,
    dueByLagMs: 0,
    notInPlan: ['/tickets/archived/'],
    forbidden: [],
    broken: [],
    mayPublish: false,
    accountRefused: null,
    keyRejected: false,
    requiredForClosure: [],
    page: {
      barDelayMs: 150,
      staged: true,
      bar: 'known',
      closedBar: 'reply-bar',
      language: 'en',
      prefilledAgentText: '',
      editorRefuses: [],
      fillDelayMs: 300,
      lateQuoteMs: [],
      keepsDrafts: false,
    },
  };
}
