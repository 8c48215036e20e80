import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  // Half of a test is waiting: for a stream, an undo window, a killed worker. Two cores keep three of them busy.
  workers: 3,
  // A machine under load can drop one connection; what fails twice is broken.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['line'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: { trace: 'on-first-retry' },
});
