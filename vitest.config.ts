import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Machines are noisy; a test that hangs is still found.
    testTimeout: 60_000,
    globalSetup: 'tests/build.ts',
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/smals-report/tests.json' }]],
  },
});
