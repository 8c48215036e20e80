import { field } from './field';
import { flag, oneOf } from './kinds';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export const SWITCHES = [
  field({
    path: 'language',
    kind: { is: 'language' },
    default: '',
    section: 'language-section',
  }),
  /**
   * Private notes are always read for tech instructions; for customer responses only when this is on. It is in a new
   * installation (see `NEW_INSTALLATION`): their wording in a response is marked and asked about.
   */
  field({
    path: 'privacy.private_notes_in_responses',
    kind: flag('private-notes-on'),
    default: false,
    section: 'privacy',
    managed: true,
  }),
  field({
    path: 'notifications.new_tickets',
    kind: flag(),
    default: false,
    section: 'notifications',
  }),
  // Hours of the person's own clock; the same twice: no quiet hours.
  field({
    path: 'notifications.quiet_from',
    kind: oneOf(HOURS, 0, 23),
    default: 0,
    section: 'notifications',
  }),
  field({
    path: 'notifications.quiet_until',
    kind: oneOf(HOURS, 0, 23),
    default: 0,
    section: 'notifications',
  }),
] as const;
