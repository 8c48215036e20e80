import type { Kind, ValueOf } from './kinds';
import type { SectionId } from './sections';

/**
 * One setting. Its schema, its place in the form, its checks, its part in exported files and in what is read of files, and
 * how it is found all come from this; its words stand in the catalogue, by its path.
 */
export type Field<P extends string = string, K extends Kind = Kind> = {
  /** Where it is stored and stands in a file: `section.name`, or a name alone. The name is the key in the form. */
  path: P;
  kind: K;
  /** What is used where nothing, or nothing sound, is stored. */
  default: ValueOf<K>;
  /** Where it stands on the settings page. */
  section: SectionId;
  /** Whether files that are exported hold it, and files that are imported may change it. */
  exportable: boolean;
  /**
   * Whether an organisation may set it by policy. Never what says where keys and tickets go: a saved key would follow it to
   * somebody else.
   */
  managed: boolean;
};

type Given<P extends string, K extends Kind> = Omit<Field<P, K>, 'exportable' | 'managed'> &
  Partial<Pick<Field, 'exportable' | 'managed'>>;

export const field = <const P extends string, const K extends Kind>(given: Given<P, K>): Field<P, K> => ({
  exportable: true,
  managed: false,
  ...given,
});

type NameIn<P extends string> = P extends `${string}.${infer Name}` ? Name : P;

/** The key of a setting in the form, which is the id of its input as well: `freshdesk.keep_days` → `keep_days`. */
export const keyOf = <P extends string>(path: P) => path.slice(path.indexOf('.') + 1) as NameIn<P>;

export type KeyOf<F extends Field> = NameIn<F['path']>;

type SectionOf<P extends string> = P extends `${infer Section}.${string}` ? Section : never;
type Within<F extends Field, S extends string> = Extract<F, { path: `${S}.${string}` }>;
type IsMark<F extends Field> = F['kind']['is'] extends 'mark' ? true : false;
type Flat<T> = { [K in keyof T]: T[K] };

type Section<F extends Field> = Flat<
  { [One in F as IsMark<One> extends true ? never : KeyOf<One>]: ValueOf<One['kind']> } & {
    [One in F as IsMark<One> extends true ? KeyOf<One> : never]?: ValueOf<One['kind']> | undefined;
  }
>;

/** The settings that fields describe, as they are stored. */
export type SettingsOf<F extends Field> = Flat<
  { version: 1 } & { [S in SectionOf<F['path']>]: Section<Within<F, S>> } & {
    [One in F as One['path'] extends `${string}.${string}` ? never : One['path']]: ValueOf<One['kind']>;
  }
>;

type Nested = Record<string, unknown>;

/** The value at a path of stored settings; undefined where there is none. */
export function valueAt(settings: object, path: string): unknown {
  const [first = '', second] = path.split('.');
  const outer = (settings as Nested)[first];
  return second === undefined ? outer : (outer as Nested | undefined)?.[second];
}

/** Puts a value at a path, making its section where there is none. */
export function putAt(settings: object, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  const outer = settings as Nested;
  if (second === undefined) outer[first] = value;
  else outer[first] = { ...(outer[first] as Nested | undefined), [second]: value };
}
