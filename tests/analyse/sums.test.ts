// The sums that check writes out, read off the screen and worked out again with nothing but what stands there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/analyse/check.ts';
import { shares } from '../../src/analyse/shares.ts';
import type { CheckAnswer } from '../../src/figures/document.ts';
import type { Report } from '../../src/figures/report.ts';
import { expression } from '../../src/read/expression.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { table } from '../../src/render/table.ts';
import { report } from './figures.ts';
import type { Fraction } from './screen.ts';
import { added, minus, order, over, plus, read, termsOf, times } from './screen.ts';

const style = { color: false, ascii: false, language: english, width: 400 } as const;

/** Figures, and rules as rules.csv has them, each called by a letter from x on. */
function reportOf(figures: string, ...rules: readonly string[]): Report {
  const plain = report(`${figures}\n${rules.map((_, at) => `rule ${'xyz'[at]!}: a = 0`).join('\n')}`);
  return {
    ...plain,
    rules: plain.rules.map((rule, at) => {
      const read = expression(rules[at]!);
      if ('problem' in read) throw new Error(`${rules[at]!}: ${read.problem}`);
      return { ...rule, ...read, expression: rules[at]! };
    }),
  };
}

/** The lines of a section, runs of spaces as one. */
function section(it: Report, heading: string): string[] {
  const lines = table(check(it, { periods: [], all: false }), style).split('\n');
  if (!lines.includes(heading)) return [];
  const after = lines.slice(lines.indexOf(heading) + 1);
  return after.slice(0, after.indexOf('')).map((line) => line.trim().replace(/ +/g, ' '));
}

const sumsOf = (figures: string, ...rules: readonly string[]): string[] =>
  section(reportOf(figures, ...rules), 'Sums');

const differencesOf = (figures: string, rule: string): (string | null)[] =>
  (check(reportOf(figures, rule), { periods: [], all: false }).data as unknown as CheckAnswer).rules.map(
    ({ difference }) => difference,
  );

const figures = 'a 2022 = 10\na 2023 = 11\nb 2022 = 7\nb 2023 = 9\nt 2022 = 30\nt 2023 = 34';

describe('the constant of a rule', () => {
  const three = 'a 2023 = 40\nb 2023 = 30\nt 2023 =';

  test('stands among the parts of a printed total', () => {
    expect(sumsOf(`${three} 75`, 'a + b + 5 = t')).toEqual(['✓ x 2023 40 + 30 + 5 = 75 ± 1.5']);
    expect(sumsOf(`${three} 65`, 'a + b - 5 = t')).toEqual(['✓ x 2023 40 + 30 - 5 = 65 ± 1.5']);
    expect(sumsOf(`${three} 85`, 't - 5 = a + b')).toEqual([
      '✗ x 2023 40 + 30 + 5 = 75, printed 85 ± 1.5 off by 10, more than rounding explains',
    ]);
    expect(sumsOf(figures, 'a = a@-1 + 1')).toEqual(['✓ x 2023 10 + 1 = 11 ± 1']);
  });

  test('is told in the scale of the amounts', () => {
    expect(
      sumsOf('a 2022 = 40 e6\nb 2022 = 30.0 e6\nt 2022 = 67 e6', '2 * a - 0.5 * b + 2000000 = t'),
    ).toEqual(['✓ x 2022 2 × 40 - 0.5 × 30.0 + 2 = 67 ± 1.525']);
    expect(sumsOf('a 2022 = 40 e3\nt 2022 = 40 e3', 'a + 1 = t')).toEqual([
      '✓ x 2022 40 + 0.001 = 40.001, printed 40 ± 1 off by 0.001, rounding could explain it; not rounded? --exact',
    ]);
  });

  test('is what a sum without a total has to be', () => {
    const sums = [
      '✓ x 2022 10 + 7 = 17 ± 1',
      '✗ x 2023 11 + 9 = 20, must be 17 ± 1 off by 3, more than rounding explains',
    ];
    expect(sumsOf(figures, 'a + b = 17')).toEqual(sums);
    expect(sumsOf(figures, '17 = a + b')).toEqual(sums);
    expect(differencesOf(figures, '17 = a + b')).toEqual(['0', '3']);
  });

  test('may be all that a figure is', () => {
    expect(sumsOf(figures, 'a = 1000 - 990')).toEqual([
      '✓ x 2022 10 = 10 ± 0.5',
      '✗ x 2023 10 = 10, printed 11 ± 0.5 off by 1, more than rounding explains',
    ]);
    expect(sumsOf('a 2023 = 0', 'a = 0')).toEqual(['✓ x 2023 0 = 0 ± 0.5']);
  });

  test('may have no last digit', () => {
    expect(sumsOf('a 2023 = 4', 'a = 10 / 3')).toEqual([
      '✗ x 2023 10/3 = 3.33…, printed 4 ± 0.5 off by 0.666…, more than rounding explains',
    ]);
  });
});

describe('a coefficient', () => {
  test('has digits that the result has too', () => {
    expect(sumsOf('vat 2023 = 24\nbase 2023 = 113', 'vat = 0.21 * base')).toEqual([
      '✓ x 2023 0.21 × 113 = 23.73, printed 24 ± 0.605 off by 0.27, rounding could explain it; not rounded? --exact',
    ]);
    expect(sumsOf(figures, '2 * a + b = 0.9 * t')).toEqual([
      '✓ x 2022 2 × 10 + 7 - 0.9 × 30 = 0 ± 1.95',
      '✓ x 2023 2 × 11 + 9 - 0.9 × 34 = 0.4, must be 0 ± 1.95 off by 0.4, rounding could explain it; not rounded? --exact',
    ]);
    expect(sumsOf(figures, '0.1 * t = 3')[1]).toBe(
      '✗ x 2023 0.1 × 34 = 3.4, must be 3 ± 0.05 off by 0.4, more than rounding explains',
    );
  });

  test('without a last digit is a fraction', () => {
    expect(sumsOf(figures, 'a = t / 3')).toEqual([
      '✓ x 2022 1/3 × 30 = 10 ± 0.666…',
      '✓ x 2023 1/3 × 34 = 11.33…, printed 11 ± 0.666… off by 0.333…, rounding could explain it; not rounded? --exact',
    ]);
    expect(differencesOf(figures, 'a = t / 3')).toEqual(['0', '0.333333333334']);
  });
});

test('rules that differ in their constant, total or coefficients are sums of their own', () => {
  expect(sumsOf('a 2023 = 10\nb 2023 = 7\nt 2023 = 17', 'a + b = t', 'a + b + 4 = t', 'a = t - b')).toEqual([
    '✓ x 2023 10 + 7 = 17 ± 1.5',
    '✗ y 2023 10 + 7 + 4 = 21, printed 17 ± 1.5 off by 4, more than rounding explains',
    '✓ z 2023 17 - 7 = 10 ± 1.5',
  ]);
  expect(sumsOf('a 2023 = 10\nb 2023 = 7', 'a + b = 17', 'a + b = 18', 'b + a = 17')).toEqual([
    '✓ x 2023 10 + 7 = 17 ± 1',
    '✓ y 2023 10 + 7 = 17, must be 18 ± 1 off by 1, rounding could explain it; not rounded? --exact',
    '✓ z 2023 7 + 10 = 17 ± 1',
  ]);
});

describe('numbers that were cut off', () => {
  const cut = (total: string) =>
    [...'abcd'].map((name) => `${name} 2023 = 10 truncate\n`).join('') + `t 2023 = ${total} truncate`;

  test('may be far above what was printed, and not below', () => {
    expect(sumsOf(cut('43'), 'a + b + c + d = t')).toEqual([
      '✓ x 2023 10 + 10 + 10 + 10 = 40, printed 43 + 4 - 1 off by 3, rounding could explain it; not rounded? --exact',
    ]);
    expect(sumsOf(cut('38'), 'a + b + c + d = t')).toEqual([
      '✗ x 2023 10 + 10 + 10 + 10 = 40, printed 38 + 4 - 1 off by 2, more than rounding explains',
    ]);
    expect(sumsOf('a 2023 = 9.9 truncate\nb 2023 = 5.0 truncate', 'a + b = 15')).toEqual([
      '✓ x 2023 9.9 + 5.0 = 14.9, must be 15 + 0.2 - 0 off by 0.1, rounding could explain it; not rounded? --exact',
    ]);
  });

  test('never reach the next one', () => {
    expect(sumsOf(cut('39'), 'a + b + c + d = t')).toEqual([
      '✗ x 2023 10 + 10 + 10 + 10 = 40, printed 39 + 4 - 1 off by 1, just more than rounding explains',
    ]);
  });

  test('add up to shares of all of it', () => {
    const it = report('a share 2023 = 33 of t truncate\nb share 2023 = 33 of t truncate\nrule s: a + b = t');
    const [sum] = section(it, 'Sums');
    expect(sum).toBe('✗ s 2023 33 + 33 = 66 % + 2 - 0 off by 34 %, more than rounding explains');
  });
});

describe('the shares of a total', () => {
  const rowsOf = (figures: string, rule: string): string[] => {
    const options = { period: '2023', indicators: [], of: null };
    const lines = table(shares(reportOf(figures, rule), options), style).split('\n');
    return lines.map((line) => line.trim().replace(/ +/g, ' ')).filter((line) => / %/.test(line));
  };

  test('are added up as the rule says, told below what they add to', () => {
    const shares = (a: string, b: string) => `a share 2023 = ${a} of t\nb share 2023 = ${b} of t`;
    expect(rowsOf(shares('30', '40'), '2 * a + b = t').slice(-2)).toEqual([
      'Printed shares add to 100 % ± 1.5 by rounding ✓ adds up',
      '2 × 30 + 40 = 100 %',
    ]);
    expect(rowsOf(shares('130', '30'), 'a - b = t').slice(-2)).toEqual([
      'Printed shares add to 100 % ± 1 by rounding ✓ adds up',
      '130 - 30 = 100 %',
    ]);
    expect(rowsOf(shares('150', '100.0'), 'a / 3 + b / 2 = t').slice(-2)).toEqual([
      'Printed shares add to 100.0 % ± 0.191… by rounding ✓ adds up',
      '1/3 × 150 + 0.5 × 100.0 = 100.0 %',
    ]);
    expect(rowsOf(shares('60', '40'), 'a + b = t').slice(-1)).toEqual([
      'Printed shares add to 100 % ± 1 by rounding ✓ adds up',
    ]);
  });

  test('that were cut off may add to more', () => {
    const cut = 'a share 2023 = 33 of t truncate\nb share 2023 = 66 of t truncate';
    expect(rowsOf(cut, 'a + b = t').slice(-1)).toEqual([
      'Printed shares add to 99 % + 2 - 0 by rounding ✓ adds up',
    ]);
  });
});

describe('a change', () => {
  const heading = 'Growth and change';

  test('is told in one scale with its figures', () => {
    const sales = 'sales 2022 = 4372 e3\nsales 2023 = 3122 e3';
    expect(section(reportOf(`${sales}\nsales change 2023 = -1.25 e6`), heading)).toEqual([
      '✓ sales 2023 3.122 - 4.372 = -1.25, printed -1.25 [-1.25]',
    ]);
    expect(
      section(reportOf(`${sales.replaceAll('e3', 'e6')}\nsales change 2023 = -1249000 e3`), heading),
    ).toEqual(['✓ sales 2023 3,122 - 4,372 = -1,250.000, printed -1,249.000 [-1,251.0000 – -1,249.0000]']);
  });

  test('has the digits that the figures leave it', () => {
    expect(section(reportOf('staff 2022 = 48.4\nstaff 2023 = 72\nstaff change 2023 = 24'), heading)).toEqual([
      '✓ staff 2023 72 - 48.4 = +23.6, printed +24 [23.0 – 24.2]',
    ]);
  });
});

test('a printed number below zero is taken away, or added where it was taken away', () => {
  expect(sumsOf('a 2023 = -5\nb 2023 = 7\nt 2023 = 12', '-a + b = t')).toEqual(['✓ x 2023 5 + 7 = 12 ± 1.5']);
  expect(sumsOf('a 2023 = -5\nb 2023 = -7\nt 2023 = -12', 'a + b = t')).toEqual([
    '✓ x 2023 -5 - 7 = -12 ± 1.5',
  ]);
});

test('shares of one year and of another are no sum', () => {
  expect(
    sumsOf('a share 2022 = 40 of t\nb share 2023 = 60 of t\na share 2023 = 40 of t', 'a@-1 + b = t'),
  ).toEqual([]);
});

describe('any rule', () => {
  const whole = (n: bigint): Fraction => ({ n, d: 1n });
  const ten = (exponent: number): Fraction =>
    read(exponent < 0 ? `0.${'0'.repeat(-exponent - 1)}1` : `1${'0'.repeat(exponent)}`);
  const size = ({ n, d }: Fraction): Fraction => ({ n: n < 0n ? -n : n, d });

  const factors = ['1', '1', '1', '2', '0.5', '0.21', '1.175', '1/3', '5/7', '12'];
  const roundings = ['nearest', 'half-up', 'half-even', 'truncate'] as const;
  interface Printed {
    readonly minus: boolean;
    readonly factor: string;
    readonly before: boolean;
    readonly left: boolean;
    readonly units: bigint;
    readonly decimals: number;
    readonly scale: number;
    readonly rounding: (typeof roundings)[number];
  }
  const printed = fc.record<Printed>({
    minus: fc.boolean(),
    factor: fc.constantFrom(...factors),
    before: fc.boolean(),
    left: fc.boolean(),
    units: fc.bigInt({ min: -1500n, max: 1500n }),
    decimals: fc.integer({ min: 0, max: 2 }),
    scale: fc.constantFrom(0, 3, 6),
    rounding: fc.constantFrom(...roundings),
  });
  interface Invented {
    readonly terms: readonly Printed[];
    readonly constant: string;
    readonly minus: boolean;
  }
  const rule = fc.record<Invented>({
    terms: fc.array(printed, { minLength: 1, maxLength: 4 }),
    constant: fc.constantFrom('0', '0', '5', '2000000', '0.25', '10/3', '1234.5'),
    minus: fc.boolean(),
  });

  const digitsOf = ({ units, decimals }: Printed): string => {
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
    const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
    return units < 0n ? `-${text}` : text;
  };
  const valueOf = (it: Printed): Fraction => times(read(digitsOf(it)), ten(it.scale));
  /** How far the true value may lie below and above the printed one. */
  function reachOf(it: Printed): readonly [Fraction, Fraction] {
    const unit = ten(it.scale - it.decimals);
    const half = times(unit, read('1/2'));
    if (it.rounding !== 'truncate') return [minus(half), half];
    return [it.units > 0n ? whole(0n) : minus(unit), it.units < 0n ? whole(0n) : unit];
  }

  /** `1 / 3 * a - b@-1 + 5 = 12 * c` */
  function written({
    terms,
    constant,
    minus: below,
  }: typeof rule extends fc.Arbitrary<infer R> ? R : never): string {
    const side = (isLeft: boolean) =>
      terms.flatMap((term, at) =>
        term.left === isLeft
          ? [
              `${term.minus ? '-' : '+'} ${term.factor.replace('/', ' / ')} * ${'abcd'[at]!}${term.before ? '@-1' : ''}`,
            ]
          : [],
      );
    const own = `${below ? '-' : '+'} ${constant.replace('/', ' / ')}`;
    return `${['0', ...side(true), own].join(' ')} = ${['0', ...side(false)].join(' ')}`;
  }

  const shape =
    /^([✓✗]) x 2023 (.+) = (\S+?)(?:, printed (\S+))?(?:, must be (\S+))? (exact|± (\S+)|\+ (\S+) - (\S+))(?: off by ([\d,]+(?:\.\d+…?)?), (just more|more|rounding).+)?$/;

  /** All digits of the number, or its first ones and the mark that more follow. */
  function isShown(text: string, exact: Fraction): boolean {
    if (!text.endsWith('…')) return order(read(text), exact) === 0;
    const unit = ten(-text.slice(text.indexOf('.') + 1, -1).length);
    const [shown, real] = [size(read(text.slice(0, -1))), size(exact)];
    const isFirst = order(shown, real) < 0 && order(real, plus(shown, unit)) < 0;
    return isFirst && text.startsWith('-') === exact.n < 0n;
  }
  const expectNumber = (text: string, exact: Fraction): void => {
    expect(isShown(text, exact), `${text} for ${exact.n}/${exact.d}`).toBe(true);
  };

  test('is written out in numbers that come to what they are said to', () => {
    fc.assert(
      fc.property(rule, (it) => {
        const { terms } = it;
        const lines = terms.map(
          (term, at) =>
            `${'abcd'[at]!} ${term.before ? 2022 : 2023} = ${digitsOf(term)} e${term.scale} ${term.rounding}`,
        );
        const filler = 'q 2022 = 1\nq 2023 = 1';
        const found = section(reportOf(`${filler}\n${lines.join('\n')}`, written(it)), 'Sums');
        const line = found.find((text) => text.includes(' x 2023 '))!;
        const [, mark, left, result, total, must, room, either, up, down, difference, why] =
          shape.exec(line) ?? expect.fail(line);
        const sum = added(termsOf(left!));
        expectNumber(result!, sum);
        const goal = total ? read(total) : must ? read(must) : sum;
        const missed = plus(sum, minus(goal));
        if (difference) expectNumber(difference, size(missed));
        else expect(missed.n).toBe(0n);

        const coefficients = terms.map((term) => {
          const factor = read(term.factor);
          return term.minus === term.left ? minus(factor) : factor;
        });
        const own = it.minus ? minus(read(it.constant)) : read(it.constant);
        const real = terms.map((term, at) => times(coefficients[at]!, valueOf(term))).reduce(plus, own);
        const scale = ten(Math.max(...terms.map((term) => term.scale)));
        expect(order(size(real), times(size(missed), scale)), line).toBe(0);

        const [low, high] = terms
          .map((term, at) => {
            const [below, above] = reachOf(term).map((end) => times(end, coefficients[at]!));
            return order(below!, above!) < 0 ? [below!, above!] : [above!, below!];
          })
          .reduce(([a, b], [c, d]) => [plus(a!, c!), plus(b!, d!)], [whole(0n), whole(0n)]);
        const turned =
          order(real, times(missed, scale)) !== 0 ||
          (missed.n === 0n && up !== undefined && !isShown(up, over(high!, scale)));
        const [above, below] = turned ? [minus(low!), high!] : [high!, minus(low!)];
        expect(room === 'exact').toBe(order(low!, high!) === 0);
        if (room !== 'exact') {
          expectNumber(either ?? up!, over(above, scale));
          expectNumber(either ?? down!, over(below, scale));
        }
        const reaches = order(plus(real, low!), whole(0n)) <= 0 && order(plus(real, high!), whole(0n)) >= 0;
        expect(reaches, line).toBe(mark === '✓' || why === 'just more');
        if (why) expect(why === 'rounding').toBe(mark === '✓');
      }),
      { numRuns: 150 },
    );
  });
});
