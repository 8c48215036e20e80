import type { Settings } from '@/lib/settings/schema';
import { SIGNATURE_LIMIT } from '@/lib/settings/signature';

/** Freshdesk's own placeholders, as in `{{agent.name}}`; lower case, without the braces. */
export type Known = Readonly<Record<string, string | null | undefined>>;

export type Signature = {
  text: string;
  /** Placeholders for which nothing is known, each once, without the braces. Nothing is sent while there are any. */
  missing: string[];
};

const PLACEHOLDER = /\{\{([^{}]{0,80})\}\}/g;

/** What remains of a template language that nobody could read: never to be sent. */
export const isRaw = (text: string): boolean => /\{\{|\}\}|\{%|%\}/.test(text);

/** The signature that a reply sent from here gets, with its placeholders; empty for none. */
export const chosenSignature = ({ signature, help_desk_signs }: Settings['replies'], ofFreshdesk: string): string =>
  help_desk_signs ? '' : (signature ?? ofFreshdesk.slice(0, SIGNATURE_LIMIT)).trim();

/** @param known by name of the placeholder; what is empty counts as not known. */
export function fillSignature(template: string, known: Known): Signature {
  const missing = new Set<string>();
  const text = template.replace(PLACEHOLDER, (found, inner: string) => {
    const name = inner.trim().toLowerCase();
    const value = Object.hasOwn(known, name) ? known[name]?.trim() : '';
    if (!value) missing.add(name);
    return value || found;
  });
  return { text, missing: [...missing] };
}

const plain = (text: string) => text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');

/** What goes below a text: the signature, or nothing when the text ends with it already. */
export function signatureBelow(text: string, signature: string | undefined): string {
  const wanted = signature?.trim() ?? '';
  return wanted === '' || plain(text).endsWith(plain(wanted)) ? '' : wanted;
}

/** Text and signature as they go out: the signature is a paragraph of its own. */
export function signed(text: string, signature: string | undefined): string {
  const below = signatureBelow(text, signature);
  return below === '' ? text : `${text.trimEnd()}\n\n${below}`;
}
