import { addressAt } from './links/address';
import { viewOf } from './links/view';
import { findWeb } from './links/web';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Safe as text and inside a double-quoted attribute; control characters are dropped. */
const escapeHtml = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');

/**
 * Escaped text with http and https addresses as links; punctuation after an address stays outside. Only where all programs
 * open what the words show: whatever is odd in an address leaves it text. The check of a draft reads the same addresses.
 */
export function linkify(text: string): string {
  // Most lines have none, and a view costs.
  if (!/https?:\/\//i.test(text)) return escapeHtml(text);
  const view = viewOf(text);
  let html = '';
  let from = 0;
  for (const seen of findWeb(view.text)) {
    const link = addressAt(view, text, seen);
    if (link.kind !== 'link' || link.url === null) continue;
    const shown = escapeHtml(link.text);
    html += `${escapeHtml(text.slice(from, link.from))}<a href="${shown}">${shown}</a>`;
    from = link.to;
  }
  return html + escapeHtml(text.slice(from));
}
