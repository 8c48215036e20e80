import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

/** Rooms whose tests change nothing that another file of the same process would see: no globals, no DOM. */
const TOGETHER =
  'tests/unit/{assistant,components,costs,drafts,failures,freshdesk,messages,outbox,servers,settings,tickets}/**/*.test.ts';

/** Files of browser tests of which some run here as well: those named `pageTest` (see tests/dom/fixtures.ts). */
const withPageTests = (): string[] =>
  readdirSync('tests/e2e')
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => `tests/e2e/${name}`)
    .filter((path) => readFileSync(path, 'utf8').includes('pageTest('));

const fixturesInNode: Plugin = {
  name: 'fixtures-in-node',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/fixtures.ts') && importer?.includes('/tests/e2e/')
      ? fileURLToPath(new URL('tests/dom/fixtures.ts', import.meta.url))
      : null,
};

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // A busy machine is no failure; this only ends what hangs.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Of two cores it would leave one idle.
    maxWorkers: '100%',
    // Tests fail databases on purpose, and cut them off from workers that are killed; Dexie says each.
    onConsoleLog: (log) => !/^Dexie: (Workaround for Chrome UnknownError|Need to reopen db)/.test(log),
    // A page that is closed in a test cannot finish what it was writing; in a browser nobody would be left to hear of it.
    onUnhandledError: ({ message = '' }) => !/A request was aborted, for example through/.test(message),
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/{unit,sim}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, TOGETHER],
        },
      },
      {
        extends: true,
        plugins: [fixturesInNode],
        test: {
          name: 'pages',
          include: withPageTests(),
          globalSetup: 'tests/dom/bundle.ts',
          isolate: false,
          testTimeout: 120_000,
          // As in playwright.config.ts.
          retry: 1,
        },
      },
      // Loading the modules again for each file costs as much as the tests themselves.
      { extends: true, test: { name: 'together', include: [TOGETHER], isolate: false } },
    ],
  },
});
