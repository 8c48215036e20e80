import { fold } from '@/lib/search/fold';
import { hintText, labelText, nameText, sectionText } from '@/lib/settings/labels';
import { FIELDS } from '@/lib/settings/registry';
import { keyOf } from '@/lib/settings/registry/field';
import { KEYS } from '@/lib/settings/registry/keys';
import { SECTIONS, type SectionId } from '@/lib/settings/registry/sections';

export type FoundSetting = {
  /** Of the field or section, where a link leads to. */
  id: string;
  label: string;
  section: SectionId;
};

type Entry = FoundSetting & { text: string };

const MOST = 12;
/** Characters of a query that are looked at. */
const LONGEST = 100;

function entries(): Entry[] {
  const sections = SECTIONS.map((section) => ({ id: section, label: sectionText(section), section, said: '' }));
  const fields = FIELDS.map(({ path, section }) => described(keyOf(path), path, section));
  const keys = KEYS.map(({ name, path, owner }) =>
    described(name, path, owner.service === 'freshdesk' ? 'freshdesk' : 'model-section'),
  );
  return [...fields, ...keys, ...sections].map((entry) => ({
    ...entry,
    text: fold([entry.label, entry.said, sectionText(entry.section)].join(' ')),
  }));
}

const described = (id: string, path: string, section: SectionId) => ({
  id,
  label: nameText(path),
  section,
  said: `${labelText(path)} ${hintText(path) ?? ''}`,
});

/**
 * Settings of which name, explanation or section holds each of the words: those that are named so come first.
 * @param isThere whether a field is on the page now: some depend on what else is chosen.
 */
export function findSettings(query: string, isThere: (id: string) => boolean): FoundSetting[] {
  const words = fold(query.slice(0, LONGEST)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = entries().filter(({ id, text }) => words.every((word) => text.includes(word)) && isThere(id));
  const named = (label: string) => words.every((word) => fold(label).includes(word));
  return [...found.filter(({ label }) => named(label)), ...found.filter(({ label }) => !named(label))].slice(0, MOST);
}
