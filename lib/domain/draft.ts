import type { Failure } from '@/lib/failures/app-error';
import type { Millis } from '@/lib/time';
import type { StoredDetails } from './answer-details';
import type { DraftKind } from './draft-kinds';
import type { EditorText } from './editor-text';
import type { NumberedSource, SourceChoice } from './knowledge';
import type { Omission } from './omission';
import type { PrivateValues } from './private-values';
import type { DraftCost } from './spending';

export type { DraftKind };

/**
 * What became of the person's intent with a draft. Only `pending` ones are listed as waiting in the inbox.
 */
export type Disposition = 'pending' | 'inserted' | 'sending' | 'sent' | 'noted' | 'dismissed';

type DraftState =
  /** A generation owns the row; nobody else writes its text. */
  | 'generating'
  | 'ready'
  /** Text is there, but the answer did not end as it should: shown as such, never as finished. */
  | 'incomplete'
  /** No text at all; `failure` says why. */
  | 'failed';

export type DraftRow = StoredDetails & {
  /** `${ticketId}:${kind}`: at most one current draft of each kind. */
  id: string;
  ticketId: number;
  kind: DraftKind;
  /** What lists show without a join. */
  ticketSubject: string;
  requesterName: string | null;
  text: string;
  /** The person has typed since the last generation ended. */
  edited: boolean;
  state: DraftState;
  failure: Failure | null;
  /** The generation that owns or last owned the row. A stale one finds another id here and writes nothing. */
  generation: {
    id: string;
    startedAt: Millis;
    instruction: string | null;
    model: string;
    /** What it is doing, for the progress line. */
    step: 'reading-ticket' | 'waiting-for-model' | 'retrying' | 'silent' | 'thinking' | 'writing' | 'done';
    /** Seconds without a byte, told every 20, while the step is `silent`. */
    silentSeconds?: number;
    /** The row's text is this generation's already; until then it is the one before. Missing in rows of older versions. */
    wrote?: boolean;
    /** The text that an instruction is to change. Missing in a first draft, and in rows of older versions. */
    over?: string;
    /** The text that this generation is to replace had not ended as it should. */
    overIncomplete?: boolean;
  } | null;
  /** Absent until a model was asked for it. Written by the ledger when a request ends. */
  cost?: DraftCost;
  /** Messages of the thread that did not fit the prompt. */
  omittedMessages: number;
  /** Messages that were cut in their middle to fit; missing in rows of older versions. */
  shortenedMessages?: number | undefined;
  /** What did not fit the prompt; missing in rows of older versions. */
  cuts?: Omission[];
  /** What the company knows and its model was shown; absent in rows of older versions. */
  sources?: NumberedSource[];
  /** Absent where the person chose nothing. */
  sourceChoice?: SourceChoice;
  /** The customer wrote nothing but a subject: the draft had no more to go on. */
  fromSubjectOnly: boolean;
  disposition: Disposition;
  /** Oldest first; see lib/drafts/in-editor.ts. Absent where there is none. */
  inEditor?: EditorText[];
  /** Absent before the first request. The same for both drafts of a ticket. */
  privateValues?: PrivateValues | undefined;
  createdAt: Millis;
  updatedAt: Millis;
  /** Set by the database (mark.ts). */
  rev?: number;
};

export type VersionRow = StoredDetails & {
  id?: number;
  draftId: string;
  text: string;
  /** What made it: the first draft, a refinement's words, or the person's own editing. */
  origin:
    | { kind: 'generated' }
    /** `over`: the text that was changed; missing in rows of older versions. */
    | { kind: 'refined'; instruction: string; over?: string }
    | { kind: 'edited' };
  /** The answer had not ended as it should. */
  incomplete?: boolean;
  createdAt: Millis;
};

/** Typed or edited by the person, and not yet on its way: the text of a sent reply or an added note is in the ticket. */
export const hasOwnWords = ({ edited, text, disposition }: DraftRow): boolean =>
  edited && text.trim() !== '' && disposition !== 'sent' && disposition !== 'noted';

/** A whole text that waits for the person: another one would only take its place. */
export const isWritten = (draft: DraftRow | null | undefined): boolean =>
  draft?.state === 'ready' &&
  draft.text.trim() !== '' &&
  (draft.disposition === 'pending' || draft.disposition === 'inserted');
