import { formatNano, type Nano } from '@/lib/costs/dollars';
import { PRICED_HOST } from '@/lib/costs/price-data';
import type { MonthSum } from '@/lib/costs/summary';
import { monthName } from '@/lib/text/dates';
import { CostChart } from './cost-chart';
import { DayTable, ModelTable } from './cost-tables';
import type { CostsView } from './costs-view';

/** The books of one month: the sum, the days, the models. @param cap as saved. */
export function Month({ costs, sum, cap }: { costs: CostsView; sum: MonthSum; cap: Nano | null }) {
  const isThisMonth = costs.isThisMonth.value;
  return (
    <div class="stack">
      <div class="month-row">
        <h3 aria-live="polite">{monthName(sum.month)}</h3>
        <button type="button" class="button button-small" onClick={() => costs.turn(-1)}>
          <span aria-hidden="true">‹</span> Previous month
        </button>
        <button type="button" class="button button-small" disabled={isThisMonth} onClick={() => costs.turn(1)}>
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
          <ModelTable sum={sum} usualHost={PRICED_HOST} />
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
