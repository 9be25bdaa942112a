// Planted sums are found, what does not hold is never proposed, and arbitrary numbers show next to none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/analyse/grid.ts';
import { sums } from '../../src/analyse/sum-search.ts';
import type { FoundSum } from '../../src/analyse/sum-sound.ts';

type Numbers = readonly (number | null)[];

/** A row of whole numbers, rounded: 12 is 11.5 to 12.5. The grid counts halves. */
const line = (indicator: string, ...numbers: Numbers): Line => ({
  indicator,
  amounts: numbers.map((n) =>
    n === null ? null : { low: BigInt(2 * n - 1), high: BigInt(2 * n + 1), step: 2n },
  ),
});

const shown = ({ total, parts, holds, fails }: FoundSum): string =>
  `${parts.map((part) => `${part.minus ? '-' : '+'} ${part.line.indicator}`).join(' ')} = ${total.indicator}, ` +
  `${holds.length} of ${holds.length + fails.length}`;
const found = (...lines: readonly Line[]): string[] => sums(lines).map(shown);

const [services, licences, revenue] = [
  line('services', 3105, 3889),
  line('licences', 1285, 1261),
  line('revenue', 4390, 5150),
];
const costs = line('costs', 3120, 3711);
const result = line('result', 1270, 1439);

describe('a total', () => {
  test.each([
    ['after its parts', [services, licences, revenue]],
    ['before its parts', [revenue, services, licences]],
  ])('%s', (_, lines) => expect(found(...lines)).toEqual(['+ services + licences = revenue, 2 of 2']));

  test('off by what rounding explains', () => {
    expect(found(services, licences, line('revenue', 4391, 5149))).toHaveLength(1);
    expect(found(services, licences, line('revenue', 4392, 5150))).toEqual([]);
  });

  test('of totals', () => {
    const all = line('all', 4390 + 777, 5150 + 888);
    const [own, bought] = [line('own', 400, 411), line('bought', 377, 477)];
    expect(found(services, licences, revenue, own, bought, line('other', 777, 888), all)).toEqual([
      '+ services + licences = revenue, 2 of 2',
      '+ own + bought = other, 2 of 2',
      '+ revenue + other = all, 2 of 2',
    ]);
    expect(found(all, revenue, services, licences, line('other', 777, 888), own, bought)).toEqual([
      '+ revenue + other = all, 2 of 2',
      '+ services + licences = revenue, 2 of 2',
      '+ own + bought = other, 2 of 2',
    ]);
  });

  test('less what is taken away', () => {
    expect(found(services, licences, revenue, costs, result)).toEqual([
      '+ services + licences = revenue, 2 of 2',
      '+ revenue - costs = result, 2 of 2',
    ]);
  });

  test('is what is left, where its label or the lines below it say so', () => {
    const [charges, taxes] = [line('charges', 3120, 3711), line('taxes', 311, 402)];
    const rest = line('rest', 1270, 1439);
    expect(found(line('sales', 4390, 5150), charges, rest)).toEqual(['+ charges + rest = sales, 2 of 2']);
    const interest = line('interest', 212, 89);
    const net = line('net', 1270 + 212 - 311, 1439 + 89 - 402);
    expect(found(line('sales', 4390, 5150), charges, rest, interest, taxes, net)).toEqual([
      '+ sales - charges = rest, 2 of 2',
      '+ rest + interest - taxes = net, 2 of 2',
    ]);
  });

  test('with negative costs nothing is taken away', () =>
    expect(found(revenue, line('costs', -3120, -3711), result)).toEqual([
      '+ revenue + costs = result, 2 of 2',
    ]));

  test('without the rows that are part of a part', () => {
    const [abroad, fees] = [line('of which abroad', 1203, 1345), line('licence fees', 817, 902)];
    expect(found(services, abroad, licences, revenue)).toEqual(['+ services + licences = revenue, 2 of 2']);
    expect(
      found(
        line('services', 31052, 38893),
        fees,
        line('licences', 12851, 12614),
        line('revenue', 43903, 51507),
      ),
    ).toEqual(['+ services + licences = revenue, 2 of 2']);
  });

  test('where not all of it is printed in every period', () => {
    const lines = [line('a', 3105, 3889, null), line('b', null, 1261, 1300), line('c', 4390, 5150, 5200)];
    expect(found(...lines)).toEqual(['+ a + b = c, 1 of 1']);
  });

  test('with the exception of a minority of periods', () => {
    const lines = [
      line('a', 31055, 38891, 40112),
      line('b', 12854, 12611, 13037),
      line('c', 43909, 51502, 53199),
    ];
    expect(found(...lines)).toEqual(['+ a + b = c, 2 of 3']);
  });

  test('with the exception of half of them, where chance is next to excluded', () => {
    const lines = [line('a', 31055, 38891), line('b', 12854, 12611), line('c', 43909, 51552)];
    expect(found(...lines)).toEqual(['+ a + b = c, 1 of 2']);
    expect(found(line('a', 310, 388), line('b', 128, 126), line('c', 438, 524))).toEqual([]);
    const third = [line('a', 31055, 38891, 40112), line('b', 12854, 12611, 13037)];
    expect(found(...third, line('c', 43909, 51552, 53199))).toEqual([]);
  });
});

test('a total that is misprinted once, though its parts go into another sum', () => {
  const lines = [
    line('a', 31055, 38891, 40112),
    line('b', 12854, 12611, 13037),
    line('c', 43909, 51502, 53199),
  ];
  expect(found(...lines, line('d', 39987, 46344, 47061), line('e', 3922, 5158, 6088))).toEqual([
    '+ a + b = c, 2 of 3',
    '+ a + b - d = e, 3 of 3',
  ]);
});

describe('what chance explains is not proposed', () => {
  test('small numbers', () => {
    expect(found(line('a', 2, 3), line('b', 3, 4), line('c', 5, 7))).toEqual([]);
  });

  test('the same numbers again are no further evidence', () => {
    expect(found(line('a', 21, 21), line('b', 32, 32), line('c', 53, 53), line('d', 8, 9))).toEqual([]);
  });

  test('a total that repeats its only part', () => {
    expect(found(line('a', 3105, 3889), line('b', 0, 0), line('c', 3105, 3889))).toEqual([]);
  });

  test('a label that says total needs less', () => {
    const rows = (label: string) => [
      line('x', 81),
      line('a', 113),
      line('b', 134),
      line('y', 97),
      line(label, 344),
    ];
    expect(found(...rows('z'))).toEqual([]);
    expect(found(...rows('Totaal'))).toEqual(['+ a + b + y = Totaal, 1 of 1']);
  });

  test('of a hundred tables of arbitrary numbers few show a sum', () => {
    const random = chance(1);
    for (const [rows, periods, below] of [
      [12, 1, 10_000],
      [20, 2, 1000],
      [6, 2, 100_000],
      [12, 3, 30],
    ] as const) {
      const tables = Array.from({ length: 100 }, () =>
        Array.from({ length: rows }, (_, at) =>
          line(`row ${at}`, ...Array.from({ length: periods }, () => random(below))),
        ),
      );
      expect(tables.filter((lines) => sums(lines).length > 0).length).toBeLessThanOrEqual(10);
    }
  });
});

/** Rows of five digits in three periods, cut into groups that each get a total before or after them. */
const planted = fc
  .record({
    groups: fc.array(
      fc.array(fc.array(fc.integer({ min: 10_000, max: 99_999 }), { minLength: 3, maxLength: 3 }), {
        minLength: 2,
        maxLength: 5,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    first: fc.boolean(),
    slips: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 3, maxLength: 3 }),
    grand: fc.boolean(),
  })
  .map(({ groups, first, slips, grand }) => {
    const add = (rows: readonly (readonly number[])[]) =>
      [0, 1, 2].map((at) => rows.reduce((sum, row) => sum + row[at]!, 0));
    const totals = groups.map((rows) => add(rows).map((n, at) => n + slips[at]!));
    const blocks = groups.flatMap((rows, group) => {
      const parts = rows.map((row, at) => line(`${group}.${at}`, ...row));
      const total = line(`total ${group}`, ...totals[group]!);
      return first ? [total, ...parts] : [...parts, total];
    });
    const whole = grand && groups.length > 1 ? [line('grand', ...add(totals))] : [];
    const lines = first ? [...whole, ...blocks] : [...blocks, ...whole];
    const names = groups.map(
      (rows, group) => `${rows.map((_, at) => `+ ${group}.${at}`).join(' ')} = total ${group}, 3 of 3`,
    );
    const top = `${groups.map((_, group) => `+ total ${group}`).join(' ')} = grand, 3 of 3`;
    return { lines, expected: [...names, ...(whole.length > 0 ? [top] : [])] };
  });

describe('for any table', () => {
  test('every planted sum is found, and nothing else', () => {
    fc.assert(
      fc.property(planted, ({ lines, expected }) => {
        expect(found(...lines).sort()).toEqual([...expected].sort());
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('what is proposed does hold', () => {
    const rows = fc.array(
      fc.array(fc.option(fc.integer({ min: -40, max: 40 })), { minLength: 3, maxLength: 3 }),
      { minLength: 3, maxLength: 9 },
    );
    fc.assert(
      fc.property(rows, (numbers) => {
        for (const { total, parts, holds } of sums(numbers.map((row, at) => line(`${at}`, ...row)))) {
          const value = ({ indicator }: Line, at: number) => numbers[Number(indicator)]![at]!;
          for (const at of holds) {
            const sum = parts.reduce((all, { line, minus }) => all + (minus ? -1 : 1) * value(line, at), 0);
            expect(Math.abs(sum - value(total, at))).toBeLessThanOrEqual((parts.length + 1) / 2);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('sixty rows in six periods take less than a second', () => {
  const random = chance(11);
  const parts = Array.from({ length: 12 }, () =>
    Array.from({ length: 4 }, () => Array.from({ length: 6 }, () => 10_000 + random(90_000))),
  );
  const lines = parts.flatMap((rows, group) => [
    ...rows.map((row, at) => line(`${group}.${at}`, ...row)),
    line(`sum ${group}`, ...[0, 1, 2, 3, 4, 5].map((at) => rows.reduce((sum, row) => sum + row[at]!, 0))),
  ]);
  const start = performance.now();
  expect(sums(lines)).toHaveLength(12);
  expect(lines).toHaveLength(60);
  expect(performance.now() - start).toBeLessThan(1000);
});

/** Arbitrary whole numbers, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
