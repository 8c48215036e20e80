import type { AnswerReader } from '@/lib/assistant/answer';
import type { Asked } from '@/lib/assistant/prepare';
import type { Fitted } from '@/lib/assistant/prepare/fit-budget';
import type { TicketRead } from '@/lib/assistant/prepare/read-ticket';
import type { Prompt } from '@/lib/assistant/prepare/write-prompt';
import type { Tasks } from '@/lib/assistant/tasks';
import type { NumberedSource } from '@/lib/domain/knowledge';
import type { ChatMessage, StreamEvent } from '@/lib/llm/types';
import type { WorkDatabase } from '@/lib/storage/work';

/** What a draft is made from; built from the ticket as it is in Freshdesk now. `reader` reads the answer to it. */
export type Prepared = TicketRead &
  Omit<Prompt, 'messages'> & { messages: readonly ChatMessage[] } & Pick<
    Fitted,
    'omittedMessages' | 'shortenedMessages' | 'cuts'
  > & { reader: AnswerReader; sources: NumberedSource[] };

/** What a request to the model is for: whose draft, and how it is stopped. */
export type AskedFor = {
  draft: { id: string; generationId: string };
  asked: Asked;
  signal: AbortSignal;
};

export type GeneratorPorts = {
  db: WorkDatabase;
  now: () => number;
  uuid: () => string;
  /** What can be asked for. */
  tasks: Tasks;
  /** Reads the ticket and builds the prompt. Rejects with what keeps it from being built. */
  prepare: (asked: Asked) => Promise<Prepared>;
  /** Asks the model. Throws what a model client's `stream` throws. */
  ask: (prepared: Prepared, job: AskedFor) => AsyncIterable<StreamEvent>;
  /** Name of the model that will be asked. */
  model: () => Promise<string>;
  /** Keeps the worker awake until the returned function is called; `onLimit` is called when it may not be held any longer. */
  stayAwake: (onLimit: () => void) => () => void;
  /** Called whenever a generation starts or ends. */
  changed: (ticketId: number) => void;
};
