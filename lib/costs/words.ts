import type { DraftCost } from '@/lib/domain/spending';
import { t } from '@/lib/words/costs';
import { numberText } from '@/lib/words/format';
import { formatNano } from './dollars';

/** `1,240 tokens in, 310 out · $0.0004 · gpt-4o-mini`, with what is estimated or unknown called so. */
export function costWords({ input, output, cost, estimated, model }: DraftCost): string {
  const facts = { input: numberText(input), output: numberText(output), model };
  if (cost === null) return t(estimated ? 'spentUnpricedEstimated' : 'spentUnpriced', facts);
  return t(estimated ? 'spentEstimated' : 'spent', { ...facts, money: formatNano(cost) });
}
