import { isLanguage, LANGUAGES } from '@/lib/words/languages';
import { message } from '../message';
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
  read(typed, { kind, path, default: usual }) {
    const label = { label: path };
    const value = toNumber(typed);
    if (!Number.isFinite(value)) return { problem: message('number-wanted', { label, usual }) };
    if (kind.integer && !Number.isInteger(value)) return { problem: message('whole-number-wanted', { label }) };
    if (value < kind.min || value > kind.max)
      return { problem: message('number-out-of-bounds', { label, min: kind.min, max: kind.max }) };
    return { value };
  },
  take(value, field, rules) {
    if (typeof value !== 'number' && typeof value !== 'string') return { why: message('not-a-number') };
    const read = number.read(String(value), field, rules);
    if ('problem' in read)
      return { why: message('number-unfit', { value: String(value).slice(0, 40), problem: read.problem }) };
    const typed = 'value' in read ? String(read.value) : '';
    return { typed, note: typed };
  },
};

export const text: Codec<Of<'text'>> = {
  show: (value, { kind }, defaults) => value || (kind.shipped ? defaults[kind.shipped] : ''),
  read(typed, { kind }) {
    const value = typed.trim();
    if (value === '' && kind.required !== undefined) return { problem: message(kind.required) };
    return value.length > kind.max ? { problem: message('too-long', { max: kind.max }) } : { value };
  },
  take(value, field, rules) {
    const read = typeof value === 'string' ? text.read(value, field, rules) : null;
    if (read === null || !('value' in read))
      return { why: field.kind.unfit ? message(field.kind.unfit) : message('text-unfit', { max: field.kind.max }) };
    return { typed: read.value, note: read.value || message('none') };
  },
};

export const flag: Codec<Of<'flag'>> = {
  show: (value) => value,
  read: (value) => ({ value }),
  take: (value, { kind }) =>
    typeof value === 'boolean'
      ? { typed: value, note: message(value ? (kind.on ?? 'on') : 'off') }
      : { why: message('not-yes-or-no') },
};

export const choice: Codec<Of<'choice'>> = {
  show: (value) => value,
  read: (typed, { kind, default: usual }) => ({ value: Object.hasOwn(kind.names, typed) ? typed : usual }),
  take(value, { kind }) {
    const note = typeof value === 'string' && Object.hasOwn(kind.names, value) ? kind.names[value] : undefined;
    return note === undefined ? { why: message(kind.unfit) } : { typed: String(value), note: message(note) };
  },
};

export const language: Codec<{ is: 'language' }> = {
  show: (value) => value,
  read: (typed) => ({ value: isLanguage(typed) ? typed : '' }),
  take(value) {
    if (value === '') return { typed: '', note: message('language-of-browser') };
    return isLanguage(value) ? { typed: value, note: LANGUAGES[value] } : { why: message('not-a-language') };
  },
};
