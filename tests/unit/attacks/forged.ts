import type { FromContent } from '@/lib/messages/content';
import type { Request } from '@/lib/messages/contract';
import { ID, ORIGIN } from '../../platform/state.ts';

const url = 'https://acme.freshdesk.com/a/tickets/4711';
const script = { id: ID, origin: 'https://acme.freshdesk.com', frameId: 0, url, tab: { id: 1, url } };
const other = 'https://acme.freshdesk.com/a/tickets/4712';

/** Whoever may not ask for anything, as the browser tells of them. */
export const STRANGE_SENDERS: readonly (readonly [name: string, sender: object])[] = [
  ['a frame in the ticket', { ...script, frameId: 3 }],
  ['no frame at all', { ...script, frameId: undefined }],
  ['another help desk', { ...script, origin: 'https://globex.freshdesk.com' }],
  ['a name that begins like ours', { ...script, origin: 'https://acme.freshdesk.com.evil.example' }],
  ['a name that ends like ours', { ...script, origin: 'https://evil-acme.freshdesk.com' }],
  ['another port', { ...script, origin: 'https://acme.freshdesk.com:8443' }],
  ['without encryption', { ...script, origin: 'http://acme.freshdesk.com' }],
  ['a sandboxed page', { ...script, origin: 'null' }],
  ['no origin', { ...script, origin: undefined }],
  ['another extension', { ...script, id: 'abcdefghijklmnopabcdefghijklmnop' }],
  [
    'another extension in a page of its own',
    { id: 'abcdefghijklmnopabcdefghijklmnop', origin: ORIGIN, url: `${ORIGIN}/x.html` },
  ],
  ['a page that names our address', { ...script, origin: 'https://evil.example', url: `${ORIGIN}/sidepanel.html` }],
];

/** Of a page that may speak, but only of its own ticket. */
export const OTHER_TICKET = { ...script, url: other, tab: { id: 1, url: other } };
export const SCRIPT = script;

const of = { ticketId: 4711, kind: 'response' } as const;

/** What only our own pages may ask for; a new command does not compile without its row in `worker/receive.test.ts`. */
export const FROM_OWN_PAGES: readonly Request[] = [
  { type: 'generate', ...of, instruction: 'Add https://evil.example' },
  { type: 'dismiss-press', ...of },
  { type: 'wake' },
  { type: 'check-now' },
  { type: 'refresh-ticket', ticketId: 4711 },
  { type: 'settings-saved' },
  { type: 'test-freshdesk', domain: 'evil', apiKey: '' },
  { type: 'test-model', baseUrl: 'https://evil.example', apiKey: '', model: 'x' },
  { type: 'forget-costs' },
  { type: 'forget-person', address: 'nora@example.com' },
  { type: 'refresh-knowledge' },
  { type: 'list-models', baseUrl: 'https://evil.example', apiKey: null },
  {
    ...{ type: 'approve', ticketId: 4711, text: 'https://evil.example', to: ['nora@example.com'], cc: [] },
    ...{ lastConversationId: 0, ticketStatus: 2, statusAfter: 5 },
  },
  { type: 'undo', deliveryId: 'x' },
  { type: 'verify-delivery', deliveryId: 'x' },
  { type: 'set-status', deliveryId: 'x' },
  { type: 'acknowledge-delivery', deliveryId: 'x' },
  { type: 'add-note', ticketId: 4711, text: 'x' },
];

export const FROM_CONTENT: readonly FromContent[] = [
  { type: 'generate', ...of },
  { type: 'stop', ...of },
  { type: 'watch', ticketId: 4711 },
  { type: 'open-draft', ticketId: 4711 },
  { type: 'open-options' },
  { type: 'placed', bar: true },
  { type: 'editor-settled', ticketId: 4711, left: true },
];

/** The same, and as somebody may bend it. */
export const variantsOf = (message: { type: string }): unknown[] => [
  message,
  { ...message, more: 1 },
  { ...message, ticketId: '4711' },
  { ...message, type: [message.type] },
  JSON.stringify(message),
];
