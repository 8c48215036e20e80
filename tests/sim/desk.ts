import { createApi } from '../servers/freshdesk/api/handle.ts';
import { createLimiter } from '../servers/freshdesk/api/limiter.ts';
import type { Answer, Call } from '../servers/freshdesk/http/call.ts';
import type { Seed } from '../servers/freshdesk/seed/types.ts';
import { createStore } from '../servers/freshdesk/state/store.ts';
import { defaultSwitches } from '../servers/freshdesk/switches.ts';
import type { Unknowns } from '../servers/freshdesk/unknowns.ts';
import type { Time } from './time.ts';

export const HOST = 'acme.freshdesk.com';
export const TICKETS = [1, 2] as const;
export const AGENTS = { dana: 42, sam: 43 } as const;
export const KEYS = { dana: 'key-dana-0000000000', sam: 'key-sam-00000000000' } as const;

const EPOCH = Date.parse('2026-11-20T10:00:00Z');

const agent = (id: number, name: string, apiKey: string) => ({
  id,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@acme.example`,
  signature: `<p>${name}<br>Acme support</p>`,
  group_ids: [],
  ticket_scope: 1 as const,
  admin: false,
  language: 'en',
  apiKey,
});

const contact = (id: number, name: string, email: string) => ({
  id,
  name,
  email,
  phone: null,
  mobile: null,
  company_id: null,
  language: 'en',
  time_zone: 'London',
});

const SEED: Seed = {
  contacts: [contact(900, 'Nora Berg', 'nora@example.com'), contact(901, 'Otto Lund', 'otto@example.com')],
  companies: [],
  groups: [],
  agents: [agent(AGENTS.dana, 'Dana Reyes', KEYS.dana), agent(AGENTS.sam, 'Sam Field', KEYS.sam)],
  tickets: TICKETS.map((id) => ({
    id,
    subject: `Ticket ${id}`,
    from: 'nora@example.com',
    hoursAgo: 5,
    html: '<p>It does not work.</p>',
    cc: ['boss@example.com'],
    messages: [{ by: 'requester', hoursAgo: 3, html: '<p>Any news?</p>' }],
  })),
};

type Effect = {
  tag: string | null;
  ticketId: number;
  conversationId: number;
  body: string;
  at: number;
};

/**
 * The local Freshdesk without its sockets, on virtual time, and what others do in it.
 * @param answers to what nobody knows, where they are not the likeliest.
 */
export function createDesk(time: Time, answers: Partial<Unknowns> = {}) {
  const now = () => EPOCH + time.now();
  const store = createStore(SEED, now);
  const switches = defaultSwitches();
  Object.assign(switches.unknown, answers);
  const api = createApi({ store, switches, ledger: [], requests: [], limiter: createLimiter(switches, now) });
  const effects: Effect[] = [];
  let longestLag = 0;

  const ticket = (id: number) => {
    const found = store.state.tickets.get(id);
    if (!found) throw new Error(`No ticket ${id}`);
    return found;
  };

  return {
    epoch: EPOCH,
    now,
    unknown: switches.unknown,
    store,
    /** From now on a conversation shows only so long after it was stored. */
    lag(milliseconds: number) {
      longestLag = Math.max(longestLag, milliseconds);
      switches.hideConversationForMs = milliseconds;
    },
    longestLag: () => longestLag,
    /** Every key is answered as no longer valid. */
    revokeKeys(revoked: boolean) {
      switches.keyRejected = revoked;
    },
    /** Everything that went out to a customer, or became a note, through the API. */
    effects,
    ticket,
    /** @param tag the delivery that the request belongs to. */
    async handle(call: Call, tag: string | null): Promise<Answer> {
      const answer = await api(call);
      const written = /^\/api\/v2\/tickets\/(\d+)\/(?:reply|notes)$/.exec(call.path);
      if (written && answer.status === 201) {
        const { id, body } = JSON.parse(String(answer.body)) as { id: number; body: string };
        effects.push({ tag, ticketId: Number(written[1]), conversationId: id, body, at: time.now() });
      }
      return answer;
    },
    customerWrites: (id: number) => void store.addConversation(id, { body: '<p>One more thing.</p>' }),
    agentReplies: (id: number, by: keyof typeof AGENTS, body: string) =>
      void store.addConversation(id, { body, incoming: false, user_id: AGENTS[by], source: 0 }),
    merge(id: number) {
      store.addConversation(id, {
        body: '<div>This ticket is closed and merged into ticket 9</div>',
        incoming: false,
        private: true,
        source: 2,
        user_id: AGENTS.sam,
      });
      Object.assign(ticket(id), { status: 5 });
      store.touch(id);
    },
    change(id: number, patch: Partial<ReturnType<typeof ticket>>) {
      Object.assign(ticket(id), patch);
      store.touch(id);
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
