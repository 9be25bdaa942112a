import process from 'node:process';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Machines are noisy; a test that hangs is still found.
    testTimeout: 180_000,
    // Most of the time is other processes', which leave a core idle.
    maxWorkers: '100%',
    // What one file of tests has loaded, the next need not load again: half the time of the small ones.
    isolate: false,
    restoreMocks: true,
    globalSetup: 'tests/build.ts',
    setupFiles: process.argv.includes('--coverage') ? ['tests/seed.ts'] : [],
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/smals-report/tests.json' }]],
    // What has to be exact is tested to the last branch.
    coverage: {
      include: ['src/solve/**', 'src/figures/interval.ts', 'src/figures/rational.ts'],
      reporter: ['text'],
      reportsDirectory: 'coverage/lines',
      thresholds: { 100: true },
    },
  },
});
