import { PLAYBOOKS } from '@/lib/assistant/playbooks-data';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import { SHIPPED_PRICES } from '@/lib/costs/price-data';
import { defaultModel } from '@/lib/llm/catalogue';
import type { FormDefaults } from '@/lib/settings/form';

/** What the shipped version brings along. */
export const shippedDefaults = (now: number): FormDefaults => ({
  prompts: DEFAULT_PROMPTS,
  playbooks: [...PLAYBOOKS],
  prices: SHIPPED_PRICES,
  model: defaultModel(now),
});
