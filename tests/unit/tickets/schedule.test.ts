import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FailureKind } from '@/lib/failures/app-error';
import { EMPTY_POLL, type PollState } from '@/lib/tickets/poll-state';
import { needsReplan, nextPollAt, planNext } from '@/lib/tickets/schedule';

const NOW = Date.parse('2026-08-01T10:00:30Z');
const settings = { polling_interval: 5, retry_delay: 5 };
const MINUTE = 60_000;
const failed = (
  failures: number,
  kind: FailureKind = 'freshdesk-unavailable',
  retryAfterSeconds?: number,
): PollState => ({
  ...EMPTY_POLL,
  failures,
  failure: { kind, retryAfterSeconds },
});
const seconds = (state: PollState, random: number, again?: number) =>
  (planNext(state, settings, NOW, () => random, { again }).at - NOW) / 1000;

describe('after a check', () => {
  it('the next one comes within 20 % of the period and never on the minute', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 1440 }),
        (random, polling_interval) => {
          const { at } = planNext(EMPTY_POLL, { ...settings, polling_interval }, NOW, () => random);
          const period = polling_interval * MINUTE;
          expect(at - NOW).toBeGreaterThanOrEqual(0.8 * period);
          expect(at - NOW).toBeLessThanOrEqual(1.2 * period + 16_000);
          const into = at % MINUTE;
          expect(Math.min(into, MINUTE - into)).toBeGreaterThanOrEqual(3000);
        },
      ),
    );
  });

  it.each([
    [failed(1), 0.5, 60],
    [failed(5), 0.5, 160],
    [failed(5), 0, 128],
    [failed(50), 1, 1800],
    [failed(1, 'freshdesk-rate-limited', 34), 0, 60],
    [failed(1, 'freshdesk-rate-limited', 34), 1, 94],
    [failed(1, 'freshdesk-rate-limited', 3600), 1, 3660],
    [failed(1, 'freshdesk-key-rejected'), 0.5, 600],
    [failed(1, 'freshdesk-suspended'), 0.5, 600],
  ])('that failed (%j), with chance %d: %d s', (state, random, expected) =>
    expect(seconds(state, random)).toBe(expected),
  );

  it('that stopped in the middle it goes on soon, or when it was told to', () => {
    expect(seconds(EMPTY_POLL, 0.5, 0)).toBe(0.5);
    expect(seconds(EMPTY_POLL, 0.5, 34)).toBe(39);
  });
});

describe('the alarm', () => {
  const planned = (nextAt: number | null, part: Partial<PollState> = {}) =>
    nextPollAt({ ...EMPTY_POLL, ...part, nextAt }, settings, NOW, () => 0.5) - NOW;

  it.each([
    ['never planned', null, 5000],
    ['missed twenty times (W14)', NOW - 100 * MINUTE, 5000],
    ['on its way', NOW + 4 * MINUTE, 4 * MINUTE],
    ['a day ahead, by a clock that was wrong (W13)', NOW + 1440 * MINUTE, 5 * MINUTE],
  ])('%s', (_, nextAt, expected) => expect(planned(nextAt)).toBe(expected));

  it('a long back-off is no wrong clock', () => {
    const { failure, failures } = failed(9);
    expect(planned(NOW + 30 * MINUTE, { failure, failures })).toBe(30 * MINUTE);
  });

  it.each([
    [31, EMPTY_POLL, true],
    [29, EMPTY_POLL, false],
    [60, { ...EMPTY_POLL, periodMs: 40 * MINUTE }, false],
    [60, failed(9), false],
    [60, undefined, false],
    [1440, undefined, true],
  ])('%i minutes ahead', (minutes, state, expected) => {
    expect(needsReplan(NOW + minutes * MINUTE, NOW, settings, state)).toBe(expected);
  });
});
