import { expect, test } from 'vitest';
import { meantBy, phrases } from '../../src/read/qualifier.ts';
import { interval, read } from './sample.ts';

test.each([
  ['plus de', '>'],
  ['près de', '<'],
  ['Près  de', '<'],
  ['pres de', '<'],
  ['environ', '~'],
  ['jusqu’à', '<='],
  ['meer dan', '>'],
  ['bijna', '<'],
  ['ongeveer', '~'],
  ['ten minste', '>='],
  ['more than', '>'],
  ['nearly', '<'],
  ['about', '~'],
  ['exactly', 'exact'],
  ['>', null],
  ['presque pas', null],
  ['', null],
])('%j is %j', (phrase, qualifier) => {
  expect(meantBy(phrase)).toBe(qualifier);
});

test('no phrase has two meanings', () => {
  for (const [qualifier, all] of Object.entries(phrases))
    for (const phrase of all) expect(meantBy(phrase)).toBe(qualifier);
});

test('a qualifier may be written as the source has it', async () => {
  const report = await read({
    '2024.csv':
      'indicator,value,measure,base,qualifier\nrevenue,573,,,\nprivate,60,share,revenue,près de\nstaff,2200,,,meer dan\nparts,100,,,about\n',
  });
  expect(report.findings).toEqual([]);
  expect(report.statements.map((s) => [s.qualifier, interval(s), s.excluded])).toEqual([
    ['=', '[1145/2, 1147/2]', null],
    ['<', '(, 60)', null],
    ['>', '(2200, )', null],
    ['~', '(, )', 'vague'],
  ]);
});

test('other words are told, with those of the column', async () => {
  const report = await read({ '2024.csv': 'indicator,value,qualifier\nstaff,2200,maybe\n' });
  expect(report.findings.map(({ code, line, column }) => [code, line, column])).toEqual([['word', 2, 12]]);
});
