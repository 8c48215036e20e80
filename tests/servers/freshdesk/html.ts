const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** A rough `description_text` / `body_text`: tags away, blocks to blanks, common entities decoded. */
export function htmlToText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|li|tr|h\d|blockquote)>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/**
 * What Freshdesk does to a body it is given: plain text gets a <div>, `data:` images go (live-measured 2026);
 * scripts and handlers go too (Guess: the exact list is not public).
 */
export function sanitiseBody(html: string): string {
  const clean = html
    .replace(/<(script|style|iframe|object)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<img\b[^>]*\bsrc\s*=\s*["']?data:[^>]*>/gi, '')
    .replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '');
  return /^\s*<(div|p|ul|ol|table|blockquote|h\d)\b/i.test(clean) ? clean : `<div>${clean}</div>`;
}
