// `growth --contributions` as people see it: what stands on the screen adds up on the screen.
import { describe, expect, test } from 'vitest';
import { Decimal } from '../src/figures/decimal.ts';
import { answer, bundledWith, folder, start } from './program.ts';

type Ends = readonly [Decimal, Decimal];
interface Row {
  readonly label: string;
  /** Both alike for a number. */
  readonly points: Ends | null;
}
interface Shown {
  readonly of: string;
  readonly parts: readonly Row[];
  readonly below: readonly Row[];
}

/** The tables of contributions, read back from the text. */
function tables(screen: string): Shown[] {
  const blocks = screen.split('Contributions to the growth of ').slice(1);
  return blocks.map((block) => {
    const [title, , ...lines] = block.split('\n');
    const table = lines.slice(0, lines.indexOf(''));
    const rules = table.flatMap((line, at) => (line.startsWith('─') ? [at] : []));
    const points = table.find((line) => line.includes('points'))!;
    const end = points.indexOf('points') + 'points'.length;
    return {
      of: title!.replace(', in percentage points', ''),
      parts: table.slice(rules[0]! + 1, rules[1]).map((line) => rowOf(line, end)),
      below: table.slice(rules[1]! + 1).map((line) => rowOf(line, end)),
    };
  });
}

function rowOf(line: string, end: number): Row {
  const cell = /(?:\[[^[]*\]|\S+) *$/.exec(line.slice(0, end))![0].trim();
  const numbers = [...cell.matchAll(/[-+]?\d+(?:\.\d+)?/g)].map(
    ([text]) => new Decimal(text.replace('+', '')),
  );
  const [low, high = low] = numbers;
  return { label: line.split(/ {2}/)[0]!, points: low && high ? [low, high] : null };
}

const sum = (rows: readonly Row[], end: 0 | 1): Decimal =>
  rows.reduce((all, { points }) => all.plus(points![end]), new Decimal(0));

const rules = 'rule,expression\nsales,books + maps + pens = sales\nprofit,sales - costs = profit\n';
const shop = folder({
  'figures.csv':
    'indicator,2022,2023\nbooks,30,33\nmaps,20,19\npens,1,4\nsales,51,56\ncosts,40,43\nprofit,11,13\n',
  'rules.csv': rules,
});
const misprint = bundledWith(
  '2023.csv',
  'staffing,19,growth,,,press-2023,',
  'staffing,18,growth,,,press-2023,',
);

describe('the points of a table', () => {
  test.each([
    ['2022 2023', 3, []],
    ['2023 2024', 2, []],
    ['2023 2024 revenue', 1, []],
    ['2023 2024', 2, ['--set', 'staffing 2024 = 340', '--set', 'staffing 2023 = 304']],
    [`2022 2023 -d ${misprint}`, 3, []],
    [`2022 2023 -d ${shop}`, 2, []],
    [`2022 2023 -d ${shop}`, 2, ['--exact']],
    [`2022 2023 -d ${shop}`, 2, ['--rounding', 'truncate']],
  ])('add up in growth %s', (command, count, more) => {
    const { status, stdout } = start(['growth', ...command.split(' '), ...more, '--contributions']);
    const found = tables(stdout);
    expect({ status, count: found.length }).toEqual({ status: 0, count });
    for (const { parts, below } of found) {
      const [low, high] = below.at(-1)!.points!;
      const plain = parts.every(({ points }) => points![0].eq(points![1]) && low.eq(high));
      if (plain) expect(sum(parts, 0)).toEqual(below[0]!.points![0]);
      else {
        expect(sum(parts, 0).lte(low)).toBe(true);
        expect(sum(parts, 1).gte(high)).toBe(true);
      }
    }
  });

  test('are each a change over the total of the first period', () => {
    const [sales, profit] = tables(
      answer(['growth', '2022', '2023', '-d', shop, '--exact', '--contributions']),
    );
    const over = (change: number, total: number) => new Decimal(change).div(total).times(100).toFixed(1);
    const shown = (rows: readonly Row[]) => rows.map(({ label, points }) => [label, points![0].toFixed(1)]);
    expect(shown(sales!.parts)).toEqual([
      ['books', over(3, 51)],
      ['maps', over(-1, 51)],
      ['pens', over(3, 51)],
    ]);
    expect(shown(sales!.below)).toEqual([['sales', over(5, 51)]]);
    expect(shown(profit!.parts)).toEqual([
      ['sales', over(5, 11)],
      ['less costs', over(-3, 11)],
    ]);
    expect(shown(profit!.below)).toEqual([['profit', over(2, 11)]]);
  });
});

test('the tables fit into 80 columns', () => {
  const screen = answer(['growth', '2023', '2024', '--contributions']);
  const lines = screen.slice(screen.indexOf('Contributions'), screen.indexOf('No contributions')).split('\n');
  expect(lines.length).toBeGreaterThan(15);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('parts of several units have no column of changes', () => {
  const data = folder({
    'figures.csv': 'indicator,unit,2022,2023\nwages,EUR,300,330\nstaff,persons,3,4\ncosts,EUR,600,730\n',
    'rules.csv': 'rule,expression\ncosts,wages + 100 * staff = costs\n',
  });
  const screen = answer(['growth', '2022', '2023', '-d', data, '--exact', '--contributions']);
  expect(screen).toContain(
    ['             points', '───────────────────', 'wages          +5.0', '100 × staff   +16.7'].join('\n'),
  );
});

test('a total that a conflict took apart has none', () => {
  const data = folder({
    'figures.csv': 'indicator,2022,2023\na,1,2\nb,1,2\nt,2,9\nu,2,4\n',
    'rules.csv': 'rule,expression\none,a + b = t\ntwo,a + b = u\n',
  });
  const { status, stdout, stderr } = start([
    ...['growth', '2022', '2023', '-d', data, '--exact', '--contributions'],
    ...['--set', 't share 2023 = 225 of u', '--set', 't change 2023 = 7'],
  ]);
  expect(status).toBe(0);
  expect(stderr).toContain('leaves out rules.csv:2');
  expect(tables(stdout).map(({ of }) => of)).toEqual(['u']);
});
