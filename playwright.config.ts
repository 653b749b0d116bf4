import { defineConfig } from '@playwright/test';

/** Browser and site come from the harness (tests/e2e/harness), not from Playwright's own. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  // A test that passes the second time has not passed.
  retries: 0,
  timeout: 30_000,
  forbidOnly: true,
  reporter: 'list',
});
