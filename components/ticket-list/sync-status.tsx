import type { ComponentChildren } from 'preact';
import type { Outcome } from '@/components/ui/attempt';
import type { Failure } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';
import type { Remedy } from '@/lib/failures/remedies';
import type { PollState } from '@/lib/tickets/poll-state';
import { dateFormat } from '@/lib/words/format';
import { t } from '@/lib/words/inbox';

type Props = {
  poll: PollState;
  checking: boolean;
  outcome: Outcome | null;
  now: number;
  onSettings: () => void;
};

/** One line about the local copy: when it was last true, when it will be again, and what stands in the way. */
export function SyncStatus({ poll, checking, outcome, now, onSettings }: Props) {
  const failure = poll.failure && !checking ? explain(aged(poll.failure, poll.startedAt, now)) : null;
  return (
    <div role="status" class="sync">
      <p class="muted small">{line(poll, checking, now)}</p>
      {poll.slower && !failure && <p class="muted small">{t(poll.slower)}</p>}
      {failure ? (
        <Problem remedy={failure.remedy} onSettings={onSettings}>
          {failure.text}
        </Problem>
      ) : (
        outcome && <div class={`notice notice-${outcome.tone}`}>{outcome.text}</div>
      )}
    </div>
  );
}

function Problem(props: { remedy: Remedy; onSettings: () => void; children: ComponentChildren }) {
  const curable = props.remedy === 'settings' || props.remedy === 'model';
  return (
    <div class="notice notice-bad">
      {props.children}{' '}
      {curable && (
        <button type="button" class="button button-small" onClick={props.onSettings}>
          {t('openSettings')}
        </button>
      )}
    </div>
  );
}

/** The wait that Freshdesk asked for, less what has passed since. */
function aged(failure: Failure, since: number | null, now: number): Failure {
  if (failure.retryAfterSeconds === undefined || since === null) return failure;
  const left = failure.retryAfterSeconds - Math.max(0, now - since) / 1000;
  return { ...failure, retryAfterSeconds: left > 0 ? left : undefined };
}

function line(poll: PollState, checking: boolean, now: number): string {
  if (poll.running || checking) {
    if (poll.firstDone) return t('checking');
    return t('firstCheck', { count: poll.stored });
  }
  const next = poll.nextAt === null ? null : poll.nextAt <= now ? 'due' : clock(poll.nextAt, now);
  if (poll.lastSuccessAt !== null) {
    const last = clock(poll.lastSuccessAt, now);
    if (next === null) return t('lastCheck', { last });
    return next === 'due' ? t('lastCheckDue', { last }) : t('lastCheckNext', { last, next });
  }
  const none = poll.failure ? 'noSuccessYet' : 'noCheckYet';
  if (next === null) return t(none);
  return next === 'due' ? t(`${none}Due`) : t(`${none}Next`, { next });
}

/** The time of day, with the date where it is not today: it stays true while one looks, unlike "2 minutes ago". */
function clock(at: number, now: number): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const options = today
    ? { timeStyle: 'short' as const }
    : { timeStyle: 'short' as const, dateStyle: 'medium' as const };
  return dateFormat(options).format(at);
}
