import type { SettingsForm } from '@/lib/settings/form';
import { keyOf } from '@/lib/settings/registry/field';
import { POLLING } from '@/lib/settings/registry/polling';

type Numbers = Pick<
  SettingsForm,
  'polling_interval' | 'ticket_limit' | 'rate_limit_delay' | 'retry_delay' | 'max_retries'
>;

const asDefault = (path: string) => String(POLLING.find((field) => field.path === path)?.default);

/**
 * Sets of the numbers of polling, as they are typed. *Normal* is what a new installation has; the others take about half, or
 * three times, of the account's limit. How long tickets are kept is no matter of pace.
 */
export const PACES = {
  polite: {
    polling_interval: '10',
    ticket_limit: '15',
    rate_limit_delay: '6',
    retry_delay: '15',
    max_retries: '3',
  },
  normal: {
    polling_interval: asDefault('freshdesk.polling_interval'),
    ticket_limit: asDefault('freshdesk.ticket_limit'),
    rate_limit_delay: asDefault('freshdesk.rate_limit_delay'),
    retry_delay: asDefault('freshdesk.retry_delay'),
    max_retries: asDefault('freshdesk.max_retries'),
  },
  fast: {
    polling_interval: '2',
    ticket_limit: '50',
    rate_limit_delay: '1',
    retry_delay: '3',
    max_retries: '5',
  },
} as const satisfies Record<string, Numbers>;

export type Pace = keyof typeof PACES;

export const PACE_NAMES = Object.keys(PACES) as Pace[];

/** The pace of these numbers; null for own ones. */
export const paceOf = (form: Numbers): Pace | null =>
  PACE_NAMES.find((name) =>
    Object.entries(PACES[name]).every(([key, value]) => form[key as keyof Numbers].trim() === value),
  ) ?? null;

/** Fields of the form that are behind the paces. */
export const NUMBER_FIELDS = POLLING.map(({ path }) => keyOf(path));
