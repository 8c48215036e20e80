import { BLACK, type Colour, LINK, readColour, vanishes, WHITE } from './colour';
import { type Declarations, pixels } from './css';
import { BLOCK } from './elements';

/** How the text of an element looks, as far as that decides whether anybody can see it. */
export type Look = {
  /** Nothing inside can be seen, whatever it says of itself. */
  gone: boolean;
  invisible: boolean;
  /** CSS pixels. */
  size: number;
  /** First lines begin so far to the left, CSS pixels. */
  indent: number;
  /** `unknown`: its own, which whoever shows the mail decides. */
  colour: Colour | 'unknown';
  /** `unknown`: a picture, a gradient, or what only a style sheet knows. */
  background: Colour | 'unknown';
  /** White space stays as it is. */
  pre: boolean;
};

export const FIRST_LOOK: Look = {
  gone: false,
  invisible: false,
  size: 16,
  indent: 0,
  colour: BLACK,
  background: WHITE,
  pre: false,
};

/** CSS pixels. At these sizes letters are dots. */
const UNREADABLE_SIZE = 2.5;
/** So far outside nothing scrolls into sight. */
const OUTSIDE = -400;
const FAR = 3000;
/** A box of so many CSS pixels shows no letter. */
const NO_ROOM = 2;
const FAINT = 0.06;

export const isHidden = ({ gone, invisible, size, indent, colour, background }: Look): boolean =>
  gone ||
  invisible ||
  size < UNREADABLE_SIZE ||
  indent < OUTSIDE ||
  (colour !== 'unknown' && colour.alpha < FAINT) ||
  (colour !== 'unknown' && background !== 'unknown' && vanishes(colour, background));

/** What of an element matters beside its style. */
export type Kind = {
  name: string;
  link: boolean;
  /** It has a class or an id, for which a sheet that is not here may say something. */
  named: boolean;
  /** The attribute of that name. */
  hidden: boolean;
};

const PRE = new Set(['pre', 'textarea', 'listing', 'xmp']);

export function lookOf(parent: Look, css: Declarations, kind: Kind): Look {
  const { name, link, named, hidden } = kind;
  if (css.size === 0 && !hidden && !link && !PRE.has(name) && !(named && parent.colour === BLACK)) return parent;
  const look: Look = { ...parent };
  if (PRE.has(name)) look.pre = true;
  const space = css.get('white-space');
  if (space !== undefined) look.pre = /^(?:pre|break-spaces)/.test(space);
  look.size = sizeOf(css, parent.size);
  look.indent = pixels(css.get('text-indent'), null) ?? parent.indent;
  readColours(look, css, kind);
  const visibility = css.get('visibility');
  if (visibility !== undefined) look.invisible = /^(?:hidden|collapse)$/.test(visibility);
  const display = css.get('display');
  if (display === 'none' || (hidden && display === undefined) || isLost(css, look.size, name)) look.gone = true;
  return look;
}

const KEYWORDS: Record<string, number> = {
  smaller: 13,
  larger: 19,
  medium: 16,
  small: 13,
  'x-small': 10,
  'xx-small': 9,
};

function sizeOf(css: Declarations, parent: number): number {
  const told = css.get('font-size') ?? sizeInShorthand(css.get('font'));
  if (told === undefined || told === 'inherit') return parent;
  // A keyword, or a sum: large enough to be read.
  return pixels(told, parent) ?? KEYWORDS[told] ?? 16;
}

/** `font: italic 0/0 a`: the first length there is; its line height stands behind a slash. */
const sizeInShorthand = (font: string | undefined): string | undefined =>
  font
    ?.slice(0, 200)
    .split(/\s+/)
    .map((word) => word.split('/', 1)[0] ?? '')
    .find((word) => pixels(word, 16) !== null && !/^[1-9]00$/.test(word));

function readColours(look: Look, css: Declarations, { link, named }: Kind): void {
  const colour = css.get('-webkit-text-fill-color') ?? css.get('color');
  if (colour !== undefined && colour !== 'inherit' && colour !== 'currentcolor') {
    look.colour = readColour(colour) ?? 'unknown';
  } else if (colour === undefined) {
    // A link has its own colour where nothing is said of it, not that of what is around.
    if (link) look.colour = LINK;
    // Black is only what a text has of which nobody said anything.
    else if (named && look.colour === BLACK) look.colour = 'unknown';
  }
  const picture = css.get('background-image');
  const all = css.get('background');
  const plain = css.get('background-color');
  const told = plain ?? all;
  if (told !== undefined && !/^(?:none|inherit|initial|unset|0)$/.test(told)) {
    const found = readColour(told) ?? firstColour(told);
    if (!found || found.alpha < 1) {
      // One that lets through what is below it changes nothing only where it lets all through.
      if (!found || found.alpha > FAINT) look.background = 'unknown';
    } else look.background = found;
  }
  if (picture !== undefined && picture !== 'none') look.background = 'unknown';
  if (all !== undefined && /url\(|gradient|image/.test(all)) look.background = 'unknown';
}

/** `background: #fff no-repeat`. */
function firstColour(value: string): Colour | null {
  for (const word of value.slice(0, 300).split(/\s+/)) {
    const colour = readColour(word);
    if (colour) return colour;
  }
  return null;
}

/** Parts of a table grow with what is in them, whatever is said of their size. */
const TABLE_PART = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

/** Whether size and overflow count for the element: they do not for a piece of a line. */
function isBox(css: Declarations, name: string): boolean {
  if (TABLE_PART.has(name) && css.get('display') === undefined) return false;
  return (
    BLOCK.has(name) ||
    /block|flex|grid|flow-root/.test(css.get('display') ?? '') ||
    /^(?:absolute|fixed)$/.test(css.get('position') ?? '') ||
    /^(?:left|right)$/.test(css.get('float') ?? '')
  );
}

/** Whether the box shows nothing: too small, transparent, cut away, or out of the page. */
function isLost(css: Declarations, size: number, name: string): boolean {
  if (portion(css.get('opacity')) < FAINT || portion(css.get('scale')) < FAINT) return true;
  if (/(?:^|\s)opacity\(0?(?:\.0\d{0,9})?%?\)/.test(css.get('filter') ?? '')) return true;
  if (css.get('content-visibility') === 'hidden') return true;
  // Outlook alone obeys it; in a link it is how buttons are written for the others.
  if (css.get('mso-hide') === 'all' && name !== 'a') return true;
  const sides = ['height', 'max-height', 'width', 'max-width'];
  if (clips(css) && isBox(css, name) && sides.some((side) => isTiny(css.get(side), size))) return true;
  return isOutside(css, size) || isCutAway(css);
}

/** Not a number where nothing is told. */
const portion = (value = '') => Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);

const clips = (css: Declarations) =>
  [css.get('overflow'), css.get('overflow-x'), css.get('overflow-y')].some((value) =>
    /^(?:hidden|clip|scroll|auto)/.test(value ?? ''),
  );

function isTiny(value: string | undefined, size: number): boolean {
  const length = pixels(value, size);
  return length !== null && length < NO_ROOM;
}

function isOutside(css: Declarations, size: number): boolean {
  const placed = /^(?:absolute|fixed|relative|sticky)$/.test(css.get('position') ?? '');
  const away = (name: string) => {
    const length = pixels(css.get(name), size);
    return length !== null && (length < OUTSIDE || length > FAR);
  };
  if (placed && ['left', 'top', 'right', 'bottom'].some(away)) return true;
  if (['margin-left', 'margin-top', 'margin-right'].some(away)) return true;
  const together = [...(css.get('margin') ?? '').split(' '), ...(placed ? (css.get('inset') ?? '').split(' ') : [])];
  if (together.some((side) => (pixels(side, size) ?? 0) < OUTSIDE)) return true;
  const transform = css.get('transform') ?? '';
  const shifted = /\btranslate(?:x|y|3d)?\(([^()]{1,60})\)/.exec(transform)?.[1]?.split(',') ?? [];
  if (shifted.some((part) => (pixels(part.trim(), size) ?? 0) < OUTSIDE)) return true;
  return /\bscale(?:x|y|3d)?\(\s{0,3}0?(?:\.0\d{0,9})?\s{0,3}[,)]/.test(transform);
}

function isCutAway(css: Declarations): boolean {
  const clip = /^rect\(([^()]{1,80})\)/.exec(css.get('clip') ?? '')?.[1];
  if (clip && /^(?:absolute|fixed)$/.test(css.get('position') ?? '')) {
    const [top = 0, right = 0, bottom = 0, left = 0] = clip.split(/[\s,]+/).map((part) => pixels(part, 16) ?? 1000);
    if (right - left < NO_ROOM || bottom - top < NO_ROOM) return true;
  }
  const path = css.get('clip-path') ?? '';
  return /^inset\(\s?(?:5\d|[6-9]\d|100)(?:\.\d+)?%/.test(path) || /^(?:circle|ellipse)\(\s?0/.test(path);
}
