// How long check takes on the bundled figures inside a process that has done so before.
import { check as answer } from '../../src/analyse/check.ts';
import { load } from '../../src/read/load.ts';
import type { Part } from './bench.ts';
import { median, rounded } from './measured.ts';

const [warm, runs] = [60, 200];
/** Milliseconds. */
const goal = 25;

export async function check(): Promise<Part> {
  const report = await load('data');
  const once = () => {
    const began = performance.now();
    answer(report, { periods: [], all: false });
    return performance.now() - began;
  };
  for (let run = 0; run < warm; run++) once();
  const times = Array.from({ length: runs }, once);
  const least = times.reduce((least, took) => Math.min(least, took));
  return {
    beside: `${goal} ms`,
    measured: [
      {
        ...{ what: 'check, in the process', size: report.statements.length, goal: 1, runs },
        ratio: rounded(median(times) / goal),
        note: `median ${median(times).toFixed(1)} ms, shortest ${least.toFixed(1)} ms`,
      },
    ],
  };
}
