/** JSON whose quotes were written as HTML: `{&quot;reply&quot;: …`. */
const ENTITIES = /^(?:```\w*\s*)?\{\s*&(?:quot|#0?34|#x22|apos|#0?39);/i;
/** JSON written as a text: `"{\"reply\": …}"`, with or without the outer quotes. */
const AS_TEXT = /^(?:```\w*\s*)?(?:\\{0,8}"\s*){0,3}\{\s*(?:\\+n\s*|\\+t\s*)*\\+"/;

const NAMED: Record<string, string> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' };

const withoutEntities = (text: string) =>
  text.replace(
    /&(?:(quot|apos|amp|lt|gt|nbsp)|#(\d{2,5})|#x([\da-f]{2,4}));/gi,
    (_, name?: string, ten?: string, hex?: string) =>
      name
        ? (NAMED[name.toLowerCase()] ?? '')
        : String.fromCharCode(ten ? Number(ten) : Number.parseInt(hex ?? '20', 16)),
  );

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

/** A whole JSON text needs no reading of our own; in one with `\b` or `\f` the letters of a path are meant. */
function parsedText(text: string): string | null {
  if (!text.startsWith('"')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' && !/[\b\f]/.test(value) ? value : null;
  } catch {
    return null;
  }
}

/** One level of escapes less. */
const withoutEscapes = (text: string) =>
  parsedText(text) ??
  text
    .replace(/^(\s*(?:```\w*\s*)?)"/, '$1')
    .replace(/(?<!\\)"(\s*(?:```)?\s*)$/, '$1')
    .replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (_, code?: string, char?: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[char ?? ''] ?? char ?? ''),
    );

/** How often an answer is taken out of another text at most. */
const DEEPEST = 3;

/** An entity or an escape of which the rest is still to come. */
const BEGUN_ENTITY = /&(?:#?\w{0,5})?$/;
const BEGUN_ESCAPE = /(?<!\\)(?:\\\\){0,99}(\\(?:u[\da-f]{0,3})?)$/i;

/** Without half an escape at its end. */
function withoutBegun(text: string): string {
  const begun = BEGUN_ESCAPE.exec(text.slice(-200))?.[1];
  return begun ? text.slice(0, -begun.length) : text;
}

/**
 * What was written as a text within a text, as it was meant.
 * @param ended nothing more comes; else half an entity or escape at the end is left out.
 */
export function unwrap(text: string, ended: boolean): string {
  let inner = text;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (ENTITIES.test(inner)) inner = withoutEntities(ended ? inner : inner.replace(BEGUN_ENTITY, ''));
    else if (AS_TEXT.test(inner)) inner = withoutEscapes(ended ? inner : withoutBegun(inner));
    else break;
  }
  return inner;
}
