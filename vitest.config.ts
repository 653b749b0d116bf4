import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    testTimeout: 20_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        // A document takes longer to make than most of these tests to run: a file that needs one says so.
        test: {
          name: 'core',
          environment: 'node',
          setupFiles: ['./tests/setup.ts'],
          include: ['tests/{unit,architecture}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          setupFiles: ['./tests/setup.ts', './tests/component/setup.ts'],
          include: ['tests/component/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
