import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // A busy machine is no failure; this only ends what hangs.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Of two cores it would leave one idle.
    maxWorkers: '100%',
    include: ['tests/{unit,sim}/**/*.test.ts'],
    // Tests fail databases on purpose, and cut them off from workers that are killed; Dexie says each.
    onConsoleLog: (log) => !/^Dexie: (Workaround for Chrome UnknownError|Need to reopen db)/.test(log),
  },
});
