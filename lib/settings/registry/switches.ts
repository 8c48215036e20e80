import { field } from './field';
import { flag } from './kinds';

export const SWITCHES = [
  field({
    path: 'language',
    kind: { is: 'language' },
    default: '',
    section: 'language-section',
  }),
  /** Private notes are always read for tech instructions; for customer responses only when this is on. */
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
] as const;
