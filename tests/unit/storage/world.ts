import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { createTyping } from '@/lib/drafts/typing';
import { openHelpDesk } from '@/lib/storage/help-desk';
import { delivery as approved } from '../outbox/delivery';
import { memoryArea, memoryLocks, memoryPlaces, memoryPorts } from './browser';

export const HOST = 'acme.freshdesk.com';

/** A browser profile of which either storage can be lost, and contexts of the extension that open it. */
export function world() {
  const store = memoryArea();
  const disk = { factory: new IDBFactory() as IDBFactory };
  const places = memoryPlaces(() => disk.factory);
  const profile = Object.assign(disk, { store, ports: memoryPorts(store.area, memoryLocks(), places) });
  return {
    store,
    profile,
    ports: profile.ports,
    /** A page or a worker. `ports` lets a test cut it off from the browser. */
    context(ports = profile.ports) {
      const desk = openHelpDesk(HOST, ports);
      const typing = createTyping({ desk, now: Date.now });
      const about = (ticketId: number) => ({
        ticketId,
        kind: 'response' as const,
        ticketSubject: `Subject ${ticketId}`,
        requesterName: 'Ana',
      });
      return {
        ...desk,
        typing,
        /** Resolves when the edit is acknowledged. */
        type: (ticketId: number, text: string, seen = '') => typing.save(about(ticketId), text, seen),
        text: async (ticketId: number) => (await desk.work.drafts.get(`${ticketId}:response`))?.text,
        /** From now on the database takes nothing. @returns the cure. */
        breakWrites(error: () => Error): () => void {
          const broken = { stack: 'dbcore' as const, name: 'broken', level: 20 };
          desk.work.close({ disableAutoOpen: false });
          desk.work.use({
            ...broken,
            create: (core) => ({
              transaction: (stores, mode, options) => {
                if (mode === 'readwrite') throw error();
                return core.transaction(stores, mode, options);
              },
            }),
          });
          return () => {
            desk.work.close({ disableAutoOpen: false });
            desk.work.unuse({ stack: 'dbcore', name: 'broken' });
          };
        },
      };
    },
    /** Damaged files that the browser replaces by an empty database. */
    loseDatabase() {
      profile.factory = new IDBFactory();
    },
    loseMirror() {
      for (const key of Object.keys(store.items)) delete store.items[key];
    },
    /** Sets the database back to what it was: the end of its log is lost. */
    async snapshot() {
      const db = await new Dexie(`work:${HOST}`, { indexedDB: profile.factory, IDBKeyRange }).open();
      const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
      db.close();
      return async () => {
        const again = await new Dexie(`work:${HOST}`, { indexedDB: profile.factory, IDBKeyRange }).open();
        for (const [name, all] of rows) {
          await again.table(name).clear();
          await again.table(name).bulkAdd(all);
        }
        again.close();
      };
    },
  };
}

/** An approved reply of now, on ticket 1, whose newest message was 40. */
export function delivery(patch: Partial<DeliveryRow> = {}): DeliveryRow {
  const { approval, ...row } = approved();
  return {
    ...row,
    ticketId: 1,
    approval: { ...approval, ticketId: 1, lastConversationId: 40 },
    createdAt: Date.now(),
    ...patch,
  };
}
