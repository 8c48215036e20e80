export type Colour = { red: number; green: number; blue: number; alpha: number };

/** CSS's names of colours that texts and backgrounds of mails have; near-white ones, since they are white to a reader. */
const NAMED: Record<string, string> = {
  white: 'ffffff',
  snow: 'fffafa',
  ivory: 'fffff0',
  azure: 'f0ffff',
  ghostwhite: 'f8f8ff',
  floralwhite: 'fffaf0',
  mintcream: 'f5fffa',
  whitesmoke: 'f5f5f5',
  seashell: 'fff5ee',
  honeydew: 'f0fff0',
  aliceblue: 'f0f8ff',
  lavenderblush: 'fff0f5',
  lightyellow: 'ffffe0',
  lightcyan: 'e0ffff',
  linen: 'faf0e6',
  oldlace: 'fdf5e6',
  cornsilk: 'fff8dc',
  beige: 'f5f5dc',
  lightgoldenrodyellow: 'fafad2',
  lavender: 'e6e6fa',
  gainsboro: 'dcdcdc',
  lightgrey: 'd3d3d3',
  lightgray: 'd3d3d3',
  silver: 'c0c0c0',
  darkgray: 'a9a9a9',
  darkgrey: 'a9a9a9',
  gray: '808080',
  grey: '808080',
  black: '000000',
  red: 'ff0000',
  green: '008000',
  lime: '00ff00',
  blue: '0000ff',
  navy: '000080',
  yellow: 'ffff00',
  orange: 'ffa500',
  purple: '800080',
  maroon: '800000',
  teal: '008080',
  aqua: '00ffff',
  cyan: '00ffff',
  fuchsia: 'ff00ff',
  magenta: 'ff00ff',
  olive: '808000',
  pink: 'ffc0cb',
  // Outlook writes these for the colours of a window.
  windowtext: '000000',
  window: 'ffffff',
  canvastext: '000000',
  canvas: 'ffffff',
};

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
/** What a link has, whatever is around it. */
export const LINK: Colour = { red: 0, green: 0, blue: 238, alpha: 1 };

function hex(digits: string): Colour | null {
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits;
  if (!/^(?:[\da-f]{6}|[\da-f]{8})$/.test(long)) return null;
  const at = (from: number) => Number.parseInt(long.slice(from, from + 2), 16);
  return { red: at(0), green: at(2), blue: at(4), alpha: long.length === 8 ? at(6) / 255 : 1 };
}

/** `rgb(…)`, `rgba(…)`, `hsl(…)` and `hsla(…)`, with commas or spaces. */
function computed(value: string): Colour | null {
  const [, name, inside = ''] = /^(rgb|hsl)a?\(([^()]{1,80})\)$/.exec(value) ?? [];
  if (!name) return null;
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = parts.map((part) => Number.parseFloat(part));
  const told = parts[3];
  const alpha = told === undefined ? 1 : Number.parseFloat(told) / (told.endsWith('%') ? 100 : 1);
  if ([first, second, third, alpha].some(Number.isNaN)) return null;
  if (name === 'hsl') return { ...fromHsl(first, second / 100, third / 100), alpha };
  const scale = parts[0]?.endsWith('%') ? 2.55 : 1;
  return { red: first * scale, green: second * scale, blue: third * scale, alpha };
}

/** CSS Color 4, "hslToRgb". */
function fromHsl(hue: number, saturation: number, light: number): Omit<Colour, 'alpha'> {
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return 255 * (light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4) };
}

/** A CSS colour, or an HTML one without its `#`; null for what is none, or says nothing by itself. */
export function readColour(written: string): Colour | null {
  const value = written.trim().toLowerCase();
  if (value.length > 100) return null;
  if (value === 'transparent') return { ...BLACK, alpha: 0 };
  const named = Object.hasOwn(NAMED, value) ? NAMED[value] : undefined;
  if (named) return hex(named);
  if (value.startsWith('#')) return hex(value.slice(1));
  return computed(value) ?? (/^[\da-f]{6}$/.test(value) ? hex(value) : null);
}

/** Relative luminance (WCAG 2). */
function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Below this contrast (WCAG 2) nobody reads a text; the palest that people use on purpose, #ddd on white, has 1.36. */
const READABLE = 1.12;

/** Whether a text of that colour on that background cannot be told from it. */
export function vanishes(text: Colour, background: Colour): boolean {
  const over = (channel: 'red' | 'green' | 'blue') =>
    text.alpha * text[channel] + (1 - text.alpha) * background[channel];
  const seen: Colour = { red: over('red'), green: over('green'), blue: over('blue'), alpha: 1 };
  const near = Math.max(
    Math.abs(seen.red - background.red),
    Math.abs(seen.green - background.green),
    Math.abs(seen.blue - background.blue),
  );
  const [one, other] = [luminance(seen), luminance(background)];
  // Red on green of the same light can be read.
  return near <= 24 && (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < READABLE;
}
