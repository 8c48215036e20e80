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
    // The simulator fails the database on purpose, thousands of times; Dexie says each.
    onConsoleLog: (log) => !log.startsWith('Dexie: Workaround for Chrome UnknownError'),
  },
});
