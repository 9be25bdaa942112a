import { expect, test } from 'vitest';
import { detail, place, read } from './sample.ts';

const files = (row: string, period = '2023') => ({
  [`${period}.csv`]: `indicator,measure,base,value\n${row}\n`,
  'indicators.csv': 'indicator,part_of\npart,whole\nwhole,\n',
});

test.each([
  ['part,growth,,5', '2023', '2022'],
  ['part,growth,,5', '2023-H1', '2022-H1'],
  ['part,change,2013,5', '2023', '2013'],
  ['part,growth,2023,5', '2023-H2', '2023'],
  ['part,share,,5', '2023', 'whole'],
  ['part,ratio,,5', '2023', 'whole'],
  ['part,share,other,5', '2023', 'other'],
  ['whole,share,part,5', '2023', 'part'],
  ['part,value,,5', '2023', null],
])('%s in %s is measured against %s', async (row, period, base) => {
  const { statements, findings } = await read(files(row, period));
  expect(findings).toEqual([]);
  expect(statements[0]?.base).toBe(base);
});

test.each([
  [
    'part,growth,2023,5',
    '2023',
    '2023.csv:2:13 base',
    { problem: 'itself', base: '2023', row: 'part growth' },
  ],
  ['part,change,2024,5', '2023', '2023.csv:2:13 base', { problem: 'later', base: '2024', period: '2023' }],
  ['part,growth,whole,5', '2023', '2023.csv:2:13 base', { problem: 'not-a-period' }],
  ['part,growth,,5', '0000', '0000.csv:2:14 base', { problem: 'no-earlier' }],
  ['part,share,part,5', '2023', '2023.csv:2:12 base', { problem: 'itself' }],
  ['whole,share,,5', '2023', '2023.csv:2:14 base', { problem: 'no-total' }],
  ['new,ratio,,5', '2023', '2023.csv:2:12 base', { problem: 'no-total' }],
  ['part,share,a\u200b,5', '2023', '2023.csv:2:12 character', { field: 'base' }],
])('%s in %s', async (row, period, where, what) => {
  const { statements, findings } = await read(files(row, period));
  expect(findings.map(place)).toEqual([where]);
  expect(detail(findings[0])).toMatchObject(what);
  expect(statements).toEqual([]);
});

test('a lost list of indicators is told once, not again with every share', async () => {
  const { findings } = await read({ ...files('part,share,,5'), 'indicators.csv': Buffer.from([0x81]) });
  expect(findings.map(place)).toEqual(['indicators.csv:1:1 encoding']);
});
