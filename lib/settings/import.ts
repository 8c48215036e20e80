import { z } from '@/lib/zod';
import { keyEnding, readApiKey } from './api-key';
import { codecOf } from './codecs';
import type { CodecRules, ReadText, Taken } from './codecs/codec';
import type { SettingsForm } from './form';
import type { Locked } from './managed';
import { message, type SettingsMessage, type Told } from './message';
import { olderPeriod } from './older-names';
import { isPlaceholder } from './placeholder';
import { FIELDS } from './registry';
import { type Field, keyOf } from './registry/field';
import { KEYS } from './registry/keys';
import { EXPORT_FORMAT, EXPORT_VERSION } from './transfer';

/** Bytes. A full set of playbooks stays well below. */
export const IMPORT_LIMIT = 2_000_000;
const MAX_NOTES = 30;

export type ImportNote = {
  /** The setting, or the path in the file. */
  name: Told;
  note: Told;
  /** Whole texts that would be stored, to be read before. */
  texts?: ReadText[];
};

/** What a file would change, as if typed into the form; nothing is saved by reading. */
export type ImportPlan = { patch: Partial<SettingsForm>; taken: ImportNote[]; ignored: ImportNote[] };

const sectionSchema = z.record(z.string(), z.unknown());
const headerSchema = z.object({ format: z.optional(z.unknown()), version: z.optional(z.unknown()) });
const HEADER = new Set(['format', 'version', 'exported_at']);
const isComment = (name: string) => /^(_|\/\/|#)/.test(name);

/** Reads an export of ours or the older program's `config.json`: every setting by itself, every refusal with its reason. */
export function readImport(
  text: string,
  rules: CodecRules,
  { fields = FIELDS, locked = new Set() }: { fields?: readonly Field[]; locked?: Locked } = {},
): ImportPlan | { problem: SettingsMessage } {
  if (text.length > IMPORT_LIMIT) {
    return { problem: message('file-too-large') };
  }
  const parsed = sectionSchema.safeParse(parseJson(text.replace(/^\uFEFF/, '').trim()));
  if (!parsed.success) return { problem: whyUnreadable(text) };
  const file = parsed.data;
  const { format, version } = headerSchema.parse(file);
  const ours = format === EXPORT_FORMAT;
  if (ours && typeof version === 'number' && version > EXPORT_VERSION) {
    return { problem: message('file-too-new') };
  }

  const plan: ImportPlan = { patch: {}, taken: [], ignored: [] };
  for (const [path, value] of entries(file)) {
    const read = takeSetting(path, value, ours, rules, { fields, locked }) ?? takeKey(path, value);
    if (read) add(plan, path, read);
    else plan.ignored.push({ name: path, note: message('not-a-setting') });
  }
  if (plan.ignored.length > MAX_NOTES) {
    const more = plan.ignored.length - MAX_NOTES;
    plan.ignored = [
      ...plan.ignored.slice(0, MAX_NOTES),
      { name: message('more-settings', { count: more }), note: message('not-settings') },
    ];
  }
  return plan;
}

type Found = { name: Told; patch: Partial<SettingsForm> } & Omit<Taken<unknown>, 'typed' | 'also'>;

/** @returns undefined where the path is no setting. */
function takeSetting(
  path: string,
  value: unknown,
  ours: boolean,
  rules: CodecRules,
  { fields, locked }: { fields: readonly Field[]; locked: Locked },
): Found | { why: SettingsMessage } | undefined {
  const period = olderPeriod(path, value, ours);
  const wanted = period ? 'freshdesk.polling_interval' : path;
  const field = fields.find((one) => one.path === wanted && one.exportable);
  if (!field) return undefined;
  if (locked.has(field.path)) return { why: message('set-by-organisation') };
  const read = codecOf(field).take(period ? period.minutes : value, field, rules);
  if ('why' in read) return read;
  const { typed, also, note, ...rest } = read;
  return {
    ...rest,
    name: { setting: field.path },
    patch: { [keyOf(field.path)]: typed, ...also },
    note: period?.note ? message('with-remark', { note, remark: period.note }) : note,
  };
}

/** @returns undefined where the path is no key's. */
function takeKey(path: string, value: unknown): Found | { why: SettingsMessage } | undefined {
  const key = KEYS.find((one) => one.path === path);
  if (!key) return undefined;
  if (typeof value !== 'string' || value.trim() === '') return { why: message('empty') };
  if (isPlaceholder(value)) return { why: message('placeholder') };
  const read = readApiKey(value);
  if ('problem' in read) return { why: read.problem };
  const ending = keyEnding(read.key);
  return {
    name: { setting: key.path },
    patch: { [key.name]: read.key },
    note: ending ? message('key-ending', { ending }) : message('a-key'),
  };
}

function add(plan: ImportPlan, path: string, read: Found | { why: SettingsMessage }): void {
  if ('why' in read) {
    plan.ignored.push({ name: path, note: read.why });
    return;
  }
  if (Object.keys(read.patch).some((field) => field in plan.patch)) {
    plan.ignored.push({ name: path, note: message('given-twice') });
    return;
  }
  Object.assign(plan.patch, read.patch);
  plan.taken.push({ name: read.name, note: read.note, ...(read.texts && { texts: read.texts }) });
  for (const why of read.ignored ?? []) plan.ignored.push({ name: path, note: why });
}

/** `section.name` and value of everything in the file, two levels deep. */
function entries(file: Record<string, unknown>): [string, unknown][] {
  return Object.entries(file).flatMap(([name, value]): [string, unknown][] => {
    if (HEADER.has(name) || isComment(name)) return [];
    const section = sectionSchema.safeParse(value);
    if (!section.success) return [[name, value]];
    return Object.entries(section.data)
      .filter(([inner]) => !isComment(inner))
      .map(([inner, content]) => [`${name}.${inner}`, content]);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whyUnreadable(text: string): SettingsMessage {
  if (text.trim() === '') return message('file-empty');
  if (parseJson(text.replace(/^\uFEFF/, '').trim()) !== undefined) {
    return message('file-of-something-else');
  }
  return message('file-not-json');
}
