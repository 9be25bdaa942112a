// How many steps some solving takes.
import { vi } from 'vitest';
import { within } from '../../src/solve/deadline.ts';

/** The clock is looked at with every step; here it stands still. */
export function steps(work: () => void): number {
  let looks = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (looks++, 0));
  within(1, work);
  clock.mockRestore();
  return looks - 1;
}
