/**
 * What no public evidence decides. Each member has a default that seems the likeliest; `QUESTIONS` lists every answer, so
 * that a test can walk through all of them. The product must work under any.
 */
export interface Unknowns {
  /** Do the credits of includes count against the ticket list's own limit? */
  listCountsCredits: boolean;
  /** What each include of a list costs: two credits by its own page of the documentation, one by a general one. */
  includeCredits: 1 | 2;
  /** Does a call that was answered 429 cost a credit? */
  refusedCost: boolean;
  /** The body of a 429. */
  refusalBody: 'json' | 'text' | 'empty' | 'html';
  /** Does a 429 tell the X-RateLimit headers? */
  refusalTellsRate: boolean;
  /** The key of an agent who was deactivated. */
  deactivatedKey: 401 | 403;
  /** Do answers allow a page of another origin to read them? */
  cors: boolean;
  /** With both a session cookie and a key: whose call is it? */
  cookieWins: boolean;
  /** Does the API add the agent's signature to a reply? */
  addsSignature: boolean;
  /** The status a reply sets; null leaves it. */
  statusAfterReply: number | null;
  /** Do editing and deleting a note move the ticket's `updated_at`? */
  editMovesTime: boolean;
  /** The order of conversations; only ascending was ever seen. */
  conversationOrder: 'ascending' | 'descending' | 'shuffled';
  /** The filter that the contact list takes. */
  contactsSince: '_updated_since' | 'updated_since';
  /** Does `filter=new_and_my_open` obey the 30-day rule? */
  myOpenIsRecent: boolean;
  /** The list shows a change this much later than it happened, as a lagging replica would. */
  listLagMs: number;
  /** Does `updated_since` include its own second? */
  sinceInclusive: boolean;
  /** GET of a deleted or spam ticket. */
  binnedTicket: 200 | 404;
  /** Conversations of such a ticket. */
  binnedConversations: 200 | 403 | 404;
  /** May an agent who sees only some tickets read `ticket_fields`? */
  fieldsForRestricted: boolean;
  /** What the 201 of a reply holds: as recorded (`to_emails`) or as documented (`replied_to`). */
  replyKeys: 'recorded' | 'documented';
  /** Is a body without Content-Length taken? */
  streamedBody: 'taken' | '411' | '400';
  /** The size of an attachment. */
  attachmentSize: 'size' | 'file_size';
  /** Seconds an inline image's link lives; null: for ever. */
  inlineTokenLife: number | null;
  /** What the note that a merge leaves says. */
  mergeNote: string;
  /** Does a list take `include=company`? */
  listTakesCompany: boolean;
  /** An empty list of the knowledge base: one client guards against the second. */
  emptyList: 200 | 204;
  /** Does an edit of an article move its folder's `updated_at`? */
  articleMovesFolder: boolean;
  /** The search of articles: one client says that it needs certain plans, another doubts that it exists. */
  articleSearch: 'answers' | '404' | 'plan';
  /** Does it obey `page`? */
  searchPages: boolean;
  /** Does it find drafts? */
  searchDrafts: boolean;
  /** May an agent who is no administrator read canned responses? */
  cannedForAgents: boolean;
  /** Does a PUT make the summary of a ticket that has none? */
  summaryCreates: boolean;
  /** Where an inline image lies. */
  inlineHost: 'attachment.freshdesk.com' | 'acme.freshdeskusercontent.com';
}

export function likeliest(): Unknowns {
  return {
    listCountsCredits: false,
    includeCredits: 2,
    refusedCost: false,
    refusalBody: 'json',
    refusalTellsRate: true,
    deactivatedKey: 401,
    cors: false,
    cookieWins: false,
    addsSignature: false,
    statusAfterReply: null,
    editMovesTime: true,
    conversationOrder: 'ascending',
    contactsSince: '_updated_since',
    myOpenIsRecent: true,
    listLagMs: 0,
    sinceInclusive: true,
    binnedTicket: 200,
    binnedConversations: 403,
    fieldsForRestricted: false,
    replyKeys: 'recorded',
    streamedBody: 'taken',
    attachmentSize: 'size',
    inlineTokenLife: null,
    mergeNote: 'This ticket is closed and merged into ticket #%',
    listTakesCompany: true,
    emptyList: 200,
    articleMovesFolder: false,
    articleSearch: 'answers',
    searchPages: true,
    searchDrafts: true,
    cannedForAgents: false,
    summaryCreates: true,
    inlineHost: 'attachment.freshdesk.com',
  };
}

type Question<K extends keyof Unknowns = keyof Unknowns> = { name: K; others: readonly Unknowns[K][] };
const question = <K extends keyof Unknowns>(name: K, ...others: Unknowns[K][]): Question =>
  ({ name, others }) as unknown as Question;

/** Every answer but the likeliest. */
export const QUESTIONS: readonly Question[] = [
  question('listCountsCredits', true),
  question('refusedCost', true),
  question('refusalBody', 'text', 'empty', 'html'),
  question('refusalTellsRate', false),
  question('deactivatedKey', 403),
  question('cors', true),
  question('cookieWins', true),
  question('addsSignature', true),
  question('statusAfterReply', 3, 6),
  question('editMovesTime', false),
  question('conversationOrder', 'descending', 'shuffled'),
  question('contactsSince', 'updated_since'),
  question('myOpenIsRecent', false),
  question('listLagMs', 20_000),
  question('sinceInclusive', false),
  question('binnedTicket', 404),
  question('binnedConversations', 200, 404),
  question('fieldsForRestricted', true),
  question('replyKeys', 'documented'),
  question('streamedBody', '411', '400'),
  question('attachmentSize', 'file_size'),
  question('inlineTokenLife', 300),
  question('mergeNote', 'Dieses Ticket wurde mit Ticket % zusammengeführt.'),
  question('listTakesCompany', false),
  question('includeCredits', 1),
  question('emptyList', 204),
  question('articleMovesFolder', true),
  question('articleSearch', '404', 'plan'),
  question('searchPages', false),
  question('searchDrafts', false),
  question('cannedForAgents', true),
  question('summaryCreates', false),
  question('inlineHost', 'acme.freshdeskusercontent.com'),
];

/** The switches that an answer turns. */
interface Answerable {
  unknown: Unknowns;
  rateLimit: { window: 'fixed' | 'sliding' };
}

type Answer = { label: string; set: (switches: Answerable) => void };

/** Each answer by itself; besides the unknowns, the two kinds of window. */
export const ANSWERS: readonly Answer[] = [
  { label: 'the likeliest', set: () => undefined },
  { label: 'window: sliding', set: (switches) => setSliding(switches) },
  ...QUESTIONS.flatMap(({ name, others }) =>
    others.map((value) => ({
      label: `${name}: ${value}`,
      set: ({ unknown }: Answerable) => void Object.assign(unknown, { [name]: value }),
    })),
  ),
];

/**
 * A draw of the answers, for tests that run through many worlds: about a third of the questions is answered otherwise.
 * @param next a random number from 0 up to 1.
 */
export function drawAnswers(next: () => number): Partial<Unknowns> {
  const pick = <T>(values: readonly T[]) => values[Math.floor(next() * values.length)];
  const drawn = QUESTIONS.map(({ name, others }) => [name, next() < 1 / 3 ? pick(others) : undefined] as const);
  return Object.fromEntries(drawn.filter(([, value]) => value !== undefined));
}

/** Many questions answered the other way at once; those that forbid the main job itself are left out. */
export function answerOtherwise(switches: Answerable): void {
  for (const { name, others } of QUESTIONS) Object.assign(switches.unknown, { [name]: others.at(-1) });
  setSliding(switches);
}

function setSliding({ rateLimit }: Answerable): void {
  rateLimit.window = 'sliding';
}
