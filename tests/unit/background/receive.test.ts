import { expect, test } from 'vitest';
import { createReceiver } from '@/entrypoints/background/receive';
import { AppError, type Failure } from '@/lib/errors';
import { createSettingsStore } from '@/lib/settings/store';

const self = { extensionId: 'us', extensionOrigin: 'chrome-extension://us' };
const sender = { id: 'us', origin: self.extensionOrigin, url: `${self.extensionOrigin}/sidepanel.html` };
const sentence = async ({ kind }: Failure) => `About ${kind}.`;
const settings = createSettingsStore({
  get: async () => ({}),
  set: async () => undefined,
  rewrite: async () => undefined,
  close: async () => undefined,
});

test('W19 one command fails, however it does: it is answered, and the others go on', async () => {
  const errors: unknown[] = [
    new TypeError('x is not a function'),
    new AppError('draft-busy'),
    'a string',
    undefined,
    new DOMException('full', 'QuotaExceededError'),
  ];
  const handle = async () => {
    if (errors.length > 0) throw errors.shift();
    return { running: [] };
  };
  const receive = createReceiver({ settings, handle: handle as never, self, sentence });
  const answers = [];
  for (let count = 0; count < 6; count++) answers.push(await receive({ type: 'wake' }, sender));
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.failure.kind))).toEqual([
    'unexpected',
    'draft-busy',
    'unexpected',
    'unexpected',
    'storage-full',
    'ok',
  ]);
});

test('W19 what is told of an unexpected failure is short and holds nothing of the command', async () => {
  const handle = async () => {
    throw new Error('y'.repeat(5000));
  };
  const receive = createReceiver({ settings, handle: handle as never, self, sentence });
  const answer = await receive({ type: 'add-note', ticketId: 1, text: 'canary-of-the-ticket' }, sender);
  expect(JSON.stringify(answer)).not.toContain('canary');
  expect(JSON.stringify(answer).length).toBeLessThan(1000);
});

test('a page makes its own sentence of a failure; a content script, which has no table of them, gets it told', async () => {
  const receive = createReceiver({ settings, handle: (async () => ({})) as never, self, sentence });
  const page = await receive({ type: 'no-command' }, sender);
  const script = await receive(
    { type: 'watch', ticketId: 1 },
    { ...sender, origin: 'https://a.freshdesk.com', frameId: 0 },
  );
  expect(page).toEqual({ ok: false, failure: { kind: 'not-allowed' } });
  expect(script).toMatchObject({ ok: false, sentence: 'About no-freshdesk-key.' });
});
