import { AppError, type FailureKind, toFailure } from '@/lib/failures/app-error';

/** Whether an error says one of these kinds. */
export const failedWith = (error: unknown, ...kinds: FailureKind[]) =>
  error instanceof AppError && kinds.includes(error.failure.kind);

const OF_ONE_THING = new Set<FailureKind>([
  'freshdesk-not-found',
  'freshdesk-forbidden',
  'freshdesk-gone',
  'freshdesk-plan',
  'freshdesk-invalid-request',
  'freshdesk-unexpected',
]);

/** True for what may concern one ticket or one list only: anything else the next request would meet, too. */
export function concernsOneThing(error: unknown): boolean {
  const { kind, status } = toFailure(error);
  // Freshdesk itself fails on it; an edge that cannot reach Freshdesk says 502 or 503.
  return OF_ONE_THING.has(kind) || (kind === 'freshdesk-unavailable' && status === 500);
}
