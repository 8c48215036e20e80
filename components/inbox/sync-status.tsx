import type { ComponentChildren } from 'preact';
import type { Outcome } from '@/components/ui/attempt';
import type { Failure } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';
import type { Remedy } from '@/lib/failures/remedies';
import type { PollState } from '@/lib/tickets/poll-state';

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
      {poll.slower && !failure && <p class="muted small">{SLOWER[poll.slower]}</p>}
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

const SLOWER = {
  trial:
    'A trial of Freshdesk allows only 50 API calls a minute for all agents and apps together, so tickets are checked every ten minutes at most.',
  crowded:
    "Many agents share your help desk's API limit, so tickets are checked less often than set. Opened tickets are always read at once.",
};

function Problem(props: { remedy: Remedy; onSettings: () => void; children: ComponentChildren }) {
  const curable = props.remedy === 'settings' || props.remedy === 'model';
  return (
    <div class="notice notice-bad">
      {props.children}{' '}
      {curable && (
        <button type="button" class="button button-small" onClick={props.onSettings}>
          Open settings
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
    if (poll.firstDone) return 'Checking for new and updated tickets…';
    return `First check: ${poll.stored === 1 ? '1 ticket' : `${poll.stored} tickets`} so far`;
  }
  const last =
    poll.lastSuccessAt === null
      ? poll.failure
        ? 'No check has succeeded yet'
        : 'No check yet'
      : `Last check ${clock(poll.lastSuccessAt, now)}`;
  if (poll.nextAt === null) return `${last}.`;
  return poll.nextAt <= now ? `${last} · next is due` : `${last} · next ${clock(poll.nextAt, now)}`;
}

/** The time of day, with the date where it is not today: it stays true while one looks, unlike "2 minutes ago". */
function clock(at: number, now: number): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const options = today
    ? { timeStyle: 'short' as const }
    : { timeStyle: 'short' as const, dateStyle: 'medium' as const };
  return new Intl.DateTimeFormat(undefined, options).format(at);
}
