import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ping = vi.fn(async () => ({}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { id: 'us', getPlatformInfo: ping } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  ping.mockClear();
});

test('W8 a silent minute: the worker is called awake more often than Chrome would stop it', async () => {
  const { stayAwake } = await import('@/lib/browser/keep-awake');
  const release = stayAwake();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ping.mock.calls.length).toBeGreaterThanOrEqual(3);
  release();
  ping.mockClear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ping).not.toHaveBeenCalled();
});

test.each([
  ['nothing holds it longer than five minutes', 5, undefined],
  ['a draft that a person waits for, ten', 10, 'DRAFT_LIMIT_MS'],
] as const)('W8 %s', async (_name, minutes, limit) => {
  const keepAwake = await import('@/lib/browser/keep-awake');
  const onLimit = vi.fn();
  keepAwake.stayAwake(onLimit, limit && keepAwake[limit]);
  await vi.advanceTimersByTimeAsync((minutes - 1) * 60_000);
  expect(onLimit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onLimit).toHaveBeenCalledOnce();
  ping.mockClear();
  await vi.advanceTimersByTimeAsync(20 * 60_000);
  expect(ping).not.toHaveBeenCalled();
});
