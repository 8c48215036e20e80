import { dateFormat } from '@/lib/words/format';

/** A moment in the person's own language and time zone; today's without the date. @param at ISO text or milliseconds. */
export function TimeText({ at }: { at: string | number }) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  const today = date.toDateString() === new Date().toDateString();
  const sameYear = date.getFullYear() === new Date().getFullYear();
  const shown = today
    ? dateFormat({ hour: '2-digit', minute: '2-digit' }).format(date)
    : dateFormat({
        day: 'numeric',
        month: 'short',
        ...(sameYear ? {} : { year: 'numeric' }),
        hour: '2-digit',
        minute: '2-digit',
      }).format(date);
  return (
    <time dateTime={date.toISOString()} title={dateFormat({ dateStyle: 'full', timeStyle: 'long' }).format(date)}>
      {shown}
    </time>
  );
}
