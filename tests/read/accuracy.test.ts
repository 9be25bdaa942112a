import { describe, expect, test } from 'vitest';
import type { Rounding } from '../../src/figures/interval.ts';
import type { LoadOptions } from '../../src/read/load.ts';
import { interval, place, read } from './sample.ts';

const header = 'indicator,value,measure,base,qualifier,scale,decimals,rounding,status,note\n';
const indicators =
  'indicator,part_of,rounding\nledger,,exact\nheads,,nearest\ncut,,truncate\nplain,total,\ntotal,,\n';

async function statement(row: string, options: LoadOptions = {}) {
  const { statements, findings } = await read(
    { '2023.csv': header + row, 'indicators.csv': indicators },
    options,
  );
  const [found] = statements;
  return { ...found!, findings: findings.map(place) };
}

describe('the interval of a printed number, in unscaled units or percent', () => {
  test.each([
    ['plain,515,,,,6,,,,', '[514500000, 515500000]'],
    ['plain,59.0,growth,,,,,,,', '[1179/20, 1181/20]'],
    ['plain,59,growth,,,,,,,', '[117/2, 119/2]'],
    ['plain,-2.5,change,,,3,,,,', '[-2550, -2450]'],
    ['plain,1.5,ratio,,,,,,,', '[29/20, 31/20]'],
    ['plain,0.00,,,,,,,,', '[-1/200, 1/200]'],
    ['plain,332,,,exact,,,,,', '[332, 332]'],
    ['plain,57,share,,>,,,,,', '(57, )'],
    ['plain,57,share,,>=,,,,,', '[57, )'],
    ['plain,60,share,,<,,,,,', '(, 60)'],
    ['plain,2100,,,<=,3,,,,', '(, 2100000]'],
    ['plain,100,,,~,,,,,', '(, )'],
    ['plain,515,,,=,,,,,', '[1029/2, 1031/2]'],
    ['plain,515,,,,6,-7,,,', '[510000000, 520000000]'],
    ['plain,515,,,,6,INF,,,', '[515000000, 515000000]'],
    ['plain,515000000,,,,,-6,,,', '[514500000, 515500000]'],
    ['plain,17.30,growth,,,,1,,,', '[69/4, 347/20]'],
    ['plain,0.5,ratio,,,,2,,,', '[99/200, 101/200]'],
    ['plain,5,,,,,,half-up,,', '[9/2, 11/2)'],
    ['plain,-5,,,,,,half-up,,', '(-11/2, -9/2]'],
    ['plain,5,,,,,,half-even,,', '(9/2, 11/2)'],
    ['plain,4,,,,,,half-even,,', '[7/2, 9/2]'],
    ['plain,573,,,,6,,truncate,,', '[573000000, 574000000)'],
    ['plain,-573,,,,,,truncate,,', '(-574, -573]'],
    ['plain,0,,,,,,truncate,,', '(-1, 1)'],
    ['plain,5,,,,,,exact,,', '[5, 5]'],
  ])('%s', async (row, expected) => {
    expect(interval(await statement(row))).toBe(expected);
  });
});

describe('the habit in force', () => {
  test.each([
    ['ledger,5,,,,,,,,', undefined, 'exact'],
    ['ledger,5,change,,,,,,,', undefined, 'exact'],
    ['ledger,5,growth,,,,,,,', undefined, 'nearest'],
    ['ledger,5,share,cut,,,,,,', undefined, 'nearest'],
    ['ledger,5,ratio,cut,,,,,,', undefined, 'nearest'],
    ['ledger,5,,,,,,half-up,,', undefined, 'half-up'],
    ['ledger,5000,,,,,-3,,,', undefined, 'nearest'],
    ['cut,5,growth,,,,,,,', undefined, 'truncate'],
    ['plain,5,,,,,,,,', undefined, 'nearest'],
    ['plain,5,,,,,,,,', 'half-up', 'half-up'],
    ['plain,5,growth,,,,,,,', 'half-up', 'half-up'],
    ['cut,5,,,,,,,,', 'half-up', 'truncate'],
    ['ledger,5,growth,,,,,,,', 'half-up', 'half-up'],
    ['plain,5,,,,,,,,', 'exact', 'exact'],
    ['plain,5,change,,,,,,,', 'exact', 'exact'],
    ['plain,5,growth,,,,,,,', 'exact', 'nearest'],
    ['plain,5,share,,,,,,,', 'exact', 'nearest'],
    ['heads,5,,,,,,,,', 'exact', 'exact'],
    ['cut,5,,,,,,,,', 'exact', 'truncate'],
    ['plain,5,,,,,,nearest,,', 'exact', 'nearest'],
    ['plain,5000,,,,,-3,,,', 'exact', 'nearest'],
    ['plain,5,growth,,exact,,,,,', undefined, 'exact'],
    ['plain,5,growth,,,,INF,,,', undefined, 'exact'],
  ] as [string, Rounding | undefined, Rounding][])('%s with %s', async (row, rounding, expected) => {
    expect((await statement(row, rounding ? { rounding } : {})).rounding).toBe(expected);
  });
});

describe('digits beyond the declared decimals', () => {
  test.each([
    ['plain,515.34,,,,6,-6,,,', '[514840000, 515840000]', null],
    ['plain,17.34,growth,,,,1,half-up,,', '[1729/100, 1739/100)', null],
    ['plain,17.34,growth,,,,1,half-even,,', '(, )', 'excess-digits'],
    ['plain,1500,,,,,-3,truncate,,', '(, )', 'excess-digits'],
  ])('%s', async (row, expected, excluded) => {
    const found = await statement(row);
    expect(interval(found)).toBe(expected);
    expect(found.excluded).toBe(excluded);
    expect(found.findings).toEqual(['2023.csv:2:7 excess-digits']);
  });
});

test.each([
  ['plain,100,,,~,,,,,', 'vague', []],
  ['plain,100,,,,,,,disputed,a misprint', 'disputed', []],
  ['plain,100,,,~,,,,disputed,a misprint', 'disputed', []],
  ['plain,100,,,,,,,disputed,', 'disputed', ['2023.csv:2:17 disputed-without-note']],
  ['plain,100,,,,,,,provisional,', null, []],
])('%s is excluded as %s', async (row, excluded, findings) => {
  expect(await statement(row)).toMatchObject({ excluded, findings });
});
