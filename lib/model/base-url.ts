import { AppError } from '@/lib/errors';

/** Where vendors keep their OpenAI-compatible API, for people who type only the host. Source: vendors' API references. */
const USUAL_PATHS: [host: RegExp, path: string][] = [
  [/^api\.(openai|anthropic|mistral)\.(com|ai)$/, '/v1'],
  [/^openrouter\.ai$/, '/api/v1'],
  [/^api\.groq\.com$/, '/openai/v1'],
  [/^generativelanguage\.googleapis\.com$/, '/v1beta/openai'],
  [/\.(openai|cognitiveservices|services\.ai)\.azure\.com$/, '/openai/v1'],
  [/^(localhost|127\.0\.0\.1)$/, '/v1'],
];

const OPERATION = /\/(chat\/completions|completions|responses|messages|models)$/;

/** This machine, by the two names that the manifest and its policy for connections know. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}

/**
 * What a person typed as API address, made uniform: scheme added, the operation and trailing slashes cut, the usual path added to a
 * bare known host. A query (older Azure addresses) stays. Throws `settings-invalid`. Plain http is for this machine only: elsewhere
 * the key and the ticket would travel readable.
 */
export function normaliseBaseUrl(typed: string): string {
  const url = parse(typed.trim());
  if (url.username || url.password) throw invalid('The address must not contain a user name or a key.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw invalid('The address must begin with https:// (http:// only for localhost).');
  let path = trimSlashes(url.pathname).replace(OPERATION, '');
  path = trimSlashes(path) || (USUAL_PATHS.find(([host]) => host.test(url.hostname))?.[1] ?? '');
  return `${url.origin}${path}${url.search}`;
}

/** The match pattern to ask host permission for. Match patterns carry no port here: one covers every port of the host. */
export function originPattern(baseUrl: string): string {
  const url = new URL(normaliseBaseUrl(baseUrl));
  return `${url.protocol}//${url.hostname}/*`;
}

/** Full address of an operation such as `chat/completions`. Checks the base again, so that a key never leaves over plain http. */
export function operationUrl(baseUrl: string, operation: string): string {
  const url = new URL(normaliseBaseUrl(baseUrl));
  url.pathname = `${trimSlashes(url.pathname)}/${operation}`;
  return url.href;
}

/** Host and port for sentences; the text itself where it is no address. */
export function hostOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
}

function parse(text: string): URL {
  const host = /^(\[[^\]]*\]|[^/:?#]*)/.exec(text)?.[0] ?? '';
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `${isLoopback(host) ? 'http' : 'https'}://${text}`;
  if (!text || text.length > LONGEST || /\s/.test(text) || !URL.canParse(full))
    throw invalid('This is not a web address.');
  return new URL(full);
}

/** Characters. What is read as an address takes longer and longer the longer it is. */
const LONGEST = 2000;

const trimSlashes = (path: string) => path.replace(/\/+$/, '');
const invalid = (detail: string) => new AppError({ kind: 'settings-invalid', detail });
