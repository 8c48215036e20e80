import type { WorkDatabase } from '@/lib/storage/work';
import type { Millis } from '@/lib/time';
import { z } from '@/lib/zod';

/** A request that did not leave, because nobody had seen what leaves. */
export type Hold = {
  /** What was asked for: only the same again may leave as it was shown. */
  asked: string;
  /** What the worker needs to send it as it is; it alone reads it. */
  kept: unknown;
  /** A person has seen it, and wants it to leave. */
  letGo: boolean;
};

/** The newest request for a draft, byte for byte as it left. It is kept on this computer as long as the draft. */
export type SentRequest = {
  /** Host of the endpoint; empty where the browser's own model answered, and nothing left. */
  host: string;
  body: string;
  at: Millis;
  /** There while it has not left. */
  hold?: Hold | undefined;
  /** The first of the help desk, which nobody has looked at yet. */
  first?: boolean | undefined;
};

const requestSchema = z.lazy(() =>
  z.object({
    host: z.string(),
    body: z.string(),
    at: z.number(),
    first: z.optional(z.boolean()),
    hold: z.optional(z.object({ asked: z.string(), kept: z.unknown(), letGo: z.boolean() })),
  }),
);

/** What a person reads of a body: its messages. Anything else in it is parameters. */
const bodySchema = z.lazy(() => z.object({ messages: z.array(z.object({ role: z.string(), content: z.string() })) }));

const keyOf = (draftId: string) => `request:${draftId}`;

/** Called before the bytes go out, so that nothing leaves that cannot be seen. Rejects with what the database throws. */
export const saveRequest = (db: WorkDatabase, draftId: string, request: SentRequest): Promise<unknown> =>
  db.meta.put({ key: keyOf(draftId), value: request });

/** Null before the first one, and for what cannot be read. */
export const readRequest = async (db: WorkDatabase, draftId: string): Promise<SentRequest | null> =>
  requestSchema.safeParse((await db.meta.get(keyOf(draftId)))?.value).data ?? null;

/**
 * A person lets go what is held for a draft. Whoever calls asks for the draft again then.
 * @param body what the person saw: another one stays held.
 */
export const letRequestGo = (db: WorkDatabase, draftId: string, body: string): Promise<void> =>
  db.transaction('rw', db.meta, async () => {
    const request = await readRequest(db, draftId);
    if (request?.hold && request.body === body) {
      await saveRequest(db, draftId, { ...request, hold: { ...request.hold, letGo: true } });
    }
  });

/** A person has looked at the first request of a help desk. */
export const requestSeen = (db: WorkDatabase, draftId: string): Promise<void> =>
  db.transaction('rw', db.meta, async () => {
    const request = await readRequest(db, draftId);
    if (request?.first) await saveRequest(db, draftId, { ...request, first: undefined });
  });

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
