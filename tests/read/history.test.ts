import { expect, test } from 'vitest';
import { detail, place, read } from './sample.ts';

const header = 'indicator,period,value,status,measure,base,note\n';

test('a restated figure supersedes what earlier files and lines say of the same quantity', async () => {
  const { statements, findings } = await read({
    'a.csv': `${header}x,2022,10,,,,\nx,2022,3,,growth,,\nx,2022,4,,growth,2020,\nx,2021,9,,,,\n`,
    'b.csv': `${header}x,2022,11,disputed,,,why\nx,2022,12,restated,,,\nx,2022,13,restated,,,\nx,2022,14,,,,\n`,
    'c.csv': `${header}x,2022,5,restated,growth,2021,\n`,
  });
  expect(findings).toEqual([]);
  expect(statements.map(({ id, excluded }) => [id, excluded])).toEqual([
    ['a.csv:2:8', 'superseded'],
    ['a.csv:3:8', 'superseded'],
    ['a.csv:4:8', null],
    ['a.csv:5:8', null],
    ['b.csv:2:8', 'superseded'],
    ['b.csv:3:8', 'superseded'],
    ['b.csv:4:8', null],
    ['b.csv:5:8', null],
    ['c.csv:2:8', null],
  ]);
});

test('the same said twice is a note; said otherwise it is not', async () => {
  const { findings } = await read({
    '2022.csv': 'indicator,value,scale,qualifier\nx,515,6,\nx,515,6,\nx,515.0,6,\nx,515,6,>\nx,515000000,,\n',
    '2023.csv': 'indicator,value,measure,period\nx,515,,2022\nx,7,growth,2022\nx,7.0 %,growth,2022\n',
    '2024.csv': 'indicator,value,measure,scale,period\nx,515,,6,2022\nx,7,growth,,2022\n',
  });
  expect(findings.map(place)).toEqual([
    '2022.csv:3:3 same-figure',
    '2024.csv:2:3 same-figure',
    '2024.csv:3:3 same-figure',
  ]);
  expect(detail(findings[2])).toEqual({
    code: 'same-figure',
    row: 'x growth',
    text: '7',
    first: '2023.csv:3:3',
  });
});

test('what is no evidence repeats nothing', async () => {
  const { findings } = await read({ 'a.csv': `${header}x,2022,10,,,,\nx,2022,10,restated,,,\n` });
  expect(findings).toEqual([]);
});

test('the same digits, rounded in another way, say something else', async () => {
  const { findings } = await read({
    '2022.csv': 'indicator,value,rounding\nx,5,\nx,5,truncate\nx,5,exact\n',
  });
  expect(findings).toEqual([]);
});

test('a provisional figure is superseded by any that is printed later, a disputed one excepted', async () => {
  const { statements } = await read({
    'a.csv': `${header}x,2022,10,provisional,,,\ny,2022,10,provisional,,,\nz,2022,10,,,,\n`,
    'b.csv': `${header}x,2022,11,provisional,,,\ny,2022,12,disputed,,,why\nz,2022,13,provisional,,,\n`,
    'c.csv': `${header}x,2022,12,,,,\n`,
  });
  expect(statements.filter(({ excluded }) => excluded === 'superseded').map(({ id }) => id)).toEqual([
    'a.csv:2:8',
    'b.csv:2:8',
  ]);
});

test('later is what was published later, where sources tell of all', async () => {
  const row = (value: string, status: string, source: string) =>
    `indicator,period,value,status,source\nx,2022,${value},${status},${source}\n`;
  const excluded = async (late: string) => {
    const { statements } = await read({
      'a.csv': row('11', 'restated', 'new'),
      'b.csv': row('10', '', 'old'),
      'sources.csv': `source,published\nold,2023-06\nnew,${late}\n`,
    });
    return statements.map(({ printed, excluded }) => [printed, excluded]);
  };
  expect(await excluded('2024-06')).toEqual([
    ['11', null],
    ['10', 'superseded'],
  ]);
  expect(await excluded('2022-06')).toEqual([
    ['11', null],
    ['10', null],
  ]);
  expect(await excluded('')).toEqual([
    ['11', null],
    ['10', null],
  ]);
});
