import { afterEach, expect, test, vi } from 'vitest';
import { explain } from '@/lib/failures/explain';
import { createSend } from '@/lib/messages/send';

const worker = { sendMessage: (): Promise<unknown> => Promise.resolve() };
const send = createSend(() => worker.sendMessage());

afterEach(() => void vi.useRealTimers());

test('W9 a worker that never answers is told after ten seconds, with a way to try again', async () => {
  vi.useFakeTimers();
  worker.sendMessage = () => new Promise(() => undefined);
  const reply = send({ type: 'wake' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await reply).toEqual({ ok: false, failure: { kind: 'worker-silent' } });
  expect(explain({ kind: 'worker-silent' })).toMatchObject({
    remedy: 'retry',
    text: expect.stringMatching(/draft is safe/),
  });
});

test.each([
  { name: 'nobody listens', answer: () => Promise.reject(new Error('Receiving end does not exist.')) },
  { name: 'it was stopped before it answered', answer: () => Promise.resolve(undefined) },
])('W9 $name: told at once', async ({ answer }) => {
  worker.sendMessage = answer;
  expect(await send({ type: 'wake' })).toEqual({ ok: false, failure: { kind: 'worker-silent' } });
});
