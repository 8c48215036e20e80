import type { Failure } from '@/lib/failures/app-error';

export type ChatMessage = { role: 'system' | 'user' | 'assistant'; content: string };

/** `baseUrl` as normaliseBaseUrl() gives it, e.g. https://api.openai.com/v1. An empty key sends no key (local servers). */
export type Endpoint = { baseUrl: string; apiKey: string; model: string };

export type ChatRequest = {
  messages: readonly ChatMessage[];
  /** Tokens wanted for the visible answer; room for reasoning is added on top. */
  maxAnswerTokens: number;
  /** Asks for JSON of this shape. `name` at most 64 of a-z A-Z 0-9 _ -; every property required, additionalProperties false. */
  schema?: { name: string; schema: Record<string, unknown> } | undefined;
  temperature?: number | undefined;
};

/** Tokens of one request. `inputTokens` includes cached ones, `outputTokens` includes reasoning. */
export type Usage = {
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  reasoningTokens: number;
  /** US dollars as the provider itself reports them (OpenRouter), else null. */
  reportedCost: number | null;
};

/** `unknown`: the stream was closed properly with [DONE] but never said why it ended (Snowflake). */
export type Finish = 'stop' | 'length' | 'content_filter' | 'tool_calls' | 'unknown';

export type Delta = { type: 'text' | 'reasoning' | 'refusal'; delta: string };

export type EndEvent = {
  type: 'end';
  finish: Finish;
  /** True only for an answer that may be offered as finished. */
  complete: boolean;
  /** Why it may not: answer-length, answer-filtered, answer-refused, answer-empty, answer-malformed, answer-cut. */
  failure: Failure | null;
  usage: Usage | null;
  /** The model that says it answered, which may be a snapshot of the one asked for. */
  model: string;
  requestId: string | null;
};

export type StreamEvent =
  | Delta
  /** All `text` until here was thinking after all: it is no part of the answer, which begins now. */
  | { type: 'was-reasoning' }
  /** No byte for so many seconds; repeated every 20 s. Not a failure: reasoning models are silent for long. */
  | { type: 'stalled'; seconds: number }
  /** Nothing was shown yet; the request is sent again after so many seconds. */
  | { type: 'retrying'; seconds: number; failure: Failure }
  | EndEvent;

/** What an endpoint and model have refused before. Only an optimisation: it may forget. */
export type ParameterMemory = {
  get(key: string): Promise<string[]>;
  add(key: string, name: string): Promise<void>;
};

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
