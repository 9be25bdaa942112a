import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Those that take seconds, the slowest last. */
const slow = ['number', 'symmetric', 'simplex', 'tighten', 'barrier', 'system'];

/** Most faults are found by a quick test of the file that they are in. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowness = ({ moduleId }: TestSpecification) =>
      slow.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return [...files].sort((a, b) => slowness(a) - slowness(b));
  }
}

// What judges a fault: the tests of the solver and of the figures, without the program.
export default defineConfig({
  test: {
    include: ['tests/{solve,figures}/**/*.test.ts'],
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
  },
});
