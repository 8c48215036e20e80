import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorker, type World } from '../../platform/world.ts';
import { cases } from '../cases.ts';
import { generate, until } from './steps.ts';

type Stream = { body: string; content_type: string };
type Want = { text?: string; draft?: { text: string; status?: string } };

/** What was garbage on offer as a finished reply, or a good one lost: each through the whole worker, from a socket to the row. */
const WORST_STREAMS = ['s01', 's04', 's05b', 's12', 's13b', 's14', 's17', 's18', 's21c', 's22c'];
const WORST_ANSWERS = ['j02b', 'j03', 'j06b', 'j10', 'j13', 'j14', 'j21b', 'j23', 'j30', 'j40'];
const among = (ids: readonly string[], [id]: readonly unknown[]) => ids.some((one) => `${id}`.startsWith(`${one}-`));

let world: World;
beforeAll(async () => {
  world = await startWorker();
});
afterAll(() => world.close());

async function drafted() {
  const { reply, row } = await generate(world);
  expect(reply.ok).toBe(true);
  const versions = () =>
    world.desk.work.versions
      .where('draftId')
      .equals(row?.id ?? '')
      .toArray();
  await until(async () => (await versions()).some(({ text }) => text === row?.text)).toBe(true);
  return row;
}

describe('what endpoints were seen to send', () => {
  test.each(cases<Stream, Want>('stream').filter((one) => among(WORST_STREAMS, one)))('%s', async (_id, sent, want) => {
    world.model.behave = {
      error: { status: 200, body: sent.body, headers: { 'content-type': sent.content_type }, times: 1 },
    };
    const { text, status } = want.draft ?? { text: want.text };
    expect(await drafted()).toMatchObject({ state: 'ready', text, ...(status && { status }) });
  });
});

describe('what models were seen to answer', () => {
  test.each(
    cases<{ raw: string }, { text: string; status: string }>('json').filter((one) => among(WORST_ANSWERS, one)),
  )('%s', async (_id, { raw }, want) => {
    world.model.behave = { content: { value: raw, times: 1 }, chunkChars: 5 };
    expect(await drafted()).toMatchObject({ state: 'ready', ...want });
  });
});

test('footnotes, prompts of devices and paths come to the row as they are meant', async () => {
  const reply =
    'Hi Nora,\n\nplease type[^1]:\n\n```\n> show version\n```\n\n1. Delete `C:\\temp\\new\\*.log`.\n2. Open \\\\nas01\\backup$.\n\n[^1]: On the **core** switch.';
  world.model.behave = { fields: { value: { reply }, times: 1 } };
  const row = await drafted();
  expect(row?.text.split('\n')).toEqual(
    expect.arrayContaining(['> show version', '1. Delete C:\\temp\\new\\*.log.', '2. Open \\\\nas01\\backup$.']),
  );
  expect(row?.text).toContain('please type[1]:');
  expect(row?.text).toContain('[1] On the core switch.');
  expect(row?.text).not.toContain('[^');
});
