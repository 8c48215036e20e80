import { field } from './field';
import { flag } from './kinds';

export const SWITCHES = [
  /** Private notes are always read for tech instructions; for customer responses only when this is on. */
  field({
    path: 'privacy.private_notes_in_responses',
    kind: flag("on: your team's private notes will go to the model for what customers read"),
    default: false,
    label: 'Use private notes in customer responses',
    hint: "Off: a customer response is written without your team's private notes, so that nothing of them can slip into it. Tech instructions always use them.",
    section: 'privacy',
    managed: true,
  }),
  field({
    path: 'notifications.new_tickets',
    kind: flag(),
    default: false,
    label: 'Notify me about new tickets',
    name: 'Notifications',
    hint: "A message of your system when a check finds new tickets. The number on the extension's icon is always there.",
    section: 'notifications',
  }),
] as const;
