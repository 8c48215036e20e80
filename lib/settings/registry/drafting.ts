import { field } from './field';
import { flag, oneOf, template } from './kinds';

/** What stands in a draft, and how it is sent. */
export const DRAFTING = [
  /** Plain text below replies that are sent from here. */
  field({
    path: 'replies.signature',
    kind: { is: 'signature' },
    default: null,
    section: 'drafting',
  }),
  /** The help desk signs what comes through its API. Nobody outside knows whether any does, so it is the person who says it. */
  field({
    path: 'replies.help_desk_signs',
    kind: flag(),
    default: false,
    section: 'drafting',
    managed: true,
  }),
  /** How long an approved reply waits; a delivery keeps the wait that it was approved with. */
  field({
    path: 'sending.undo_seconds',
    kind: oneOf([5, 10, 20, 30], 1, 60),
    default: 10,
    section: 'drafting',
    managed: true,
  }),
  field({
    path: 'prompts.response',
    kind: template('response'),
    default: null,
    section: 'drafting',
  }),
  field({
    path: 'prompts.instructions',
    kind: template('instructions'),
    default: null,
    section: 'drafting',
  }),
  field({ path: 'playbooks', kind: { is: 'playbooks' }, default: null, section: 'drafting' }),
] as const;
