import type { Platform } from '@/lib/browser/platform';
import { createLedger, type Ledger } from '@/lib/costs/ledger';
import type { Generator } from '@/lib/drafts/generate';
import { adoptUnsaved } from '@/lib/drafts/typing';
import type { Outbox } from '@/lib/outbox/outbox';
import type { Gate } from '@/lib/redaction/gate';
import type { SettingsStore } from '@/lib/settings/store';
import { createDesk, type Desk } from './desk';
import { createDeskGenerator } from './generation';
import type { Models } from './model';
import { createDeskOutbox } from './outbox';
import { createPolling, type Polling } from './polling';

export type OpenDesk = {
  desk: Desk;
  ledger: Ledger;
  generator: Generator;
  outbox: Outbox;
  polling: Polling;
};

export interface Desks {
  /** The configured help desk; null before set-up. @throws what keeps its database from being used. */
  current(): Promise<OpenDesk | null>;
  /** Closes every help desk but the configured one: a poll that still runs must not bring a deleted database back. */
  closeOthers(): Promise<void>;
}

/**
 * The help desks this worker has met, usually one. Each is opened once, and what a killed worker left in it is put right
 * before anything else may happen there.
 */
export function createDesks(deps: { settings: SettingsStore; platform: Platform; models: Models; gate: Gate }): Desks {
  const { settings, platform, models, gate } = deps;
  const workerId = crypto.randomUUID();
  const open = new Map<string, Promise<OpenDesk>>();

  async function start(host: string): Promise<OpenDesk> {
    const desk = createDesk(host, settings, platform);
    try {
      await desk.open();
      // One damaged row must not keep everything else from working.
      return await recover(desk).catch(async (error) => {
        if ((await desk.quarantineDamagedRows()) === 0) throw error;
        return recover(desk);
      });
    } catch (error) {
      desk.close();
      throw error;
    }
  }

  async function recover(desk: Desk): Promise<OpenDesk> {
    await adoptUnsaved(desk, Date.now);
    const ledger = createLedger({ db: desk.work, now: Date.now, uuid: () => crypto.randomUUID() });
    const outbox = createDeskOutbox(desk, platform);
    const generator = createDeskGenerator(desk, ledger, outbox.reconcileWithThread, { platform, models, gate });
    await ledger.recover();
    await generator.recover();
    await outbox.resume();
    return { desk, ledger, generator, outbox, polling: createPolling(desk, workerId, platform) };
  }

  return {
    async current() {
      const { domain } = (await settings.settings()).freshdesk;
      if (domain === '') return null;
      const known = open.get(domain) ?? start(domain);
      open.set(domain, known);
      // A database that would not open may open on the next try.
      known.catch(() => open.delete(domain));
      await (await known).desk.reopen();
      return known;
    },

    async closeOthers() {
      const { domain } = (await settings.settings()).freshdesk;
      for (const [host, opening] of open) {
        if (host === domain) continue;
        open.delete(host);
        const other = await opening.catch(() => null);
        other?.desk.close();
      }
    },
  };
}
