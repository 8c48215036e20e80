import { Field, type FieldBinding } from '@/components/ui/field';
import { NUMBER_FIELDS, type NumberField, RETRY_DELAY_CAP } from '@/lib/settings/fields';
import { Section } from './section';

const HINTS: Record<NumberField, string> = {
  polling_interval: 'How often the background worker looks for new and updated tickets.',
  ticket_limit: 'How many tickets one check takes in at most.',
  rate_limit_delay: 'Pause between two background requests. Your clicks never wait for it.',
  retry_delay: `Wait before the first new attempt; doubles each time, up to ${RETRY_DELAY_CAP} seconds.`,
  max_retries: 'How often a failed background request is tried again.',
};

export function PollingSection({ fields }: { fields: Record<NumberField, FieldBinding> }) {
  return (
    <Section id="polling">
      <p class="muted intro">
        All agents and apps of a help desk share one API limit. These values keep this extension's part small.
      </p>
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
