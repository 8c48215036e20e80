import type { ReadonlySignal } from '@preact/signals';
import type { TicketView } from '@/components/conversation/ticket-view';
import type { FactCheckView } from '@/components/fact-check/fact-check-view';
import type { PrivateNote } from '@/components/outbox/private-note';
import type { SendingContext, SendingSession } from '@/components/outbox/sending';
import type { SignatureView } from '@/components/outbox/signature-store';
import type { Outgoing } from '@/components/redaction/outgoing';
import type { SourcesView } from '@/components/sources/sources-view';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import type { StoredTicket } from '@/lib/domain/ticket';
import type { Failure } from '@/lib/failures/app-error';
import type { PressQuestion } from '@/lib/messages/page-press';
import type { DraftDesk } from './draft-desk';
import type { EditLock } from './edit-lock';
import type { FreshdeskEditor } from './freshdesk-editor';
import type { Insertion } from './insertion';

/** What the drafts of one ticket need of everything on screen that belongs to it. */
export type DraftSession = SendingSession &
  Record<DraftKind, DraftDesk> & {
    view: TicketView;
    lock: EditLock;
    /** Drafts can be typed, but not sent. */
    readOnlyStorage: ReadonlySignal<boolean>;
    facts: FactCheckView;
    /** What the reply rests on. */
    sources: SourcesView;
    privateNote: PrivateNote;
    insertion: Insertion;
    freshdeskEditor: FreshdeskEditor;
    signing: SignatureView;
    /** The present text was put into Freshdesk's own editor. */
    inEditor: ReadonlySignal<boolean>;
    /** What left this computer for each draft. */
    outgoing: Record<DraftKind, Outgoing>;
    /** Why the present text may not go into Freshdesk's own editor. */
    insertBlock: ReadonlySignal<'sent' | 'unsure' | null>;
    /** The worker, called again while it writes. */
    heartbeat: { failure: ReadonlySignal<Failure | null>; wake: () => Promise<unknown> };
    copied: ReadonlySignal<{ what: DraftKind; done: boolean } | null>;
    copy: (what: DraftKind) => Promise<void>;
  };

/** What the drafts need of the page besides. */
export type DraftContext = SendingContext & {
  /** Presses in ticket pages that wait for a person's word. */
  presses: {
    questions: ReadonlySignal<readonly PressQuestion[]>;
    /** Somebody pressed who may not see what it would replace. */
    ask: (question: PressQuestion) => void;
    /** It is done as asked. */
    forget: (question: PressQuestion) => void;
    dismiss: (question: PressQuestion) => void;
  };
  /** Who waits next; null when nobody does. */
  next: ReadonlySignal<StoredTicket | null>;
  goTo: (ticketId: number) => void;
  /** Takes the drafts over from another window; the keyboard goes to the text. */
  edit: (session: DraftSession) => Promise<void>;
  /** Beside Freshdesk's own page, where there is little room. */
  narrow: boolean;
  showInstructions: { readonly value: boolean };
  setShowInstructions: (show: boolean) => void;
};
