import { message, type SettingsMessage } from './message';

/** Characters; the longest that were seen in mails have a third of it. */
export const SIGNATURE_LIMIT = 2000;

/** Why a signature will not do, or null. Placeholders as Freshdesk writes them may be in it; half ones would be sent raw. */
export function signatureProblem(typed: string): SettingsMessage | null {
  if (typed.length > SIGNATURE_LIMIT) return message('too-long', { max: SIGNATURE_LIMIT });
  const rest = typed.replace(/\{\{[^{}]{1,80}\}\}/g, '');
  return /\{\{|\}\}|\{%|%\}/.test(rest) ? message('placeholder-broken', { example: '{{agent.name}}' }) : null;
}
