// Invented reports of any size as systems: segments and their total over some periods, printed and rounded.
import type { Constraint, Terms } from '../../src/solve/constraint.ts';
import type { Dice } from './dice.ts';

export interface Publication {
  readonly variables: number;
  readonly constraints: readonly Constraint[];
  /** What the figures were before they were rounded, in thousandths. */
  readonly amounts: readonly bigint[];
}

export interface Habits {
  readonly periods: number;
  readonly segments: number;
  /** How often each kind of number is printed, from 0 to 1; the first total always is. */
  readonly totals: number;
  readonly values: number;
  readonly growths: number;
  readonly shares: number;
  /** Both ends closed, the upper one open, both open, or no interval at all. */
  readonly ends: 'nearest' | 'half-up' | 'open' | 'exact';
  /** So many printed numbers are spoilt, each by so many of its last digits. */
  readonly misprints: number;
  readonly slip: number;
  /** The last growth of the total is off by so many of its last digits: contradictory only together with the others. */
  readonly off: number;
}

/** Few totals, no values, all growths and shares: nothing is settled by one statement alone. */
export const hard: Habits = {
  periods: 2,
  segments: 4,
  totals: 0,
  values: 0,
  growths: 1,
  shares: 1,
  ends: 'nearest',
  misprints: 0,
  slip: 0,
  off: 0,
};

/** A printed number: low and high are twice its ends, in its last digit. */
interface Print {
  readonly low: bigint;
  readonly high: bigint;
}

/** Figures are numbered period by period, the total after its segments. */
export function publication(habits: Habits, dice: Dice): Publication {
  const { periods, segments } = habits;
  const amounts = invented(periods, segments, dice);
  const at = (period: number, place: number) => period * (segments + 1) + place;
  const spoilt = misprinted(habits, dice);
  const rows: Constraint[] = [];
  for (let period = 0; period < periods; period++) {
    rows.push(sum(Array.from({ length: segments + 1 }, (_, place) => at(period, place))));
    for (let place = 0; place <= segments; place++) {
      const [own, total] = [at(period, place), at(period, segments)];
      const isTotal = place === segments;
      rows.push({ terms: [[own, 1n]], relation: '>', constant: 0n });
      if (dice.chance(isTotal ? habits.totals : habits.values) || (isTotal && period === 0))
        rows.push(...between([[own, 2n]], print(amounts[own]!, 1000n, 1n, spoilt()), habits.ends));
      if (!isTotal && dice.chance(habits.shares))
        rows.push(...quotient(own, total, print(amounts[own]!, amounts[total]!, 1000n, spoilt()), habits));
      const earlier = at(period - 1, place);
      if (period === 0 || !dice.chance(habits.growths)) continue;
      const off = spoilt() + (isTotal && period === periods - 1 ? BigInt(habits.off) : 0n);
      rows.push(...quotient(own, earlier, print(amounts[own]!, amounts[earlier]!, 1000n, off), habits));
    }
  }
  return { variables: periods * (segments + 1), constraints: rows, amounts };
}

/** Segments from hundreds to ten thousands of units that grow or shrink by up to a fifth from period to period. */
function invented(periods: number, segments: number, dice: Dice): bigint[] {
  const amounts: bigint[] = [];
  for (let period = 0; period < periods; period++) {
    let total = 0n;
    for (let place = 0; place < segments; place++) {
      const before = amounts[(period - 1) * (segments + 1) + place];
      const own =
        before === undefined
          ? BigInt(dice.whole(100_000, 30_000_000))
          : (before * BigInt(dice.whole(850, 1200))) / 1000n;
      amounts.push(own);
      total += own;
    }
    amounts.push(total);
  }
  return amounts;
}

/** By how much each printed number is off, one after another: few of them, anywhere in the report. */
function misprinted({ periods, segments, misprints, slip }: Habits, dice: Dice): () => bigint {
  const numbers = periods * segments * 2;
  const off = new Set(Array.from({ length: misprints }, () => dice.whole(0, numbers - 1)));
  let next = 0;
  return () => (off.has(next++) ? BigInt(dice.pick([-slip, slip])) : 0n);
}

/** n/d in units of 1/digit, to the nearest. */
function print(n: bigint, d: bigint, digit: bigint, off: bigint): Print {
  const twice = (2n * n * digit + d) / d;
  const units = (twice - (twice % 2n)) / 2n + off;
  return { low: 2n * units - 1n, high: 2n * units + 1n };
}

const sum = (figures: readonly number[]): Constraint => ({
  terms: figures.map((figure, index) => [figure, index === figures.length - 1 ? -1n : 1n] as const),
  relation: '=',
  constant: 0n,
});

/** low/2 <= form/2 <= high/2 */
function between(form: Terms, { low, high }: Print, ends: Habits['ends']): Constraint[] {
  const opposite = form.map(([variable, coefficient]) => [variable, -coefficient] as const);
  if (ends === 'exact') return [{ terms: form, relation: '=', constant: low + 1n }];
  return [
    { terms: form, relation: ends === 'open' ? '>' : '>=', constant: low },
    { terms: opposite, relation: ends === 'nearest' ? '>=' : '>', constant: -high },
  ];
}

/** own/base in thousandths, multiplied out. */
function quotient(own: number, base: number, { low, high }: Print, { ends }: Habits): Constraint[] {
  const row = (times: bigint, strict: boolean, end: bigint): Constraint => ({
    terms: [[own, 2000n * times] as const, [base, -times * end] as const].filter(([, c]) => c !== 0n),
    relation: strict ? '>' : '>=',
    constant: 0n,
  });
  return [row(1n, ends === 'open', low), row(-1n, ends !== 'nearest' && ends !== 'exact', high)];
}
