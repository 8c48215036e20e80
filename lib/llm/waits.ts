import type { Failure } from '@/lib/failures/app-error';

/** Beyond a month nothing that was said can have meant a wait. */
const LONGEST = 31 * 86_400;

const UNITS: [unit: RegExp, seconds: number][] = [
  [/^(ms|milli)/, 0.001],
  [/^s/, 1],
  [/^m/, 60],
  [/^h/, 3600],
  [/^d/, 86_400],
];

const PIECE =
  /(\d{1,9}(?:\.\d{1,9})?)\s{0,3}(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)(?![a-z])/g;
const CLOCK = /^\D{0,20}(\d{1,3}):(\d\d):(\d\d)(?!\d)/;

/** Seconds in `1h2m3.4s`, `20 seconds`, `6m0s`, `34.4s`, `12:34:56`; null where none are named. Reads the first 200 characters. */
export function waitIn(text: string): number | null {
  const start = text.slice(0, 200).toLowerCase();
  const [, hours, minutes, seconds] = CLOCK.exec(start) ?? [];
  if (hours !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  let sum: number | null = null;
  let end = -1;
  for (const piece of start.matchAll(PIECE)) {
    // Only pieces that follow each other are one time: `in 20s. Visit … 7 days`.
    if (end !== -1 && !/^[\s,]*(and\s)?$/.test(start.slice(end, piece.index))) break;
    const unit = UNITS.find(([sign]) => sign.test(piece[2] ?? ''))?.[1] ?? 1;
    sum = (sum ?? 0) + Number(piece[1]) * unit;
    end = piece.index + piece[0].length;
  }
  return sum !== null && sum <= LONGEST ? sum : null;
}

/** After these words a time follows. Source: messages of OpenAI, Groq, Azure, Gemini, API Management, GitHub, LiteLLM. */
const BEFORE_TIME =
  /(try again|retry|retry again|retry after|wait|replenished|resets?|available again|reset) (in|after|for|within)? ?(about |approximately |another )?(?=\d)|please wait (?=\d)/;
const BEFORE_DATE =
  /(resets?|reset|try again|regain access|available|renewed|replenished) (at|on|after) (?=\d{4}-\d\d-\d\d)/;
const DATE = /^(\d{4}-\d\d-\d\d)(?:[t ]+(?:at )?(\d\d:\d\d(?::\d\d)?))?/;

/** Seconds until another attempt makes sense, as an error says in words; null where it does not. @param now milliseconds. */
export function waitInMessage(message: string, now: number): number | null {
  const text = message.slice(0, 2000).toLowerCase();
  const time = BEFORE_TIME.exec(text);
  if (time) {
    const rest = text.slice(time.index + time[0].length);
    // "Try again in 30" means seconds.
    const bare = /^(\d{1,6})(?!\s{0,3}[a-z:.\d])/.exec(rest)?.[1];
    const wait = waitIn(rest) ?? (bare === undefined ? null : Number(bare));
    if (wait !== null) return wait;
  }
  const date = BEFORE_DATE.exec(text);
  const [, day, clock] = (date && DATE.exec(text.slice(date.index + date[0].length))) ?? [];
  // Guess: the other side's own clock is UTC where it does not say so.
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T${clock ?? '00:00'}Z`);
  const left = Math.ceil((at - now) / 1000);
  return left > 0 && left <= LONGEST ? left : null;
}

const PERIODS: [sign: RegExp, period: NonNullable<Failure['period']>][] = [
  [/(per|\/|an?) ?month|monthly|permonth/, 'month'],
  [/(per|\/|a) ?week|weekly|perweek/, 'week'],
  [/(per|\/|a)[- ]?day\b|daily|\b(tpd|rpd)\b|perday|per 86400/, 'day'],
  [/(per|\/|an)[- ]?hour\b|hourly|\d[- ]hour|perhour/, 'hour'],
];

/** The period whose limit is used up, where it is longer than a minute: waiting a little does not help. */
export function periodIn(message: string, limits: string): Failure['period'] {
  const text = `${message.slice(0, 2000)} ${limits.slice(0, 2000)}`.toLowerCase();
  // A limit of a minute beside the others is the one that was passed first.
  if (/per[- ]?(min|sec)|\b(tpm|rpm|qps|qpm)\b/.test(text)) return undefined;
  return PERIODS.find(([sign]) => sign.test(text))?.[1];
}
