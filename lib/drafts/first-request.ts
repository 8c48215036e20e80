import type { Asked } from '@/lib/assistant/prepare';
import { AppError } from '@/lib/failures/app-error';
import type { WorkDatabase } from '@/lib/storage/work';
import type { Millis } from '@/lib/time';
import { z } from '@/lib/zod';
import { draftId } from './draft-text';
import type { Prepared } from './ports';
import { readRequest, saveRequest } from './sent-request';

/** In the local storage: help desk → when its first request was let go. */
export const SEEN_KEY = 'requestsSeen';

const seenSchema = z.lazy(() => z.record(z.string(), z.number()));

/** Longer, and the ticket may not be any more what the prompt says of it: it is read again, and shown again where it differs. */
const KEPT_MS = 10 * 60_000;

/** All of a prompt but what reads the answer, which cannot be stored. */
export type KeptPrompt = Omit<Prepared, 'reader'>;

type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/**
 * The first request of a help desk is pointed out to the person as it leaves; or it waits, where the settings say so,
 * until a person has seen it: exactly what was shown leaves then.
 */
export interface FirstRequest {
  /** What a person let go a moment ago; null where there is no such thing, and the prompt has to be made. */
  released(asked: Asked): Promise<KeptPrompt | null>;
  /**
   * Keeps every request where it can be seen, before it leaves.
   * @param host of the endpoint; empty where nothing leaves this computer.
   * @param holds the first waits.
   * @throws `request-unseen` for the first where it waits, until it was let go; what the databases throw
   */
  leave(request: { body: string; host: string }, asked: Asked, prompt: KeptPrompt, holds: boolean): Promise<void>;
}

/** A prompt carries what its steps know, of which not all can be stored. */
const storable = (prompt: KeptPrompt): KeptPrompt => ({
  facts: prompt.facts,
  fromSubjectOnly: prompt.fromSubjectOnly,
  messages: prompt.messages,
  schema: prompt.schema,
  omittedMessages: prompt.omittedMessages,
  shortenedMessages: prompt.shortenedMessages,
  cuts: prompt.cuts,
  sources: prompt.sources,
});

const keyOf = ({ refinement, length }: Asked): string => JSON.stringify([refinement, length]);

export function createFirstRequest(deps: {
  helpDesk: string;
  db: () => WorkDatabase;
  area: Area;
  now: () => Millis;
}): FirstRequest {
  const { helpDesk, db, area, now } = deps;

  const seen = async () => seenSchema.safeParse((await area.get(SEEN_KEY))[SEEN_KEY]).data ?? {};
  const isSeen = async () => (await seen())[helpDesk] !== undefined;
  const idOf = ({ ticketId, task }: Asked) => draftId(ticketId, task.id);

  return {
    async released(asked) {
      if (await isSeen()) return null;
      const request = await readRequest(db(), idOf(asked));
      const isRecent = request !== null && Math.abs(now() - request.at) < KEPT_MS;
      if (!isRecent || !request.hold?.letGo || request.hold.asked !== keyOf(asked)) return null;
      return request.hold.kept as KeptPrompt;
    },

    async leave({ body, host }, asked, prompt, holds) {
      const id = idOf(asked);
      const request = { body, host, at: now() };
      const first = host !== '' && !(await isSeen());
      if (first && holds) {
        const before = await readRequest(db(), id);
        if (!before?.hold?.letGo || before.body !== body || before.host !== host) {
          const hold = { asked: keyOf(asked), kept: storable(prompt), letGo: false };
          await saveRequest(db(), id, { ...request, hold });
          throw new AppError({ kind: 'request-unseen', subject: host });
        }
      }
      if (first) await area.set({ [SEEN_KEY]: { ...(await seen()), [helpDesk]: request.at } });
      await saveRequest(db(), id, { ...request, ...(first && !holds && { first }) });
    },
  };
}
