import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import { layout } from '../../src/read/layout.ts';
import { sheet } from '../../src/read/sheet.ts';
import { teller } from '../../src/read/tell.ts';
import { detail, place, tabled } from './sample.ts';

function found(file: string, header: string) {
  const findings: Finding[] = [];
  const tell = teller(file, findings);
  return { layout: layout(file, sheet(tabled(`${header}\n`).table!, tell), tell), findings };
}

describe('told from the header, else from the name', () => {
  test.each([
    ['2023.csv', '2023'],
    ['2023-H1.csv', '2023-H1'],
    ['2023-Q4.CSV', '2023-Q4'],
    ['smals-2023.csv', '2023'],
    ['smals_2023-H2.csv', '2023-H2'],
    ['smals2023.csv', '2023'],
  ])('%s is of %s', (file, period) => {
    expect(found(file, 'indicator,value')).toEqual({ layout: { kind: 'yearly', period }, findings: [] });
  });

  test.each(['period', 'year', 'Period'])('a column %s', (column) => {
    expect(found('2023.csv', `indicator,${column},value`).layout).toEqual({
      kind: 'long',
      column: column.toLowerCase(),
    });
  });

  test('columns named after periods', () => {
    expect(found('2023.csv', 'indicator,2021,unit,2022-H1').layout).toEqual({
      kind: 'wide',
      columns: [
        { period: '2021', position: 1 },
        { period: '2022-H1', position: 3 },
      ],
    });
  });
});

describe('refused', () => {
  test.each([
    ['figures.csv', 'indicator,value', 'figures.csv:1:1 layout', { problem: 'no-period' }],
    ['12023.csv', 'indicator,value', '12023.csv:1:1 layout', { problem: 'no-period' }],
    ['2023-q1.csv', 'indicator,value', '2023-q1.csv:1:1 layout', { problem: 'no-period' }],
    ['2023.csv', 'indicator,2022,period', '2023.csv:1:16 layout', { problem: 'wide-and-long' }],
    ['2023.csv', 'indicator,2022,value', '2023.csv:1:16 layout', { problem: 'wide-and-value' }],
    ['2023.csv', 'period,year,value', '2023.csv:1:8 layout', { problem: 'period-and-year' }],
    ['20２3.csv', 'indicator,value', '20２3.csv period', { text: '20２3.csv', write: '2023.csv' }],
    ['a.csv', 'indicator,2022,20２3', 'a.csv:1:16 period', { text: '20２3', write: '2023' }],
    ['2023.csv', 'indicator,value,Q4 2023', '2023.csv:1:17 period', { write: '2023-Q4' }],
    ['a.csv', 'indicator,20２3', 'a.csv:1:11 period', { text: '20２3', write: '2023' }],
  ])('%s with %s', (file, header, where, what) => {
    const { layout, findings } = found(file, header);
    expect(layout).toBeNull();
    expect(findings.map(place)).toEqual([where]);
    expect(detail(findings[0])).toMatchObject(what);
  });
});
