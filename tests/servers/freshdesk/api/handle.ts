import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Call } from '../http/call.ts';
import type { LedgerEntry, RequestRecord } from '../ledger.ts';
import type { Store } from '../state/store.ts';
import type { Switches } from '../switches.ts';
import { type ApiAnswer, ApiProblem, problem } from './answers.ts';
import { authenticate, readKey } from './auth.ts';
import type { ApiContext } from './context.ts';
import { edgeHeaders, preflight } from './edge.ts';
import { edgeFault, tooManyRequests } from './faults.ts';
import { apiHeaders } from './headers.ts';
import type { createLimiter } from './limiter.ts';
import { limitKind, route } from './routes.ts';
import { escalateOverdue } from './sla.ts';

export interface ApiParts {
  store: Store;
  switches: Switches;
  ledger: LedgerEntry[];
  requests: RequestRecord[];
  limiter: ReturnType<typeof createLimiter>;
}

/** Everything under /api, from the edge inwards: faults, key, limits, then the resource. */
export function createApi({ store, switches, ledger, requests, limiter }: ApiParts) {
  return async function handle(call: Call): Promise<Answer> {
    const { method, path } = call;
    const key = readKey(call.headers['authorization']);
    const record: RequestRecord = {
      at: store.now(),
      method,
      path,
      query: call.query.toString(),
      status: 0,
      keyLast4: key?.slice(-4) ?? null,
      credits: 0,
    };
    requests.push(record);
    const kind = limitKind(method, path);
    const slow = switches.slowMs + (kind === 'list' ? switches.slowListMs : 0);
    if (slow > 0) await delay(slow);
    const settle = ({ headers, ...answer }: Answer): Answer => {
      record.status = call.dropped ? 0 : answer.status;
      return { ...answer, headers: { ...edgeHeaders(call, switches, store.now()), ...headers } };
    };

    if ((await switches.hold?.({ method, path, when: 'arrived' })) === 'lost') {
      call.drop();
      return settle({ status: 0, headers: {}, body: '' });
    }
    const fault = preflight(call, switches) ?? edgeFault(switches);
    if (fault) return settle(fault);
    const over = limiter.check(kind);
    if (over) {
      limiter.chargeRefusal();
      const { refusalBody, refusalTellsRate } = switches.unknown;
      const rate = refusalTellsRate ? apiHeaders(switches, 429, limiter.remaining(), 1) : {};
      return settle(tooManyRequests(refusalBody, { ...rate, 'retry-after': String(over.retryAfter) }));
    }
    const answer = await run(call, key);
    if ((await switches.hold?.({ method, path, when: 'done' })) === 'lost') call.drop();
    const { status, body, headers, credits = 1 } = answer;
    limiter.charge(kind, credits);
    record.credits = credits;
    return settle({
      status,
      headers: {
        ...apiHeaders(switches, status, limiter.remaining(), credits),
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...headers,
      },
      body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
    });
  };

  async function run(call: Call, key: string | null): Promise<ApiAnswer> {
    try {
      const cookie = call.headers['cookie'];
      const agent = authenticate(store.state.agents.values(), { key, cookie }, switches);
      if (switches.notInPlan.some((part) => call.path.includes(part))) throw problem.notInPlan();
      requireLength(call, switches);
      if (!/application\/json|\*\/\*/.test(String(call.headers['accept'] ?? '*/*'))) throw problem.notAcceptable();
      escalateOverdue(store.state, store.now());
      const context: ApiContext = {
        call,
        store,
        switches,
        agent,
        origin: `https://${call.host}`,
        record: (body) =>
          ledger.push({ at: store.now(), method: call.method, path: call.path, agentId: agent.id, body }),
      };
      return await route(context);
    } catch (error) {
      if (error instanceof ApiProblem) return error.answer;
      throw error;
    }
  }
}

/** Whether a body without a length is taken is not known; nothing of a refused one is read. */
function requireLength({ method, headers }: Call, { unknown }: Switches): void {
  if (unknown.streamedBody === 'taken' || method === 'GET' || headers['content-length'] !== undefined) return;
  throw problem.lengthRequired(unknown.streamedBody === '411' ? 411 : 400);
}
