import type { Settings } from '@/lib/settings/schema';
import { SIGNATURE_LIMIT } from '@/lib/settings/signature';
import type { Filled } from '@/lib/text/placeholders';

/** Nothing is sent while there is anything missing. */
export type Signature = Filled;

/** What remains of a template language that nobody could read: never to be sent. */
export const isRaw = (text: string): boolean => /\{\{|\}\}|\{%|%\}/.test(text);

/** The signature that a reply sent from here gets, with its placeholders; empty for none. */
export const chosenSignature = ({ signature, help_desk_signs }: Settings['replies'], ofFreshdesk: string): string =>
  help_desk_signs ? '' : (signature ?? ofFreshdesk.slice(0, SIGNATURE_LIMIT)).trim();

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
