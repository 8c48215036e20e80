import { dayNameOf, monthName } from '@/lib/text/dates';
import { t } from '@/lib/words/model-dates';
import type { ModelLife } from './catalogue';

/** Whether a person should hear of it now: an end in sight, or two sources that disagree about one. */
export const isWorthSaying = ({ state, listed }: ModelLife): boolean =>
  state === 'ending' || state === 'off' || listed !== undefined;

/** When a model ends, who says so, and who says otherwise. Empty where there is nothing to say. */
export function lifeWords(model: string, life: ModelLife): string {
  const { state, shutdown, daysLeft, saidBy, listed } = life;
  if (!shutdown || !isWorthSaying(life)) return '';
  const who = saidBy?.host ?? 'OpenAI';
  const facts = { who, model, day: dayNameOf(shutdown) };
  const end = state === 'off' ? t('off', facts) : t('ending', { ...facts, count: daysLeft ?? 0 });
  if (!listed || !saidBy) return end;
  const said = {
    said: dayNameOf(saidBy.readAt),
    read: monthName(listed.asOf.slice(0, 7)),
    day: dayNameOf(listed.shutdown),
  };
  return `${end} ${t('disagreement', said)}`;
}
