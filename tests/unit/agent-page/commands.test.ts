import { afterEach, expect, test, vi } from 'vitest';
import { answerCommands } from '@/lib/agent-page/commands';

type Listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean;

afterEach(() => vi.unstubAllGlobals());

/** The content script's listener, and what the page did. */
function page(signal = new AbortController().signal) {
  let listener: Listener = () => false;
  const addListener = (own: Listener) => {
    listener = own;
  };
  vi.stubGlobal('chrome', { runtime: { id: 'us', onMessage: { addListener } } });
  const insert = vi.fn(async () => ({ ok: true as const, method: 'command' as const }));
  const onRunning = vi.fn();
  answerCommands({
    currentTicketId: () => 4711,
    insert,
    kept: async () => true,
    stands: async () => ({ editor: 'closed' as const }),
    onSent: vi.fn(),
    onRunning,
    onLook: vi.fn(),
    signal,
  });
  const hear = (message: unknown, sender: { id?: string }) => {
    const respond = vi.fn();
    return { later: listener(message, sender, respond), respond };
  };
  return { hear, insert, onRunning };
}

const insertion = { type: 'page:insert', ticketId: 4711, text: 'Hello', html: '<p>Hello</p>', until: 0 };

test('P10 a message of our own extension is answered, at once or later', async () => {
  const { hear, insert, onRunning } = page();
  expect(hear({ type: 'page:ping' }, { id: 'us' }).respond).toHaveBeenCalledWith({ type: 'page:pong', ticketId: 4711 });
  hear({ type: 'page:running', ticketId: 4711, running: ['response'] }, { id: 'us' });
  expect(onRunning).toHaveBeenCalledWith(4711, ['response']);
  const { later, respond } = hear(insertion, { id: 'us' });
  expect(later).toBe(true);
  expect(insert).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, method: 'command' }));
});

test.each([
  ['another extension', { id: 'them' }],
  ['nobody that the browser names', {}],
])('P10 of %s nothing is done and nothing answered', async (_name, sender) => {
  const { hear, insert, onRunning } = page();
  for (const message of [{ type: 'page:ping' }, insertion, { type: 'page:running', ticketId: 4711, running: [] }]) {
    const { later, respond } = hear(message, sender);
    expect(later).toBe(false);
    await Promise.resolve();
    expect(respond).not.toHaveBeenCalled();
  }
  expect(insert).not.toHaveBeenCalled();
  expect(onRunning).not.toHaveBeenCalled();
});

test('what is no command, or comes to a script that a newer one has replaced, is left to others', () => {
  const end = new AbortController();
  const { hear } = page(end.signal);
  expect(hear({ type: 'generate' }, { id: 'us' }).later).toBe(false);
  end.abort();
  const { later, respond } = hear({ type: 'page:ping' }, { id: 'us' });
  expect(later).toBe(false);
  expect(respond).not.toHaveBeenCalled();
});
