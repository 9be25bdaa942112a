// The argument of a conflict, read off the screen and worked out again with nothing but what stands there.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/analyse/check.ts';
import { explainConflict } from '../../src/analyse/explain-conflict.ts';
import type { Report } from '../../src/figures/report.ts';
import { load } from '../../src/read/load.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { table } from '../../src/render/table.ts';
import { bundledWith } from '../program.ts';
import { report } from './figures.ts';
import type { Argument, Fraction } from './screen.ts';
import {
  argumentIn,
  conflictsIn,
  expectArithmetic,
  expectCancels,
  order,
  over,
  plus,
  proofIn,
  read,
} from './screen.ts';
import { invention, published } from './truth.ts';

const style = { color: false, ascii: false, language: english } as const;
const screenOf = (it: Report, width = 400): string =>
  table(check(it, { periods: [], all: false }), { width, ...style });

const explained = (it: Report, number: string): string => {
  const { blocks, data } = explainConflict(it, { number, multipliers: true });
  return table({ command: 'explain', blocks, data, findings: [] }, { ...style, width: 400 });
};
const argumentsIn = (it: Report): (Argument | null)[] => conflictsIn(screenOf(it)).map(argumentIn);
/** The lines of the only chain, runs of spaces as one. */
function only(text: string): string[] {
  const [conflict, ...others] = conflictsIn(screenOf(report(text)));
  expect(others).toEqual([]);
  const argument = argumentIn(conflict!)!;
  expectArithmetic(argument);
  const lines = conflict!.split('\n').map((line) => line.trim().replace(/ +/g, ' '));
  return lines.slice(1, lines.indexOf(argument.end) + 1);
}

describe('staffing growth 18 % instead of 19 %', async () => {
  const printed = 'staffing,19,growth,,,press-2023,';
  const misprint = await load(bundledWith('2023.csv', printed, printed.replace('19', '18')));
  const [argument] = argumentsIn(misprint);

  test('is told in numbers that a pocket calculator gives', () => {
    expect(screenOf(misprint, 110)).toContain(`
Conflict 1. Set Revenue 2023 to 100, each printed number at the end of its rounding that fits best
  Application development 2023     =  0.1975 × 100 =              19.75   2023.csv:8:25   share 19.7 %
  Application development 2022     ≥  19.75 / 1.2155 =            16.248  2023.csv:9:25   growth +21.5 %
  Infrastructure, operations 2023  =  0.2125 × 100 =              21.25   2023.csv:10:27  share 21.3 %
  Infrastructure, operations 2022  ≥  21.25 / 1.0945 =            19.415  2023.csv:11:27  growth +9.4 %
  Staffing 2023                    =  100 - 19.75 - 21.25 =       59.00   rules.csv:2     rule poles
  Staffing 2022                    ≥  59.00 / 1.185 =             49.789  2023.csv:13:10  growth +18 %
  Revenue 2022                     ≥  16.248 + 19.415 + 49.789 =  85.452  rules.csv:2     rule poles
  Revenue 2022                     ≤  100 / 1.1725 =              85.288  2023.csv:5:9    growth +17.3 %
85.452 > 85.288: impossible. Any other split within the printed numbers makes the first larger.
`);
    expectArithmetic(argument!);
  });

  test('any other split does make the first larger', () => {
    const least = (development: string, infrastructure: string): Fraction => {
      const poles = { development: read(development), infrastructure: read(infrastructure) };
      const staffing = [poles.development, poles.infrastructure].reduce(
        (rest, { n, d }) => plus(rest, { n: -n, d }),
        read('100'),
      );
      return [
        over(poles.development, read('1.2155')),
        over(poles.infrastructure, read('1.0945')),
        over(staffing, read('1.185')),
      ].reduce(plus);
    };
    const shown = least('19.75', '21.25');
    expect(order(shown, read(argument!.low))).toBeGreaterThanOrEqual(0);
    for (const development of ['19.65', '19.66', '19.7', '19.749', '19.75'])
      for (const infrastructure of ['21.25', '21.251', '21.3', '21.35'])
        if (development !== '19.75' || infrastructure !== '21.25')
          expect(order(least(development, infrastructure), shown)).toBe(1);
  });

  test('where it is narrow the printed numbers go, the places and every digit stay', () => {
    const narrow = screenOf(misprint, 90);
    expect(narrow).toMatch(/^ {2}Revenue 2022 +≤ {2}100 \/ 1\.1725 = +85\.288 +2023\.csv:5:9$/m);
  });
});

describe('the conflicts of published tables', async () => {
  const cases = join(import.meta.dirname, '..', 'cases');
  const names = readdirSync(cases, { withFileTypes: true }).flatMap((it) =>
    it.isDirectory() ? [it.name] : [],
  );
  const found = await Promise.all(names.map(async (name) => argumentsIn(await load(join(cases, name)))));

  test('six in four of them', () => {
    expect(found.flat()).toHaveLength(6);
    expect(found.filter((conflicts) => conflicts.length > 0)).toHaveLength(4);
  });

  test.each(found.flat().map((argument) => [argument?.end, argument] as const))('%s', (_, argument) => {
    expectArithmetic(argument!);
  });
});

describe('small conflicts', () => {
  test('two totals of the same parts', () => {
    expect(
      only('A 2023 = 1\nB 2023 = 1\nT 2023 = 3\nU 2023 = 2.0\nrule first: A + B = T\nrule second: A + B = U'),
    ).toEqual([
      'T 2023 ≥ 2.5 T 2023 printed 3',
      'A + B 2023 ≥ 2.5 rules.csv:5 rule first',
      'U 2023 ≥ 2.5 rules.csv:6 rule second',
      'U 2023 ≤ 2.05 U 2023 printed 2.0',
      '2.5 > 2.05: impossible.',
    ]);
  });

  test('59 % and 42 % rounded half to even', () => {
    const shares = [
      'a share 2023 = 59 of t half-even',
      'b share 2023 = 42 of t half-even',
      'rule all: a + b = t',
    ];
    expect(only(shares.join('\n'))).toEqual([
      'a 2023 > 0.585 × 100 = 58.5 a share 2023 share 59 %',
      'b 2023 ≥ 0.415 × 100 = 41.5 b share 2023 share 42 %',
      't 2023 > 58.5 + 41.5 = 100.0 rules.csv:3 rule all',
      '100 > 100: impossible.',
    ]);
  });

  test('exactly 3 and more than 3', () => {
    expect(only('a 2023 exact 3\na 2023 > 3')).toEqual([
      'a 2023 > 3 a 2023 (2) printed > 3',
      'a 2023 = 3 a 2023 printed 3',
      '3 > 3: impossible.',
    ]);
  });

  test('values a millionth of a millionth apart', () => {
    expect(only('a 2023 exact 1.000000000001\na 2023 exact 1.000000000002').at(-1)).toBe(
      '1.000000000002 > 1.000000000001: impossible.',
    );
  });

  test('amounts of 24 digits', () => {
    const [a, c] = ['123456789012345678901234', '123456789012345678901237'];
    expect(only(`a 2023 = ${a}\nb 2023 = 1\nc 2023 = ${c}\nrule sum: a + b = c`).at(-1)).toBe(
      '123,456,789,012,345,678,901,236.5 > 123,456,789,012,345,678,901,236.0: impossible.',
    );
  });

  test('a ledger that is off by a cent', () => {
    expect(only('a 2023 exact 10.00\nb 2023 exact 10.00\nc 2023 exact 20.01\nrule sum: a + b = c')).toEqual([
      'a 2023 = 10.00 a 2023 printed 10.00',
      'b 2023 = 10.00 b 2023 printed 10.00',
      'c 2023 = 10.00 + 10.00 = 20.00 rules.csv:4 rule sum',
      'c 2023 = 20.01 c 2023 printed 20.01',
      '20.01 > 20.00: impossible.',
    ]);
  });

  test('amounts stand in the scale that they were printed in', () => {
    const lines = only('a 2022 = 100 e6\na growth 2023 = 10\na 2023 = 112 e6');
    expect(lines).toEqual([
      'a 2022 ≤ 100.5 a 2022 printed 100',
      'a 2023 ≤ 1.105 × 100.5 = 111.06 a growth 2023 growth +10 %',
      'a 2023 ≥ 111.5 a 2023 printed 112',
      '111.5 > 111.06: impossible.',
    ]);
  });

  test('below zero', () => {
    expect(only('a 2022 = -10\na growth 2023 = 50\na 2023 = -16')).toEqual([
      'a 2022 ≥ -10.5 a 2022 printed -10',
      'a 2023 ≥ -0.505 × 10.5 = -5.4 a growth 2023 growth +50 %',
      'a 2023 ≤ -15.5 a 2023 printed -16',
      '-5.4 > -15.5: impossible.',
    ]);
  });

  test('where no row gives a figure alone, one of them is set to 100', () => {
    expect(only('a growth 2023 = 7.0\na change 2023 < 0\nsign a nonnegative')).toEqual([
      'a 2023 ≥ 1.0695 × 100 = 106.95 a growth 2023 growth +7.0 %',
      'a 2023 < 100 a change 2023 change < 0',
      '106.95 > 100: impossible.',
    ]);
  });

  test('or for as long as it takes to find what it is', () => {
    expect(only('t change 2022 = -2.00\nt growth 2022 = 28.0\nsign t nonnegative')).toEqual([
      'Set t 2021 to 100. Then',
      't 2022 ≥ 1.2795 × 100 = 127.95 t growth 2022 growth +28.0 %',
      't 2021 ≤ -1.995 / (127.95 - 100) % = -7.1 t change 2022 change -2.00',
      't 2021 > 0 a percentage of it is printed',
      '0 > -7.1: impossible.',
    ]);
  });

  test('where two would have to be unknown at a time, a table of multipliers that cancel', () => {
    const claims = [
      ...['b growth 2022 = -47.0', 'b change 2022 < -37.74', 'b share 2021 < 57.25 of t'],
      ...['a growth 2022 = -26.47', 't change 2022 > -53', 'rule total: a + b = t'],
      ...['a', 'b', 't'].map((name) => `sign ${name} nonnegative`),
    ];
    const text = claims.join('\n');
    const [conflict] = conflictsIn(screenOf(report(text), 110));
    expect(argumentIn(conflict!)).toBeNull();
    expectCancels(proofIn(conflict!)!);
  });
});

describe('any spoilt report', () => {
  const slips = fc.array(fc.tuple(fc.nat(11), fc.bigInt(-300n, 300n)), { minLength: 1, maxLength: 4 });
  const wild = fc
    .record({ it: invention({ segments: 3, periods: 3, lines: 14 }), slips })
    .map(({ it, slips }) => published(it, new Map(slips)));

  test('is refuted by a chain or a table that can be redone', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(wild, (text) => {
        for (const conflict of conflictsIn(screenOf(report(text)))) {
          const argument = argumentIn(conflict);
          const proof = proofIn(conflict);
          const number = /^Conflict (\d+)/.exec(conflict)![1]!;
          expectCancels(proofIn(explained(report(text), number))!);
          if (argument) expectArithmetic(argument);
          else if (proof) expectCancels(proof);
          else expect(conflict).toMatch(/^The sum that shows it: smals-report explain conflict \d+$/m);
        }
      }),
      { numRuns: 150 },
    );
  });
});
