import { type ReadonlySignal, signal } from '@preact/signals';
import type { Tabs } from '@/lib/browser/platform';
import { ticketOfTab } from '@/lib/browser/ticket-tabs';

/** The ticket of the active tab in this page's window, followed as the person moves. */
export function followActiveTab(tabs: Tabs, hosts: ReadonlySignal<string[]>) {
  const url = signal('');

  async function look() {
    url.value = (await tabs.active())?.url ?? '';
  }
  tabs.onMoved(() => void look());
  const ready = look();
  return { ready, ticket: () => ticketOfTab(url.value, hosts.value) };
}
