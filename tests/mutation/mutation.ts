// Small faults put into the solver and the interval code, one at a time: whether the tests find them.
import { existsSync, readdirSync } from 'node:fs';
import type { Outcome } from '@stryker-mutator/core';
import { Stryker } from '@stryker-mutator/core';

const all = [...readdirSync('src/solve').map((file) => `src/solve/${file}`), 'src/figures/interval.ts'];
/** Of all faults so many in a hundred have to be found. */
const least = 90;

/**
 * 0 where enough faults are found, else 1; prints those that are not, and the score of each file as soon as it is known.
 * A part of a file is file:line-line.
 */
export async function main(words: readonly string[]): Promise<number> {
  if (!words.every((word) => existsSync(word.replace(/:.*/, '')))) {
    console.error('npm run mutation -- [FILE[:LINE-LINE]...]');
    return 2;
  }
  let [faults, found] = [0, 0];
  for (const file of words.length > 0 ? words : all) {
    const score = scoreOf(await outcomes(file));
    if (score.faults > 0) console.log(`| ${file} | ${score.faults} | ${score.found} |`);
    faults += score.faults;
    found += score.found;
  }
  return found * 100 >= least * faults ? 0 : 1;
}

const outcomes = (file: string): Promise<readonly Outcome[]> =>
  new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    ignorePatterns: ['/*', '!/src', '!/tests', '!/package.json', '!/tsconfig.json'],
    tempDirName: 'coverage/mutation',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    // Endless loops are ended before, by processor time: a busy machine finds no faults.
    timeoutMS: 20_000,
    concurrency: 1,
    thresholds: { high: 100, low: least, break: null },
  }).runMutationTest();

function scoreOf(faults: readonly Outcome[]) {
  const count = (...statuses: string[]) => faults.filter(({ status }) => statuses.includes(status)).length;
  const found = count('Killed', 'Timeout');
  return { found, faults: found + count('Survived', 'NoCoverage') };
}
