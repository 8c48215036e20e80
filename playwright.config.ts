import { defineConfig } from '@playwright/test';

/** They take a minute or so each. Begun last, one would keep a whole machine waiting for it. */
const LONG =
  /(disk|send-killed|main-job|unknowns|traces|silence|update|killed-points|recordings|moved|real-keys)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'others', testMatch: '**/*.spec.ts', testIgnore: LONG },
  ],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  // Half of a test is waiting: for a stream, an undo window, a killed worker. Two cores keep three of them busy.
  workers: 3,
  // A machine under load can drop one connection; what fails three times is broken.
  retries: 2,
  reporter: [['line'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: { trace: 'on-first-retry' },
});
