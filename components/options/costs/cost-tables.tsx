import type { ComponentChildren } from 'preact';
import { formatNano, formatTokens } from '@/lib/costs/dollars';
import type { DaySum, ModelSum, MonthSum } from '@/lib/costs/summary';
import { dayName, monthName } from '@/lib/text/dates';
import { t } from '@/lib/words/options-costs';

/** What a sum holds, with what is not in it said. */
function moneyWords({ cost, requests, refused, unpriced }: DaySum | ModelSum): string {
  if (unpriced === 0) return formatNano(cost);
  return unpriced === requests - refused
    ? t('priceUnknown')
    : t('costAndUnknown', { cost: formatNano(cost), count: unpriced });
}

function Table(props: { caption: string; first: string; rows: { name: ComponentChildren; sum: DaySum | ModelSum }[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where the window is narrow, also by keyboard.
    <section class="table-scroll" aria-label={props.caption} tabIndex={0}>
      <table class="cost-table">
        <caption class="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.first}</th>
            <th scope="col">{t('requests')}</th>
            <th scope="col">{t('tokensIn')}</th>
            <th scope="col">{t('tokensOut')}</th>
            <th scope="col">{t('cost')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ name, sum }, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>{formatTokens(sum.requests)}</td>
              <td>{formatTokens(sum.input)}</td>
              <td>{formatTokens(sum.output)}</td>
              <td>
                {moneyWords(sum)}
                {sum.estimatedCost > 0 && (
                  <span class="muted small below"> {t('estimated', { cost: formatNano(sum.estimatedCost) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function ModelTable({ sum, usualHost }: { sum: MonthSum; usualHost: string }) {
  const rows = sum.models.map((model) => ({
    name: (
      <>
        {model.model}
        {model.host !== usualHost && <span class="muted small below"> {model.host}</span>}
      </>
    ),
    sum: model,
  }));
  return <Table caption={t('costByModel', { month: monthName(sum.month) })} first={t('model')} rows={rows} />;
}

/** The chart's numbers: only days with a request, since all others are nothing. */
export function DayTable({ sum }: { sum: MonthSum }) {
  const rows = sum.days.filter((day) => day.requests > 0).map((day) => ({ name: dayName(day.day), sum: day }));
  return <Table caption={t('costByDay', { month: monthName(sum.month) })} first={t('day')} rows={rows} />;
}
