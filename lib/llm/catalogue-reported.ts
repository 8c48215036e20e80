import type { StorageArea } from '@/lib/settings/store';
import { z } from '@/lib/zod';
import type { ListedModel } from './models';

/** The days on which an endpoint itself says it will switch models off. */
export type ReportedDates = {
  /** Milliseconds since the epoch; 0 where no list was ever readable. */
  readAt: number;
  /** When a list was last asked for, read or not. */
  triedAt: number;
  /** Model → YYYY-MM-DD; only those that end. */
  shutdowns: Record<string, string>;
};

/** By host. */
export type AllReportedDates = Record<string, ReportedDates>;

export const REPORTED_KEY = 'reportedShutdowns';
const MOST_HOSTS = 10;
const MOST_MODELS = 500;
const OLD_MS = 7 * 86_400_000;

const schema = z.lazy(() =>
  z.catch(
    z.record(
      z.string(),
      z.object({ readAt: z.number(), triedAt: z.number(), shutdowns: z.record(z.string(), z.string()) }),
    ),
    {} as AllReportedDates,
  ),
);

/** Remembers what lists of models said of their ends, for every endpoint that was asked. */
export function createReportedDates(area: StorageArea, now: () => number) {
  const all = async (): Promise<AllReportedDates> => schema.parse((await area.get(REPORTED_KEY))[REPORTED_KEY]);

  async function keep(host: string, dates: ReportedDates): Promise<void> {
    const { [host]: _, ...others } = await all();
    const newest = Object.entries(others).sort(([, a], [, b]) => b.triedAt - a.triedAt);
    const kept = Object.fromEntries(newest.slice(0, MOST_HOSTS - 1));
    await area.set({ [REPORTED_KEY]: { ...kept, [host]: dates } });
  }

  return {
    all,

    async remember(host: string, models: readonly ListedModel[]): Promise<void> {
      const ending = models.filter(({ shutdown }) => shutdown !== null).slice(0, MOST_MODELS);
      const shutdowns = Object.fromEntries(ending.map(({ id, shutdown }) => [id, shutdown ?? '']));
      await keep(host, { readAt: now(), triedAt: now(), shutdowns });
    },

    /** There was no list to read now; what was read before stays. */
    async remain(host: string): Promise<void> {
      await keep(host, { ...((await all())[host] ?? { readAt: 0, shutdowns: {} }), triedAt: now() });
    },

    isKnown: async (host: string): Promise<boolean> => host in (await all()),

    /** Never asked, or a week ago: models are announced to end months before. */
    async isOld(host: string): Promise<boolean> {
      const known = (await all())[host];
      return known === undefined || now() - known.triedAt > OLD_MS || known.triedAt > now();
    },
  };
}
