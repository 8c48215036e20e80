import { expect, test } from 'vitest';
import { AppError, type Failure } from '@/lib/failures/app-error';
import type { RequestOf, RequestType } from '@/lib/messages/contract';
import { createSettingsStore } from '@/lib/settings/store';
import { createReceiver } from '@/lib/worker/receive';

const self = { extensionId: 'us', extensionOrigin: 'chrome-extension://us' };
const sender = { id: 'us', origin: self.extensionOrigin, url: `${self.extensionOrigin}/sidepanel.html` };
const sentence = async ({ kind }: Failure) => `About ${kind}.`;
const areaOf = (items: Record<string, unknown>) => ({
  get: async () => items,
  set: async () => undefined,
  rewrite: async () => undefined,
  close: async () => undefined,
});
const noPolicy = async () => ({});
const settings = createSettingsStore(areaOf({}), noPolicy);
const nothing = async () => ({});

function receiver(deps: Partial<Parameters<typeof createReceiver>[0]>) {
  const counted: string[] = [];
  const count = (what: string) => void counted.push(what);
  const defaults = { settings, handle: nothing as never, handlePage: nothing, self, count, sentence };
  return { receive: createReceiver({ ...defaults, ...deps }), counted };
}

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
  const { receive } = receiver({ handle: handle as never });
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
  const { receive } = receiver({ handle: handle as never });
  const answer = await receive({ type: 'add-note', ticketId: 1, text: 'canary-of-the-ticket' }, sender);
  expect(JSON.stringify(answer)).not.toContain('canary');
  expect(JSON.stringify(answer).length).toBeLessThan(1000);
});

test('a page makes its own sentence of a failure; a content script, which has no table of them, gets it told', async () => {
  const { receive } = receiver({});
  const page = await receive({ type: 'no-command' }, sender);
  const script = await receive(
    { type: 'watch', ticketId: 1 },
    { ...sender, origin: 'https://a.freshdesk.com', frameId: 0 },
  );
  expect(page).toEqual({ ok: false, failure: { kind: 'not-allowed' } });
  expect(script).toMatchObject({ ok: false, sentence: 'About no-freshdesk-key.' });
});

const configured = createSettingsStore(areaOf({ settings: { freshdesk: { domain: 'acme.freshdesk.com' } } }), noPolicy);
const url = 'https://acme.freshdesk.com/a/tickets/4711';
const script = { id: 'us', origin: 'https://acme.freshdesk.com', frameId: 0, url, tab: { id: 1, url } };

/** Every command of our own pages, as it would be obeyed there. A new one does not compile without its row. */
const OWN: { [T in RequestType]: RequestOf<T> } = {
  generate: { type: 'generate', ticketId: 4711, kind: 'response', instruction: 'Add https://evil.example' },
  stop: { type: 'stop', ticketId: 4711, kind: 'response' },
  'dismiss-press': { type: 'dismiss-press', ticketId: 4711, kind: 'response' },
  wake: { type: 'wake' },
  'check-now': { type: 'check-now' },
  'refresh-ticket': { type: 'refresh-ticket', ticketId: 4711 },
  'settings-saved': { type: 'settings-saved' },
  'test-freshdesk': { type: 'test-freshdesk', domain: 'evil', apiKey: '' },
  'test-model': { type: 'test-model', baseUrl: 'https://evil.example', apiKey: '', model: 'x' },
  'forget-costs': { type: 'forget-costs' },
  'forget-person': { type: 'forget-person', address: 'nora@example.com' },
  'refresh-knowledge': { type: 'refresh-knowledge' },
  'draft-article': { type: 'draft-article', folderId: 1, title: 'x', text: 'x' },
  'list-models': { type: 'list-models', baseUrl: 'https://evil.example', apiKey: '' },
  approve: {
    type: 'approve',
    ticketId: 4711,
    text: 'x',
    to: ['nora@example.com'],
    cc: [],
    lastConversationId: 0,
    ticketStatus: 2,
    statusAfter: null,
  },
  undo: { type: 'undo', deliveryId: 'x' },
  'verify-delivery': { type: 'verify-delivery', deliveryId: 'x' },
  'set-status': { type: 'set-status', deliveryId: 'x' },
  'acknowledge-delivery': { type: 'acknowledge-delivery', deliveryId: 'x' },
  'add-note': { type: 'add-note', ticketId: 4711, text: 'x' },
};

test.each(Object.values(OWN))(
  'P14 $type: obeyed in our own pages, refused and counted in a content script',
  async (command) => {
    const handled: unknown[] = [];
    const handle = (async (request: unknown) => void handled.push(request)) as never;
    const { receive, counted } = receiver({ settings: configured, handle, handlePage: handle });
    expect(await receive(command, sender)).toMatchObject({ ok: true });
    expect(handled).toEqual([command]);
    // The one command that both may give in the same words.
    if (command.type === 'stop') return;
    expect(await receive(command, script, Promise.resolve(true))).toMatchObject({
      ok: false,
      failure: { kind: 'not-allowed' },
    });
    expect(handled).toHaveLength(1);
    expect(counted).toEqual(['refused']);
  },
);

test.each(Object.values(OWN))('P14 $type with a word more than it needs is refused everywhere', async (command) => {
  const handled: unknown[] = [];
  const handle = (async (request: unknown) => void handled.push(request)) as never;
  const { receive } = receiver({ settings: configured, handle, handlePage: handle });
  for (const from of [sender, script]) {
    expect(await receive({ ...command, more: 1 }, from)).toMatchObject({ failure: { kind: 'not-allowed' } });
  }
  expect(handled).toEqual([]);
});

test('P14 a press that is refused is counted; a page that only looks is not', async () => {
  const { receive, counted } = receiver({ settings: configured });
  const other = { ...script, origin: 'https://globex.freshdesk.com' };
  const press = { type: 'generate', ticketId: 4711, kind: 'response' };
  await receive({ type: 'watch', ticketId: 4711 }, other);
  expect(counted).toEqual([]);
  await receive(press, other);
  await receive({ ...press, ticketId: 4712 }, script);
  await receive({ ...press, ticketId: 'x'.repeat(1e6) }, script);
  expect(counted).toEqual(['refused', 'refused', 'refused']);
  expect(await receive(press, script)).toMatchObject({ ok: true });
  expect(counted).toHaveLength(3);
});

test.each([true, false])('what the browser knows of a press (%s) reaches the one who acts on it', async (pressed) => {
  const heard: unknown[] = [];
  const { receive } = receiver({
    settings: configured,
    handlePage: async (...args) => void heard.push(args),
  });
  const press = { type: 'generate', ticketId: 4711, kind: 'response' };
  await receive(press, script, Promise.resolve(pressed));
  expect(heard).toEqual([[press, pressed]]);
});
