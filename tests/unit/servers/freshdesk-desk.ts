import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createClient, type Reply, type RequestOptions } from '../../servers/freshdesk/client';
import { type LocalFreshdesk, startFreshdesk } from '../../servers/freshdesk/server';

export type Row = Record<string, unknown> & { id: number; updated_at: string; created_at: string };

/** Half a minute into a minute, so that the limiter's window is known. */
export const START = Date.parse('2026-03-04T10:00:30Z');

export const rows = (reply: Reply) => reply.json() as Row[];
export const ids = (reply: Reply) => rows(reply).map((row) => row.id);
export const put = (body: object): RequestOptions => ({ method: 'PUT', body });

/** A help desk with a clock of its own for the tests of one file, as new before each. */
export function useFreshdesk() {
  let desk: LocalFreshdesk;
  let client: ReturnType<typeof createClient>;
  const clock = { now: START };
  beforeAll(async () => {
    desk = await startFreshdesk({ now: () => clock.now });
    client = createClient(desk.port);
  });
  beforeEach(() => {
    clock.now = START;
    desk.reset();
  });
  afterAll(async () => {
    client.close();
    await desk.close();
  });
  return {
    clock,
    get desk() {
      return desk;
    },
    request: (path: string, options?: RequestOptions) => client.request(path, options),
    api: (path: string, options?: RequestOptions) => client.request(`/api/v2${path}`, options),
  };
}
