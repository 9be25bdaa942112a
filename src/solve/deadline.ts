// How long solving may take. Solving is synchronous, so one clock serves every system.

/** Solving took longer than it was given. */
export class Expired extends Error {}

let end = Infinity;

/** Does the work; whatever is solved in it more than so many milliseconds from now throws `Expired`. */
export function within<T>(milliseconds: number, work: () => T): T {
  const before = end;
  end = Math.min(before, performance.now() + milliseconds);
  try {
    return work();
  } finally {
    end = before;
  }
}

/** Called at every step of every loop that may be long. */
export function checkClock(): void {
  if (end !== Infinity && performance.now() > end) throw new Expired();
}
