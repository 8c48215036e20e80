import { cut } from '@/lib/text/cut';
import { z } from '@/lib/zod';
import { splitList } from './split-list';
import { words } from './words-of';

/** Only whole numbers that a double holds exactly; digits in a string count too. */
const whole = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value)),
  z.number().check(z.int()),
);
const id = z.pipe(whole, z.number().check(z.gte(1)));
const number = z.catch(whole, 0);
const optionalId = z.catch(z.nullable(id), null);
const text = z.catch(z.nullable(z.string()), null);
/** A text whose beginning is enough. What Freshdesk itself allows is shorter; nothing huge is stored or read again. */
const upTo = (most: number) =>
  z.catch(
    z.nullable(
      z.pipe(
        z.string(),
        z.transform((value: string) => cut(value, most)),
      ),
    ),
    null,
  );
/** The same where a number may stand for it: a subject "404" came as one. */
const wordsUpTo = (most: number) =>
  z.pipe(
    z.transform((value: unknown) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value)),
    upTo(most),
  );
/** Characters. */
const NAME = 200;
const SUBJECT = 1000;
const FIELD = 5000;
/** An address (RFC 5321: 64 + 1 + 255), alone and with a name before it. */
const ADDRESS = 320;
const MAILBOX = ADDRESS + NAME;
/** A longer one is no address, and its beginning is somebody else's. */
const address = z.catch(z.nullable(z.string().check(z.maxLength(ADDRESS))), null);
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

/** Addresses and tags of one ticket. */
const MOST_PARTS = 500;

/**
 * Lists came as arrays, null, plain strings (zammad #4807, #5843) and objects with a name. What is too long to be an address
 * or a tag is left out.
 */
const strings = (longest: number) =>
  z.pipe(
    z.transform((value: unknown) =>
      (Array.isArray(value) ? value : [value])
        .slice(0, 2 * MOST_PARTS)
        .flatMap((part) => (typeof part === 'number' ? [] : splitList(words(part), MOST_PARTS))),
    ),
    z.pipe(
      z.array(z.string()),
      z.transform((parts: string[]) =>
        parts.filter((part) => part !== '' && part.length <= longest).slice(0, MOST_PARTS),
      ),
    ),
  );
const list = z.catch(strings(MAILBOX), []);
const tags = z.catch(strings(NAME), []);

/** Attachments, groups, ticket fields. */
const MOST_MEMBERS = 1000;

/** Bad members of a list are left out instead of spoiling the others. */
const members = <T extends z.core.$ZodType>(schema: T) =>
  z.pipe(
    z.transform((value: unknown) => (Array.isArray(value) ? value.slice(0, MOST_MEMBERS) : [])),
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
    name: upTo(NAME),
    content_type: upTo(NAME),
    size: z.catch(z.nullable(whole), null),
    file_size: z.catch(z.nullable(whole), null),
  }),
);

/** Custom fields of one ticket. */
const MOST_FIELDS = 500;
const fields = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((record: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(record)
        .filter(([name]) => name.length <= NAME)
        .slice(0, MOST_FIELDS)
        .map(([name, value]) => [name, typeof value === 'object' ? words(value) || null : value])
        .map(([name, value]) => [name, typeof value === 'string' ? cut(value, FIELD) : value]),
    ),
  ),
);

const person = z.lazy(() => z.object({ name: upTo(NAME), email: address }));

/** A ticket, from a list or alone. Only its number and its time of change must be there. */
export const ticketSchema = z.lazy(() =>
  z.object({
    id,
    updated_at: instant,
    created_at: optionalInstant,
    subject: wordsUpTo(SUBJECT),
    description: text,
    description_text: text,
    status: number,
    priority: number,
    source: number,
    type: wordsUpTo(NAME),
    requester_id: number,
    requester: z.catch(z.nullable(person), null),
    responder_id: optionalId,
    group_id: optionalId,
    company_id: optionalId,
    company: z.catch(z.nullable(z.lazy(() => z.object({ name: upTo(NAME) }))), null),
    product_id: optionalId,
    tags,
    cc_emails: list,
    custom_fields: z.catch(fields, {}),
    due_by: optionalInstant,
    fr_due_by: optionalInstant,
    deleted: flag,
    spam: flag,
    attachments: z.catch(members(attachment), []),
  }),
);

export const contactSchema = z.lazy(() =>
  z.object({ id, language: upTo(40), time_zone: upTo(80), job_title: upTo(NAME), tags }),
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
    from_email: upTo(2 * MAILBOX),
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
    signature: upTo(20 * FIELD),
  }),
);

const fieldSchema = z.lazy(() =>
  z.object({
    name: z.string().check(z.maxLength(NAME)),
    label: upTo(NAME),
    type: upTo(NAME),
    default: flag,
    displayed_to_customers: z.catch(z.nullable(z.boolean()), null),
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

/** Parts of rows, for the schemas of other chapters of the API. */
export { id, members, NAME, number, optionalId, optionalInstant, SUBJECT, tags, text, upTo };
