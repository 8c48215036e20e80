const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/**
 * A rough `description_text` / `body_text`: tags away, common entities decoded. `<br>` is a line end, as in public
 * recordings of 2023. Guess: the end of a block is one too.
 */
export function htmlToText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/(p|h\d|blockquote)>/gi, '\n\n')
    .replace(/<br\s*\/?>|<\/(div|li|tr)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
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
