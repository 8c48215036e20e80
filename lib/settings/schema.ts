import { z } from '@/lib/zod';
import { NUMBER_FIELDS, type NumberSpec, UNDO_SECONDS } from './fields';
import { playbookSchema } from './playbook';
import { priceSchema } from './price';
import { SIGNATURE_LIMIT } from './signature';

export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';
/** US dollars a calendar month, for a new installation: a leak of presses or of a key shall not cost more by itself. */
export const DEFAULT_CAP = 5;

function bounded(spec: NumberSpec) {
  const base = z.number().check(z.gte(spec.min), z.lte(spec.max));
  return z.catch(spec.integer ? base.check(z.int()) : base, spec.default);
}

const text = (fallback: string) => z.catch(z.string().check(z.maxLength(500)), fallback);
const flag = (fallback: boolean) => z.catch(z.boolean(), fallback);
const template = () => z.catch(z.nullable(z.string().check(z.maxLength(20_000))), null);

const freshdesk = () =>
  z.object({
    /** Full host, e.g. `acme.freshdesk.com`; empty until set up. */
    domain: text(''),
    /** The host of the agent pages when it is not the domain's, e.g. `support.example.com`; usually empty. */
    agent_page: text(''),
    polling_interval: bounded(NUMBER_FIELDS.polling_interval),
    ticket_limit: bounded(NUMBER_FIELDS.ticket_limit),
    rate_limit_delay: bounded(NUMBER_FIELDS.rate_limit_delay),
    retry_delay: bounded(NUMBER_FIELDS.retry_delay),
    max_retries: bounded(NUMBER_FIELDS.max_retries),
    keep_days: bounded(NUMBER_FIELDS.keep_days),
  });

const openai = () =>
  z.object({
    /** Empty only before the first install has chosen one: see `defaultModel` in lib/llm. */
    model: text(''),
    base_url: text(DEFAULT_BASE_URL),
    /** `built-in`: the browser's own model; the other fields are kept for the way back. */
    provider: z.catch(z.enum(['endpoint', 'built-in']), 'endpoint'),
  });

const prompts = () =>
  z.object({
    /** null: the shipped template. */
    response: template(),
    instructions: template(),
  });

const replies = () =>
  z.object({
    /** Plain text below replies that are sent from here; null: the one that Freshdesk tells of the key's agent. */
    signature: z.catch(z.nullable(z.string().check(z.maxLength(SIGNATURE_LIMIT))), null),
    /**
     * The help desk adds a signature to what comes through its API. Nobody outside knows whether any does, so it is the
     * person who says it.
     */
    help_desk_signs: flag(false),
  });

const sending = () =>
  z.object({
    /** How long an approved reply waits; a delivery keeps the wait that it was approved with. */
    undo_seconds: bounded(UNDO_SECONDS),
  });

const privacy = () =>
  z.object({
    /** Private notes are always read for tech instructions; for customer responses only when this is on. */
    private_notes_in_responses: flag(false),
  });

const costs = () =>
  z.object({
    /** US dollars a calendar month; null: no cap. */
    monthly_cap: z.catch(z.nullable(z.number().check(z.gte(0), z.lte(1_000_000))), null),
    /** The cap is the one of a new installation. Only a chosen one keeps back what has no price. */
    cap_by_default: z.catch(z.optional(z.literal(true)), undefined),
    /** The person's own; they go before the shipped ones. */
    prices: z.catch(z.array(priceSchema).check(z.maxLength(200)), []),
  });

const notifications = () => z.object({ new_tickets: flag(false) });

/** A section that is missing or not an object is read as an empty one, so that every field falls back alone. */
function section<T extends z.core.$ZodType<unknown, object>>(schema: T) {
  return z.pipe(
    z.transform((value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {},
    ),
    schema,
  );
}

/** Where nothing was ever saved. Settings that were saved without a cap have none: their owner was promised no limit. */
const NEW_INSTALLATION = { costs: { monthly_cap: DEFAULT_CAP, cap_by_default: true } };

const orNew = (value: unknown): unknown =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
    ? NEW_INSTALLATION
    : value;

/**
 * Everything but the keys. Names are those of the older program's `config.json`, so that its files can be read.
 * One bad field falls back to its default by itself and never takes the others with it.
 */
export const settingsSchema = z.lazy(() =>
  z.pipe(
    z.transform(orNew),
    section(
      z.object({
        version: z.catch(z.literal(1), 1),
        freshdesk: section(freshdesk()),
        openai: section(openai()),
        prompts: section(prompts()),
        /** null: the shipped playbooks. */
        playbooks: z.catch(z.nullable(z.array(playbookSchema).check(z.maxLength(100))), null),
        replies: section(replies()),
        sending: section(sending()),
        privacy: section(privacy()),
        costs: section(costs()),
        notifications: section(notifications()),
      }),
    ),
  ),
);

export type Settings = z.output<typeof settingsSchema>;

/** The keys. Kept apart, so that nothing that reads or exports settings ever holds them by accident. */
export const secretsSchema = z.lazy(() =>
  section(
    z.object({
      freshdesk_api_key: text(''),
      openai_api_key: text(''),
    }),
  ),
);

export type Secrets = z.output<typeof secretsSchema>;

export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ settingsSchema.parse({});
