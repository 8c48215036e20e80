import type { WorkDatabase } from '@/lib/storage/work';
import type { Millis } from '@/lib/time';
import { z } from '@/lib/zod';

/** The newest request for a draft, byte for byte as it left. It is kept on this computer as long as the draft. */
export type SentRequest = {
  /** Host of the endpoint; empty where the browser's own model answered, and nothing left. */
  host: string;
  body: string;
  at: Millis;
};

const requestSchema = z.lazy(() => z.object({ host: z.string(), body: z.string(), at: z.number() }));

/** What a person reads of a body: its messages. Anything else in it is parameters. */
const bodySchema = z.lazy(() => z.object({ messages: z.array(z.object({ role: z.string(), content: z.string() })) }));

const keyOf = (draftId: string) => `request:${draftId}`;

/** Called before the bytes go out, so that nothing leaves that cannot be seen. Rejects with what the database throws. */
export const saveRequest = (db: WorkDatabase, draftId: string, request: SentRequest): Promise<unknown> =>
  db.meta.put({ key: keyOf(draftId), value: request });

/** Null before the first one, and for what cannot be read. */
export const readRequest = async (db: WorkDatabase, draftId: string): Promise<SentRequest | null> =>
  requestSchema.safeParse((await db.meta.get(keyOf(draftId)))?.value).data ?? null;

export const dropRequests = (db: WorkDatabase, draftIds: readonly string[]): Promise<void> =>
  db.meta.bulkDelete(draftIds.map(keyOf));

/** The messages within a body; empty for one of another shape. */
export function messagesIn(body: string): { role: string; content: string }[] {
  try {
    return bodySchema.safeParse(JSON.parse(body)).data?.messages ?? [];
  } catch {
    return [];
  }
}
