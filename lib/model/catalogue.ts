import { CATALOGUE, type CatalogueEntry, PREFERRED } from './catalogue-data';
import { baseModel } from './families';

const DAY_MS = 86_400_000;
const ENDING_DAYS = 60;

export type ModelLife = {
  state: 'alive' | 'ending' | 'off' | 'unknown';
  shutdown?: string;
  successor?: string;
  daysLeft?: number;
};

/** The entry of a model or of the model it is a snapshot of. */
function catalogueEntry(model: string): CatalogueEntry | undefined {
  const find = (name: string) => CATALOGUE.find((entry) => entry.model === name);
  return find(model) ?? find(baseModel(model));
}

/**
 * How long a model of api.openai.com will still answer; other hosts keep their own dates. `reported` is the shutdown date the endpoint
 * itself gives in its list of models, which is believed before the catalogue. `ending`: within 60 days.
 */
export function lifeOf(model: string, now: number, reported?: string | null): ModelLife {
  const entry = catalogueEntry(model);
  const shutdown = reported ?? entry?.shutdown;
  if (!shutdown) return { state: entry ? 'alive' : 'unknown' };
  const daysLeft = Math.max(0, Math.ceil((Date.parse(shutdown) - now) / DAY_MS));
  const state = daysLeft === 0 ? 'off' : daysLeft <= ENDING_DAYS ? 'ending' : 'alive';
  return { state, shutdown, daysLeft, ...(entry?.successor ? { successor: entry.successor } : {}) };
}

/** The model for a new installation: the first of the preferred ones that still answers. Pages warn of one that ends soon. */
export function defaultModel(now: number): string {
  return PREFERRED.find((model) => lifeOf(model, now).state !== 'off') ?? PREFERRED[1];
}
