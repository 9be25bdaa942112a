import { expect, test } from 'vitest';
import { detail, place, read } from './sample.ts';

const header = 'indicator,measure,base,qualifier,scale,unit,decimals,rounding,status,source,note,value\n';
const one = (row: string) => read({ '2023.csv': header + row });

test('every column in words', async () => {
  const { statements, findings } = await one('a,Value,,EXACT,+6,EUR,INF,,Provisional,press,"two\nlines",5\n');
  expect(findings).toEqual([]);
  expect(statements[0]).toMatchObject({
    measure: 'value',
    qualifier: 'exact',
    scale: 6,
    unit: 'EUR',
    status: 'provisional',
    source: 'press',
    note: 'two\nlines',
  });
});

test('the least that a row can say', async () => {
  const { statements } = await read({ '2023.csv': 'indicator,value\nrevenue,515\n' });
  expect(statements[0]).toMatchObject({
    id: '2023.csv:2:9',
    file: '2023.csv',
    line: 2,
    column: 9,
    indicator: 'revenue',
    period: '2023',
    measure: 'value',
    base: null,
    printed: '515',
    qualifier: '=',
    scale: 0,
    unit: null,
    printedDecimals: 0,
    rounding: 'nearest',
    status: '',
    source: null,
    note: null,
    excluded: null,
  });
});

test.each([
  [
    'a,grwth,,,,,,,,,,5',
    '2023.csv:2:3 word',
    { row: 'a', field: 'measure', text: 'grwth', nearest: 'growth' },
  ],
  ['a,,,≥,,,,,,,,5', '2023.csv:2:5 word', { field: 'qualifier', text: '≥', nearest: null }],
  [
    'a,growth,,,,,,nearset,,,,5',
    '2023.csv:2:15 word',
    { row: 'a growth', field: 'rounding', nearest: 'nearest' },
  ],
  ['a,,,,,,,,final,,,5', '2023.csv:2:10 word', { allowed: ['provisional', 'restated', 'disputed'] }],
  ['a,,,,6.0,,,,,,,5', '2023.csv:2:6 whole-number', { field: 'scale', text: '6.0', limit: 30, or: null }],
  ['a,,,,1e2,,,,,,,5', '2023.csv:2:6 whole-number', { text: '1e2' }],
  ['a,,,,31,,,,,,,5', '2023.csv:2:6 whole-number', { text: '31' }],
  ['a,,,,,,none,,,,,5', '2023.csv:2:8 whole-number', { field: 'decimals', or: 'INF' }],
  ['a,,2022,,,,,,,,,5', '2023.csv:2:4 not-applicable', { field: 'base', text: '2022', because: 'value' }],
  ['a,growth,,,6,,,,,,,5', '2023.csv:2:12 not-applicable', { row: 'a growth', field: 'scale' }],
  ['a,growth,,,,EUR,,,,,,5', '2023.csv:2:13 not-applicable', { field: 'unit', because: 'growth' }],
  ['a,ratio,b,,,%,,,,,,5', '2023.csv:2:13 not-applicable', { field: 'unit', because: 'ratio' }],
  ['a,,,exact,,,,nearest,,,,5', '2023.csv:2:14 not-applicable', { field: 'rounding', because: 'exact' }],
  ['a,,,exact,,,0,,,,,5', '2023.csv:2:13 not-applicable', { field: 'decimals', because: 'exact' }],
  [',,,,,,,,,,,5', '2023.csv:2:1 empty-cell', { row: '', field: 'indicator' }],
  ['a\u200bb,,,,,,,,,,,5', '2023.csv:2:1 character', { field: 'indicator', character: '\u200b' }],
])('%s', async (row, where, what) => {
  const { findings, statements } = await one(row);
  expect(findings.map(place)).toEqual([where]);
  expect(detail(findings[0])).toMatchObject(what);
  expect(statements).toEqual([]);
});

test('a percentage may say scale 0 and unit %, a whole column of scales need not be emptied of them', async () => {
  const { findings, statements } = await one('a,growth,,,0,%,,,,,,5\n');
  expect(findings).toEqual([]);
  expect(statements[0]).toMatchObject({ scale: 0, unit: '%' });
});

test('all faults of a row in one run', async () => {
  const { findings } = await one('a,grwth,,x,6.5,,y,,,,,5\n');
  expect(findings.map(place)).toEqual([
    '2023.csv:2:3 word',
    '2023.csv:2:10 word',
    '2023.csv:2:12 whole-number',
    '2023.csv:2:17 whole-number',
  ]);
});
