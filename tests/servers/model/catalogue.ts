type Model = {
  id: string;
  /** Seconds since 1970. */
  created: number;
  owned_by: string;
  /** A day, as reported for this endpoint (public reading, 2026-10-27). */
  shutdown_date?: string;
};

const system = (id: string, created: number, shutdown_date?: string): Model =>
  shutdown_date ? { id, created, owned_by: 'system', shutdown_date } : { id, created, owned_by: 'system' };

/** Fixed on purpose: what is listed here does not change when the calendar does. `created` is a guess. */
export const MODELS: Model[] = [
  system('gpt-4o-mini', 1721172741, '2027-01-14'),
  system('gpt-4o', 1715367049, '2027-01-14'),
  system('gpt-4.1', 1744316542, '2027-01-14'),
  system('gpt-4.1-mini', 1744318173, '2027-01-14'),
  system('gpt-5-mini', 1754425928, '2026-12-11'),
  system('gpt-5.1', 1762800673, '2027-04-01'),
  system('gpt-5.6-luna', 1783000000),
  system('gpt-6-luna', 1788000000),
  system('gpt-6-astra', 1788000000),
  system('gpt-6.1-sol', 1790640000),
  system('gpt-6.1-terra', 1792972800),
  { id: 'demo', created: 1790000000, owned_by: 'local' },
];

/** Switched off on 23 Oct 2026. */
export const MODELS_OFF = ['gpt-3.5-turbo', 'gpt-4', 'gpt-4-turbo', 'gpt-4.1-nano', 'o1', 'o3-mini', 'o4-mini'];

/** @param shutdowns days that differ from the usual ones, by model. */
export function modelList(shutdowns: Record<string, string> = {}) {
  const data = MODELS.map((model) => {
    const day = shutdowns[model.id] ?? model.shutdown_date;
    return { object: 'model', ...model, ...(day ? { shutdown_date: day } : {}) };
  });
  return { object: 'list', data };
}

/** Models that think before they answer, and therefore refuse sampling parameters. */
export function isReasoning(model: string): boolean {
  return /^(gpt-[56]|o\d)/.test(model);
}
