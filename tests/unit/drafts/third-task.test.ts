import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { plainText } from '@/lib/assistant/answer/plain-text';
import { prepareSteps } from '@/lib/assistant/prepare';
import { TASKS } from '@/lib/assistant/tasks';
import { answerInWords, strictSchema, type Task, text } from '@/lib/assistant/tasks/task';
import type { ChatMessage } from '@/lib/assistant/types';
import { NO_DETAILS } from '@/lib/domain/answer-details';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import { createGenerator } from '@/lib/drafts/generate';
import type { StreamEvent } from '@/lib/llm/types';
import { openWork } from '@/lib/storage/work';
import { request } from '../assistant/facts';

// What a third thing to ask a model for takes: its id in the list of kinds, and this.
const SUMMARY = 'summary' as DraftKind;

const summary: Task = {
  id: SUMMARY,
  template: 'instructions',
  request: 'Write the summary of this ticket.',
  reader: 'technician',
  privateNotes: 'always',
  answer: strictSchema('summary', { summary: text('three sentences'), open: text('what is still open') }),
  answerInWords: answerInWords(['"summary" (string): three sentences.', '"open" (string): what is still open.']),
  text: (fields) => [plainText(fields['summary']), plainText(fields['open'])].filter(Boolean).join('\n\n'),
  details: () => NO_DETAILS,
  aliases: {},
  labels: [],
  isWhole: () => false,
  isAnswer: (fields) => 'summary' in fields,
};

test('a task of its own is asked for, read and kept like those that are shipped', async () => {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  const asked: (readonly ChatMessage[])[] = [];
  const { task: _task, refinement: _refinement, ...known } = request();
  const generator = createGenerator({
    db,
    now: () => 1000,
    uuid: () => 'g',
    tasks: { ...TASKS, [SUMMARY]: summary },
    prepare: (wanted) =>
      prepareSteps({ ticket: () => known, choices: () => known, knowledge: async () => [] }).run(wanted),
    async *ask({ messages, schema }): AsyncGenerator<StreamEvent> {
      asked.push(messages);
      expect(schema.schema.required).toEqual(['summary', 'open']);
      yield { type: 'text', delta: '{"summary": "The **printer** fails.",' };
      yield { type: 'text', delta: ' "open": "Why?"}' };
      yield { type: 'end', finish: 'stop', complete: true, failure: null, usage: null, model: 'm', requestId: null };
    },
    model: async () => 'm',
    stayAwake: () => () => undefined,
    changed: () => undefined,
  });
  await generator.start(7, SUMMARY, null);
  await expect.poll(() => generator.running()).toEqual([]);
  expect(await db.drafts.get('7:summary')).toMatchObject({
    kind: 'summary',
    state: 'ready',
    text: 'The printer fails.\n\nWhy?',
    status: null,
    ticketSubject: 'Cannot print',
  });
  const [[system, user] = []] = asked;
  expect(system?.content).toMatch(/Its keys, in this order:\n"summary" \(string\)/);
  expect(user?.content).toMatch(/The printer on floor 3 prints nothing\.[\s\S]*Write the summary of this ticket\.$/);
});
