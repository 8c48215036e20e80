import type { Platform } from '@/lib/browser/platform';
import { createGateway } from '@/lib/outbox/gateway';
import { createOutbox, type Outbox } from '@/lib/outbox/outbox';
import { createOutboxStore } from '@/lib/outbox/store';
import { normaliseForCompare, textToHtml } from '@/lib/text/text-to-html';
import { sleep } from '@/lib/time';
import type { Desk } from './desk';
import { stayAwake } from './keep-awake';
import { browserSession, firstInSession } from './session';
import { tellTicketTabs } from './tell-tabs';

export const OUTBOX_ALARM = 'outbox';

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The outbox of one help desk, wired to the browser and to Freshdesk. */
export function createDeskOutbox(desk: Desk, platform: Platform): Outbox {
  const { alarms, extension, locks, tabs } = platform;
  const { session } = platform.storage;

  /** A page in which the text stands as well takes it out, or says so. */
  async function tellPages(ticketId: number): Promise<void> {
    const sent = await outbox.sentTexts(ticketId);
    await tellTicketTabs(tabs, await desk.pages(), ticketId, { type: 'page:sent', ticketId, sent });
  }

  const outbox = createOutbox({
    host: desk.host,
    store: createOutboxStore({
      db: desk.work,
      now: Date.now,
      sent: (ticketId) => void tellPages(ticketId).catch(() => undefined),
    }),
    now: Date.now,
    monotonic: () => performance.now(),
    random: Math.random,
    sleep: (milliseconds) => sleep(milliseconds),
    uuid: () => crypto.randomUUID(),
    undoWindow: desk.undoWindow,
    session: () => browserSession(session),
    toHtml: textToHtml,
    normalise: normaliseForCompare,
    hash: sha256,
    first: (post) => firstInSession(session, post),
    exclusive: locks.ifFree,
    stayAwake: () => stayAwake(extension),
    // Chrome's shortest alarm. It wakes a worker that was killed during the undo window or while sending.
    setWatch: () => alarms.set(OUTBOX_ALARM, { delayInMinutes: 0.5 }),
    connect: async () => {
      const [{ client }, names] = await Promise.all([desk.connect(), desk.tickets.names()]);
      return createGateway(client, (userId) => names.agent[userId] ?? null);
    },
    local: {
      ticket: desk.tickets.ticket,
      thread: desk.tickets.thread,
      account: desk.account,
      newestTime: async () => (await desk.tickets.newest(1))[0]?.updatedAt ?? null,
      refresh: async (ticketId) => {
        await (await desk.connect()).sync.loadTicket(ticketId, 'click');
      },
    },
  });
  return outbox;
}
