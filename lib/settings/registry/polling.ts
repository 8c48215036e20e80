import { field } from './field';
import { decimal, whole } from './kinds';

/** Seconds; the longest that a failed background request waits before it is tried again. */
export const RETRY_DELAY_CAP = 60;

/** The numbers of the older program, with its names and defaults, and bounds that keep a help desk safe. */
export const POLLING = [
  // Minutes. Chrome's alarms allow 0.5; one minute keeps the worker asleep half of the time.
  field({
    path: 'freshdesk.polling_interval',
    kind: decimal(1, 1440),
    default: 5,
    section: 'polling',
    managed: true,
  }),
  field({
    path: 'freshdesk.ticket_limit',
    kind: whole(1, 100),
    default: 25,
    section: 'polling',
    managed: true,
  }),
  // Seconds between two background requests.
  field({
    path: 'freshdesk.rate_limit_delay',
    kind: decimal(0, 60),
    default: 3,
    section: 'polling',
    managed: true,
  }),
  // Seconds before the first retry; doubles up to RETRY_DELAY_CAP.
  field({
    path: 'freshdesk.retry_delay',
    kind: decimal(0.5, 60),
    default: 5,
    section: 'polling',
    managed: true,
  }),
  field({
    path: 'freshdesk.max_retries',
    kind: whole(0, 10),
    default: 5,
    section: 'polling',
    managed: true,
  }),
  // Days since a ticket was last touched in Freshdesk. Ours: the older program kept everything.
  field({
    path: 'freshdesk.keep_days',
    kind: whole(7, 3650),
    default: 90,
    section: 'polling',
    managed: true,
  }),
] as const;
