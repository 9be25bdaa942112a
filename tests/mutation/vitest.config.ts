import { basename } from 'node:path';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Those that take long, the longest last. */
const slow = ['proof', 'symmetric', 'number', 'simplex', 'tighten', 'system'];
/** Those that take seconds meet only the faults of what they are for. */
const long: Readonly<Record<string, readonly string[]>> = {
  barrier: ['barrier', 'crossover', 'edges', 'newton', 'ordering', 'symmetric'],
  system: ['constraint', 'deadline', 'number', 'ratio', 'row', 'simplex', 'system'],
};

/** Most faults are found by the test of the file that they are in, or else by a quick one. */
class NearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const faulty = this.ctx.config.related?.map((file) => basename(file, '.ts')) ?? [];
    const own = ({ moduleId }: TestSpecification) => basename(moduleId, '.test.ts');
    const order = (file: TestSpecification) => (faulty.includes(own(file)) ? -2 : slow.indexOf(own(file)));
    return files
      .filter((file) => long[own(file)]?.some((name) => faulty.includes(name)) ?? true)
      .sort((a, b) => order(a) - order(b));
  }
}

/** Each fault meets a part of the random examples that the tests ask for: the tests themselves find all the more. */
const fewerExamples: Plugin = {
  name: 'fewer-examples',
  transform: (code, id) =>
    id.endsWith('.test.ts') ? code.replace(/\bnumRuns: \d+ }/g, 'numRuns: 50 }') : null,
};

// What judges a fault: the tests of the solver and of the figures, without the program.
export default defineConfig({
  plugins: [fewerExamples],
  test: {
    include: ['tests/{solve,figures}/**/*.test.ts'],
    setupFiles: ['tests/mutation/patience.ts'],
    sequence: { sequencer: NearFirst },
    // One worker for all files of a run; the next fault gets another.
    isolate: false,
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
