/** Properties in lower case with their values; the last one of a name counts. */
export type Declarations = Map<string, string>;

/** Without comments, which may stand between any two words. */
export function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  let kept = '';
  let from = 0;
  for (let start = css.indexOf('/*'); start >= 0; start = css.indexOf('/*', from)) {
    kept += `${css.slice(from, start)} `;
    const end = css.indexOf('*/', start + 2);
    if (end < 0) return kept;
    from = end + 2;
  }
  return kept + css.slice(from);
}

/** `d\69 splay` is `display`. */
const unescaped = (css: string) =>
  css.includes('\\')
    ? css.replace(/\\(?:([\da-f]{1,6})\s?|([^\da-f\n]))/gi, (_, code?: string, char?: string) =>
        code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff) || 0xfffd) : (char ?? ''),
      )
    : css;

/** `color: red; display: none` as a table. A semicolon in a `url()` makes a declaration that nobody knows: no harm. */
export function readDeclarations(css: string): Declarations {
  const declarations: Declarations = new Map();
  for (const part of unescaped(withoutComments(css)).split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (name !== '' && value !== '') declarations.set(name, value.replace(/\s?!\s?important$/, ''));
  }
  return declarations;
}

const PIXELS: Record<string, number> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78, q: 0.945, '': 1 };

/** `calc(0px)` is a length, too. */
const bare = (value = '') => /^calc\(\s{0,3}([^()]{1,20}?)\s{0,3}\)$/.exec(value)?.[1] ?? value;

/**
 * A length in CSS pixels; null where it depends on what is not known here.
 * @param whole what 1em and 100% are.
 */
export function pixels(value: string | undefined, whole: number | null): number | null {
  const [, number, unit = ''] =
    /^([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:e[+-]?\d{1,2})?)(px|pt|pc|in|cm|mm|q|r?em|ex|ch|%|vw|vh)?$/.exec(
      bare(value),
    ) ?? [];
  if (number === undefined) return null;
  const count = Number(number);
  if (count === 0) return 0;
  const pixel = PIXELS[unit];
  if (pixel !== undefined) return count * pixel;
  if (unit === 'rem') return count * 16;
  if (unit === 'vw' || unit === 'vh') return count * 8;
  if (whole === null) return null;
  return unit === '%' ? (count / 100) * whole : unit === 'em' ? count * whole : (count * whole) / 2;
}
