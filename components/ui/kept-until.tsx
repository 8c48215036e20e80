import { dateFormat } from '@/lib/words/format';
import { t } from '@/lib/words/ui';

const DAY_MS = 86_400_000;
/** Said so long before, and in the last quarter of a shorter time. */
const MOST_NOTICE_DAYS = 14;

/** The day until which a draft surely stays, milliseconds, once it is near; null before. @param days of the setting. */
export function keptUntil(touchedAt: number, days: number, now: number): number | null {
  const until = touchedAt + days * DAY_MS;
  return until - now < Math.min(MOST_NOTICE_DAYS, days / 4) * DAY_MS ? until : null;
}

/** On a draft that nobody touched for long: it goes with its ticket. */
export function KeptUntil({ at, days, now }: { at: number; days: number; now: number }) {
  const until = keptUntil(at, days, now);
  if (until === null) return null;
  return (
    <span class="badge badge-warn" title={t('keptUntilWhy', { count: days })}>
      {t('keptUntil', { day: dateFormat({ day: 'numeric', month: 'short' }).format(until) })}
    </span>
  );
}
