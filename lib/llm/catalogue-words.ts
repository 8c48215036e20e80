import type { ModelLife } from './catalogue';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dayName = (date: string | number) => new Intl.DateTimeFormat('en-GB', DAY).format(new Date(date));
const monthName = (month: string) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(month));

/** Whether a person should hear of it now: an end in sight, or two sources that disagree about one. */
export const isWorthSaying = ({ state, listed }: ModelLife): boolean =>
  state === 'ending' || state === 'off' || listed !== undefined;

/** When a model ends, who says so, and who says otherwise. Empty where there is nothing to say. */
export function lifeWords(model: string, life: ModelLife): string {
  const { state, shutdown, daysLeft, saidBy, listed } = life;
  if (!shutdown || !isWorthSaying(life)) return '';
  const who = saidBy?.host ?? 'OpenAI';
  const days = daysLeft === 1 ? '1 day' : `${daysLeft} days`;
  const end =
    state === 'off'
      ? `${who} shut off ${model} on ${dayName(shutdown)}: it no longer answers.`
      : `${who} will shut off ${model} on ${dayName(shutdown)}, in ${days}.`;
  if (!listed || !saidBy) return end;
  return `${end} It said so on ${dayName(saidBy.readAt)}; the list in this extension, read in ${monthName(listed.asOf)}, has ${dayName(listed.shutdown)}. The endpoint is believed.`;
}
