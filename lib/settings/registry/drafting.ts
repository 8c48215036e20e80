import { field } from './field';
import { flag, oneOf, template } from './kinds';

/** What stands in a draft, and how it is sent. */
export const DRAFTING = [
  /** Plain text below replies that are sent from here. */
  field({
    path: 'replies.signature',
    kind: { is: 'signature' },
    default: null,
    label: 'Signature',
    hint: "Plain text below replies that are sent from here; you see it before each is sent. What you insert into Freshdesk's own editor gets Freshdesk's. {{agent.name}}, {{agent.email}}, {{ticket.agent.name}} and {{ticket.id}} are filled in; any other placeholder is asked for.",
    section: 'drafting',
  }),
  /** The help desk signs what comes through its API. Nobody outside knows whether any does, so it is the person who says it. */
  field({
    path: 'replies.help_desk_signs',
    kind: flag(),
    default: false,
    label: 'My help desk adds it itself',
    name: 'My help desk adds the signature itself',
    hint: 'Only if replies that were sent from here reach customers with two signatures. Then none is added here.',
    section: 'drafting',
    managed: true,
  }),
  /** How long an approved reply waits; a delivery keeps the wait that it was approved with. */
  field({
    path: 'sending.undo_seconds',
    kind: oneOf([5, 10, 20, 30], 1, 60),
    default: 10,
    label: 'Time to undo (seconds)',
    hint: 'How long a reply waits after you have sent it from here, so that you can take it back.',
    section: 'drafting',
    managed: true,
  }),
  field({
    path: 'prompts.response',
    kind: template('response'),
    default: null,
    label: 'Customer response prompt',
    hint: 'What the model is told before it writes to a customer. The ticket is added after it; {{playbooks}} becomes the guidance picked for the ticket, {{today}} the date, {{sign_off}} how to end, by whether a signature follows.',
    section: 'drafting',
  }),
  field({
    path: 'prompts.instructions',
    kind: template('instructions'),
    default: null,
    label: 'Tech instructions prompt',
    hint: 'What the model is told before it writes instructions for support staff. The ticket is added after it; {{playbooks}} becomes the guidance picked for the ticket, {{today}} the date, {{sign_off}} how to end, by whether a signature follows.',
    section: 'drafting',
  }),
  field({ path: 'playbooks', kind: { is: 'playbooks' }, default: null, label: 'Playbooks', section: 'drafting' }),
] as const;
