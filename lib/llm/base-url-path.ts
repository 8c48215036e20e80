import { KNOWN_PATHS } from './base-url-data';
import { isInHouse } from './hosts';

/** What is asked for behind the base, in any of the usual protocols. */
const OPERATION =
  /\/(chat\/completions|completions|responses|messages|embeddings|models(\/[^/]*)?|invocations|audio|images)$/;
/** Only behind a version: an address may well end in `/chat` by itself. */
const CUT_CHAT = /(\/v\d+[a-z\d]*)\/chat$/;
/** Ollama's own protocol; its compatible one is beside it. */
const OLLAMA = /\/api\/(chat|generate|tags|ps|show|embed|embeddings|version)$/;
const DOUBLED_VERSION = /(\/v\d+[a-z\d]*)(?:\1)+$/;

/** The base path of an address as it was pasted. */
export function basePath({ hostname, port, pathname }: URL): string {
  // Not behind a colon: some proxies take a whole address as path.
  const plain = trimmed(pathname.replace(/(?<!:)\/{2,}/g, '/'));
  const known = KNOWN_PATHS.find(({ host }) => host.test(hostname));
  if (known) {
    const also = known.also?.exec(plain)?.[0];
    return also ?? known.path;
  }
  const own = plain.replace(OLLAMA, '/v1');
  const cut = once(trimmed(own.replace(OPERATION, '').replace(CUT_CHAT, '$1').replace(DOUBLED_VERSION, '$1')));
  if (port === '11434' && /^\/api(\/|$)/.test(cut)) return '/v1';
  // LM Studio's own protocol.
  if (/^\/api\/v0$/.test(cut) || (port === '1234' && /^\/api\/v1$/.test(cut))) return '/v1';
  // Workers AI: the model belongs into its own field.
  const account = /^\/client\/v4\/accounts\/[^/]+\/ai(?=\/|$)/.exec(cut)?.[0];
  if (account) return `${account}/v1`;
  return cut === '' && isInHouse(hostname) ? '/v1' : cut;
}

/** `/api/v1/api/v1` is `/api/v1`. */
function once(path: string): string {
  const half = path.slice(0, path.length / 2);
  return /\/v\d/.test(half) && half + half === path ? half : path;
}

const trimmed = (path: string) => {
  let end = path.length;
  while (/[/.,;:]/.test(path[end - 1] ?? '')) end -= 1;
  return path.slice(0, end);
};
