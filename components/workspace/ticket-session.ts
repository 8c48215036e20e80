import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type ArticleDraft, createArticleDraft } from '@/components/article/article-draft';
import { createTicketView, type TicketView } from '@/components/conversation/ticket-view';
import { createDraftDesk, type DraftDesk } from '@/components/draft/draft-desk';
import { createEditLock, type EditLock, type EditLocks } from '@/components/draft/edit-lock';
import { createFreshdeskEditor, type FreshdeskEditor } from '@/components/draft/freshdesk-editor';
import { createInsertion, type Insertion, type InsertPorts } from '@/components/draft/insertion';
import { showOfflineDrafts } from '@/components/draft/offline-drafts';
import { createFactCheckView, type FactCheckView } from '@/components/fact-check/fact-check-view';
import { onDeliveryEnded } from '@/components/outbox/on-delivery-ended';
import { createOutboxView, type OutboxView } from '@/components/outbox/outbox-view';
import { createPrivateNote, type PrivateNote } from '@/components/outbox/private-note';
import { createSending, type Sending } from '@/components/outbox/sending-store';
import { createSignatureView, type SignatureView } from '@/components/outbox/signature-store';
import { createOutgoing, type Outgoing } from '@/components/redaction/outgoing';
import { createSourcesView, type SourcesView } from '@/components/sources/sources-view';
import { isWritten } from '@/lib/domain/draft';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import { createDraftStore } from '@/lib/drafts/store';
import { createTyping } from '@/lib/drafts/typing';
import type { Send } from '@/lib/messages/contract';
import { insertBlock } from '@/lib/outbox/insertable';
import { createOutboxStore } from '@/lib/outbox/store';
import type { Settings } from '@/lib/settings/schema';
import type { HelpDesk } from '@/lib/storage/help-desk';
import type { Journal } from '@/lib/storage/journal';
import { live } from '@/lib/storage/live';
import { t } from '@/lib/words/workspace';
import { createWorkerHeartbeat, type WorkerHeartbeat } from './worker-heartbeat';

/** Everything on screen that belongs to one ticket. Another ticket gets another session: nothing is carried over. */
export interface TicketSession {
  readonly ticketId: number;
  readonly view: TicketView;
  readonly lock: EditLock;
  /** Takes the drafts over from another window, when what is typed there has arrived. */
  edit(): Promise<boolean>;
  /** Drafts can be typed, but not sent: nothing may go out that could not be recorded before. */
  readonly readOnlyStorage: ReadonlySignal<boolean>;
  readonly response: DraftDesk;
  readonly facts: FactCheckView;
  readonly sources: SourcesView;
  readonly instructions: DraftDesk;
  readonly sending: Sending;
  readonly privateNote: PrivateNote;
  readonly article: ArticleDraft;
  /** Everything that was ever approved for this ticket. */
  readonly outbox: OutboxView;
  /** Of them, those whose state and buttons stand with the drafts. */
  readonly beside: ReadonlySignal<{ ticketId: number; deliveries: Set<string> }>;
  readonly insertion: Insertion;
  readonly freshdeskEditor: FreshdeskEditor;
  readonly signing: SignatureView;
  /** What left this computer for each draft. */
  readonly outgoing: Record<DraftKind, Outgoing>;
  /** Why the present text may not go into Freshdesk's own editor. */
  readonly inEditor: ReadonlySignal<boolean>;
  readonly insertBlock: ReadonlySignal<'sent' | 'unsure' | null>;
  readonly heartbeat: WorkerHeartbeat;
  readonly copied: Signal<{ what: DraftKind; done: boolean } | null>;
  copy(what: DraftKind): Promise<void>;
  /** Saves all typing of this ticket. */
  flush(): Promise<undefined>;
  /** For a page that goes away: what is not saved is kept at once, and saved if there is still time. */
  leave(): void;
  close(): Promise<void>;
}

export function createTicketSession(deps: {
  ticketId: number;
  desk: HelpDesk;
  send: Send;
  insertPorts: InsertPorts;
  journal: Journal;
  locks: EditLocks;
  /** Playbooks and prompts of the help desk: what a draft may rest on besides the ticket. */
  guidance: ReadonlySignal<readonly string[]>;
  replies: ReadonlySignal<Settings['replies']>;
  now: () => number;
}): TicketSession {
  const { ticketId, desk, send, insertPorts, journal, now } = deps;
  const controller = new AbortController();
  const end = controller.signal;
  const drafts = createDraftStore({ db: desk.work, now });
  const view = createTicketView({ ticketId, desk, send, now, end });
  const about = () => ({
    ticketSubject: view.ticket.peek()?.subject ?? t('ticketNumber', { ticketId }),
    requesterName: view.ticket.peek()?.requesterName ?? null,
  });
  const typing = createTyping({ desk, now });
  const lock = createEditLock({ locks: deps.locks, name: `edit:${desk.host}:${ticketId}`, end });
  const common = { ticketId, drafts, typing, lock, send, about, journal, now, end };
  const response = createDraftDesk({ ...common, kind: 'response' });
  const instructions = createDraftDesk({ ...common, kind: 'instructions' });
  const signing = createSignatureView({ view, replies: deps.replies });
  const sources = createSourcesView({ ticketId, desk, view, editor: response.editor, now, end });
  const facts = createFactCheckView({
    sources: computed(() => sources.sources.value.map(({ source, now, page }) => ({ ...source, now, page }))),
    view,
    desk: response,
    guidance: deps.guidance,
    signature: computed(() => signing.signature.value.text),
    now,
  });
  const sending = createSending({ ticketId, desk, send, end });
  const privateNote = createPrivateNote({ ticketId, desk, send, end });
  // The thread shows at once what was sent, or what came in between and stopped it.
  for (const { delivery } of [sending, privateNote]) onDeliveryEnded(delivery, () => void view.refresh(), end);
  // The worker tells the page that a reply went out; one that was killed in that moment did not.
  const look = () => insertPorts.askPages(ticketId, { type: 'page:look' });
  onDeliveryEnded(sending.delivery, () => void look().catch(() => undefined), end);
  // The page's button opens what is written, and asks for what is not.
  const written = computed(() => isWritten(response.editor.row.value));
  let known: boolean | null = null;
  const unfollow = effect(() => {
    const row = response.editor.row.value;
    if (row === undefined) return;
    if (known !== null && known !== written.value) void look().catch(() => undefined);
    known = written.value;
  });
  end.addEventListener('abort', unfollow);
  const deliveries = createOutboxStore({ db: desk.work, now });
  const outbox = createOutboxView({ rows: live(() => deliveries.ofTicket(ticketId), end).value, send });
  const freshdeskEditor = createFreshdeskEditor({
    ticketId,
    draftId: response.editor.id,
    row: response.editor.row,
    drafts,
    newest: () => view.lastConversationId.peek(),
    askPages: insertPorts.askPages,
    toHtml: insertPorts.toHtml,
    now,
  });
  const insertion = createInsertion({
    ticketId,
    ports: insertPorts,
    editor: freshdeskEditor,
    incomplete: () => response.editor.row.peek()?.state === 'incomplete',
    noteWords: facts.noteWords,
    blocking: facts.blocking,
    now,
  });
  const copied = signal<{ what: DraftKind; done: boolean } | null>(null);
  const outgoing = (kind: DraftKind, { editor, generation }: DraftDesk) =>
    createOutgoing({
      db: () => desk.work,
      ticketId,
      kind,
      again: () => generation.start(editor.row.peek()?.generation?.instruction ?? undefined),
      end,
    });
  const busy = computed(
    () =>
      response.editor.row.value?.state === 'generating' ||
      instructions.editor.row.value?.state === 'generating' ||
      sending.active.value ||
      privateNote.active.value,
  );
  const heartbeat = createWorkerHeartbeat({ send, busy, end });
  const readOnlyStorage = showOfflineDrafts({ desk, typing, editors: [response.editor, instructions.editor] });
  const unwatch = effect(() => {
    if (view.readFailure.value ?? response.editor.failure.read.value) void desk.reopen();
  });
  end.addEventListener('abort', unwatch);
  const flush = () => Promise.all([response.editor.flush(), instructions.editor.flush()]).then(() => undefined);

  lock.onLost(() => void flush());
  void lock.look();

  return {
    ticketId,
    view,
    lock,
    edit: () => lock.take(),
    readOnlyStorage,
    response,
    facts,
    sources,
    instructions,
    sending,
    privateNote,
    article: createArticleDraft({ ticketId, desk, send, now, end }),
    outbox,
    beside: computed(() => ({
      ticketId,
      deliveries: new Set([sending.delivery.value, privateNote.delivery.value].flatMap((row) => (row ? [row.id] : []))),
    })),
    insertion,
    freshdeskEditor,
    signing,
    inEditor: computed(() => {
      const { value: row } = response.editor.row;
      return row?.disposition === 'inserted' && row.text === response.editor.text.value;
    }),
    outgoing: {
      response: outgoing('response', response),
      instructions: outgoing('instructions', instructions),
    },
    insertBlock: computed(() =>
      insertBlock(response.editor.row.value ?? null, response.editor.text.value, sending.newest.value),
    ),
    heartbeat,
    copied,
    async copy(what) {
      const { editor } = what === 'response' ? response : instructions;
      copied.value = { what, done: await insertPorts.copy(editor.text.peek()) };
    },
    flush,
    leave() {
      response.editor.keep();
      instructions.editor.keep();
      void flush();
    },
    async close() {
      await flush();
      controller.abort();
    },
  };
}
