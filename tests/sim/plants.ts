import type { DeliveryRow } from '@/lib/domain/delivery';
import { toFailure } from '@/lib/failures/app-error';
import { wasNotProcessed } from '@/lib/freshdesk/client';
import { FreshdeskApiError } from '@/lib/freshdesk/refusal';
import { move } from '@/lib/outbox/machine';
import type { WorkDatabase } from '@/lib/storage/work';
import type { Plant } from './browser.ts';
import { AGENTS } from './desk.ts';

const failed = (error: unknown): Promise<never> => Promise.reject(error);

/** The row as it was when it was first read, written back without a comparison. */
function staleClaim(): Plant {
  const seen = new Map<string, DeliveryRow>();
  return {
    store: (store, db) => ({
      ...store,
      get: (id) =>
        db.deliveries.get(id).then((row) => {
          if (row && !seen.has(id)) seen.set(id, row);
          return row;
        }),
      apply: async (id, event) => {
        const row = seen.get(id);
        const next = event.type === 'claim' && row ? move(row, event) : null;
        if (!next) return store.apply(id, event);
        await db.deliveries.put(next);
        return next;
      },
    }),
  };
}

function lateAttempt(): Plant {
  const waiting = new Map<string, { row: DeliveryRow; db: WorkDatabase }>();
  const write = async (id: string) => {
    const late = waiting.get(id);
    if (late) await late.db.deliveries.put(late.row);
  };
  return {
    store: (store, db) => ({
      ...store,
      apply: async (id, event) => {
        const row = event.type === 'attempt' ? await store.get(id) : undefined;
        const next = row && move(row, event);
        if (!next) return store.apply(id, event);
        waiting.set(id, { row: next, db });
        return next;
      },
    }),
    line: (line) => ({ ...line, post: (row) => line.post(row).finally(() => write(row.id)) }),
  };
}

type Planted = { breaks: string; plant: () => Plant };

/** Mistakes that live tools have made, by name. `breaks` is the promise that must be found broken. */
export const PLANTS: Record<string, Planted> = {
  'posts again after a time-out': {
    breaks: 'G2',
    plant: () => ({
      line: (line) => ({
        ...line,
        post: (row) => line.post(row).catch((error) => (wasNotProcessed(error) ? failed(error) : line.post(row))),
      }),
    }),
  },

  'takes every error for a refusal': {
    breaks: 'G5',
    plant: () => ({
      line: (line) => ({
        ...line,
        post: (row) => line.post(row).catch((error) => failed(new FreshdeskApiError(toFailure(error), true))),
      }),
    }),
  },

  'looks at the local copy instead of the ticket': {
    breaks: 'G4',
    plant: () => ({
      line: (line, copies) => ({
        ...line,
        readTicketState: async (id) => {
          const copy = copies.get(id);
          if (!copy) return line.readTicketState(id);
          return { ticket: copy.ticket, conversations: copy.thread.conversations, agentId: AGENTS.dana, signature: '' };
        },
      }),
    }),
  },

  'claims without comparing': { breaks: 'monotone', plant: staleClaim },

  'writes in_flight only after the POST': { breaks: 'in_flight', plant: lateAttempt },

  'looks for the text without a mark': {
    breaks: 'G5',
    plant: () => ({
      store: (store) => ({
        ...store,
        apply: (id, event) => store.apply(id, event.type === 'attempt' ? { ...event, highWater: 0 } : event),
      }),
    }),
  },

  "trusts this computer's clock with the undo window": {
    breaks: 'undo window',
    plant: () => ({ monotonic: (wall) => wall, nap: 500 }),
  },

  'sends although the draft was changed': {
    breaks: 'U3',
    plant: () => ({
      store: (store, db) => ({
        ...store,
        apply: (id, event) =>
          event.type !== 'claim' && event.type !== 'attempt'
            ? store.apply(id, event)
            : db.transaction('rw', db.deliveries, async () => {
                const row = await db.deliveries.get(id);
                const next = row && move(row, event);
                if (next) await db.deliveries.put(next);
                return next ?? null;
              }),
      }),
    }),
  },

  'sends what an earlier session of the browser approved': {
    breaks: 'U5',
    plant: () => ({ session: () => 'always' }),
  },

  'says saved before it is': {
    breaks: 'G6',
    plant: () => ({
      drafts: (store) => ({
        ...store,
        saveText: async (...args) => {
          void store.saveText(...args).catch(() => undefined);
          return true;
        },
      }),
    }),
  },

  "sends unasked although it stands in Freshdesk's own editor": {
    breaks: 'one way',
    plant: () => ({ unasked: true, store: (store) => ({ ...store, inEditor: async () => [] }) }),
  },

  "leaves in Freshdesk's own editor what it has sent": {
    breaks: 'left',
    plant: () => ({ untold: true }),
  },
};
