import { message, type SettingsMessage } from './message';

/** Parameters that an endpoint may need and that say nothing secret (Azure's `api-version`, Google's `alt`). */
const HARMLESS = /^(api[-_]?version|version|v|alt|deployment|region|location)$/i;
/** A version, a date, a plain word: nothing that could be a key. */
const PLAIN = /^[a-z0-9]*(?:[-._][a-z0-9]+)*$/i;

const SECRET_NAME =
  /key|token|secret|passw|auth|credential|bearer|jwt|^(?:pwd|pass|code|sas|sid|session)$|(?:^|[^a-z])sig(?:nature)?(?:[^a-z]|$)/i;
/** As vendors begin their keys (their documentation), and the head of a JSON web token. */
const KEY_START = /^(?:[spr]k[-_]|(?:gsk|hf|r8|gh[opsu]|fw)_|(?:xai|glpat|nvapi|pplx|csk)-|AIza|ya29\.|eyJ|Bearer\b)/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const hasBoth = (text: string) => /\d/.test(text) && /[a-z]/i.test(text);

/** Looks random: letters and digits mixed, for longer than a name goes on. */
const isRandom = (text: string): boolean =>
  UUID.test(text) || text.split(/[-._~]/).some((run) => run.length >= 20 && hasBoth(run));

const isKey = (text: string): boolean => text.length >= 12 && KEY_START.test(text) && hasBoth(text);

type Verdict = 'harmless' | 'unknown' | 'secret';

function judge(name: string, value: string): Verdict {
  if (SECRET_NAME.test(name) || isKey(value) || isKey(name) || isRandom(value) || isRandom(name)) return 'secret';
  return HARMLESS.test(name) && value.length <= 40 && PLAIN.test(value) ? 'harmless' : 'unknown';
}

function judgeSegment(segment: string): Verdict {
  const [own = '', ...matrix] = decoded(segment).split(/[;&]/);
  const worst = matrix.map((part) => judge(part.split('=')[0] ?? '', part.split('=')[1] ?? ''));
  if (isKey(own) || worst.includes('secret')) return 'secret';
  // May be an account's number as well (Cloudflare): usable, but not to be passed on.
  return isRandom(own) || worst.length > 0 || own.includes('=') ? 'unknown' : 'harmless';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address without the parts that `keep` does not keep; null for what is no address. */
function filtered(address: string, keep: (verdict: Verdict) => boolean): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.username = url.password = url.hash = '';
  url.pathname = url.pathname
    .split('/')
    .filter((segment) => keep(judgeSegment(segment)))
    .join('/');
  const kept = [...url.searchParams].filter(([name, value]) => keep(judge(name, value)));
  url.search = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  return url.href.replace(/\/$/, '');
}

const same = (address: string, other: string | null) =>
  other !== null && new URL(address).href.replace(/\/$/, '') === new URL(other).href.replace(/\/$/, '');

/**
 * Why an address may not be stored: addresses are shown, exported and sent to colleagues, keys are not. The sentence never
 * repeats what looks like a key.
 */
export function secretProblem(address: string): SettingsMessage | null {
  const shown = shownAddress(address);
  if (!URL.canParse(address) || same(address, shown)) return null;
  const named = [...new URL(address).searchParams].find(
    ([name, value]) => judge(name, value) === 'secret' && SECRET_NAME.test(name) && !isKey(name) && !isRandom(name),
  );
  return named ? message('address-with-named-key', { name: named[0].slice(0, 40) }) : message('address-with-key');
}

/** What a page shows of an address that an earlier build let through: the same without what looks like a key. */
export const shownAddress = (address: string): string =>
  filtered(address, (verdict) => verdict !== 'secret') ?? address;

/**
 * What may be passed on of an address; null where a part of its path might be secret, so that nothing of it is.
 * Of its parameters only those stay that are known to be harmless.
 */
export function exportableAddress(address: string): string | null {
  const bare = filtered(address, (verdict) => verdict === 'harmless');
  if (bare === null) return null;
  return new URL(bare).pathname.replace(/\/$/, '') === new URL(address).pathname.replace(/\/$/, '') ? bare : null;
}
