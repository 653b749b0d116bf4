import { defineConfig } from '@playwright/test';

/** Playwright runs these tests only: the browser is a real Firefox, driven by tests/firefox/harness. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/firefox',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  forbidOnly: true,
  reporter: 'list',
});
