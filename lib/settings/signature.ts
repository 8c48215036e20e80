/** Characters; the longest that were seen in mails have a third of it. */
export const SIGNATURE_LIMIT = 2000;

/** Why a signature will not do, or null. Placeholders as Freshdesk writes them may be in it; half ones would be sent raw. */
export function signatureProblem(typed: string): string | null {
  if (typed.length > SIGNATURE_LIMIT) return `Shorten this to ${SIGNATURE_LIMIT} characters.`;
  const rest = typed.replace(/\{\{[^{}]{1,80}\}\}/g, '');
  return /\{\{|\}\}|\{%|%\}/.test(rest)
    ? 'A placeholder must look like {{agent.name}}. Correct what stands in braces, or write it out.'
    : null;
}
