import { formatNano } from '@/lib/costs/dollars';
import { type MonthSum, roundUp } from '@/lib/costs/summary';
import { dayName, monthName } from '@/lib/text/dates';
import { t } from '@/lib/words/options-costs';

const WIDTH = 620;
const HEIGHT = 132;
const LEFT = 52;
const TOP = 10;
const BOTTOM = 20;

/** The cost of each day as a bar, its estimated part paler. The same numbers stand in the table below it. */
export function CostChart({ sum }: { sum: MonthSum }) {
  const top = roundUp(Math.max(...sum.days.map((day) => day.cost)));
  const floor = HEIGHT - BOTTOM;
  const step = (WIDTH - LEFT) / sum.days.length;
  const tall = (cost: number) => ((floor - TOP) * cost) / top;
  const dearest = sum.days.reduce((most, day) => (day.cost > most.cost ? day : most));
  const label = t('chartLabel', {
    month: monthName(sum.month),
    cost: formatNano(sum.cost),
    day: dayName(dearest.day),
    most: formatNano(dearest.cost),
  });
  return (
    <svg class="cost-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[top, top / 2, 0].map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={WIDTH} y1={floor - tall(value)} y2={floor - tall(value)} />
          <text x={LEFT - 6} y={floor - tall(value) + 3.5} text-anchor="end">
            {formatNano(value)}
          </text>
        </g>
      ))}
      {sum.days.map(({ day, cost, estimatedCost }, index) => {
        const x = LEFT + index * step + step * 0.15;
        const counted = cost - estimatedCost;
        return (
          <g key={day}>
            <title>{`${dayName(day)}: ${formatNano(cost)}`}</title>
            <rect x={x} width={step * 0.7} y={floor - tall(counted)} height={tall(counted)} />
            <rect class="cost-estimated" x={x} width={step * 0.7} y={floor - tall(cost)} height={tall(estimatedCost)} />
            {(index === 0 || (index + 1) % 5 === 0) && (
              <text x={x + step * 0.35} y={HEIGHT - 5} text-anchor="middle">
                {index + 1}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
