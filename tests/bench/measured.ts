// One measurement: the same work done two ways in turn, and how their medians compare.

export interface Measured {
  readonly what: string;
  /** Figures, rows, organisations: what the part counts. */
  readonly size: number;
  /** The time or memory of ours over that of theirs; for speeds theirs over ours. */
  readonly ratio: number;
  /** Not to be exceeded; of a speed, to be reached. Null where nothing was promised. */
  readonly goal: number | null;
  readonly isSpeed?: true;
  readonly runs: number;
  readonly note: string;
}

/** Runs in turn; no further run once all of them together took so many milliseconds. */
const patience = 120_000;

export interface Race {
  readonly ours: number;
  readonly theirs: number;
  readonly runs: number;
}

/** A run lasts at least so many milliseconds: what is quick is done often enough. */
const noticeable = 40;

/** The medians of up to `runs` runs in milliseconds, each way once before, unmeasured, unless that takes long. */
export function race(runs: number, ours: () => void, theirs: () => void): Race {
  const began = performance.now();
  const first = [time(ours, 1), time(theirs, 1)] as const;
  const often = Math.ceil(noticeable / Math.min(...first));
  const times: (readonly [number, number])[] = [];
  while (times.length < runs && performance.now() - began < patience)
    times.push([time(ours, often), time(theirs, often)]);
  if (times.length === 0) times.push(first);
  return {
    ours: median(times.map(([time]) => time)),
    theirs: median(times.map(([, time]) => time)),
    runs: times.length,
  };
}

function time(work: () => void, often: number): number {
  const began = performance.now();
  for (let count = 0; count < often; count++) work();
  return (performance.now() - began) / often;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

export const rounded = (ratio: number): number => Number(ratio.toPrecision(3));
