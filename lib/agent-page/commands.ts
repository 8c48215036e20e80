import type { DraftKind } from '@/lib/domain/draft-kinds';
import {
  type InsertResult,
  isPageCommand,
  type KeptAnswer,
  type PageAnswer,
  type SentText,
  type StandsAnswer,
} from '@/lib/messages/page';
import type { Insertion } from './editor';
import { pageRuntime } from './runtime';

type Options = {
  currentTicketId: () => number | null;
  insert: (insertion: Insertion) => Promise<InsertResult>;
  kept: (ticketId: number) => Promise<boolean>;
  stands: (ticketId: number, texts: readonly string[]) => Promise<StandsAnswer>;
  onSent: (ticketId: number, sent: readonly SentText[]) => void;
  onRunning: (ticketId: number, running: readonly DraftKind[]) => void;
  onLook: () => void;
  signal: AbortSignal;
};

/** Answers what our own pages and worker ask of this page. The web page itself has no way to send here. */
export function answerCommands(options: Options): void {
  const { currentTicketId, insert, kept, stands, onSent, onRunning, onLook, signal } = options;

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
      case 'page:sent':
        onSent(message.ticketId, message.sent);
        return false;
      case 'page:stands':
        stands(message.ticketId, message.texts).then(respond, () => respond(undefined));
        return true;
      case 'page:insert':
        insert(message).then(respond, () => respond({ ok: false, reason: 'not-verified' } satisfies InsertResult));
        // Tells Chrome that the answer comes later.
        return true;
      case 'page:kept':
        kept(message.ticketId).then((there) => respond({ kept: there } satisfies KeptAnswer));
        return true;
    }
    return false;
  });
}
