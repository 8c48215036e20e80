import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedDefaults } from '@/components/options/defaults';
import { readBaseUrl } from '@/components/options/model/base-url';
import { readForm, toForm } from '@/lib/settings/form';
import { readImport } from '@/lib/settings/import';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '@/lib/settings/schema';
import { inWords } from './in-words';

type Golden = { stored: Settings; file: object };

/** What the version before stored and exported: a new installation, one in which everything was changed, one never saved. */
const GOLDEN: Golden[] = JSON.parse(
  readFileSync(new URL('../../fixtures/settings/settings-1.json', import.meta.url), 'utf8'),
);
const defaults = shippedDefaults(Date.UTC(2026, 10, 20));
const rules = {
  defaults,
  readBaseUrl,
  saved: { freshdesk: false, openai: false },
  owners: { domain: '', base_url: '' },
};

describe.each(GOLDEN.map(({ stored, file }, index) => [index, stored, file] as const))(
  'settings %i',
  (_, stored, file) => {
    const privacy = { ...DEFAULT_SETTINGS.privacy, ...stored.privacy };
    const notifications = { ...DEFAULT_SETTINGS.notifications, ...stored.notifications };
    const opened = { ...stored, language: '', privacy, notifications, sending: { undo_seconds: 10 } };

    test('open unchanged; what is new has its default', () => {
      expect(settingsSchema.parse(stored)).toEqual(opened);
    });

    test('go through the form unchanged', () => {
      const form = toForm(settingsSchema.parse(stored), defaults);
      const read = readForm(form, rules);
      expect(read).toEqual({
        settings: { ...opened, openai: { ...opened.openai, model: opened.openai.model || defaults.model } },
        secrets: {},
      });
    });

    test('an exported file brings back all that it held', () => {
      const plan = readImport(JSON.stringify(file), rules);
      if ('problem' in plan) throw new Error(inWords(plan.problem));
      const read = readForm({ ...toForm(DEFAULT_SETTINGS, defaults), ...plan.patch }, rules);
      if ('problems' in read) throw new Error(JSON.stringify(read.problems));
      expect(read.settings).toEqual({
        ...opened,
        openai: { ...opened.openai, model: opened.openai.model || defaults.model },
      });
    });
  },
);
