import { formatNano, type Nano } from '@/lib/costs/dollars';
import { PRICED_HOST } from '@/lib/costs/price-data';
import type { MonthSum } from '@/lib/costs/summary';
import { monthName } from '@/lib/text/dates';
import { t } from '@/lib/words/options-costs';
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
          <span aria-hidden="true">‹</span> {t('previousMonth')}
        </button>
        <button type="button" class="button button-small" disabled={isThisMonth} onClick={() => costs.turn(1)}>
          {t('nextMonth')} <span aria-hidden="true">›</span>
        </button>
      </div>
      <p class="month-sum">
        {t.pieces(isThisMonth ? (cap === null ? 'sumSoFar' : 'sumSoFarOfCap') : 'sumInAll', {
          sum: <strong>{formatNano(sum.cost)}</strong>,
          cap: cap === null ? '' : formatNano(cap),
        })}{' '}
        <span class="muted">{remarks(sum)}</span>
      </p>
      {isThisMonth && cap !== null && cap > 0 && (
        <meter class="cap-meter" aria-label={t('capSpent')} min={0} max={cap} value={Math.min(sum.cost, cap)} />
      )}
      {sum.requests > 0 && (
        <>
          {sum.cost > 0 && <CostChart sum={sum} />}
          <ModelTable sum={sum} usualHost={PRICED_HOST} />
          <details class="help">
            <summary>{t('showDays')}</summary>
            <DayTable sum={sum} />
          </details>
        </>
      )}
    </div>
  );
}

function remarks({ requests, refused, estimated, estimatedCost, unpriced }: MonthSum): string {
  if (requests === 0) return t('noRequests');
  const parts = [
    refused > 0 ? t('requestsSomeRefused', { count: requests, refused }) : t('requestsMade', { count: requests }),
  ];
  if (estimated > 0) parts.push(t('requestsEstimated', { count: estimated, cost: formatNano(estimatedCost) }));
  if (unpriced > 0) parts.push(t('requestsUnpriced', { count: unpriced }));
  return parts.join(' ');
}
