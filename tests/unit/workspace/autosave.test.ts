import { expect, it, onTestFinished, vi } from 'vitest';
import { createAutosave } from '@/components/draft/autosave';

function typing() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const saves: number[] = [];
  const controller = new AbortController();
  const start = Date.now();
  const autosave = createAutosave({
    save: async () => void saves.push(Date.now() - start),
    now: Date.now,
    end: controller.signal,
  });
  return { autosave, saves, controller };
}

it('saves in the first pause', async () => {
  const { autosave, saves } = typing();
  autosave.changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(saves).toEqual([200]);
});

it('somebody who never pauses is saved every 400 ms', async () => {
  const { autosave, saves } = typing();
  for (let letter = 0; letter < 40; letter++) {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(50);
  }
  const gaps = saves.map((at, index) => at - (saves[index - 1] ?? 0));
  expect(saves.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(500);
});

it('a clock that is set back does not put the save off', async () => {
  const { autosave, saves } = typing();
  autosave.changed();
  vi.setSystemTime(Date.now() - 86_400_000);
  autosave.changed();
  await vi.advanceTimersByTimeAsync(400);
  expect(saves).toHaveLength(1);
});

it('saves nothing after the end', async () => {
  const { autosave, saves, controller } = typing();
  autosave.changed();
  controller.abort();
  autosave.changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(saves).toEqual([]);
});
