import { browser } from 'wxt/browser';
import type { TicketRow } from '@/lib/domain/ticket';

/** One notification per check, however many tickets it found. Shows a count and, for a single one, its subject. */
export async function notifyNewTickets(tickets: TicketRow[]): Promise<void> {
  const waiting = tickets.filter((ticket) => ticket.waiting === 1);
  const [first] = waiting;
  if (!first) return;
  await browser.notifications.create(waiting.length === 1 ? `ticket:${first.id}` : 'tickets', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: waiting.length === 1 ? `Ticket #${first.id}` : `${waiting.length} tickets wait for you`,
    message: waiting.length === 1 ? first.subject.trim() || 'It has no subject.' : 'Open the inbox to see them.',
  });
}
