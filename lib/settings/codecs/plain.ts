import type { Kind } from '../registry/kinds';
import type { Codec } from './codec';

type Of<I extends Kind['is']> = Extract<Kind, { is: I }>;

/** A number as typed, with a point or a comma. */
const toNumber = (typed: string): number => {
  const text = typed.normalize('NFKC').trim().replace(',', '.');
  return text === '' ? Number.NaN : Number(text);
};

export const number: Codec<Of<'number'>> = {
  onLeave: 'check',
  show: String,
  read(typed, { kind, label, default: usual }) {
    const value = toNumber(typed);
    if (!Number.isFinite(value)) return { problem: `${label}: enter a number, for example ${usual}.` };
    if (kind.integer && !Number.isInteger(value)) return { problem: `${label}: enter a whole number.` };
    if (value < kind.min || value > kind.max)
      return { problem: `${label}: enter a number from ${kind.min} to ${kind.max}.` };
    return { value };
  },
  take(value, field, rules) {
    if (typeof value !== 'number' && typeof value !== 'string') return { why: 'not a number' };
    const read = number.read(String(value), field, rules);
    if ('problem' in read) return { why: `${String(value).slice(0, 40)} will not do. ${read.problem}` };
    const typed = 'value' in read ? String(read.value) : '';
    return { typed, note: typed };
  },
};

export const text: Codec<Of<'text'>> = {
  show: (value, { kind }, defaults) => value || (kind.shipped ? defaults[kind.shipped] : ''),
  read(typed, { kind }) {
    const value = typed.trim();
    if (value === '' && kind.required !== undefined) return { problem: kind.required };
    return value.length > kind.max ? { problem: `Shorten this to ${kind.max} characters.` } : { value };
  },
  take(value, field, rules) {
    const read = typeof value === 'string' ? text.read(value, field, rules) : null;
    if (read === null || !('value' in read))
      return { why: field.kind.unfit ?? `not a text of at most ${field.kind.max} characters` };
    return { typed: read.value, note: read.value || 'none' };
  },
};

export const flag: Codec<Of<'flag'>> = {
  show: (value) => value,
  read: (value) => ({ value }),
  take: (value, { kind }) =>
    typeof value === 'boolean' ? { typed: value, note: value ? (kind.on ?? 'on') : 'off' } : { why: 'not yes or no' },
};

export const choice: Codec<Of<'choice'>> = {
  show: (value) => value,
  read: (typed, { kind, default: usual }) => ({ value: Object.hasOwn(kind.names, typed) ? typed : usual }),
  take(value, { kind }) {
    const note = typeof value === 'string' && Object.hasOwn(kind.names, value) ? kind.names[value] : undefined;
    return note === undefined ? { why: kind.unfit } : { typed: String(value), note };
  },
};
