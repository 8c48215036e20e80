import type { DeliveryRow } from '@/lib/domain/delivery';
import type { DraftRow } from '@/lib/domain/draft';
import { z } from '@/lib/zod';
import type { MIRRORED } from './work';

export type MirroredTable = (typeof MIRRORED)[number];

/** What the second copy holds, kept beside it: the mark of the database it was copied from, and a list of the rows. */
const indexSchema = z.lazy(() =>
  z.object({
    id: z.string(),
    count: z.number(),
    deletions: z.number(),
    /** By storage key: when the row was changed last, its size in characters, and whether a person still waits for it. */
    entries: z.record(z.string(), z.object({ at: z.number(), size: z.number(), open: z.boolean() })),
  }),
);

export type MirrorIndex = z.output<typeof indexSchema>;

export const readIndex = (value: unknown): MirrorIndex | null => indexSchema.safeParse(value).data ?? null;

/** Half of the 10 MB that Chrome gives `storage.local` without `unlimitedStorage`; settings and playbooks live there too. */
const MOST_CHARACTERS = 2_500_000;
/** The list of rows is written with every save. */
const MOST_ROWS = 400;
const DAY_MS = 86_400_000;
/** What is settled is kept this long: to tell what was sent lately, should the database be lost. */
const SETTLED_MS = 30 * DAY_MS;

export const mirrorKey = (host: string, table?: MirroredTable, id?: string) =>
  table ? `mirror:${host}:${table}:${id}` : `mirror:${host}`;

const OPEN_DRAFT: readonly string[] = ['pending', 'inserted', 'sending'];
const SETTLED_DELIVERY: readonly string[] = ['confirmed', 'cancelled', 'returned', 'refused'];

type Entry = MirrorIndex['entries'][string];

/** About as many characters as a row takes; to write it out for that took longer than to store it. Rows are trees of plain data. */
function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length + 3;
  if (typeof value !== 'object' || value === null) return 6;
  let sum = 2;
  for (const [name, part] of Object.entries(value))
    sum += charactersIn(part) + (Array.isArray(value) ? 0 : name.length + 3);
  return sum;
}

export const draftEntry = (row: DraftRow): Entry => ({
  at: row.updatedAt,
  size: charactersIn(row),
  open: OPEN_DRAFT.includes(row.disposition) && (row.text.trim() !== '' || row.state === 'generating'),
});

export const deliveryEntry = (row: DeliveryRow): Entry => ({
  at: row.createdAt,
  size: charactersIn(row),
  open: !SETTLED_DELIVERY.includes(row.state),
});

/** Keys that must go so that the copy stays within its bounds: settled ones first, oldest first, open ones last. */
export function toPrune(
  entries: MirrorIndex['entries'],
  now: number,
  most = { characters: MOST_CHARACTERS, rows: MOST_ROWS },
): string[] {
  const all = Object.entries(entries).sort(([, a], [, b]) => Number(a.open) - Number(b.open) || a.at - b.at);
  let size = all.reduce((sum, [, entry]) => sum + entry.size, 0);
  const gone: string[] = [];
  for (const [key, entry] of all) {
    const old = !entry.open && now - entry.at > SETTLED_MS;
    if (!old && size <= most.characters && all.length - gone.length <= most.rows) continue;
    gone.push(key);
    size -= entry.size;
  }
  return gone;
}
