// Random systems of linear constraints, and their words translated between the solver and the elimination.
import fc from 'fast-check';
import type { Constraint, Multipliers, Terms } from '../../src/solve/constraint.ts';
import type { Fraction, Value } from '../../src/solve/number.ts';
import type { End, Line } from './elimination.ts';
import { isFeasible } from './elimination.ts';

export interface Given {
  readonly variables: number;
  readonly lines: readonly Line[];
}

export interface System extends Given {
  /** A form to bound and one to divide by. */
  readonly form: readonly bigint[];
  readonly divisor: readonly bigint[];
}

const relation = fc.constantFrom<Line['relation']>('>=', '>=', '>', '=');
const whole = (size: number) => fc.bigInt({ min: BigInt(-size), max: BigInt(size) });
const vector = (variables: number) =>
  fc
    .array(fc.oneof(fc.constant(0n), whole(3)), { minLength: variables, maxLength: variables })
    .filter((coefficients) => coefficients.some((c) => c !== 0n));

const loose = (variables: number): fc.Arbitrary<Line> =>
  fc.record({ coefficients: vector(variables), relation, constant: whole(6) });

/** Lines that pass through one point or miss it by one part in so many. */
const touching = (
  variables: number,
  point: readonly bigint[],
  size: fc.Arbitrary<bigint>,
): fc.Arbitrary<Line> =>
  fc.record({ coefficients: vector(variables), relation, slip: whole(1), size }).map((line) => ({
    relation: line.relation,
    coefficients: line.coefficients.map((c) => c * line.size),
    constant: line.coefficients.reduce((sum, c, index) => sum + c * point[index]! * line.size, line.slip),
  }));

const systems = (size: fc.Arbitrary<bigint>): fc.Arbitrary<System> =>
  fc.integer({ min: 1, max: 4 }).chain((variables) =>
    fc
      .tuple(fc.boolean(), fc.array(whole(4), { minLength: variables, maxLength: variables }))
      .chain(([near, point]) =>
        fc.record({
          variables: fc.constant(variables),
          lines: fc.array(near ? touching(variables, point, size) : loose(variables), {
            minLength: 2,
            maxLength: 9,
          }),
          form: vector(variables),
          divisor: vector(variables),
        }),
      ),
  );

/** Doubles tell what holds in it. */
export const plain = systems(fc.constant(10n ** 6n));
export const system = systems(fc.constantFrom(10n ** 6n, 10n ** 6n, 10n ** 9n, 10n ** 12n, 10n ** 15n));

export const satisfiable = system.filter(({ lines }) => isFeasible(lines));

/** With the divisor above zero everywhere, as a presupposition makes it. */
export const divisible: fc.Arbitrary<System> = system
  .map((it) => ({
    ...it,
    lines: [...it.lines, { coefficients: it.divisor, relation: '>' as const, constant: 0n }],
  }))
  .filter(({ lines }) => isFeasible(lines));

export const opposite = (form: readonly bigint[]): bigint[] => form.map((c) => -c);

export const terms = (coefficients: readonly bigint[]): Terms =>
  coefficients.flatMap((c, variable) => (c === 0n ? [] : [[variable, c] as const]));

export const constraints = (lines: readonly Line[]): Constraint[] =>
  lines.map((line) => ({ ...line, terms: terms(line.coefficients) }));

/** The end that a smallest value is: open where it is only approached. */
export const endOf = ({ a, b, d }: Value): End => lowest({ n: a, d, closed: b === 0n });

export function lowest({ n, d, closed }: End): End {
  let [x, y] = [n < 0n ? -n : n, d];
  while (y !== 0n) [x, y] = [y, x % y];
  return { n: n / x, d: d / x, closed };
}

/** What the lines taken so many times add up to: left sides, right side and whether a strict one is among them. */
export function added(lines: readonly Line[], multipliers: Multipliers) {
  const common = [...multipliers.values()].reduce((product, { d }) => product * d, 1n);
  const left = lines[0]!.coefficients.map(() => 0n);
  let right = 0n;
  let strict = false;
  for (const [index, times] of multipliers) {
    const { coefficients, relation, constant } = lines[index]!;
    if (times.n === 0n || (relation !== '=' && times.n < 0n))
      throw new Error('a multiplier of the wrong sign');
    const factor = (times.n * common) / times.d;
    coefficients.forEach((c, variable) => (left[variable]! += c * factor));
    right += constant * factor;
    strict ||= relation === '>';
  }
  return { left, right, strict, common };
}

export const isContradiction = ({ left, right, strict }: ReturnType<typeof added>): boolean =>
  left.every((c) => c === 0n) && (right > 0n || (right === 0n && strict));

export const fraction = (n: bigint, d: bigint): Fraction => {
  const { n: numerator, d: denominator } = lowest({ n, d, closed: true });
  return { n: numerator, d: denominator };
};
