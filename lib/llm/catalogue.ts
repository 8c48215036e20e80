import { CATALOGUE, type CatalogueEntry, PREFERRED } from './catalogue-data';
import type { ReportedDates } from './catalogue-reported';
import { baseModel } from './families';
import { KEYED_HOSTS } from './provider-hosts-data';

const DAY_MS = 86_400_000;
const ENDING_DAYS = 60;

/** The host that the catalogue is about; its regional names have the same models. */
const CATALOGUE_HOST = 'api.openai.com';

export type ModelLife = {
  state: 'alive' | 'ending' | 'off' | 'unknown';
  /** YYYY-MM-DD */
  shutdown?: string;
  successor?: string;
  daysLeft?: number;
  /** The endpoint that named the day itself, and when it did; absent where the day is the catalogue's. */
  saidBy?: { host: string; readAt: number };
  /** The catalogue's day, where the endpoint has named another one. */
  listed?: { shutdown: string; asOf: string };
};

/** The entry of a model or of the model it is a snapshot of. */
function catalogueEntry(model: string): CatalogueEntry | undefined {
  const find = (name: string) => CATALOGUE.find((entry) => entry.model === name);
  return find(model) ?? find(baseModel(model));
}

/**
 * How long a model will still answer at a host. The day that the endpoint itself names is believed before the catalogue's, which
 * knows one host only. `ending`: within 60 days.
 */
export function lifeOf(model: string, now: number, host = CATALOGUE_HOST, reported?: ReportedDates): ModelLife {
  const entry = KEYED_HOSTS.openai.test(host) ? catalogueEntry(model) : undefined;
  const said = reported?.shutdowns[model];
  const shutdown = said ?? entry?.shutdown;
  if (!shutdown) return { state: entry ? 'alive' : 'unknown' };
  const daysLeft = Math.max(0, Math.ceil((Date.parse(shutdown) - now) / DAY_MS));
  return {
    state: daysLeft === 0 ? 'off' : daysLeft <= ENDING_DAYS ? 'ending' : 'alive',
    shutdown,
    daysLeft,
    ...(entry?.successor ? { successor: entry.successor } : {}),
    ...(said && reported ? { saidBy: { host, readAt: reported.readAt } } : {}),
    ...(said && entry?.shutdown && entry.shutdown !== said
      ? { listed: { shutdown: entry.shutdown, asOf: entry.asOf } }
      : {}),
  };
}

/** The model for a new installation: the first of the preferred ones that does not end within 60 days. */
export function defaultModel(now: number): string {
  return PREFERRED.find((model) => lifeOf(model, now).state === 'alive') ?? PREFERRED[1];
}
