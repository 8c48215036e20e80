import { AppError } from '@/lib/errors';
import type { Answer, Exchange } from './exchange';
import type { KeyWatch } from './key-watch';
import type { Lane, Limiter } from './limiter';
import { type Purpose, refusal } from './refusal';

type Ports = { exchange: Exchange; limiter: Limiter; host: string; watch: (read: Read) => KeyWatch };
type Read = (path: string, lane: Lane, purpose: Purpose, query?: Record<string, string>) => Promise<unknown>;
type Change = { method: 'POST' | 'PUT'; path: string; payload: object; purpose: Purpose };

/** A refusal that only says that the body's length was missing: nothing was processed. */
function wantsLength({ status, json, text }: Answer): boolean {
  if (status === 411) return true;
  const validation = typeof json === 'object' && json !== null && 'errors' in json;
  return status === 400 && !validation && /content-length|length required/i.test(text.slice(0, 2000));
}

const ok = (answer: Answer) => answer.status >= 200 && answer.status < 300;

/** The three ways to ask the API, each through the limiter. */
export function createAsk({ exchange, limiter, host, watch }: Ports) {
  const read: Read = (path, lane, purpose, query) =>
    limiter.get(lane, async (observe) => {
      const answer = await exchange({ method: 'GET', path, ...(query ? { query } : {}) });
      observe(answer.headers);
      if (!ok(answer)) throw refusal(answer, purpose, host);
      if (answer.type !== 'json') throw notJson(answer);
      return answer.json;
    });
  const key = watch(read);

  async function get(...[path, lane, purpose, query]: Parameters<Read>): Promise<unknown> {
    const judgesKey = purpose.judgesKey === true;
    await key.allow(lane, judgesKey);
    try {
      const value = await read(path, lane, purpose, query);
      if (judgesKey) await key.alive();
      return value;
    } catch (error) {
      if (!judgesKey) throw await key.judge(error, lane, purpose.doing);
      await key.heard(error);
      throw error;
    }
  }

  function notJson(answer: Answer): AppError {
    return new AppError({ kind: 'freshdesk-not-json', subject: host, status: answer.status });
  }

  /** @param once send it as a stream, which no browser can replay by itself. */
  function change({ method, path, payload, purpose }: Change, once: boolean): Promise<Answer> {
    return limiter.change(async (observe) => {
      const body = new Blob([JSON.stringify(payload)]);
      let answer = await exchange({ method, path, body: once ? body.stream() : body });
      if (once && wantsLength(answer)) answer = await exchange({ method, path, body });
      observe(answer.headers);
      if (!ok(answer)) throw refusal(answer, purpose, host);
      return answer;
    });
  }

  return {
    get,
    /**
     * Sends a POST a single time. Chrome repeats an ordinary POST by itself when a used connection dies before any answer
     * (tried in Chromium 156); a streamed body cannot be repeated. Such a body has no length, which a front may refuse
     * before anything is processed: then, and only then, an ordinary one follows.
     */
    post: (path: string, payload: object, purpose: Purpose) => change({ method: 'POST', path, payload, purpose }, true),
    put: (path: string, payload: object, purpose: Purpose) => change({ method: 'PUT', path, payload, purpose }, false),
  };
}

export type Ask = ReturnType<typeof createAsk>;
