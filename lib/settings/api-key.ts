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
export function apiKeyProblem(key: string): string | null {
  const text = key.trim();
  if (text.length > 500) return 'This is too long for an API key. Copy it again.';
  if (/^https?:/i.test(text)) return 'This is a web address, not an API key.';
  if (/^[\w.-]*(key|token|secret)[\w.-]*[=:]$/i.test(text))
    return 'Only the name of a key stands here. Copy the key behind it.';
  if (MASKED.test(text)) return 'This is a key with a part of it hidden. Copy the whole key, or make a new one.';
  if (!/^[\x21-\x7e]*$/.test(text)) return 'This holds a space or a character that no API key has. Copy it again.';
  if (/^["'`<]|["'`,;>]$/.test(text)) return 'This begins or ends with a sign that no API key has. Copy it again.';
  return null;
}

/** A pasted key, ready to be stored, or why it will not do. Nothing typed is an empty key. */
export function readApiKey(typed: string): { key: string } | { problem: string } {
  const key = bareKey(typed);
  const problem = apiKeyProblem(key);
  return problem === null ? { key } : { problem };
}

/** The most of a saved key that a page ever shows; nothing at all of a short one. */
export function keyEnding(key: string): string | null {
  if (key === '') return null;
  return key.length >= 12 ? key.slice(-4) : '';
}
