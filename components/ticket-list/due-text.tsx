import { untilOrSince } from '@/components/ui/age';
import { t } from '@/lib/words/ticket-list';

/** When a ticket is due: `Due in 2 hr.`, `Was due yesterday`. @param at ISO text, or null for none. */
export function DueText({ at, now }: { at: string | null; now: number }) {
  const moment = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(moment)) return null;
  const late = moment <= now;
  return (
    <time class={`small due ${late ? 'due-late' : ''}`} dateTime={new Date(moment).toISOString()}>
      {t(late ? 'wasDue' : 'due', { when: untilOrSince(moment, now) })}
    </time>
  );
}
