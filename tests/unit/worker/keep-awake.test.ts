import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DRAFT_LIMIT_MS, stayAwake } from '@/lib/worker/keep-awake';

const ping = vi.fn();
const extension = { touch: ping };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  ping.mockClear();
});

test('W8 a silent minute: the worker is called awake more often than Chrome would stop it', async () => {
  const release = stayAwake(extension);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ping.mock.calls.length).toBeGreaterThanOrEqual(3);
  release();
  ping.mockClear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ping).not.toHaveBeenCalled();
});

test.each([
  ['nothing holds it longer than five minutes', 5, undefined],
  ['a draft that a person waits for, ten', 10, DRAFT_LIMIT_MS],
] as const)('W8 %s', async (_name, minutes, limit) => {
  const onLimit = vi.fn();
  stayAwake(extension, onLimit, limit);
  await vi.advanceTimersByTimeAsync((minutes - 1) * 60_000);
  expect(onLimit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onLimit).toHaveBeenCalledOnce();
  ping.mockClear();
  await vi.advanceTimersByTimeAsync(20 * 60_000);
  expect(ping).not.toHaveBeenCalled();
});
