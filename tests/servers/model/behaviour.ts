/** A switch that stays on, or one that goes off by itself after `times` requests. */
type Limited<T> = T | { value: T; times: number };

export type ErrorAnswer = { status: number; body?: unknown; headers?: Record<string, string>; times?: number };
/** `path` is relative to the replay directory, e.g. `openai/chat-text-gpt-4o.sse`; `byteChunk` cuts it into reads. */
export type Replay = { path: string; byteChunk?: number; times?: number };
type InStreamError = { afterChunks: number; body?: unknown; times?: number };

/** What the endpoint does wrong, or slowly. Change it at any time; it counts for the requests that come after. */
export type Behaviour = {
  /** Milliseconds between two chunks. */
  paceMs?: number | undefined;
  /** Code points a delta; without it they vary between 1 and 7. */
  chunkChars?: number | undefined;
  replay?: string | Replay | undefined;
  /** Answered on every path, before the key is looked at. A body that is a string is sent as it is. */
  error?: ErrorAnswer | undefined;
  silentBeforeHeadersMs?: Limited<number> | undefined;
  /** Sends nothing for so long after so many content deltas, then goes on, as models do that think in between. */
  silence?: { afterChunks: number; ms: number; times?: number } | undefined;
  /** Stops sending after so many content deltas and keeps the connection open until the caller leaves. */
  stallAfterChunks?: Limited<number> | undefined;
  /** Drops the TCP connection after so many content deltas. */
  cutAfterChunks?: Limited<number> | undefined;
  /** Refusal deltas in place of content; a string is the refusal's text. */
  refuse?: Limited<boolean | string> | undefined;
  /** Ends in the middle of the answer with finish_reason `length`. */
  finishLength?: Limited<boolean> | undefined;
  /** 200 with a page, as a captive portal or proxy answers. */
  html200?: Limited<boolean> | undefined;
  /** 200 with a sentence as text/plain: neither JSON nor a stream. */
  notJson?: Limited<boolean> | undefined;
  /** The content is the plain text of the reply although a schema was asked for. */
  ignoreSchema?: Limited<boolean> | undefined;
  /** Writes this reply instead of one from the templates, where JSON is asked for. */
  reply?: Limited<string> | undefined;
  /** Writes these keys instead of those from the templates, where JSON is asked for. */
  fields?: Limited<Record<string, unknown>> | undefined;
  /** The whole answer, to the letter. */
  content?: Limited<string> | undefined;
  emptyAnswer?: Limited<boolean> | undefined;
  inStreamError?: InStreamError | undefined;
  /** Non-ASCII characters of JSON content as \uXXXX, pairs included. */
  escapeUnicode?: Limited<boolean> | undefined;
  /** Days on which the list says that models end, over those it has. */
  shutdowns?: Record<string, string> | undefined;
  /** Origins that start so get an empty 403 without CORS headers, as Ollama answers `chrome-extension://`. */
  forbidOrigin?: Limited<string> | undefined;
};

type Unwrapped<T> = T extends { value: infer V; times: number } ? V : T;

/** The setting as it counts for this request, or undefined; uses up one of its `times`. */
export function take<K extends keyof Behaviour>(behave: Behaviour, key: K): Unwrapped<Behaviour[K]> {
  const setting: unknown = behave[key];
  if (typeof setting !== 'object' || setting === null) return setting as Unwrapped<Behaviour[K]>;
  if ('times' in setting && typeof setting.times === 'number') {
    const left = setting.times - 1;
    behave[key] = (left > 0 ? { ...setting, times: left } : undefined) as Behaviour[K];
    if (left < 0) return undefined as Unwrapped<Behaviour[K]>;
  }
  return ('value' in setting ? setting.value : setting) as Unwrapped<Behaviour[K]>;
}
