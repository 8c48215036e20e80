import { type Signal, signal } from '@preact/signals';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import type { Failure } from '@/lib/failures/app-error';
import type { Send } from '@/lib/messages/contract';
import type { DraftEditor } from './draft-editor';

/** Starting and stopping a generation. What it writes is seen in the draft's row. */
export interface Generation {
  readonly starting: Signal<boolean>;
  readonly failure: Signal<Failure | null>;
  /**
   * @param shorten with less of the thread, for a model that found it too long.
   * @returns true when the worker took it. One at a time: a double click starts one.
   */
  /** @returns whether the worker has begun; otherwise `failure` says why not. */
  start(instruction?: string, shorten?: boolean): Promise<boolean>;
  stop(): Promise<void>;
  clear(): void;
}

export function createGeneration(deps: {
  ticketId: number;
  kind: DraftKind;
  editor: DraftEditor;
  send: Send;
}): Generation {
  const { ticketId, kind, editor, send } = deps;
  const starting = signal(false);
  const failure = signal<Failure | null>(null);

  async function start(instruction?: string, shorten = false): Promise<boolean> {
    if (starting.peek()) return false;
    starting.value = true;
    failure.value = null;
    await editor.flush();
    const words = instruction?.trim().slice(0, 2000);
    const extra = { ...(words ? { instruction: words } : {}), ...(shorten ? { shorten } : {}) };
    const reply = await send({ type: 'generate', ticketId, kind, ...extra });
    starting.value = false;
    if (!reply.ok) failure.value = reply.failure;
    return reply.ok;
  }

  async function stop() {
    const reply = await send({ type: 'stop', ticketId, kind });
    failure.value = reply.ok ? null : reply.failure;
  }

  return {
    starting,
    failure,
    start,
    stop,
    clear: () => {
      failure.value = null;
    },
  };
}
