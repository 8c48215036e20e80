import { settings } from '../words/en/settings';
import { adapt } from '../words/locale';
import { FIELDS, type OwnField } from './registry';
import { type Field, keyOf } from './registry/field';
import type { KEYS } from './registry/keys';
import type { SectionId } from './registry/sections';

type Path = OwnField['path'] | (typeof KEYS)[number]['path'];
type Texts = Readonly<Record<string, string>>;

const words: {
  labels: Record<Path, string>;
  names: Texts;
  hints: Texts;
  examples: Texts;
  sections: Record<SectionId, string>;
} = adapt(settings, 'settings');

/** Beside its input. */
export const labelText = (path: string): string => words.labels[path as Path] ?? path;

/** What a setting is called in a list. */
export const nameText = (path: string): string => words.names[path] ?? labelText(path);

export const hintText = (path: string): string | undefined => words.hints[path];

/** An example in an empty input. */
export const exampleText = (path: string): string | undefined => words.examples[path];

export const sectionText = (id: SectionId): string => words.sections[id];

/** What of the settings page can be looked for: a label, the section that it stands in, and the id to go to. */
export const searchData = (fields: readonly Field[] = FIELDS) =>
  fields.map(({ path, section }) => ({ id: keyOf(path), label: labelText(path), section: sectionText(section) }));
