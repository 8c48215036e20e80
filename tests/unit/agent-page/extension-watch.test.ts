import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchExtension } from '@/lib/agent-page/extension-watch';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const alive = () => vi.stubGlobal('chrome', { runtime: { id: 'ours' } });
/** What Chrome leaves a script of when its extension was updated, reloaded or removed. */
const cutOff = () => vi.stubGlobal('chrome', { runtime: {} });

function watched(hidden = false) {
  alive();
  const onGone = vi.fn();
  const document = Object.assign(new EventTarget(), { hidden }) as unknown as Document;
  const controller = new AbortController();
  const watch = watchExtension({ document, signal: controller.signal, onTick: () => undefined, onGone });
  return { watch, onGone, controller };
}

test('W16 a page of an extension that is gone says so within two seconds, once', () => {
  const { watch, onGone } = watched();
  watch.run(true);
  vi.advanceTimersByTime(5000);
  expect(onGone).not.toHaveBeenCalled();
  cutOff();
  vi.advanceTimersByTime(2000);
  expect(onGone).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('W16 a press before the next look is refused, too', () => {
  const { watch, onGone } = watched();
  watch.run(true);
  cutOff();
  expect(watch.isGone()).toBe(true);
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('G10 a page without a ticket, and one that was left, has no timer', () => {
  const { watch, controller } = watched();
  expect(vi.getTimerCount()).toBe(0);
  watch.run(true);
  expect(vi.getTimerCount()).toBe(1);
  watch.run(false);
  expect(vi.getTimerCount()).toBe(0);
  watch.run(true);
  controller.abort();
  expect(vi.getTimerCount()).toBe(0);
  watch.run(true);
  expect(vi.getTimerCount()).toBe(0);
});
