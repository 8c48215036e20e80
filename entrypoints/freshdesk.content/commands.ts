import { type InsertResult, isPageCommand, type KeptAnswer, type PageAnswer } from '@/lib/messages/page';
import type { Kind } from '@/lib/page/buttons';
import type { createEditor } from '@/lib/page/editor';
import { pageRuntime } from '@/lib/page/runtime';

type Options = {
  currentTicketId: () => number | null;
  editor: ReturnType<typeof createEditor>;
  onRunning: (ticketId: number, running: readonly Kind[]) => void;
  onLook: () => void;
  signal: AbortSignal;
};

/** Answers what our own pages and worker ask of this page. The web page itself has no way to send here. */
export function answerCommands({ currentTicketId, editor, onRunning, onLook, signal }: Options): void {
  // One after the other: two hands in one editor would verify each other's text.
  let busy: Promise<unknown> = Promise.resolve();

  pageRuntime()?.onMessage.addListener((message, sender, respond) => {
    if (signal.aborted || sender.id !== pageRuntime()?.id || !isPageCommand(message)) return false;
    switch (message.type) {
      case 'page:ping':
        respond({ type: 'page:pong', ticketId: currentTicketId() } satisfies PageAnswer);
        return false;
      case 'page:running':
        onRunning(message.ticketId, message.running);
        return false;
      case 'page:look':
        onLook();
        return false;
      case 'page:insert': {
        const done = busy.then(() => editor(message));
        busy = done.then(respond, () => respond({ ok: false, reason: 'not-verified' } satisfies InsertResult));
        // Tells Chrome that the answer comes later.
        return true;
      }
      case 'page:kept':
        editor.kept(message.ticketId).then((kept) => respond({ kept } satisfies KeptAnswer));
        return true;
    }
    return false;
  });
}
