import type { ReadonlySignal } from '@preact/signals';
import type { TicketView } from '@/components/conversation/ticket-view';
import type { FactCheckView } from '@/components/fact-check/fact-check-view';
import type { PrivateNote } from '@/components/outbox/private-note';
import type { SendingSession } from '@/components/outbox/sending';
import type { SignatureView } from '@/components/outbox/signature-store';
import type { ViewContext } from '@/components/ui/context';
import type { DraftKind } from '@/lib/domain/draft-kinds';
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
    privateNote: PrivateNote;
    insertion: Insertion;
    freshdeskEditor: FreshdeskEditor;
    signing: SignatureView;
    /** Why the present text may not go into Freshdesk's own editor. */
    insertBlock: ReadonlySignal<'sent' | 'unsure' | null>;
    /** The worker, called again while it writes. */
    heartbeat: { failure: ReadonlySignal<Failure | null>; wake: () => Promise<unknown> };
    copied: ReadonlySignal<{ what: DraftKind; done: boolean } | null>;
    copy: (what: DraftKind) => Promise<void>;
  };

/** What the drafts need of the page besides. */
export type DraftContext = ViewContext & {
  /** Presses in ticket pages that wait for a person's word. */
  presses: {
    questions: ReadonlySignal<readonly PressQuestion[]>;
    /** Somebody pressed who may not see what it would replace. */
    ask: (question: PressQuestion) => void;
    /** It is done as asked. */
    forget: (question: PressQuestion) => void;
    dismiss: (question: PressQuestion) => void;
  };
  showInstructions: { readonly value: boolean };
  setShowInstructions: (show: boolean) => void;
};
