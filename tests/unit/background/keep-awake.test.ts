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
  const { stayAwake } = await import('@/entrypoints/background/keep-awake');
  const release = stayAwake();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ping.mock.calls.length).toBeGreaterThanOrEqual(3);
  release();
  ping.mockClear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ping).not.toHaveBeenCalled();
});

test('W8 nothing holds it longer than five minutes', async () => {
  const { stayAwake } = await import('@/entrypoints/background/keep-awake');
  stayAwake();
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  ping.mockClear();
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(ping).not.toHaveBeenCalled();
});
