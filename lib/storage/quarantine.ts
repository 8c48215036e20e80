import type { EntityTable } from 'dexie';
import type { MetaRow } from '@/lib/storage/meta';
import type { Mirror } from './mirror';
import { type MirroredTable, mirrorKey } from './mirror-index';
import type { StoragePorts } from './ports';
import type { Restored } from './restored';
import { restoredDelivery } from './restored-delivery';
import { readDelivery, readDraft } from './row-schemas';
import type { WorkDatabase } from './work';
import { workMeta } from './work-meta';

type Row = { id: string };

type Ports = { host: string; work: WorkDatabase; mirror: Mirror; ports: StoragePorts };

/**
 * Takes rows out of the way that cannot be read or are not what they should be, so that the others go on. The copy's row
 * takes their place where there is one; what was there is kept under `quarantine:…`. For when something has failed:
 * it reads every row.
 * @returns how many rows it moved.
 */
export async function quarantine({ host, work, mirror, ports }: Ports): Promise<number> {
  const damaged = [
    ...(await findDamaged(work.drafts, 'drafts', readDraft)),
    ...(await findDamaged(work.deliveries, 'deliveries', readDelivery)),
  ];
  if (damaged.length === 0) return 0;
  const copies = await ports.area.get(damaged.map(({ table, id }) => mirrorKey(host, table, id))).catch(() => ({}));
  const report: Restored = { loss: 'damaged', drafts: 0, deliveries: 0, at: ports.now() };
  await work.transaction('rw', work.drafts, work.deliveries, work.meta, async () => {
    for (const { table, id, value } of damaged) {
      const copy = (copies as Record<string, unknown>)[mirrorKey(host, table, id)];
      const draft = table === 'drafts' ? readDraft(copy) : null;
      const delivery = table === 'deliveries' ? readDelivery(copy) : null;
      await work.meta.put({
        key: `quarantine:${table}:${id}`,
        value: { at: ports.now(), row: value },
      } satisfies MetaRow);
      if (draft) await work.drafts.put(draft);
      else if (delivery) await work.deliveries.put(restoredDelivery(delivery, ports.now()));
      else await work.table(table).delete(id);
      if (draft) report.drafts += 1;
      if (delivery) report.deliveries += 1;
    }
    await workMeta(work).set({ restored: report });
  });
  await mirror.settled();
  return damaged.length;
}

type Damaged = { table: MirroredTable; id: string; value: unknown };

async function findDamaged<T extends Row>(
  table: EntityTable<T, 'id'>,
  name: MirroredTable,
  read: (value: unknown) => T | null,
): Promise<Damaged[]> {
  const found: Damaged[] = [];
  for (const id of (await table.toCollection().primaryKeys()) as string[]) {
    // One by one: a value that Chrome cannot read fails the whole reading of many.
    const value = await table.get(id as never).catch(() => null);
    if (!read(value)) found.push({ table: name, id, value });
  }
  return found;
}
