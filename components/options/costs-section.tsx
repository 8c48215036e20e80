import type { ComponentProps } from 'preact';
import type { Outcome } from '@/components/ui/attempt';
import { Field, type FieldBinding } from '@/components/ui/field';
import { held } from '@/components/ui/held';
import { StatusLine } from '@/components/ui/status-line';
import { formatNano, type Nano, nano } from '@/lib/costs/dollars';
import type { MonthSum } from '@/lib/costs/summary';
import { monthName } from '@/lib/text/dates';
import { CostChart } from './cost-chart';
import { DayTable, ModelTable } from './cost-tables';
import { PriceList } from './price-list';
import { Section } from './section';

type Props = {
  /** Null until read, or before a help desk is set up. */
  sum: MonthSum | null;
  usualHost: string;
  isThisMonth: boolean;
  onMonth: (by: -1 | 1) => void;
  /** As saved. */
  cap: Nano | null;
  capField: FieldBinding;
  /** It is the one of a new installation. */
  capByDefault: boolean;
  capChoice: { busy: boolean; outcome: Outcome | null; choose: (typed: string) => void };
  /** The chosen model, where its price is not known. */
  unpriced: { model: string; host: string } | null;
  onAddPrice: (model: string) => void;
  prices: Omit<ComponentProps<typeof PriceList>, 'onAdd'>;
};

/** What models have cost, what they may cost, and what they charge. */
export function CostsSection(props: Props) {
  const { sum, unpriced } = props;
  return (
    <Section id="costs">
      {sum && <Month {...props} sum={sum} />}
      {unpriced && (
        <div class="notice notice-warn warning-row">
          <span>
            The price of {unpriced.model} at {unpriced.host} is not known here. Its tokens are counted, its cost is not,
            and a monthly cap cannot protect you from it. For a model on your own computer, enter 0.
          </span>
          <button type="button" class="button" onClick={() => props.onAddPrice(unpriced.model)}>
            Enter its price
          </button>
        </div>
      )}
      <div class="stack">
        <Field
          {...props.capField}
          label="Monthly cap (US dollars)"
          inputMode="decimal"
          hint={`A request that could pass it is not sent: the estimate takes the longest possible answer. Empty: no cap. It counts what this browser asks, not what colleagues with the same key do.${props.capByDefault ? ' This one came with the installation; models of unknown price pass it until you choose one.' : ''}`}
        />
        <CapChoices {...props} />
      </div>
      <PriceList {...props.prices} onAdd={() => props.onAddPrice('')} />
    </Section>
  );
}

/** As typed into the field. */
const CHOICES = [
  { typed: '5', name: '$5' },
  { typed: '20', name: '$20' },
  { typed: '50', name: '$50' },
  { typed: '', name: 'No cap' },
] as const;

/** Saved with the click, whatever else is typed in the form: somebody whose draft was stopped waits for it. */
function CapChoices({ cap, capByDefault, capChoice }: Props) {
  const { busy, outcome, choose } = capChoice;
  const isSaved = (typed: string) => !capByDefault && cap === (typed === '' ? null : nano(Number(typed)));
  return (
    <div class="cap-choices">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once, no part of what is saved later. */}
      <div class="action-row" role="group" aria-label="Set the monthly cap at once">
        <span class="muted small">Set at once:</span>
        {CHOICES.map(({ typed, name }) => (
          <button
            key={name}
            type="button"
            class="button button-small"
            aria-pressed={isSaved(typed)}
            {...held(busy, () => choose(typed))}
          >
            {name}
          </button>
        ))}
      </div>
      <StatusLine outcome={outcome} busy={false} />
    </div>
  );
}

function Month({ sum, cap, isThisMonth, onMonth, usualHost }: Props & { sum: MonthSum }) {
  return (
    <div class="stack">
      <div class="month-row">
        <h3 aria-live="polite">{monthName(sum.month)}</h3>
        <button type="button" class="button button-small" onClick={() => onMonth(-1)}>
          <span aria-hidden="true">‹</span> Previous month
        </button>
        <button type="button" class="button button-small" disabled={isThisMonth} onClick={() => onMonth(1)}>
          Next month <span aria-hidden="true">›</span>
        </button>
      </div>
      <p class="month-sum">
        <strong>{formatNano(sum.cost)}</strong> {isThisMonth ? 'so far' : 'in all'}
        {isThisMonth && cap !== null && `, of a cap of ${formatNano(cap)}`}. <span class="muted">{remarks(sum)}</span>
      </p>
      {isThisMonth && cap !== null && cap > 0 && (
        <meter
          class="cap-meter"
          aria-label="Spent of the monthly cap"
          min={0}
          max={cap}
          value={Math.min(sum.cost, cap)}
        />
      )}
      {sum.requests > 0 && (
        <>
          {sum.cost > 0 && <CostChart sum={sum} />}
          <ModelTable sum={sum} usualHost={usualHost} />
          <details class="help">
            <summary>Show the days as a table</summary>
            <DayTable sum={sum} />
          </details>
        </>
      )}
    </div>
  );
}

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

function remarks({ requests, refused, estimated, estimatedCost, unpriced }: MonthSum): string {
  if (requests === 0) return 'No model was asked.';
  const parts = [
    `${many(requests, 'request', 'requests')}${refused > 0 ? `, ${refused} of them refused unbilled` : ''}.`,
  ];
  if (estimated > 0) {
    parts.push(
      `${many(estimated, 'request was', 'requests were')} not counted by the endpoint (cut or stopped), so ${formatNano(estimatedCost)} is estimated.`,
    );
  }
  if (unpriced > 0) {
    parts.push(
      `${many(unpriced, 'request', 'requests')} of unknown price ${unpriced === 1 ? 'is' : 'are'} not in the sum.`,
    );
  }
  return parts.join(' ');
}
