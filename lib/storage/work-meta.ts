import { z } from '@/lib/zod';
import { createMeta, type Meta } from './meta';
import type { Restored } from './restored';
import type { DatabaseRevision } from './revision';
import type { WorkDatabase } from './work';

type WorkMeta = { mark: DatabaseRevision; restored: Restored };

const markSchema = z.lazy(() => z.object({ id: z.string(), count: z.number(), deletions: z.number() }));
const restoredSchema = z.lazy(() =>
  z.object({
    loss: z.enum(['empty', 'replaced', 'behind', 'damaged']),
    drafts: z.number(),
    deliveries: z.number(),
    at: z.number(),
  }),
);

/** The values that the work database keeps beside its rows; those under `quarantine:…` are damaged rows as they were. */
export const workMeta = ({ meta }: WorkDatabase): Meta<WorkMeta> =>
  createMeta<WorkMeta>(meta, {
    // One that cannot be read belongs to no copy; it must not look like a database that never had one.
    mark: (value) => markSchema.safeParse(value).data ?? { id: '', count: 0, deletions: 0 },
    restored: (value) => restoredSchema.safeParse(value).data,
  });
