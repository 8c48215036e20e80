import { expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import { growth, LINEAR } from '../growth';
import { largeAnswers } from './large-answers';

const reader = createAnswerReader(TASKS.response);
const SIZE = 400_000;

test.each(Object.keys(largeAnswers(100)))('takes no longer a letter for being long: %s', (form) => {
  const read = (size: number) => void reader.finish(largeAnswers(size)[form] ?? '');
  expect(growth(read, SIZE)).toBeLessThan(LINEAR);
});
