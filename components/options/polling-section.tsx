import { Field, type FieldBinding } from '@/components/ui/field';
import { NUMBER_FIELDS, type NumberField, RETRY_DELAY_CAP } from '@/lib/settings/fields';
import { Section } from './section';

const HINTS: Record<NumberField, string> = {
  polling_interval: 'How often the background worker looks for new and updated tickets.',
  ticket_limit:
    'Of how many tickets one check reads the conversations at most. Changes of all tickets are always read.',
  rate_limit_delay: 'Pause between two background requests. Your clicks never wait for it.',
  retry_delay: `Wait before the first new attempt; doubles each time, up to ${RETRY_DELAY_CAP} seconds.`,
  max_retries: 'How often a failed background request is tried again.',
  keep_days:
    'Tickets that nobody has touched for longer leave the local copy, but not Freshdesk; drafts, their versions and the record of what was sent follow. A pending draft keeps its ticket for as long after its last change, and the lists say when its time ends. A reply on its way stays.',
};

type Props = {
  fields: Record<NumberField, FieldBinding>;
  /** Rows of Freshdesk's list that make no sense; null before the local copy has answered. */
  unreadable: { count: number; ids: string[] } | null;
};

export function PollingSection({ fields, unreadable }: Props) {
  return (
    <Section id="polling">
      <p class="muted intro">
        All agents and apps of a help desk share one API limit. These values keep this extension's part small.
      </p>
      {unreadable !== null && unreadable.count > 0 && <Unreadable {...unreadable} />}
      <div class="number-grid">
        {(Object.keys(NUMBER_FIELDS) as NumberField[]).map((name) => (
          <Field
            key={name}
            {...fields[name]}
            label={NUMBER_FIELDS[name].label}
            inputMode={NUMBER_FIELDS[name].integer ? 'numeric' : 'decimal'}
            hint={`${HINTS[name]} Default: ${NUMBER_FIELDS[name].default}.`}
          />
        ))}
      </div>
    </Section>
  );
}

function Unreadable({ count, ids }: { count: number; ids: string[] }) {
  const numbers = ids.filter((id) => /^\d+$/.test(id)).slice(0, 10);
  return (
    <p class="notice notice-warn">
      {count === 1 ? '1 ticket could not be read' : `${count} tickets could not be read`}: Freshdesk's answer makes no
      sense for {count === 1 ? 'it' : 'them'}
      {numbers.length > 0 && ` (${numbers.map((id) => `#${id}`).join(', ')})`}. All others are here, and{' '}
      {count === 1 ? 'this one is' : 'these are'} tried again with each change.
    </p>
  );
}
