import { z } from '@/lib/zod';
import { parseJson } from './parse-json';
import { waitIn } from './waits';

/** What the many error envelopes of vendors have in common. */
export type ErrorFacts = {
  message: string;
  /** Words, or a vendor's own number; empty where it is an HTTP status, which stands in `status`. */
  code: string;
  /** Type, status word and reasons, as far as they are told. */
  type: string;
  param: string;
  /** A numeric code inside the body (OpenRouter, Gemini, LiteLLM), which is an HTTP status. */
  status: number | null;
  retryAfterSeconds: number | null;
  /** When the limit begins anew, in milliseconds since the epoch (OpenRouter). */
  resetAt: number | null;
  /** Names of the limits that were passed (Gemini), for what the message does not say. */
  limits: string;
};

type Values = Record<string, unknown>;

const NO_FACTS: ErrorFacts = {
  message: '',
  code: '',
  type: '',
  param: '',
  status: null,
  retryAfterSeconds: null,
  resetAt: null,
  limits: '',
};

/** A message beyond this quotes something; its beginning says what happened. */
const MAX_MESSAGE = 2000;
/** Envelopes that hold an error of somebody further behind as text (OpenRouter, LiteLLM). */
const MAX_DEPTH = 3;

const record = z.lazy(() => z.record(z.string(), z.unknown()));
const issue = z.lazy(() =>
  z.object({
    loc: z.catch(z.array(z.union([z.string(), z.number()])), []),
    msg: z.catch(z.string(), ''),
  }),
);
const issues = z.lazy(() => z.array(issue));

function valuesOf(value: unknown): Values | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return record.parse(value);
}

const listOf = (value: unknown): Values[] =>
  Array.isArray(value) ? value.map(valuesOf).filter((one) => one !== null) : [];

/** Other names for the same: AWS, API gateways, Baidu, Tencent, MiniMax, problem+json, OAuth. */
const MESSAGE = ['message', 'Message', 'msg', 'error_msg', 'errmsg', 'errorMessage', 'status_msg', 'faultstring'];
const BESIDE = ['error_description', 'detail', 'title', 'reason'];
const CODE = ['code', 'Code', 'error_code', 'errcode', 'errorCode', 'status_code', 'statusCode', 'status'];
const TYPE = ['type', 'status', '__type', 'error_type', 'title', 'reason'];

function textOf(values: Values, names: readonly string[]): string {
  const found = names.map((name) => values[name]).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.slice(0, MAX_MESSAGE) : '';
}

function codeOf(values: Values): string {
  const found = CODE.map((name) => values[name]).find(
    (value) => typeof value === 'number' || typeof value === 'string',
  );
  return found === undefined ? '' : String(found).slice(0, 200);
}

/** The facts of an error envelope in any known wrapping, or null where nothing of the kind is there. Never quotes the request. */
export function errorFacts(body: unknown, depth = 0): ErrorFacts | null {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  if (typeof first === 'string' && first.trim() !== '') return { ...NO_FACTS, message: first.slice(0, MAX_MESSAGE) };
  const outer = valuesOf(first);
  if (!outer) return null;
  const inner = innerError(outer);
  // xAI and others: the sentence in `error`, its name beside it.
  if (typeof inner === 'string') return fromValues({ ...outer, message: said(inner, outer) }, depth);
  return fromValues(valuesOf(inner) ?? outer, depth);
}

const said = (error: string, { message }: Values) =>
  typeof message === 'string' && message !== '' && message !== error ? `${error}: ${message}` : error;

function fromValues(values: Values, depth: number): ErrorFacts {
  const metadata = valuesOf(values['metadata']) ?? {};
  const details = listOf(values['details']);
  const listed = issues.safeParse(values['detail']);
  const found = listed.success ? listed.data : [];
  const message = textOf(values, MESSAGE) || found.map(({ msg }) => msg).join('; ') || textOf(values, BESIDE);
  // What somebody further behind said, as text.
  const behind = textOf(metadata, ['raw']);
  const nested = depth < MAX_DEPTH ? errorFacts(jsonIn(behind) ?? jsonIn(message), depth + 1) : null;
  const code = codeOf(values);
  const number = Number(code);
  const status = number >= 400 && number < 600 ? number : null;
  const violations = details.flatMap(({ violations }) => listOf(violations));
  const facts: ErrorFacts = {
    message: behind ? `${message}: ${nested?.message || behind}` : nested?.message || message,
    code: status === null ? code : '',
    type: [textOf(values, TYPE), ...details.map((one) => textOf(one, ['reason']))].filter(Boolean).join(' '),
    param: textOf(values, ['param', 'parameter']) || pathOf(found[0]?.loc ?? []),
    status,
    // Gemini: google.rpc.RetryInfo
    retryAfterSeconds: details.map((one) => waitIn(textOf(one, ['retryDelay']))).find((wait) => wait !== null) ?? null,
    resetAt: Number(textOf(valuesOf(metadata['headers']) ?? {}, ['X-RateLimit-Reset'])) || null,
    limits: violations.map((one) => textOf(one, ['quotaId'])).join(' '),
  };
  return nested ? joined(facts, nested) : facts;
}

/** `response_format.type`, as FastAPI names the place of an issue. */
const pathOf = (loc: readonly (string | number)[]) => (loc[0] === 'body' ? loc.slice(1) : loc).join('.');

/** What is closer to the cause knows better; what it does not say stays. */
function joined(outer: ErrorFacts, inner: ErrorFacts): ErrorFacts {
  return {
    message: outer.message.slice(0, MAX_MESSAGE),
    code: inner.code || outer.code,
    type: `${inner.type} ${outer.type}`.trim(),
    param: inner.param || outer.param,
    status: inner.status ?? outer.status,
    retryAfterSeconds: inner.retryAfterSeconds ?? outer.retryAfterSeconds,
    resetAt: inner.resetAt ?? outer.resetAt,
    limits: inner.limits || outer.limits,
  };
}

function jsonIn(text: string): object | undefined {
  const value = /^\s*[{[]/.test(text) ? parseJson(text) : undefined;
  return typeof value === 'object' && value !== null ? value : undefined;
}

function innerError(outer: Values): unknown {
  const { error, Error: named, errors, message, fault, base_resp: base } = outer;
  if (error) return error;
  if (named) return named;
  const response = valuesOf(outer['Response'])?.['Error'];
  if (response) return response;
  if (valuesOf(base)) return base;
  if (valuesOf(fault)) return fault;
  // Mistral: message may itself be {detail: [...]}
  if (valuesOf(message)) return message;
  return Array.isArray(errors) && errors.length > 0 ? errors[0] : outer;
}

/** Whether a 200 body or stream event is an error, as opposed to a piece of an answer that merely has an `error: null`. */
export function isError(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && isError(value[0]);
  if (typeof value !== 'object' || value === null) return false;
  const { error, object, type, choices } = value as Values;
  if (typeof error === 'object' ? error !== null : typeof error === 'string' && error !== '') return true;
  if (object === 'error' || type === 'error') return true;
  // A chunk of text as nearly all are: nothing is copied for it.
  if (Array.isArray(choices) && choices.length > 0) return false;
  const values = valuesOf(value);
  return values !== null && isRefusal(values);
}

/** Errors that do not call themselves so: MiniMax, Tencent, Baidu, Cloudflare, gateways. */
function isRefusal(values: Values): boolean {
  const base = valuesOf(values['base_resp']);
  if (base && Number(base['status_code']) !== 0) return true;
  if (valuesOf(valuesOf(values['Response'])?.['Error'])) return true;
  if (values['success'] === false) return true;
  // A status in words may also be progress.
  const { status, ...named } = values;
  const code = Number(status) >= 400 ? String(status) : codeOf(named);
  const failed = code !== '' && !/^(0|2\d\d|20000|ok|success)$/i.test(code);
  return failed && (textOf(values, MESSAGE) !== '' || textOf(values, BESIDE) !== '');
}
