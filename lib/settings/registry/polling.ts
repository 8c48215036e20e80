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
    label: 'Check for tickets every (minutes)',
    hint: 'How often the background worker looks for new and updated tickets. Default: 5.',
    section: 'polling',
    managed: true,
  }),
  field({
    path: 'freshdesk.ticket_limit',
    kind: whole(1, 100),
    default: 25,
    label: 'Tickets per check',
    hint: 'Of how many tickets one check reads the conversations at most. Changes of all tickets are always read. Default: 25.',
    section: 'polling',
    managed: true,
  }),
  // Seconds between two background requests.
  field({
    path: 'freshdesk.rate_limit_delay',
    kind: decimal(0, 60),
    default: 3,
    label: 'Delay between requests (seconds)',
    hint: 'Pause between two background requests. Your clicks never wait for it. Default: 3.',
    section: 'polling',
    managed: true,
  }),
  // Seconds before the first retry; doubles up to RETRY_DELAY_CAP.
  field({
    path: 'freshdesk.retry_delay',
    kind: decimal(0.5, 60),
    default: 5,
    label: 'Retry delay (seconds)',
    hint: 'Wait before the first new attempt; doubles each time, up to 60 seconds. Default: 5.',
    section: 'polling',
    managed: true,
  }),
  field({
    path: 'freshdesk.max_retries',
    kind: whole(0, 10),
    default: 5,
    label: 'Maximum retries',
    hint: 'How often a failed background request is tried again. Default: 5.',
    section: 'polling',
    managed: true,
  }),
  // Days since a ticket was last touched in Freshdesk. Ours: the older program kept everything.
  field({
    path: 'freshdesk.keep_days',
    kind: whole(7, 3650),
    default: 90,
    label: 'Keep tickets for (days)',
    hint: 'Tickets that nobody has touched for longer leave the local copy, but not Freshdesk; drafts, their versions and the record of what was sent follow. A pending draft keeps its ticket for as long after its last change, and the lists say when its time ends. A reply on its way stays. Default: 90.',
    section: 'polling',
    managed: true,
  }),
] as const;
