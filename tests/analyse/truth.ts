// Invented reports of which the truth is known: segments and their total over some years, published by all habits.
import fc from 'fast-check';
import type { Rounding } from '../../src/figures/interval.ts';
import type { Rational } from '../../src/figures/rational.ts';
import { divide, multiply, one, powerOfTen, rational, subtract } from '../../src/figures/rational.ts';

/** One printed number: `words` before and after it make it a statement. */
interface Printing {
  readonly before: string;
  readonly qualifier: '=' | '>' | '>=' | '<';
  /** In the last digit shown. */
  readonly units: bigint;
  readonly decimals: number;
  readonly after: string;
}

export interface Invention {
  readonly sign: 'nonnegative' | 'any' | 'undeclared';
  readonly segments: readonly string[];
  readonly periods: readonly string[];
  /** In hundredths of a unit, by figure: `a 2022`. */
  readonly amounts: ReadonlyMap<string, bigint>;
  readonly printings: readonly Printing[];
}

/** The report as it is published, lines spoilt where `spoilt` says by how many units. */
export function published(it: Invention, spoilt: ReadonlyMap<number, bigint> = new Map()): string {
  const declared =
    it.sign === 'undeclared' ? [] : [...it.segments, 't'].map((name) => `sign ${name} ${it.sign}`);
  const rule = `rule total: ${it.segments.join(' + ')} = t`;
  const lines = it.printings.map((printing, index) => text(printing, spoilt.get(index) ?? 0n));
  return [...lines, ...declared, rule].join('\n');
}

/** The true number of a quantity: `t 2022`, `a growth 2022`, `a share 2022`, `a change 2022`; percent for two of them. */
export function truth(it: Invention, quantity: string): Rational {
  const [indicator, ...rest] = quantity.split(' ') as [string, ...string[]];
  const period = rest.at(-1)!;
  const amount = (name: string, when: string) => rational(it.amounts.get(`${name} ${when}`)!, 100n);
  const own = amount(indicator, period);
  const earlier = () => amount(indicator, String(Number(period) - 1));
  if (rest.length === 1) return own;
  if (rest[0] === 'change') return subtract(own, earlier());
  const hundred = rational(100n);
  if (rest[0] === 'share') return multiply(divide(own, amount('t', period)), hundred);
  return multiply(subtract(divide(own, earlier()), one), hundred);
}

export interface Size {
  readonly segments: number;
  readonly periods: number;
  readonly lines: number;
}

export const invention = ({ segments, periods, lines }: Size): fc.Arbitrary<Invention> =>
  fc
    .record({
      sign: fc.constantFrom('nonnegative', 'any', 'undeclared'),
      segments: fc.subarray(['a', 'b', 'c'].slice(0, segments), { minLength: 2 }),
      periods: fc.integer({ min: 2, max: periods }).map((count) => years.slice(0, count)),
      amounts: fc.array(fc.bigInt({ min: 1n, max: 400n }), { minLength: 9, maxLength: 9 }),
    })
    .chain((frame) => {
      const it = {
        ...frame,
        amounts: withTotals(frame.segments, frame.periods, frame.amounts),
        printings: [],
      };
      const printing = fc
        .tuple(fc.constantFrom(...quantities(it)), fc.integer({ min: -1, max: 2 }), habit, qualifier)
        .map(([quantity, decimals, habit, qualifier]) => print(it, quantity, decimals, habit, qualifier));
      return fc
        .array(printing, { minLength: 3, maxLength: lines })
        .map((printings) => ({ ...it, printings }));
    });

const years = ['2021', '2022', '2023'];
const habit = fc.constantFrom<Rounding>('nearest', 'half-up', 'half-even', 'truncate');
const qualifier = fc.constantFrom<Printing['qualifier']>('=', '=', '=', '=', '=', '=', '>', '>=', '<');

function withTotals(segments: readonly string[], periods: readonly string[], amounts: readonly bigint[]) {
  const found = new Map<string, bigint>();
  let next = 0;
  for (const period of periods) {
    // Quarters, so that ties are frequent.
    for (const name of segments) found.set(`${name} ${period}`, amounts[next++]! * 25n);
    found.set(
      `t ${period}`,
      segments.reduce((sum, name) => sum + found.get(`${name} ${period}`)!, 0n),
    );
  }
  return found;
}

export function quantities({ segments, periods }: Pick<Invention, 'segments' | 'periods'>): string[] {
  const all = [...segments, 't'];
  return periods.flatMap((period, index) => [
    ...all.map((name) => `${name} ${period}`),
    ...segments.map((name) => `${name} share ${period}`),
    ...(index === 0 ? [] : all.flatMap((name) => [`${name} growth ${period}`, `${name} change ${period}`])),
  ]);
}

function print(
  it: Invention,
  quantity: string,
  decimals: number,
  habit: Rounding,
  qualifier: Printing['qualifier'],
): Printing {
  const { n, d } = multiply(truth(it, quantity), powerOfTen(decimals));
  const down = floor(n, d);
  const units = {
    '=': rounded(n, d, habit),
    '>=': down,
    '>': down * d === n ? down - 1n : down,
    '<': down + 1n,
  };
  const after = `${quantity.includes('share') ? 'of t ' : ''}${habit}`;
  return { before: quantity, qualifier, units: units[qualifier], decimals, after };
}

/** n/d to a whole number by that habit; under `nearest` a tie goes up. */
function rounded(n: bigint, d: bigint, habit: Rounding): bigint {
  if (n < 0n && habit !== 'nearest') return -rounded(-n, d, habit);
  const down = floor(n, d);
  if (habit === 'truncate') return down;
  const twice = 2n * (n - down * d);
  if (twice !== d) return twice > d ? down + 1n : down;
  return habit === 'half-even' ? down + (down % 2n) : down + 1n;
}

const floor = (n: bigint, d: bigint): bigint => (n - (((n % d) + d) % d)) / d;

function text({ before, qualifier, units, decimals, after }: Printing, by: bigint): string {
  const value = units + by;
  const size = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0');
  const number = decimals <= 0 ? size : `${size.slice(0, -decimals)}.${size.slice(-decimals)}`;
  return `${before} ${qualifier} ${value < 0n ? '-' : ''}${number}${decimals < 0 ? ` e${-decimals}` : ''} ${after}`;
}
