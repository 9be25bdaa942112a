// Random numbers that a seed repeats, on every machine.

export interface Dice {
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  /** True so often, from 0 to 1. */
  chance(part: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** Source: mulberry32, Tommy Ettinger 2017, public domain. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const part = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(part() * (most - least + 1));
  return {
    whole,
    chance: (often) => part() < often,
    pick: (from) => from[whole(0, from.length - 1)]!,
  };
}
