// Small faults put into the solver and the interval code, one at a time: whether the tests find them.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';

const all = ['src/solve/**/*.ts', 'src/figures/interval.ts'];
/** Of all faults so many in a hundred have to be found. */
const least = 90;

/** 0 where enough faults are found, else 1; prints those that are not. A part of a file is file:line-line. */
export async function main(words: readonly string[]): Promise<number> {
  if (!words.every((word) => existsSync(word.replace(/:.*/, '')))) {
    console.error('npm run mutation -- [FILE[:LINE-LINE]...]');
    return 2;
  }
  const outcomes = await new Stryker({
    mutate: words.length > 0 ? words : all,
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    ignorePatterns: ['/*', '!/src', '!/tests', '!/package.json', '!/tsconfig.json'],
    tempDirName: 'coverage/mutation',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    timeoutMS: 20_000,
    concurrency: Math.max(1, availableParallelism() - 1),
    thresholds: { high: 100, low: least, break: null },
  }).runMutationTest();
  const count = (...statuses: string[]) => outcomes.filter(({ status }) => statuses.includes(status)).length;
  const found = count('Killed', 'Timeout');
  return found * 100 >= least * (found + count('Survived', 'NoCoverage')) ? 0 : 1;
}
