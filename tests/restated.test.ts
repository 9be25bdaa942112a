// What a later report restates: `show` has both, `check` says by how much, and only the later one is evidence.
import { describe, expect, test } from 'vitest';
import type { CheckDocument } from './document.ts';
import { document } from './document.ts';
import { answer, folder, linesOf } from './program.ts';

const reports = folder({
  'a-2023.csv':
    'indicator,value,scale,measure,qualifier,status\nsales,515,6,,,provisional\nstaff,10.0,,growth,,\nshops,40,,,>,\n',
  'b-2024.csv':
    'indicator,period,value,scale,measure,status\nsales,2023,516.25,6,,\nstaff,2023,9.5,,growth,restated\n' +
    'shops,2023,38,,,restated\nsales,2024,573,6,,\n',
});

describe('check', () => {
  test('says by how much, and where', () => {
    const text = answer(['check', '-q', '-d', reports]);
    expect(linesOf(text, 'Restated')).toEqual(['Restated']);
    expect(linesOf(text, 'sales 2023')).toEqual([
      'sales 2023 provisional 515, now 516.25 +1.25 (+0.2 %) b-2024.csv:2 replaces a-2023.csv:2',
    ]);
    expect(linesOf(text, 'staff growth 2023')).toEqual([
      'staff growth 2023 was 10.0 %, now 9.5 % -0.5 points b-2024.csv:3 replaces a-2023.csv:3',
    ]);
    expect(linesOf(text, 'shops 2023')).toEqual([
      'shops 2023 was > 40, now 38 no number to compare b-2024.csv:4 replaces a-2023.csv:4',
    ]);
  });

  test('says it in its document, in unscaled units, and only where something was restated', () => {
    const restatedIn = (args: readonly string[]) =>
      (document(['check', ...args]) as CheckDocument & { readonly restated?: unknown }).restated;
    expect(restatedIn(['-d', reports])).toEqual([
      { earlier: 'a-2023.csv:2:7', later: 'b-2024.csv:2:12', difference: '1250000' },
      { earlier: 'a-2023.csv:3:7', later: 'b-2024.csv:3:12', difference: '-0.5' },
      { earlier: 'a-2023.csv:4:7', later: 'b-2024.csv:4:12', difference: null },
    ]);
    expect(restatedIn(['2024', '-d', reports])).toBeUndefined();
    expect(restatedIn([])).toBeUndefined();
  });
});

test('show has both', () => {
  const lines = answer(['show', '2023', 'sales', '-d', reports]);
  expect(lines).toContain('516.25');
  expect(lines).toMatch(/515 +provisional, superseded/);
});

test('growth takes the later one', () => {
  expect(linesOf(answer(['growth', '2023', '2024', 'sales', '-d', reports]), 'sales')).toEqual([
    'sales 516.25 573 +11.0 [+10.8 – +11.1]',
  ]);
});
