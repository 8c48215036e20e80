import { PLAYBOOK_TEXTS } from '@/lib/assistant/playbooks-data';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import { SHIPPED_PRICES } from '@/lib/costs/price-data';
import { defaultModel } from '@/lib/llm/catalogue';
import type { FormDefaults } from '@/lib/settings/form';

/** What the shipped version brings along. */
export const shippedDefaults = (now: number): FormDefaults => ({
  prompts: DEFAULT_PROMPTS,
  playbooks: [...PLAYBOOK_TEXTS],
  prices: SHIPPED_PRICES,
  model: defaultModel(now),
});
