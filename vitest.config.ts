import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Rooms whose tests change nothing that another file of the same process would see: no globals, no DOM. */
const TOGETHER =
  'tests/unit/{assistant,components,costs,drafts,failures,freshdesk,messages,outbox,servers,settings,tickets}/**/*.test.ts';

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
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/{unit,sim}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, TOGETHER],
        },
      },
      // Loading the modules again for each file costs as much as the tests themselves.
      { extends: true, test: { name: 'together', include: [TOGETHER], isolate: false } },
    ],
  },
});
