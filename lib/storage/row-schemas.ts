import type { DeliveryRow } from '@/lib/domain/delivery';
import type { DraftRow } from '@/lib/domain/draft';
import { DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import { z } from '@/lib/zod';

// What the code relies on when it reads a row. Tolerant to what it does not: a row of an older version stays readable.

const text = z.string();
const number = z.number();

const draftSchema = z.lazy(() =>
  z.looseObject({
    id: text.check(z.regex(/^\d+:(response|instructions)$/)),
    ticketId: number,
    kind: z.enum(DRAFT_KINDS),
    ticketSubject: text,
    requesterName: z.nullable(text),
    text,
    edited: z.boolean(),
    state: z.enum(['generating', 'ready', 'incomplete', 'failed']),
    failure: z.nullable(z.looseObject({ kind: text })),
    status: z.nullable(text),
    asks: z.optional(z.array(text)),
    questions: z.optional(z.array(z.looseObject({ ask: text, why: text, unlocks: text }))),
    forAgent: z.optional(z.array(z.looseObject({ kind: text, what: text }))),
    unsure: z.optional(z.array(z.looseObject({ text, why: text }))),
    cites: z.optional(z.array(z.looseObject({ text, labels: z.array(text) }))),
    followUpQuestions: z.optional(z.array(text)),
    disposition: text,
    createdAt: number,
    updatedAt: number,
  }),
);

const deliverySchema = z.lazy(() =>
  z.looseObject({
    id: text,
    ticketId: number,
    kind: z.enum(['reply', 'note']),
    state: text,
    approval: z.looseObject({
      ticketId: number,
      host: text,
      text,
      html: text,
      bodyHash: text,
      requesterId: number,
      to: z.array(text),
      cc: z.array(text),
      lastConversationId: number,
      agentId: number,
    }),
    createdAt: number,
    deadline: number,
    session: text,
    probes: number,
  }),
);

/** The row, or null when it is not one. */
export const readDraft = (value: unknown): DraftRow | null =>
  draftSchema.safeParse(value).success ? (value as DraftRow) : null;

export const readDelivery = (value: unknown): DeliveryRow | null =>
  deliverySchema.safeParse(value).success ? (value as DeliveryRow) : null;
