import { expect, test } from 'vitest';
import { createGateway } from '@/lib/outbox/gateway';
import { clientOn, json } from '../freshdesk/desk';

const TICKET = {
  id: 5,
  subject: 'Router',
  status: 2,
  priority: 1,
  source: 1,
  requester_id: 900,
  created_at: '2026-11-20T09:00:00Z',
  updated_at: '2026-11-20T10:00:00Z',
};
const ME = { id: 42, contact: { name: 'Dana Reyes', email: 'dana@acme.example' } };

const line = (protocol: string | null) => {
  const body = (path: string) => (path.endsWith('/me') ? ME : path.endsWith('/conversations') ? [] : TICKET);
  const { client } = clientOn((url) => json(body(new URL(url).pathname)), { protocolOf: () => protocol });
  return createGateway(client, () => null);
};

test.each(['h2', 'h3', null])('a look over %j lets the reply go on', async (protocol) => {
  expect(await line(protocol).readTicketState(5)).toMatchObject({ agentId: 42, ticket: { id: 5 } });
});

test.each(['http/1.1', 'http/1.0'])('a look over %j ends the sending before anything is posted', async (protocol) => {
  await expect(line(protocol).readTicketState(5)).rejects.toMatchObject({ failure: { kind: 'freshdesk-http1' } });
});
