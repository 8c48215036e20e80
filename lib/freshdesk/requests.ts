import { AppError } from '@/lib/failures/app-error';
import type { Answer } from './answer';
import type { KeyHealth } from './key-health';
import type { Lane, Limiter } from './limiter';
import { type Purpose, refusal } from './refusal';
import type { Transport } from './transport';

type Ports = { exchange: Transport; limiter: Limiter; host: string; watch: (read: Read) => KeyHealth };
type Read = (path: string, lane: Lane, purpose: Purpose, query?: Record<string, string>) => Promise<Reading>;
type Change = { method: 'POST' | 'PUT'; path: string; payload: object; purpose: Purpose };

/** What was read, and Freshdesk's own clock when it answered: UTC, whole seconds, null where no `Date` came with it. */
type Reading = { value: unknown; at: string | null };

function secondOf(date: string | null): string | null {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

const ok = (answer: Answer) => answer.status >= 200 && answer.status < 300;

/**
 * The three ways to ask the API, each through the limiter.
 * @throws FreshdeskApiError for what was answered and is no success, `freshdesk-not-json` for a page where data should be;
 * what the transport and the limiter throw.
 */
export interface Requester {
  read: Read;
  /** The value alone. */
  get(...call: Parameters<Read>): Promise<unknown>;
  /**
   * Sends a POST a single time. Chrome repeats an ordinary POST by itself when a used connection dies before any answer
   * (tried in Chromium 156); a streamed body cannot be repeated. Where that is refused, no ordinary one follows.
   */
  post(path: string, payload: object, purpose: Purpose): Promise<Answer>;
  /** Sends what may be repeated without harm. */
  put(path: string, payload: object, purpose: Purpose): Promise<Answer>;
}

export function createRequester({ exchange, limiter, host, watch }: Ports): Requester {
  const once: Read = (path, lane, purpose, query) =>
    limiter.get(lane, async (observe) => {
      const answer = await exchange({ method: 'GET', path, ...(query ? { query } : {}) });
      observe(answer.headers);
      if (!ok(answer)) throw refusal(answer, purpose, host);
      if (answer.type !== 'json' && !(purpose.mayBeEmpty && answer.status === 204)) throw notJson(answer);
      return { value: answer.json ?? null, at: secondOf(answer.headers.get('date')) };
    });
  const key = watch(once);

  const read: Read = async (path, lane, purpose, query) => {
    const judgesKey = purpose.judgesKey === true;
    await key.assertUsable(lane, judgesKey);
    try {
      const reading = await once(path, lane, purpose, query);
      await (judgesKey ? key.recordSuccess() : key.recordAnswer(lane));
      return reading;
    } catch (error) {
      if (!judgesKey) throw await key.classify(error, lane, purpose);
      await key.recordFailure(error);
      throw error;
    }
  };

  function notJson(answer: Answer): AppError {
    return new AppError({ kind: 'freshdesk-not-json', subject: host, status: answer.status });
  }

  function change({ method, path, payload, purpose }: Change, once: boolean): Promise<Answer> {
    return limiter.change(async (observe) => {
      const answer = await exchange({ method, path, body: new Blob([JSON.stringify(payload)]), once });
      observe(answer.headers);
      if (!ok(answer)) throw refusal(answer, purpose, host);
      return answer;
    });
  }

  return {
    read,
    get: async (...call) => (await read(...call)).value,
    post: (path, payload, purpose) => change({ method: 'POST', path, payload, purpose }, true),
    put: (path, payload, purpose) => change({ method: 'PUT', path, payload, purpose }, false),
  };
}
