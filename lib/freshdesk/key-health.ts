import { AppError, type Failure, type FailureKind, toFailure } from '@/lib/failures/app-error';
import type { Clock, Millis } from '@/lib/time';
import { isBackground, type Lane } from './lanes';
import type { Purpose } from './refusal';

/** What `agents/me` last said of a key. The key itself is nowhere in it. */
export type KeyVerdict = { fingerprint: string; at: Millis; dead: Failure | null };

export type VerdictStore = {
  load(): Promise<KeyVerdict | null>;
  save(verdict: KeyVerdict): Promise<void>;
};

export type KeyHealthPorts = {
  apiKey: string;
  store: VerdictStore;
  clock: Pick<Clock, 'now'>;
  /** One call of `agents/me`; throws what it was refused with. */
  askMe: (lane: Lane) => Promise<unknown>;
};

/** A verdict is believed for this long: so often may a dead key be tried, and so often is a doubt worth a call. */
const BELIEVED_MS = 10 * 60_000;
/** A 401 is seldom about one thing only, so a good word is doubted sooner after one. */
const DOUBTED_MS = 60_000;

/** Kinds that end every call of a key, when `agents/me` says them. */
const DEAD = new Set<FailureKind>([
  'freshdesk-key-rejected',
  'freshdesk-suspended',
  'freshdesk-locked-out',
  'freshdesk-password-expired',
  'freshdesk-no-api',
]);
/** Kinds that Freshdesk has a code of their own for: they are about the account, whatever was asked for (official API docs, 2026-01). */
const SAID_BY_CODE = new Set<FailureKind>([
  'freshdesk-suspended',
  'freshdesk-locked-out',
  'freshdesk-password-expired',
]);
/** Kinds that may mean a dead key, or only this one ticket or endpoint. */
const DOUBTFUL = new Set<FailureKind>([...DEAD, 'freshdesk-forbidden']);

/** FNV-1a, 32 bits: tells one saved key from the next, and gives nothing of it away that could be used. */
function fingerprintOf(apiKey: string): string {
  let hash = 0x811c9dc5;
  for (const char of apiKey) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}

/**
 * Decides whether a key still works. Only `agents/me` can tell: any other 401 or 403 may concern one ticket or one
 * endpoint. It is asked once in ten minutes at most, and a dead key keeps the background silent that long.
 */
export interface KeyHealth {
  /** Writes down why `agents/me` was refused. */
  recordFailure(error: unknown): Promise<void>;
  /** Writes down that `agents/me` answered well. That ends a verdict on a dead key; it vouches for no later minute. */
  recordSuccess(): Promise<void>;
  /** Writes down that another request was answered well: reason enough to ask about a key that is held for dead. */
  recordAnswer(lane: Lane): Promise<void>;
  /** Called before each request. @throws what `agents/me` was refused with, instead of a background call with a dead key. */
  assertUsable(lane: Lane, judgesKey: boolean): Promise<void>;
  /** What a refusal of anything but `agents/me` means. `doing` follows "no right to". */
  classify(error: unknown, lane: Lane, purpose: Pick<Purpose, 'doing' | 'params'>): Promise<unknown>;
}

export function createKeyHealth({ apiKey, store, clock, askMe }: KeyHealthPorts): KeyHealth {
  // What was learnt is advice, as in the limiter: storage that fails costs a call.
  async function verdict(): Promise<KeyVerdict | null> {
    const kept = await store.load().catch(() => null);
    return kept?.fingerprint === fingerprintOf(apiKey) ? kept : null;
  }
  async function learn(dead: Failure | null): Promise<void> {
    await store.save({ fingerprint: fingerprintOf(apiKey), at: clock.now(), dead }).catch(() => undefined);
  }
  const believed = (kept: KeyVerdict | null, forMs = BELIEVED_MS): kept is KeyVerdict => {
    const age = kept === null ? Number.POSITIVE_INFINITY : clock.now() - kept.at;
    return age >= 0 && age < forMs;
  };

  async function recordFailure(error: unknown): Promise<void> {
    const failure = toFailure(error);
    if (DEAD.has(failure.kind)) await learn(failure);
  }

  /** @returns the failure of a dead key, null for a living one. @throws AppError when `agents/me` cannot be asked. */
  async function ask(lane: Lane): Promise<Failure | null> {
    try {
      await askMe(lane);
      await learn(null);
      return null;
    } catch (error) {
      await recordFailure(error);
      const failure = toFailure(error);
      if (DEAD.has(failure.kind)) return failure;
      throw error;
    }
  }

  return {
    recordFailure,
    async recordSuccess() {
      if ((await verdict())?.dead) await learn(null);
    },

    async recordAnswer(lane) {
      if ((await verdict())?.dead) await ask(lane).catch(() => undefined);
    },

    async assertUsable(lane, judgesKey) {
      if (!isBackground(lane)) return;
      const kept = await verdict();
      if (!kept?.dead) return;
      if (believed(kept)) throw new AppError(kept.dead);
      const dead = judgesKey ? null : await ask(lane);
      if (dead) throw new AppError(dead);
    },

    async classify(error, lane, { doing, params }) {
      const failure = toFailure(error);
      if (SAID_BY_CODE.has(failure.kind)) {
        // However well the key worked a minute ago.
        await learn(failure);
        return error;
      }
      if (!DOUBTFUL.has(failure.kind) || failure.status === undefined) return error;
      const kept = await verdict();
      try {
        const forMs = failure.status === 401 && !kept?.dead ? DOUBTED_MS : BELIEVED_MS;
        const dead = believed(kept, forMs) ? kept.dead : await ask(lane);
        if (dead) return new AppError(dead, { cause: error });
      } catch (unasked) {
        return unasked;
      }
      return failure.kind === 'freshdesk-forbidden'
        ? error
        : new AppError(
            { ...failure, kind: 'freshdesk-forbidden', subject: undefined, about: doing, params },
            { cause: error },
          );
    },
  };
}
