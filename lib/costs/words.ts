import type { DraftCost } from '@/lib/domain/spending';
import { formatNano, formatTokens } from './dollars';

/** `1,240 tokens in, 310 out · $0.0004 · gpt-4o-mini`, with what is estimated or unknown called so. */
export function costWords({ input, output, cost, estimated, model }: DraftCost): string {
  const tokens = `${formatTokens(input)} tokens in, ${formatTokens(output)} out`;
  const money = cost === null ? 'price unknown' : estimated ? `about ${formatNano(cost)}` : formatNano(cost);
  return estimated ? `about ${tokens} · ${money} (estimated) · ${model}` : `${tokens} · ${money} · ${model}`;
}
