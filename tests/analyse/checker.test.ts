import { describe, expect, test } from 'vitest';
import type { Claim, Step } from '../../src/analyse/checker.ts';
import { absurdity, holds } from '../../src/analyse/checker.ts';
import { Prover } from '../../src/analyse/prover.ts';
import { assemble } from '../../src/analyse/rows.ts';
import type { Row, RowTerm } from '../../src/analyse/rows.ts';
import { instances } from '../../src/figures/rule.ts';
import type { Rational } from '../../src/figures/rational.ts';
import { multiply, negate, one, parseRational, rational } from '../../src/figures/rational.ts';
import { report } from './figures.ts';
import { nameOf } from './reading.ts';
import { smals } from './smals.ts';

function rowsOf(text: string): readonly Row[] {
  const { statements, rules, indicators, periods } = report(text);
  const evidence = { statements, rules: rules.flatMap((rule) => instances(rule, periods)), indicators };
  return assemble({ ...evidence, any: new Set() }).rows;
}

/** `steps(rows, 'a 2023 upper', 1, 'rule sum 2023 both', -1)` */
function steps(rows: readonly Row[], ...parts: (string | number)[]): Step[] {
  const found: Step[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const row = rows.find((candidate) => `${nameOf(candidate.member)} ${candidate.end}` === parts[index])!;
    found.push({ row, multiplier: rational(BigInt(parts[index + 1]!)) });
  }
  return found;
}

const claim = (terms: Record<string, number>, limit: string, closed = true): Claim => ({
  terms: Object.entries(terms).map(([figure, coefficient]): RowTerm => {
    const [indicator, period] = figure.split(' ') as [string, string];
    return { indicator, period, coefficient: rational(BigInt(coefficient)) };
  }),
  limit: parseRational(limit),
  closed,
});

describe('a proof of a contradiction', () => {
  const rows = rowsOf(`
    a 2023 = 5
    b 2023 = 4
    t 2023 = 7
    rule sum: a + b = t
  `);
  const right = ['a 2023 lower', 1, 'b 2023 lower', 1, 't 2023 upper', 1, 'rule sum 2023 both', -1] as const;

  test('holds when it adds up: 4.5 + 3.5 is more than 7.5', () => {
    expect(holds(steps(rows, ...right), absurdity)).toBe(true);
  });

  test('needs each of its steps', () => {
    const all = steps(rows, ...right);
    for (const dropped of all) {
      const rest = all.filter((step) => step !== dropped);
      expect(holds(rest, absurdity)).toBe(false);
    }
  });

  test('needs each multiplier as it is', () => {
    const all = steps(rows, ...right);
    for (const [index, step] of all.entries())
      for (const factor of [2n, -1n, 0n]) {
        const changed = { ...step, multiplier: multiply(step.multiplier, rational(factor)) };
        expect(holds([...all.slice(0, index), changed, ...all.slice(index + 1)], absurdity)).toBe(false);
      }
  });

  test('may be taken any number of times, but not less than none', () => {
    const times = (factor: Rational) =>
      steps(rows, ...right).map((step) => ({ ...step, multiplier: multiply(step.multiplier, factor) }));
    expect(holds(times(rational(7n, 3n)), absurdity)).toBe(true);
    expect(holds(times(rational(-1n)), absurdity)).toBe(false);
  });

  test('needs the right ends', () => {
    const wrong = [
      'a 2023 upper',
      1,
      'b 2023 lower',
      1,
      't 2023 upper',
      1,
      'rule sum 2023 both',
      -1,
    ] as const;
    expect(holds(steps(rows, ...wrong), absurdity)).toBe(false);
  });

  test('is not nothing at all', () => {
    expect(holds([], absurdity)).toBe(false);
  });

  test('needs a strict row where it adds up to nothing', () => {
    const pair = (qualifier: string) => rowsOf(`a 2023 ${qualifier} 3\n a 2023 exact 3`);
    const both = ['a 2023 lower', 1, 'a 2023 (2) both', -1] as const;
    expect(holds(steps(pair('>'), ...both), absurdity)).toBe(true);
    expect(holds(steps(pair('>='), ...both), absurdity)).toBe(false);
  });

  test('does not believe the rows: it reads the statements', () => {
    const forged = steps(rows, 'a 2023 upper', 1, 'a 2023 lower', 1).map((step) => ({
      ...step,
      row: { ...step.row, constant: negate(step.row.constant), terms: [] },
    }));
    expect(holds(forged, absurdity)).toBe(false);
  });
});

describe('a proof of a bound', () => {
  const rows = rowsOf(`
    x 2023 = 115.0
    x growth 2023 = 15
    y 2023 > 3
  `);

  test('holds for what it adds up to and for anything weaker', () => {
    const upward = steps(rows, 'x 2023 lower', 1);
    expect(holds(upward, claim({ 'x 2023': 1 }, '114.95'))).toBe(true);
    expect(holds(upward, claim({ 'x 2023': 1 }, '114.9', false))).toBe(true);
    expect(holds(upward, claim({ 'x 2023': 1 }, '114.95', false))).toBe(false);
    expect(holds(upward, claim({ 'x 2023': 1 }, '114.96'))).toBe(false);
    expect(holds(upward, claim({ 'x 2023': 2 }, '114.95'))).toBe(false);
    expect(holds(upward, claim({ 'x 2022': 1 }, '114.95'))).toBe(false);
  });

  test('is strict where a strict row is among its steps', () => {
    expect(holds(steps(rows, 'y 2023 lower', 1), claim({ 'y 2023': 1 }, '3', false))).toBe(true);
    expect(holds(steps(rows, 'y 2023 lower', 1), claim({ 'y 2023': 1 }, '3'))).toBe(true);
  });

  test('multiplies a growth out: 1.155 times the year before is at least 114.95', () => {
    const back = steps(rows, 'x 2023 lower', 1, 'x growth 2023 upper', 1);
    const scaled = {
      ...claim({}, '114.95'),
      terms: [{ indicator: 'x', period: '2022', coefficient: parseRational('1.155') }],
    };
    expect(holds(back, scaled)).toBe(true);
    expect(holds(back, { ...scaled, limit: parseRational('114.951') })).toBe(false);
  });
});

describe('below zero', () => {
  const rows = rowsOf(`
    x 2022 = -92
    x 2023 = -91
    x growth 2023 = -1.1
    t 2023 = -100.0
    p 2023 = -50.0
    p share 2023 = 59 of t
  `);

  test('a growth counts on the size of its base', () => {
    const proof = steps(rows, 'x 2022 upper', 0, 'x 2023 lower', 1, 'x growth 2023 upper', 1);
    // x <= x0 - 0.0105 |x0| = 1.0105 x0, hence 1.0105 x0 >= -91.5.
    const least = {
      ...claim({}, '-91.5'),
      terms: [{ indicator: 'x', period: '2022', coefficient: parseRational('1.0105') }],
    };
    expect(holds(proof.slice(1), least)).toBe(true);
    expect(holds(proof, least)).toBe(false);
  });

  test('a share turns round', () => {
    // p/t >= 0.585 is p <= 0.585 t, and t is at most -99.95.
    const proof = steps(rows, 'p 2023 lower', 1000, 'p share 2023 lower', 1000, 't 2023 upper', 585);
    expect(holds(proof, absurdity)).toBe(true);
    expect(
      holds(steps(rows, 'p 2023 lower', 1000, 'p share 2023 upper', 1000, 't 2023 upper', 585), absurdity),
    ).toBe(false);
  });

  test('a sign says so itself', () => {
    const negative = steps(rows, 't 2023 < 0, printed upper', 1);
    expect(holds(negative, claim({ 't 2023': -1 }, '0', false))).toBe(true);
    expect(holds(negative, claim({ 't 2023': 1 }, '0', false))).toBe(false);
  });
});

describe('every proof of the press release', () => {
  const rows = rowsOf(smals);
  const ends = new Prover(rows).bounds([{ indicator: 'revenue', period: '2022', coefficient: one }]);
  const upper: Claim = {
    ...claim({ 'revenue 2022': -1 }, '0'),
    limit: negate(ends.interval.upper!),
  };

  test('holds, and not a hair more', () => {
    expect(holds(ends.upper, upper)).toBe(true);
    const hair = rational(1n, 10n ** 30n);
    const tighter = { n: upper.limit.n * hair.d + hair.n * upper.limit.d, d: upper.limit.d * hair.d };
    expect(holds(ends.upper, { ...upper, limit: tighter })).toBe(false);
  });
});
