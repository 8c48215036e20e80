// IANA's list of top-level domains, kept up by others; of the public suffixes only the last part matters here.
import tlds from 'tlds' with { type: 'json' };

/** Reserved names that stand for a domain in examples and documentation (RFC 2606). */
const EXAMPLE = ['example'];
const ENDINGS: ReadonlySet<string> = new Set([...tlds, ...EXAMPLE]);
/** Names within one network: only what looks like an address is one. */
const LOCAL = /^(?:local|lan|home|corp|internal|intranet|localdomain|test|invalid|localhost|onion)$/;
/** Of files, too. With a path behind they are addresses. */
const FILES = /^(?:zip|mov|md|sh|py|ps|cab)$/;
/** What sentences do not begin with. */
const NO_WORD = /^(?:com|org|info|biz|edu|gov)$/i;

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const NUMBER = /^\d+$/;

/** Letters of other scripts that look like Latin ones. */
const ALIKE = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtнhвbгrԛqԝwոnαaοoνvρpτtυuιiκkχxεeηnωw'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [
    a,
    b,
  ]),
);

/** An ending as somebody reads it who expects a Latin one: "example.cоm". */
export const asLatin = (label: string) =>
  [...label.toLowerCase()].map((letter) => ALIKE.get(letter) ?? letter).join('');

/** Whether a label is one in which domains end, in any script and case. */
export function isEnding(label: string): boolean {
  const plain = label.normalize('NFKC').toLowerCase();
  return ENDINGS.has(plain) || /^xn--[a-z\d-]+$/.test(plain);
}

export const isLocalEnding = (label: string) => LOCAL.test(label.toLowerCase());

/**
 * Whether labels that end like a domain are one although nothing else says so: not the end of a sentence and the begin of
 * the next ("it fails.In step 2"), a file, a name in a program ("System.Net"), a company ("GmbH & Co.KG").
 */
export function readsAsDomain(labels: readonly string[]): boolean {
  const ending = labels.at(-1) ?? '';
  const names = labels.slice(0, -1);
  const name = names.at(-1) ?? '';
  if (CAPITALISED.test(ending)) return NO_WORD.test(ending);
  if (names.every((label) => NUMBER.test(label))) return names.length === 1 && (ending.length > 2 || ending === 'cn');
  if (names.length > 1 && names.every((label) => label.length === 1)) return false;
  if (/^[A-Z]+$/.test(ending) && /[a-z]/.test(name)) return NO_WORD.test(ending) || ending === 'NET';
  const kind = ending.toLowerCase();
  if (FILES.test(kind) && names.length === 1) return false;
  // Programs of a Mac, "Normal.dot", "Dr.med.".
  return !(/^(?:app|dot|med)$/.test(kind) && CAPITALISED.test(name));
}
