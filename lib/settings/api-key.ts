import { message, type SettingsMessage } from './message';
import { unwrapped, visible } from './pasted';

const NAMES = { isName: (name: string) => /key|token|secret|auth|bearer|password/i.test(name) };

/** A key as consoles show it when they do not show it. */
const MASKED = /\*{3,}|…|\.{3}|•{2,}|x{8,}/i;

/** A typed or imported key without what was pasted with it: quotes, a name, `Bearer`, a comma. */
function bareKey(typed: string): string {
  const text = unwrapped(visible(typed), NAMES);
  const [, scheme, rest] = /^(bearer|token|api-?key|basic)\s+(\S[\s\S]*)$/i.exec(text) ?? [];
  // Freshdesk's own examples: curl -u KEY:X
  return (scheme ? unwrapped(rest ?? '', NAMES) : text).replace(/^(\w{10,}):[Xx]$/, '$1');
}

/** What is wrong with a bare key, or null. Only what would break the request: each vendor has its own shapes. */
export function apiKeyProblem(key: string): SettingsMessage | null {
  const text = key.trim();
  if (text.length > 500) return message('key-too-long');
  if (/^https?:/i.test(text)) return message('key-is-address');
  if (/^[\w.-]*(key|token|secret)[\w.-]*[=:]$/i.test(text)) return message('key-name-only');
  if (MASKED.test(text)) return message('key-hidden');
  if (!/^[\x21-\x7e]*$/.test(text)) return message('key-with-space');
  if (/^["'`<]|["'`,;>]$/.test(text)) return message('key-in-quotes');
  return null;
}

/** A pasted key, ready to be stored, or why it will not do. Nothing typed is an empty key. */
export function readApiKey(typed: string): { key: string } | { problem: SettingsMessage } {
  const key = bareKey(typed);
  const problem = apiKeyProblem(key);
  return problem === null ? { key } : { problem };
}

/** The most of a saved key that a page ever shows; nothing at all of a short one. */
export function keyEnding(key: string): string | null {
  if (key === '') return null;
  return key.length >= 12 ? key.slice(-4) : '';
}
