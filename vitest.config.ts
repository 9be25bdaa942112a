import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/build.ts',
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/smals-report/tests.json' }]],
  },
});
