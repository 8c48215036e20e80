import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WorkerReply } from '@/lib/agent-page/ask-worker';
import { createGenerations } from '@/lib/agent-page/generations';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ok = (value: object): WorkerReply => ({ ok: true, value });
const failed = (kind: string): WorkerReply => ({ ok: false, failure: { kind }, sentence: kind });
const KNOWN = ok({ running: [], sent: [] });

/** Ticks for so many seconds, each as the page's own. @returns how often the worker was asked. */
async function askedWithin(seconds: number, replies: WorkerReply[]): Promise<number> {
  let asked = 0;
  const generations = createGenerations({
    buttons: { running: new Set(), setRunning() {}, showMessage() {}, hideMessage() {} },
    currentTicketId: () => 7,
    onAnswer() {},
    ask: async () => replies[Math.min(asked++, replies.length - 1)] ?? KNOWN,
  });
  await generations.follow();
  for (let second = 0; second < seconds; second += 1) {
    vi.advanceTimersByTime(1000);
    await generations.followAgain();
  }
  return asked;
}

test.each<[string, number, WorkerReply[], number]>([
  ['once, where it is known', 60, [KNOWN], 1],
  ['again after a silence, until there is an answer', 60, [failed('worker-silent'), KNOWN], 2],
  ['again while what went out could not be read', 60, [ok({ running: [] }), ok({ running: [] }), KNOWN], 3],
  ['ever more seldom, so that the worker may sleep', 3600, [failed('worker-silent')], 17],
  ['no more, where asking changes nothing', 60, [failed('page-no-access')], 1],
])('a page asks what went out from here %s', async (_, seconds, replies, times) => {
  expect(await askedWithin(seconds, replies)).toBe(times);
});
