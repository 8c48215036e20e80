import { z } from '@/lib/zod';

/** What the many error envelopes of vendors have in common. */
export type ErrorFacts = {
  message: string;
  code: string;
  type: string;
  param: string;
  /** A numeric code inside the body (OpenRouter, Gemini), which is an HTTP status. */
  status: number | null;
  retryAfterSeconds: number | null;
};

const text = z.catch(z.string(), '');
const issue = z.lazy(() => z.object({ loc: z.catch(z.array(z.union([z.string(), z.number()])), []), msg: text }));

const envelope = z.lazy(() =>
  z.object({
    message: text,
    code: z.catch(z.union([z.string(), z.number()]), ''),
    type: text,
    // Gemini: "RESOURCE_EXHAUSTED"
    status: text,
    param: text,
    // OpenRouter: what the provider behind it said
    metadata: z.catch(z.object({ raw: text }), { raw: '' }),
    // Gemini: google.rpc.RetryInfo
    details: z.catch(z.array(z.object({ retryDelay: text })), []),
    // FastAPI (vLLM, Mistral): a text, or issues with a location
    detail: z.catch(z.union([z.string(), z.array(issue)]), ''),
  }),
);

/** The facts of an error envelope in any known wrapping, or null where nothing of the kind is there. Never quotes the request. */
export function errorFacts(body: unknown): ErrorFacts | null {
  const value = Array.isArray(body) ? body[0] : body;
  if (typeof value !== 'object' || value === null) return null;
  const inner = innerError(value as Record<string, unknown>);
  if (typeof inner === 'string') return { ...NO_FACTS, message: inner };
  const parsed = envelope.safeParse(inner);
  if (!parsed.success) return null;
  const { message, code, type, status, param, metadata, details, detail } = parsed.data;
  const issues = typeof detail === 'string' ? [] : detail;
  const said = message || (typeof detail === 'string' ? detail : issues.map((one) => one.msg).join('; '));
  const number = Number(code);
  const delay = details.map((one) => Number.parseFloat(one.retryDelay)).find((seconds) => seconds >= 0);
  return {
    message: metadata.raw ? `${said}: ${metadata.raw}` : said,
    code: typeof code === 'string' ? code : '',
    type: type || status,
    param: param || String(issues[0]?.loc.findLast((step) => typeof step === 'string') ?? ''),
    status: number >= 400 && number < 600 ? number : null,
    retryAfterSeconds: delay ?? null,
  };
}

/** Whether a 200 body or stream event is an error, as opposed to a piece of an answer that merely has an `error: null`. */
export function isError(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && isError(value[0]);
  if (typeof value !== 'object' || value === null) return false;
  const { error, object, type } = value as Record<string, unknown>;
  return (
    (typeof error === 'object' && error !== null) ||
    (typeof error === 'string' && error !== '') ||
    object === 'error' ||
    type === 'error'
  );
}

function innerError(value: Record<string, unknown>): unknown {
  const { error, message, errors } = value;
  if (error) return error;
  // Mistral: message may itself be {detail: [...]}
  if (typeof message === 'object' && message) return message;
  return Array.isArray(errors) ? errors[0] : value;
}

const NO_FACTS: ErrorFacts = { message: '', code: '', type: '', param: '', status: null, retryAfterSeconds: null };
