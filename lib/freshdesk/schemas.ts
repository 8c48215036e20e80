import { z } from '@/lib/zod';

/** Only whole numbers that a double holds exactly; digits in a string count too. */
const whole = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value)),
  z.number().check(z.int()),
);
const id = z.pipe(whole, z.number().check(z.gte(1)));
const number = z.catch(whole, 0);
const optionalId = z.catch(z.nullable(id), null);
const text = z.catch(z.nullable(z.string()), null);
const flag = z.catch(z.boolean(), false);

/** Freshdesk's dates (`Z`, or an offset in older samples) as UTC with whole seconds, so that strings sort like instants. */
const instant = z.pipe(
  z.transform((value: unknown) => {
    const at =
      typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
  }),
  z.string(),
);
const optionalInstant = z.catch(z.nullable(instant), null);

/** Lists of addresses came as arrays, null and plain strings (zammad #4807, #5843). */
const strings = z.pipe(
  z.transform((value: unknown) => {
    if (typeof value === 'string') return value.split(/[,;]/).map((part) => part.trim());
    return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
  }),
  z.pipe(
    z.array(z.string()),
    z.transform((parts: string[]) => parts.filter((part) => part !== '')),
  ),
);
const list = z.catch(strings, []);

/** Bad members of a list are left out instead of spoiling the others. */
const members = <T extends z.core.$ZodType>(schema: T) =>
  z.pipe(
    z.transform((value: unknown) => (Array.isArray(value) ? value : [])),
    z.pipe(
      z.array(z.unknown()),
      z.transform((values: unknown[]) =>
        values.flatMap((value) => {
          const result = z.safeParse(schema, value);
          return result.success ? [result.data] : [];
        }),
      ),
    ),
  );

const attachment = z.lazy(() =>
  z.object({
    id,
    name: text,
    content_type: text,
    size: z.catch(z.nullable(whole), null),
    file_size: z.catch(z.nullable(whole), null),
  }),
);

const person = z.lazy(() => z.object({ name: text, email: text }));

/** A ticket, from a list or alone. Only its number and its time of change must be there. */
export const ticketSchema = z.lazy(() =>
  z.object({
    id,
    updated_at: instant,
    created_at: optionalInstant,
    subject: text,
    description: text,
    description_text: text,
    status: number,
    priority: number,
    source: number,
    type: text,
    requester_id: number,
    requester: z.catch(z.nullable(person), null),
    responder_id: optionalId,
    group_id: optionalId,
    company_id: optionalId,
    tags: list,
    cc_emails: list,
    custom_fields: z.catch(z.record(z.string(), z.unknown()), {}),
    due_by: optionalInstant,
    deleted: flag,
    spam: flag,
    attachments: z.catch(members(attachment), []),
  }),
);

export const conversationSchema = z.lazy(() =>
  z.object({
    id,
    created_at: optionalInstant,
    updated_at: optionalInstant,
    incoming: flag,
    private: flag,
    user_id: optionalId,
    source: number,
    from_email: text,
    body: text,
    body_text: text,
    to_emails: list,
    cc_emails: list,
    bcc_emails: list,
    auto_response: flag,
    attachments: z.catch(members(attachment), []),
  }),
);

export const agentSchema = z.lazy(() =>
  z.object({
    id,
    group_ids: z.catch(members(id), []),
    ticket_scope: z.catch(z.nullable(whole), null),
    contact: z.catch(person, { name: null, email: null }),
    signature: text,
  }),
);

const fieldSchema = z.lazy(() =>
  z.object({
    name: z.string(),
    label: text,
    type: text,
    default: flag,
    /** `{id: [label, label for customers]}`, `{label: id}`, `[label]` or nested, by kind of field (public recording, 2020-2023). */
    choices: z.catch(z.unknown(), null),
  }),
);
export const fieldsSchema = z.lazy(() => members(fieldSchema));

/** The answer to a POST of a reply or note; `ticket_id` is compared when it is there. */
export const createdSchema = z.lazy(() => z.object({ id, created_at: instant, ticket_id: optionalId }));

/** What can still be read of a row that is no ticket. */
export const remnantSchema = z.lazy(() => z.object({ id: optionalId, updated_at: optionalInstant }));

export type ApiTicket = z.output<typeof ticketSchema>;
export type ApiConversation = z.output<typeof conversationSchema>;
export type ApiAttachment = z.output<typeof attachment>;
export type TicketField = z.output<typeof fieldSchema>;
