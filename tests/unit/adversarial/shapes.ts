/** What a parameter's type asks for, as far as something of it can be made up. Plain data, so that it can go into a browser. */
export type Shape =
  | { is: 'text' | 'number' | 'boolean' | 'headers' | 'set' | 'map' | 'same text' | 'some number' | 'unknown' }
  | { is: 'value'; value: string | number | boolean | null }
  | { is: 'list'; of: Shape }
  | { is: 'record'; of: Shape }
  | { is: 'object'; fields: Record<string, Shape> };

/** Characters of each text where one is given in many pieces. */
const PIECE = 24;

/** So many that all texts of all elements together are as long as the one. */
function pieces(text: string, of: Shape): string[] {
  const found: string[] = [];
  const step = PIECE * Math.max(1, countTexts(of));
  for (let from = 0; from < text.length; from += step) found.push(text.slice(from, from + PIECE));
  return found;
}

function countTexts(shape: Shape): number {
  if (shape.is === 'list' || shape.is === 'record') return countTexts(shape.of);
  if (shape.is !== 'object') return ['text', 'unknown', 'headers'].includes(shape.is) ? 1 : 0;
  return Object.values(shape.fields).reduce((sum, field) => sum + countTexts(field), 0);
}

/** Only what a header may hold. */
const headerValue = (text: string) => text.replace(/[^\x20-\x7e]/g, 'a');

const HEADERS = ['retry-after', 'retry-after-ms', 'date', 'x-ratelimit-total', 'x-ratelimit-remaining', 'content-type'];

/**
 * Something of that shape which holds the text wherever a text may be.
 * @param many lists hold the text in many small pieces, else once as a whole.
 */
export function make(shape: Shape, text: string, many: boolean): unknown {
  switch (shape.is) {
    case 'text':
    case 'unknown':
      return text;
    case 'number':
      return 1000;
    case 'boolean':
      return true;
    case 'value':
      return shape.value;
    case 'headers':
      return new Headers(HEADERS.map((name): [string, string] => [name, headerValue(text)]));
    case 'set':
      return new Set();
    case 'map':
      return new Map();
    case 'same text':
      return (given: string) => given;
    case 'some number':
      return () => 0.5;
    case 'list':
      return many && holdsText(shape.of)
        ? pieces(text, shape.of).map((piece) => make(shape.of, piece, false))
        : [make(shape.of, text, false)];
    case 'record':
      return Object.fromEntries(
        (many ? pieces(text, shape.of) : [text]).map((piece, at) => [`${at} ${piece}`, make(shape.of, piece, false)]),
      );
    case 'object':
      return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, make(field, text, many)]));
  }
}

/** Whether a text that is given to this parameter itself is outside text. */
export const takesText = (shape: Shape | null): boolean =>
  shape !== null && (['text', 'unknown', 'headers'].includes(shape.is) || (shape.is === 'list' && takesText(shape.of)));

export function holdsList(shape: Shape): boolean {
  if (shape.is === 'list' || shape.is === 'record') return true;
  return shape.is === 'object' && Object.values(shape.fields).some(holdsList);
}

export const holdsText = (shape: Shape): boolean => countTexts(shape) > 0;
