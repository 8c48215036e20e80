import { expect, test } from 'vitest';
import { shippedDefaults } from '@/components/options/defaults';
import { readBaseUrl } from '@/components/options/model/base-url';
import { readForm, toForm } from '@/lib/settings/form';
import { readImport } from '@/lib/settings/import';
import { DEFAULT_SETTINGS, settingsSchema } from '@/lib/settings/schema';
import { inWords } from './in-words';

const defaults = shippedDefaults(Date.UTC(2026, 10, 20));
const form = toForm(DEFAULT_SETTINGS, defaults);
const rules = {
  defaults,
  readBaseUrl,
  saved: { freshdesk: false, openai: false },
  owners: { domain: '', base_url: '' },
};
const stored = (sending: unknown) => settingsSchema.parse({ freshdesk: { ticket_limit: 7 }, sending });

test.each([
  [undefined, 10],
  [{ undo_seconds: 1 }, 1],
  [{ undo_seconds: 30 }, 30],
  [{ undo_seconds: 60 }, 60],
  [{ undo_seconds: 0 }, 10],
  [{ undo_seconds: 61 }, 10],
  [{ undo_seconds: 2.5 }, 10],
  [{ undo_seconds: '20' }, 10],
  ['often', 10],
])('stored as %j it is %i seconds, and nothing else is lost', (sending, seconds) => {
  expect(stored(sending).sending.undo_seconds).toBe(seconds);
  expect(stored(sending).freshdesk.ticket_limit).toBe(7);
});

test('the form keeps a value that it does not offer, and explains one out of bounds', () => {
  expect(toForm(stored({ undo_seconds: 1 }), defaults).undo_seconds).toBe('1');
  expect(readForm({ ...form, undo_seconds: '20' }, rules)).toMatchObject({
    settings: { sending: { undo_seconds: 20 } },
  });
  for (const typed of ['0', '61', '2.5', '', 'ten'])
    expect(inWords(readForm({ ...form, undo_seconds: typed }, rules))).toEqual({
      problems: { undo_seconds: expect.stringContaining('Time to undo (seconds)') },
    });
});

test.each([
  [5, '5'],
  [7, '7'],
  ['30', '30'],
])('a file may say %j', (value, typed) => {
  const plan = readImport(JSON.stringify({ sending: { undo_seconds: value } }), { defaults, readBaseUrl });
  expect(plan).toMatchObject({ patch: { undo_seconds: typed }, ignored: [] });
});

test.each([0, 90, 1.5, true])('a file that says %j is refused for that', (value) => {
  const plan = readImport(JSON.stringify({ sending: { undo_seconds: value } }), { defaults, readBaseUrl });
  expect(plan).toMatchObject({ patch: {}, taken: [], ignored: [{ name: 'sending.undo_seconds' }] });
});
