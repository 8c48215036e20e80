import type { ChatMessage, ParsedAnswer } from '@/lib/assistant/types';
import type { DraftKind } from '@/lib/domain/draft';
import type { StreamEvent } from '@/lib/llm/types';
import type { WorkDatabase } from '@/lib/storage/work';

/** What a draft is made from; built from the ticket as it is in Freshdesk now. */
export type Prepared = {
  ticketSubject: string;
  requesterName: string | null;
  messages: ChatMessage[];
  schema: { name: string; schema: Record<string, unknown> };
  omittedMessages: number;
  shortenedMessages: number;
  fromSubjectOnly: boolean;
};

/** How much of a thread goes into the prompt: `tight` after a "too long", `tiny` when a person asks for still less. */
export type PromptLength = 'full' | 'tight' | 'tiny';

type AnswerReader = {
  /** @param raw everything received so far. @returns the text a person may see of it. */
  visible(raw: string): string;
  finish(raw: string): ParsedAnswer & { cut?: boolean };
};

export type GeneratorPorts = {
  db: WorkDatabase;
  now: () => number;
  uuid: () => string;
  /** Reads the ticket and builds the prompt. */
  prepare: (ask: {
    ticketId: number;
    kind: DraftKind;
    refine: Refinement | null;
    length: PromptLength;
  }) => Promise<Prepared>;
  ask: (prepared: Prepared, job: AskedFor) => AsyncIterable<StreamEvent>;
  reader: (kind: DraftKind) => AnswerReader;
  model: () => Promise<string>;
  /** Keeps the worker awake until the returned function is called; `onLimit` is called when it may not be held any longer. */
  stayAwake: (onLimit: () => void) => () => void;
  /** Called whenever a generation starts or ends. */
  changed: (ticketId: number) => void;
};

/** What a request to the model is for: whose draft, and how it is stopped. */
type AskedFor = {
  draft: { id: string; generationId: string };
  refinement: boolean;
  signal: AbortSignal;
};

export type Refinement = { instruction: string; currentText: string };
