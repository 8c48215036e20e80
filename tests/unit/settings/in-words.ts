import type { Told } from '@/lib/settings/message';
import { textOf } from '@/lib/settings/message-text';

const isTold = (value: object): value is Exclude<Told, string | number> =>
  Object.keys(value).every((name) => ['kind', 'params', 'setting', 'label'].includes(name)) &&
  Object.values(value).some((inner) => typeof inner === 'string');

type InWords<T> = T extends { kind: string } | { setting: string } | { label: string }
  ? string
  : T extends (infer One)[]
    ? InWords<One>[]
    : T extends object
      ? { [K in keyof T]: InWords<T[K]> }
      : T;

/** The same, with what is said of settings in words. */
export function inWords<T>(value: T): InWords<T> {
  const change = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (Array.isArray(inner)) return inner.map(change);
    if (isTold(inner)) return textOf(inner);
    return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, change(one)]));
  };
  return change(value) as InWords<T>;
}
