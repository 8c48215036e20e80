import { message } from '../message';
import type { Kind } from '../registry/kinds';
import { seenText } from '../seen-text';
import { signatureProblem } from '../signature';
import type { Codec } from './codec';

/** A template equal to the shipped one is stored as null, so that it follows later versions. */
export const template: Codec<Extract<Kind, { is: 'template' }>> = {
  show: (value, { kind }, defaults) => value ?? defaults.prompts[kind.of],
  read(typed, { kind }, { defaults }) {
    if (typed.length > kind.max) return { problem: message('too-long', { max: kind.max }) };
    const isShipped = typed.trim() === '' || typed.trim() === defaults.prompts[kind.of].trim();
    return { value: isShipped ? null : typed };
  },
  take(value, field, { defaults }) {
    const { kind } = field;
    if (value === null) return { typed: defaults.prompts[kind.of], note: message('default') };
    if (typeof value !== 'string' || value.length > kind.max) return { why: message('text-unfit', { max: kind.max }) };
    const texts = [{ title: { setting: field.path }, text: seenText(value) }];
    return { typed: value, note: message('characters', { count: value.length }), texts };
  },
};

/** null: the signature is the one that Freshdesk tells. */
export const signature: Codec<Kind, string | null, string | null> = {
  show: (value) => value,
  read(typed) {
    const value = typed?.trim() ?? null;
    const problem = signatureProblem(value ?? '');
    return problem === null ? { value } : { problem };
  },
  take(value) {
    if (value === null) return { typed: null, note: message('signature-of-freshdesk') };
    if (typeof value !== 'string') return { why: message('not-a-text') };
    const why = signatureProblem(value);
    if (why) return { why };
    const [first = ''] = value.trim().split('\n');
    return { typed: value, note: first.slice(0, 40) || message('none') };
  },
};
