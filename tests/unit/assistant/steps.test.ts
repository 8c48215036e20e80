import { describe, expect, expectTypeOf, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { check } from '@/lib/assistant/answer/check';
import { compose } from '@/lib/assistant/answer/compose';
import { type Content, type Received, read } from '@/lib/assistant/answer/read';
import type { Asked } from '@/lib/assistant/prepare';
import { choosePlaybooks } from '@/lib/assistant/prepare/choose-playbooks';
import { clean, type Texts } from '@/lib/assistant/prepare/clean';
import { fitBudget } from '@/lib/assistant/prepare/fit-budget';
import { writePrompt } from '@/lib/assistant/prepare/write-prompt';
import { asyncSteps, steps } from '@/lib/assistant/steps';
import type { Task } from '@/lib/assistant/tasks/task';
import { buildPrompt, message, request, ticket } from './facts';

describe('a list of steps', () => {
  test('each sees what the ones before it gave, and may replace it', async () => {
    const known = await asyncSteps<{ a: number }>()
      .step(async ({ a }) => ({ b: a + 1 }))
      .step(({ a, b }) => ({ a: String(a + b) }))
      .run({ a: 1 });
    expect(known).toEqual({ a: '3', b: 2 });
    expectTypeOf(known.a).toEqualTypeOf<string>();
    expectTypeOf(known.b).toEqualTypeOf<number>();
  });

  test('one that throws ends it', async () => {
    const seen: string[] = [];
    const list = asyncSteps<{ a: number }>()
      .step(() => {
        throw new Error('no');
      })
      .step(() => ({ seen: seen.push('after') }));
    await expect(list.run({ a: 1 })).rejects.toThrow('no');
    expect(seen).toEqual([]);
  });

  test('a list that is made longer stays as it was', () => {
    const short = steps<{ a: number }>().step(({ a }) => ({ b: a }));
    const long = short.step(({ b }) => ({ c: b }));
    expect([short.run({ a: 1 }), long.run({ a: 1 })]).toEqual([
      { a: 1, b: 1 },
      { a: 1, b: 1, c: 1 },
    ]);
  });

  test('a step that stands before what it needs does not compile', () => {
    const list = asyncSteps<Asked>();
    // @ts-expect-error It needs the texts that `clean` gives.
    expect(list.step(fitBudget)).toBeDefined();
  });
});

describe('one more step on the way out, and one on the way back', () => {
  const NAME = 'Northwind';
  const hide = (text: string) => text.replaceAll(NAME, '[[COMPANY_1]]');

  /** Between cleaning and the budget: of all texts, so that a cut never shows half a name. */
  const hideCompany = ({ subject, thread }: Texts) => ({
    subject: hide(subject),
    thread: thread.map((one) => ({ ...one, text: hide(one.text) })),
    restore: (text: string) => text.replaceAll('[[COMPANY_1]]', NAME),
  });

  /** Between reading and composing. What may become a placeholder with the next piece waits for it. */
  const restoring =
    (restore: (text: string) => string) =>
    ({ content, ended }: Received & { content: Content }): { content: Content } => {
      const whole = (text: string) => restore(ended ? text : text.replace(/\[{1,2}\w*\]?$/, ''));
      if (content.as === 'text') return { content: { ...content, text: whole(content.text) } };
      if (content.as === 'undecided' || content.fields === null) return { content };
      const fields = Object.entries(content.fields).map(([key, value]) =>
        typeof value === 'string' ? [key, whole(value)] : [key, value],
      );
      return { content: { ...content, fields: Object.fromEntries(fields) } };
    };

  const readerThatRestores = ({ task, restore }: { task: Task; restore: (text: string) => string }) => ({
    reader: createAnswerReader(task, steps<Received>().step(read).step(restoring(restore)).step(compose).step(check)),
  });

  const { task, refinement, ...known } = request({
    facts: ticket({
      subject: `Invoice of ${NAME}`,
      messages: [message({ text: `${NAME} was billed twice.\n\nOn 3 May S <s@b.example> wrote:\n> ${NAME}` })],
    }),
  });
  const prepared = () =>
    asyncSteps<Asked>()
      .step(() => ({ ...known, sources: [] }))
      .step(clean)
      .step(choosePlaybooks)
      .step(hideCompany)
      .step(fitBudget)
      .step(writePrompt)
      .step(readerThatRestores)
      .run({ ticketId: 7, task, refinement, length: 'full' });

  test('the request differs in that word alone', async () => {
    const asked = JSON.stringify((await prepared()).messages);
    expect(asked).not.toContain(NAME);
    const plain = await buildPrompt({ ...request(), ...known });
    const mark = /<facts_(\w+)>/;
    const hidden = JSON.stringify(plain.messages.map(({ content, ...one }) => ({ ...one, content: hide(content) })));
    const unmarked = (text: string) => text.replaceAll(mark.exec(text)?.[1] ?? '', 'MARK');
    expect(unmarked(asked)).toBe(unmarked(hidden));
  });

  test('the streamed answer shows the word, and never a piece of its placeholder', async () => {
    const { reader } = await prepared();
    const raw = JSON.stringify({ reply: 'Hi, [[COMPANY_1]] gets [1] refund.', status: 'final_solution', reason: 'x' });
    const seen = Array.from(raw, (_, end) => reader.visible(raw.slice(0, end + 1)));
    expect(seen.at(-1)).toBe(`Hi, ${NAME} gets [1] refund.`);
    expect(seen.filter((text) => /\[\[|COMPANY/.test(text))).toEqual([]);
    expect(reader.finish(raw)).toMatchObject({ text: `Hi, ${NAME} gets [1] refund.`, status: 'final_solution' });
    expect(reader.finish('[[COMPANY_1]] is right.').text).toBe(`${NAME} is right.`);
  });
});
