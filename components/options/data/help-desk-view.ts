import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { giveBack } from '@/lib/browser/give-back';
import { helpDesks } from '@/lib/browser/help-desks';
import type { Platform, Storage } from '@/lib/browser/platform';
import type { CurrentAgent } from '@/lib/domain/agent';
import { ON_ITS_WAY } from '@/lib/domain/delivery';
import type { DraftRow } from '@/lib/domain/draft';
import { withBeside } from '@/lib/drafts/export';
import type { Failure } from '@/lib/failures/app-error';
import { STAYS } from '@/lib/settings/stays';
import type { SettingsStore } from '@/lib/settings/store';
import { leaveHelpDesks } from '@/lib/storage/leave';
import { live } from '@/lib/storage/live';
import type { Unsaved } from '@/lib/storage/unsaved';
import type { UnreadableTickets } from '@/lib/tickets/meta';
import { createTicketStore } from '@/lib/tickets/store';
import type { Holdings } from '../ports';

/** What the worker last learned of the stored help desk: whose key it is, and which tickets it could not read. */
export function createAccountView(storage: Storage, host: ReadonlySignal<string>) {
  const account = signal<CurrentAgent | null>(null);
  const unreadable = signal<UnreadableTickets | null>(null);

  effect(() => {
    const end = new AbortController();
    account.value = null;
    unreadable.value = null;
    if (host.value === '') return;
    const opened = helpDesks(storage)(host.value);
    const tickets = createTicketStore(opened.cache);
    const answer = live(() => tickets.account(), end.signal);
    const odd = live(() => tickets.unreadable(), end.signal);
    const follow = effect(() => {
      account.value = answer.value.value ?? null;
      unreadable.value = odd.value.value ?? null;
    });
    return () => {
      end.abort();
      follow();
      opened.close();
    };
  });

  return { account, unreadable };
}

/** Drafts from the database, or from the second copy when it cannot be read, and what lies beside both. */
export async function draftsOf(storage: Storage, host: string): Promise<DraftRow[]> {
  const { work, mirror, unsaved, fallbackBackup, journal, close } = helpDesks(storage)(host);
  const waiting = async ({ all }: Unsaved) =>
    Object.entries(await all().catch(() => ({}) as never)).map(([id, entry]) => ({ id, ...entry }));
  try {
    const drafts = await work.drafts.toArray().catch(() => mirror.drafts());
    const typing = await journal.all().catch(() => []);
    const beside = [...typing, ...(await waiting(unsaved)), ...(await waiting(fallbackBackup))];
    return withBeside(drafts, beside);
  } finally {
    close();
  }
}

/** What would be lost by leaving. */
export async function holdingsOf(storage: Storage, host: string): Promise<Holdings> {
  const others = (await storage.ports.places.hosts()).filter((one) => one !== host);
  const all = await Promise.all([host, ...others].map((one) => heldOf(storage, one)));
  const sum = (name: 'pendingDrafts' | 'repliesOnTheirWay') => all.reduce((before, one) => before + one[name], 0);
  return { pendingDrafts: sum('pendingDrafts'), repliesOnTheirWay: sum('repliesOnTheirWay'), others };
}

async function heldOf(storage: Storage, host: string): Promise<Omit<Holdings, 'others'>> {
  const drafts = await draftsOf(storage, host);
  const pendingDrafts = drafts.filter((draft) => draft.disposition === 'pending' && draft.text.trim() !== '').length;
  const { work, close } = helpDesks(storage)(host);
  try {
    // A database that cannot be read has nothing on its way: without it nothing is sent.
    const repliesOnTheirWay = await work.deliveries
      .where('state')
      .anyOf([...ON_ITS_WAY])
      .count()
      .catch(() => 0);
    return { pendingDrafts, repliesOnTheirWay };
  } finally {
    close();
  }
}

/** @param told resolves when pages and worker have let go of the help desk. */
export async function leave(platform: Platform, settings: SettingsStore, told: () => Promise<unknown>): Promise<void> {
  await leaveHelpDesks({
    ports: platform.storage.ports,
    stays: STAYS,
    forget: async (mark) => {
      await settings.forgetHelpDesk(mark);
      await told();
      await giveBack(platform);
    },
  });
}

/** Whether the database of drafts does not open, whatever is tried. */
export async function storageFails(storage: Storage, host: string): Promise<boolean> {
  const { ready, close } = helpDesks(storage)(host);
  try {
    return (await ready()).state === 'failed';
  } finally {
    close();
  }
}

/** Deletes the database of drafts and makes it anew from the second copy. @returns why it does not open even so. */
export async function rebuildStorage(storage: Storage, host: string): Promise<Failure | null> {
  const { work, ready, close } = helpDesks(storage)(host);
  try {
    await storage.ports.places.dropOldWork(host);
    await work.delete();
    const opening = await ready();
    return opening.state === 'open' ? null : opening.failure;
  } finally {
    close();
  }
}
