import { type ComponentType, h } from 'preact';
import { expect, test, vi } from 'vitest';

vi.mock('@/lib/words/locale', () => import('../../words/pseudo-locale'));
const { D, textsOf, unmarked } = await import('./small-dom');
const { Conversation } = await import('@/components/conversation/conversation');
const { TicketHeader } = await import('@/components/conversation/ticket-header');
const { DraftCost } = await import('@/components/draft/draft-cost');
const { DraftNotes } = await import('@/components/draft/draft-notes');
const { DraftProblem } = await import('@/components/draft/draft-problem');
const { DraftSignature } = await import('@/components/draft/draft-signature');
const { EarlierVersions } = await import('@/components/draft/earlier-versions');
const { EditedElsewhere } = await import('@/components/draft/edited-elsewhere');
const { FollowUpQuestions } = await import('@/components/draft/follow-up-questions');
const { GenerateButton } = await import('@/components/draft/generate-button');
const { PressQuestionNotice } = await import('@/components/draft/press-question');
const { SolutionStatus } = await import('@/components/draft/solution-status');
const { UnsupportedList } = await import('@/components/fact-check/unsupported-list');
const { DraftList } = await import('@/components/inbox/draft-list');
const { InboxFoot } = await import('@/components/inbox/inbox-foot');
const { InboxHead } = await import('@/components/inbox/inbox-head');
const { NotConfigured } = await import('@/components/inbox/not-configured');
const { SyncStatus } = await import('@/components/ticket-list/sync-status');
const { TicketList: InboxTickets } = await import('@/components/inbox/ticket-list');
const { ModelEnding } = await import('@/components/model-life/model-ending');
const { ModelWarning } = await import('@/components/model-life/model-warning');
const { AfterSending } = await import('@/components/outbox/after-sending');
const { AlreadyDialog } = await import('@/components/outbox/already-dialog');
const { AlsoInEditor } = await import('@/components/outbox/also-in-editor');
const { DeliveryStatus } = await import('@/components/outbox/delivery-status');
const { NoteStatus } = await import('@/components/outbox/note-status');
const { Outbox } = await import('@/components/outbox/outbox');
const { SendDialog } = await import('@/components/outbox/send-dialog');
const { PendingDrafts } = await import('@/components/ticket-list/pending-drafts');
const { TicketList } = await import('@/components/ticket-list/ticket-list');
const { AccessNotice } = await import('@/components/ui/access-notice');
const { FailureNotice } = await import('@/components/ui/notice');
const { ProgressLine } = await import('@/components/ui/progress-line');
const { RetryButton } = await import('@/components/ui/retry-button');
const { StorageNotice } = await import('@/components/ui/storage-notice');
const { REMEDIES } = await import('@/lib/failures/remedies');
const { reasons } = await import('@/lib/words/en/failure-parts');
const { emptyDraft } = await import('@/lib/drafts/empty');
const { EMPTY_POLL } = await import('@/lib/tickets/poll-state');
const { EMPTY_NAMES } = await import('@/lib/tickets/names');
const { delivery, ticket } = await import('../outbox/delivery');

const nothing = () => undefined;
const NOW = Date.parse('2026-11-20T12:00:00Z');
const row = (patch = {}) =>
  delivery({
    requesterName: D,
    ticketSubject: D,
    approval: { ...delivery().approval, text: D, to: [D], cc: [D] },
    createdAt: NOW,
    ...patch,
  });
const draft = (patch = {}) => ({
  ...emptyDraft('1:response', 1, 'response', NOW - 80 * 86_400_000),
  text: D,
  ticketSubject: D,
  requesterName: D,
  generation: { id: 'g', startedAt: 0, instruction: null, model: D, step: 'done' as const },
  ...patch,
});
const stored = ticket({ subject: D, requesterName: D, requesterEmail: D }) as never;

/** Of each kind. */
const CUTS = [
  { kind: 'log-lines', label: 'S1', sentAt: '2026-11-20T10:00:00Z', lines: 3 },
  { kind: 'middle', label: 'S1', sentAt: '2026-11-20T10:00:00Z', characters: 3 },
  { kind: 'messages', count: 3 },
  { kind: 'guidance', title: D },
  { kind: 'facts', lines: 3 },
] as const;

type Case = [name: string, view: ComponentType<never>, props: object];
const STATES = [
  'holding',
  'claimed',
  'in_flight',
  'confirmed',
  'unknown',
  'unconfirmed',
  'refused',
  'returned',
  'cancelled',
];
const rows = STATES.flatMap((state) => [
  row({ id: `${state} reply`, state, failure: state === 'returned' ? { kind: 'send-edited' } : null }),
  row({ id: `${state} note`, state, kind: 'note' }),
]);
const status = {
  now: () => NOW,
  statusName: D,
  busy: false,
  ticketUrl: '',
  on: {},
  onUndo: nothing,
  onProbe: nothing,
  onStatus: nothing,
  onLooked: nothing,
  onHide: nothing,
};
const message = (role: string, patch = {}) => ({
  id: 1,
  role,
  author: null,
  at: '2026-11-20T12:00:00Z',
  text: '',
  quoted: D,
  hidden: D,
  cuts: [{ kind: 'quote' }, { kind: 'signature' }, { kind: 'banner' }],
  automatic: true,
  attachments: [{ id: 1, name: D, contentType: '', size: 1 }],
  ...patch,
});
const KINDS =
  'link email phone amount date reference promise secret state version legal medical security placeholder name prompt';
const claims = KINDS.split(' ').map((kind, from) => ({ kind, text: D, from, to: from, customerOnly: true, opens: D }));
const send = {
  to: D,
  toName: D,
  cc: [],
  from: D,
  text: D,
  signature: { text: D, missing: [D] },
  sentThere: false,
  claims,
  incomplete: true,
  outdated: true,
  busy: false,
  repeats: true,
  statuses: [{ value: 1, name: D }],
  onSend: nothing,
  onCancel: nothing,
};
const list = {
  tickets: [{ ticket: stored, who: [{ text: D, hit: false }], subject: [{ text: D, hit: true }], line: null }],
  status: '',
  searching: false,
  failure: { kind: 'search-failed' },
  more: true,
  selected: 1,
  draftIds: new Set([4711]),
  names: EMPTY_NAMES,
  query: '',
  filter: 'all',
  whose: 'mine',
  order: 'due',
  now: NOW,
};
const poll = { ...EMPTY_POLL, startedAt: NOW };
const life = { state: 'ending', shutdown: '2026-12-01', daysLeft: 11, successor: D, saidBy: { host: D, readAt: NOW } };

const CASES: Case[] = [
  ...rows.map((one): Case => [`status of ${one.id}`, DeliveryStatus, { ...status, row: one }]),
  ...rows.map((one): Case => [`note status of ${one.id}`, NoteStatus, { row: one, busy: false, onProbe: nothing }]),
  [
    'sent twice, status failed',
    DeliveryStatus,
    {
      ...status,
      row: row({ state: 'confirmed', failure: { kind: 'send-found-twice' }, statusAfter: 4, statusStep: 'failed' }),
    },
  ],
  ['status set', DeliveryStatus, { ...status, row: row({ state: 'confirmed', statusAfter: 4, statusStep: 'done' }) }],
  [
    'status being set',
    DeliveryStatus,
    { ...status, row: row({ state: 'confirmed', statusAfter: 4, statusStep: 'waiting' }) },
  ],
  ['over the limit', DeliveryStatus, { ...status, row: row({ failure: { kind: 'freshdesk-rate-limited' } }) }],
  ['outbox', Outbox, { rows, first: 99, heading: 'h2', actions: { ...status, ticketUrl: () => '', onOpen: nothing } }],
  [
    'outbox, beside',
    Outbox,
    {
      rows,
      first: 1,
      heading: 'h2',
      beside: { ticketId: 4711, deliveries: new Set(rows.map(({ id }) => id)) },
      actions: { ...status, ticketUrl: () => '' },
    },
  ],
  ['after sending', AfterSending, { left: true, signedTwice: true, onSettings: nothing }],
  ...[true, false].flatMap((changed): Case[] => [
    [`already there, changed ${changed}`, AlreadyDialog, { changed, replaceable: changed }],
    [`already there, not replaceable, changed ${changed}`, AlreadyDialog, { changed, replaceable: !changed }],
    [`untouched, same ${changed}`, AlsoInEditor, { id: 'x', state: { state: 'untouched', same: changed } }],
    [`edited, same ${changed}`, AlsoInEditor, { id: 'x', state: { state: 'edited', same: changed } }],
    [
      `unknown, closed ${changed}`,
      AlsoInEditor,
      { id: 'x', state: { state: 'unknown', at: NOW, by: changed ? 'copied' : 'inserted', closed: changed } },
    ],
  ]),
  ['send dialog', SendDialog, { ...send, inEditor: 'asking', lastStatus: null }],
  [
    'send dialog, sent there',
    SendDialog,
    { ...send, inEditor: null, sentThere: true, signature: { text: '{{x}}', missing: [] } },
  ],
  ['conversation', Conversation, { messages: ['requester', 'agent', 'note'].map((role) => message(role)) }],
  ['long message', Conversation, { messages: [message('agent', { text: D.repeat(30_000) })] }],
  [
    'ticket',
    TicketHeader,
    { ticketId: 5, subject: null, requester: D, status: D, priority: D, urgent: true, href: '' },
  ],
  [
    'cost',
    DraftCost,
    { row: draft({ cost: { generationId: 'g', input: 1, output: 2, cost: 5, estimated: true, model: D, host: D } }) },
  ],
  [
    'cost, no price',
    DraftCost,
    {
      row: draft({ cost: { generationId: 'g', input: 1, output: 2, cost: null, estimated: false, model: D, host: D } }),
    },
  ],
  ...(['inserted', 'sent', 'noted', 'dismissed'] as const).map(
    (disposition, count): Case => [
      `notes, ${disposition}`,
      DraftNotes,
      {
        row: draft({
          disposition,
          omittedMessages: count,
          shortenedMessages: count,
          fromSubjectOnly: true,
          cuts: CUTS,
        }),
        onStartOver: nothing,
      },
    ],
  ),
  ['problem', DraftProblem, { row: draft({ state: 'incomplete' }), on: {} }],
  [
    'older problem',
    DraftProblem,
    { row: draft({ state: 'incomplete', failure: { kind: 'stopped' }, generation: { wrote: false } }), on: {} },
  ],
  ['problem to hide', DraftProblem, { row: draft({ failure: { kind: 'answer-empty' } }), on: {} }],
  ['signature', DraftSignature, { text: D, shown: true }],
  [
    'versions',
    EarlierVersions,
    {
      versions: [{ kind: 'generated' }, { kind: 'edited' }, { kind: 'refined', instruction: D }].map((origin, id) => ({
        id,
        origin,
        text: `${D}${id}`,
        createdAt: NOW,
        incomplete: true,
      })),
      current: '',
      disabled: false,
    },
  ],
  ['elsewhere', EditedElsewhere, { onTake: nothing }],
  [
    'questions',
    FollowUpQuestions,
    {
      questions: [
        { ask: D, why: D, unlocks: D },
        { ask: `${D}?`, why: '', unlocks: '' },
      ],
      text: '',
      disabled: false,
    },
  ],
  ['stop', GenerateButton, { label: D, generating: true, starting: false, primary: true }],
  ...['edited', 'unseen', 'running', 'often'].flatMap((why) =>
    ['response', 'instructions'].map(
      (kind): Case => [`press ${why} ${kind}`, PressQuestionNotice, { question: { kind, why } }],
    ),
  ),
  ...[null, 'final_solution', 'needs_follow_up'].map(
    (judged): Case => [`solution ${judged}`, SolutionStatus, { row: draft({ status: judged }) }],
  ),
  ['solution of none', SolutionStatus, { row: null }],
  ['claims', UnsupportedList, { id: 'x', claims, onShow: nothing }],
  ['claim', UnsupportedList, { id: 'x', claims: claims.slice(0, 1) }],
  [
    'drafts',
    DraftList,
    {
      drafts: [
        {},
        { state: 'generating' },
        { state: 'failed' },
        { state: 'incomplete' },
        { kind: 'instructions' },
        { status: 'final_solution' },
        { status: 'needs_follow_up', ticketSubject: '', requesterName: null },
      ].map((patch, id) => draft({ id, ...patch })),
      now: NOW,
      keepDays: 90,
      ticketUrl: () => '',
    },
  ],
  ['no drafts', DraftList, { drafts: [], now: NOW, keepDays: 90 }],
  ['foot', InboxFoot, { settingsUrl: '', onSettings: nothing, onWorkspace: nothing }],
  ['head', InboxHead, { host: D, checking: true, onCheck: nothing }],
  ['not configured', NotConfigured, { onSettings: nothing }],
  ...[
    { running: true },
    { running: true, firstDone: true },
    {},
    { nextAt: NOW - 1 },
    { lastSuccessAt: NOW, slower: 'trial' },
    { lastSuccessAt: NOW, nextAt: NOW - 1, slower: 'crowded' },
    { failure: { kind: 'no-freshdesk-key' }, nextAt: NOW - 1 },
  ].map(
    (patch, at): Case => [
      `sync ${at}`,
      SyncStatus,
      { poll: { ...poll, ...patch }, checking: false, outcome: null, now: NOW, onSettings: nothing },
    ],
  ),
  ['tickets of the inbox', InboxTickets, { tickets: [stored], names: EMPTY_NAMES, now: NOW, ticketUrl: () => '' }],
  ['no tickets in the inbox', InboxTickets, { tickets: [], filling: true }],
  ['none wait', InboxTickets, { tickets: [], filling: false }],
  ['model ending', ModelEnding, { model: D, life, busy: false, outcome: null }],
  [
    'model off',
    ModelEnding,
    { model: D, life: { ...life, state: 'off', successor: undefined }, busy: false, outcome: null },
  ],
  [
    'model warning',
    ModelWarning,
    { model: D, life: { ...life, listed: { shutdown: '2026-12-05', asOf: '2026-10-01' } }, busy: false },
  ],
  [
    'pending',
    PendingDrafts,
    {
      drafts: [draft(), draft({ kind: 'instructions', ticketSubject: '', requesterName: null })],
      now: NOW,
      keepDays: 90,
    },
  ],
  ['list', TicketList, list],
  ...['waiting', 'all', 'draft'].flatMap((filter) =>
    ['', 'x'].map(
      (query): Case => [`empty list ${filter} ${query}`, TicketList, { ...list, tickets: [], filter, query }],
    ),
  ),
  ['access', AccessNotice, { missing: [D, D], onAllow: nothing }],
  ...['reading-ticket', 'waiting-for-model', 'retrying', 'writing', 'thinking', 'silent', 'done'].flatMap((step) =>
    [20, 90].map(
      (silentSeconds): Case => [
        `progress ${step} ${silentSeconds}`,
        ProgressLine,
        { row: draft({ state: 'generating', generation: { step, silentSeconds } }) },
      ],
    ),
  ),
  ['retry later', RetryButton, { label: D, notBefore: Date.now() + 400_000, onRetry: nothing }],
  ...['behind', 'empty'].map(
    (loss, count): Case => [
      `restored ${loss}`,
      StorageNotice,
      {
        failure: null,
        restored: { loss, drafts: count, deliveries: count * 2, at: 0 },
        copyFailure: { kind: 'storage-full' },
      },
    ],
  ),
  ['storage failed', StorageNotice, { failure: { kind: 'storage-failed' }, restored: null, copyFailure: null }],
  ...Object.keys(REMEDIES).flatMap((kind) =>
    [
      { kind },
      { kind, subject: D, detail: D, status: 500, retryAfterSeconds: 200_000, at: 0 },
      { kind, period: 'month' },
    ].map(
      (failure, at): Case => [
        `failure ${kind} ${at}`,
        FailureNotice,
        { failure, lead: D, on: Object.fromEntries(Object.values(REMEDIES).map(({ remedy }) => [remedy, nothing])) },
      ],
    ),
  ),
  ...Object.keys(reasons).map(
    (reason): Case => [
      `reason ${reason}`,
      FailureNotice,
      {
        failure: {
          kind: 'ticket-changed',
          reason,
          params: {
            ticketId: 5,
            owner: D,
            typed: D,
            api: D,
            who: D,
            target: 5,
            address: D,
            host: D,
            cap: D,
            request: D,
            spent: D,
          },
        },
      },
    ],
  ),
];

test.each(CASES)('%s: every text is out of the catalogue', (_, view, props) => {
  const texts = textsOf(h(view as ComponentType, props as never));
  expect(texts.filter(({ text }) => unmarked(text) !== '')).toEqual([]);
});

test('each view says something, and an unmarked text is found', () => {
  const said = CASES.filter(([, view, props]) =>
    textsOf(h(view as ComponentType, props as never)).some(({ text }) => text.includes('⟦')),
  );
  expect(said.length).toBeGreaterThan(CASES.length - 30);
  expect(unmarked(`⟦Seent⟧ Sent ${D} 5 s`)).toBe('Sent');
});
