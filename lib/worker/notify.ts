import type { Notifications, Tabs } from '@/lib/browser/platform';
import type { TicketRow } from '@/lib/domain/ticket';
import { ticketUrl } from '@/lib/domain/ticket-url';
import { notificationWords, type SpeakingPorts } from './words';

/** @param hour of the person's clock. @param from,until hours; the same twice: never. */
export const isQuiet = (hour: number, from: number, until: number): boolean =>
  from <= until ? from <= hour && hour < until : hour >= from || hour < until;

/** One notification per check, however many tickets it found. Shows a count and, for a single one, its subject. */
export async function notifyNewTickets(
  ports: SpeakingPorts & { notifications: Notifications },
  tickets: TicketRow[],
): Promise<void> {
  const waiting = tickets.filter((ticket) => ticket.waiting === 1);
  const [first] = waiting;
  if (!first) return;
  const t = await notificationWords(ports);
  await ports.notifications.show(waiting.length === 1 ? `ticket:${first.id}` : 'tickets', {
    title: waiting.length === 1 ? t('oneTicket', { ticketId: first.id }) : t('waiting', { count: waiting.length }),
    message: waiting.length === 1 ? first.subject.trim() || t('noSubject') : t('openInbox'),
  });
}

/** `ticket:4711` opens that ticket, anything else the list. @param host where tickets are opened; empty before set-up. */
export async function openNotified(tabs: Tabs, id: string, host: string): Promise<void> {
  if (host === '') return;
  const ticketId = Number(/^ticket:(\d+)$/.exec(id)?.[1]);
  await tabs.open(ticketId > 0 ? ticketUrl(host, ticketId) : `https://${host}/a/tickets`);
}
