import { DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import { z } from '@/lib/zod';
import { mirrorKey } from './mirror-index';
import type { StoragePorts } from './ports';

const entrySchema = z.object({
  ticketId: z.number(),
  kind: z.enum(DRAFT_KINDS),
  ticketSubject: z.string(),
  requesterName: z.nullable(z.string()),
  text: z.string(),
  /** The draft's text on which the typing began. */
  seen: z.string(),
  at: z.number(),
});

export type UnsavedTyping = z.output<typeof entrySchema>;

const allSchema = z.lazy(() => z.record(z.string(), entrySchema));

/**
 * Typing that the database would not take, in the browser's local storage until it does. By draft id: the newest text of
 * a draft replaces the one before.
 */
export interface Unsaved {
  all(): Promise<Record<string, UnsavedTyping>>;
  keep(draftId: string, entry: UnsavedTyping): Promise<void>;
  /** Once it is in the database. A newer text than the one saved stays. */
  drop(draftId: string, saved: string): Promise<void>;
}

export function createUnsaved({ host, ports }: { host: string; ports: StoragePorts }): Unsaved {
  const key = `${mirrorKey(host)}:unsaved`;

  async function all(): Promise<Record<string, UnsavedTyping>> {
    return allSchema.safeParse((await ports.area.get(key))[key]).data ?? {};
  }

  return {
    all,
    keep: (draftId, entry) =>
      ports.exclusive(key, async () => ports.area.set({ [key]: { ...(await all()), [draftId]: entry } })),

    drop: (draftId, saved) =>
      ports.exclusive(key, async () => {
        const { [draftId]: known, ...others } = await all();
        if (known?.text !== saved) return;
        if (Object.keys(others).length === 0) await ports.area.remove(key);
        else await ports.area.set({ [key]: others });
      }),
  };
}
