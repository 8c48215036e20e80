import type { ComponentProps } from 'preact';
import { Field, type FieldBinding } from '@/components/ui/field';
import { monthName } from '@/lib/money/days';
import { formatNano, type Nano } from '@/lib/money/dollars';
import type { MonthSum } from '@/lib/money/summary';
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
          hint="A request that could pass it is not sent: the estimate takes the longest possible answer. Empty: no cap. It counts what this browser asks, not what colleagues with the same key do."
        />
      </div>
      <PriceList {...props.prices} onAdd={() => props.onAddPrice('')} />
    </Section>
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
