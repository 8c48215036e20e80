import { expect, test } from 'vitest';
import { privateTasks, withPrivateTasks } from '@/components/redaction/todos';
import type { AgentTask } from '@/lib/domain/answer-details';

const entry = (token: string, kind: string) => ({ token, kind, value: 'x', of: 'x' });
const values = { entries: [entry('SECRET_1', 'secret'), entry('EMAIL_1', 'email')], shown: [], hidden: [] };
const task = (kind: AgentTask['kind'], what: string): AgentTask => ({ kind, what, beforeSending: false });

test('a password that stays here is the first thing to do, once', () => {
  const own = privateTasks([{ content: 'It is [[SECRET_1]], write to [[EMAIL_1]].' }], values);
  expect(own).toEqual([{ kind: 'redact', what: expect.stringMatching(/password/), beforeSending: true }]);
  const told = [
    task('redact', 'Remove [[SECRET_1]] from the ticket'),
    task('redact', 'Remove the passport'),
    task('do', 'Call'),
  ];
  expect(
    withPrivateTasks(own, told)
      .map(({ what }) => what)
      .slice(1),
  ).toEqual(['Remove the passport', 'Call']);
  expect(withPrivateTasks([], told)).toEqual(told);
  expect(privateTasks([{ content: 'It is broken.' }], values)).toEqual([]);
});
