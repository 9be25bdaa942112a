import { describe, expect, test } from 'vitest';
import { detail, place, places, read } from './sample.ts';

const said = async (files: Record<string, string>) =>
  (await read(files)).statements.map(
    ({ id, indicator, period, measure, printed }) => `${id} ${indicator} ${period} ${measure} ${printed}`,
  );

describe('the three layouts', () => {
  test('yearly', async () => {
    expect(
      await said({
        '2022.csv': 'indicator,value\nrevenue,439\n',
        'smals-2023-H1.csv': 'value,indicator\n515,revenue\n',
      }),
    ).toEqual(['2022.csv:2:9 revenue 2022 value 439', 'smals-2023-H1.csv:2:1 revenue 2023-H1 value 515']);
  });

  test('long', async () => {
    expect(await said({ 'all.csv': 'indicator,year,value\nrevenue,2022,439\nrevenue,2023,515\n' })).toEqual([
      'all.csv:2:14 revenue 2022 value 439',
      'all.csv:3:14 revenue 2023 value 515',
    ]);
  });

  test('wide: a blank or missing cell is none, the other columns speak of the whole row', async () => {
    const all =
      'indicator,measure,2021,2022,2023,scale\nrevenue,,407.7,,515,6\nrevenue,growth,6.3,n/a,17.3,\n';
    expect(await said({ 'all.csv': all })).toEqual([
      'all.csv:2:10 revenue 2021 value 407.7',
      'all.csv:2:17 revenue 2023 value 515',
      'all.csv:3:16 revenue 2021 growth 6.3',
      'all.csv:3:24 revenue 2023 growth 17.3',
    ]);
  });
});

describe('what a long file says of its periods', () => {
  test.each([
    ['2023/25', '2023/25', null],
    ['2023-2024', '2023-2024', '2023/24'],
    ['Q4 2023', 'Q4 2023', '2023-Q4'],
    ['20２3', '20２3', '2023'],
    ['2023-h1', '2023-h1', '2023-H1'],
  ])('%s', async (period, text, write) => {
    const { findings } = await read({ 'all.csv': `indicator,period,value\nrevenue,${period},5\n` });
    expect(findings.map(place)).toEqual(['all.csv:2:9 period']);
    expect(detail(findings[0])).toEqual({ code: 'period', row: 'revenue', field: 'period', text, write });
  });

  test('none', async () => {
    const report = await read({ 'all.csv': 'indicator,period,value\nrevenue,,5\n' });
    expect(places(report)).toEqual(['all.csv:2:9 empty-cell']);
  });
});

describe('columns', () => {
  test.each([
    ['indicator,value,2023', ['a.csv:1:11 layout']],
    ['indicator,value,', ['2023.csv:1:17 empty-header']],
    ['indicator,value,Value', ['2023.csv:1:17 duplicate-column']],
    ['indicateur,valeur', ['2023.csv:1:1 missing-column', '2023.csv:1:1 missing-column']],
  ])('%s', async (header, expected) => {
    const file = expected[0]!.split(':')[0]!;
    const width = header.split(/[,;]/).length;
    const row = Array.from({ length: width }, () => '1').join(header.includes(';') ? ';' : ',');
    const errors = places(await read({ [file]: `${header}\n${row}\n` }));
    expect(errors.filter((found) => !found.endsWith('unknown-column'))).toEqual(expected);
  });

  test('an unknown column is left alone with a note', async () => {
    const { findings, statements } = await read({
      '2023.csv': 'indicator,value,remark,nte\nrevenue,5,x,y\n',
    });
    expect(findings.map(place)).toEqual(['2023.csv:1:17 unknown-column', '2023.csv:1:24 unknown-column']);
    expect(findings.map(detail)).toEqual([
      { code: 'unknown-column', name: 'remark', nearest: null },
      { code: 'unknown-column', name: 'nte', nearest: 'note' },
    ]);
    expect(statements).toHaveLength(1);
  });

  test('a misspelt required column', async () => {
    const { findings } = await read({ '2023.csv': 'indicator,vlaue\nrevenue,5\n' });
    expect(findings.map(detail)).toContainEqual({ code: 'missing-column', name: 'value', nearest: 'vlaue' });
  });

  test('columns named like parts of every object are plain data', async () => {
    const { findings, statements } = await read({
      '2023.csv': 'indicator,value,__proto__,toString\nconstructor,5,x,y\n__proto__,6,x,y\n',
    });
    expect(findings.map(({ code }) => code)).toEqual(['unknown-column', 'unknown-column']);
    expect(statements.map(({ indicator }) => indicator)).toEqual(['constructor', '__proto__']);
  });

  test('a header only', async () => {
    expect(places(await read({ '2023.csv': 'indicator,value\n' }))).toEqual(['2023.csv empty']);
  });
});

describe('numbers in their file', () => {
  test('a decimal comma in a ; file', async () => {
    expect(
      await said({
        '2023.csv': 'indicator;value;measure\nrevenue;1.234,5;\nrevenue;17,3 %;growth\nstaff;1.876;\n',
      }),
    ).toEqual([
      '2023.csv:2:9 revenue 2023 value 1234.5',
      '2023.csv:3:9 revenue 2023 growth 17.3',
      '2023.csv:4:7 staff 2023 value 1876',
    ]);
  });

  test('a mark that nothing explains is refused, one against the others too', async () => {
    const { findings } = await read({
      '2022.csv': 'indicator;value\nstaff;1.876\nmembers;332\n',
      '2023.csv': 'indicator;value\nrevenue;17,3\nstaff;19.5\n',
    });
    const errors = findings.filter(({ code }) => code === 'number');
    expect(errors.map(place)).toEqual(['2022.csv:2:7 number', '2023.csv:3:7 number']);
    expect(errors.map(detail)).toMatchObject([
      { text: '1.876', problem: { kind: 'ambiguous' }, write: ['1876', '1.876'] },
      {
        text: '19.5',
        problem: { kind: 'other-mark', decimal: ',', decidedAt: '2:9', declared: false },
        write: ['19,5'],
      },
    ]);
  });

  test('a percentage where the measure is none', async () => {
    const { findings } = await read({
      '2023.csv': 'indicator,measure,base,value\nstaff,,,12%\nstaff,ratio,it,1 %\n',
    });
    expect(findings.map(place)).toEqual(['2023.csv:2:9 number', '2023.csv:3:16 number']);
    expect(findings.map(detail)).toMatchObject([
      { row: 'staff', problem: { kind: 'percent', measure: 'value' } },
      { row: 'staff ratio', problem: { kind: 'percent', measure: 'ratio' } },
    ]);
  });

  test('a minus in another style is noted', async () => {
    const { findings, statements } = await read({ '2023.csv': 'indicator,value\nresult,(12)\n' });
    expect(findings).toMatchObject([
      { code: 'negative-style', line: 2, column: 8, text: '(12)', read: '-12' },
    ]);
    expect(statements[0]?.printed).toBe('-12');
  });

  test('zero has no sign', async () => {
    const { statements } = await read({ '2023.csv': 'indicator,value\nresult,-0.0\n' });
    expect(statements[0]?.printed).toBe('0.0');
    expect(statements[0]?.value.toFixed(1)).toBe('0.0');
  });
});

test('all faults of a file in one run, each with its place', async () => {
  const report = await read({
    '2023.csv':
      'indicator,value,measure\nrevenue,515,\nprivate,298 M€,\n"a\nb",1,\ndevelopment,21.5x,growth\n' +
      'staffing,5９,share\n,3,\nstaff,1,2,3\nlast,1"2,\nmore,1..2,\n',
  });
  expect(places(report)).toEqual([
    '2023.csv:3:9 number',
    '2023.csv:4:1 character',
    '2023.csv:6:13 number',
    '2023.csv:7:10 number',
    '2023.csv:8:1 empty-cell',
    '2023.csv:9:11 cell-count',
    '2023.csv:10:7 quote',
    '2023.csv:11:6 number',
  ]);
});

test('a source that is not in the list, where there is one', async () => {
  const files = { '2023.csv': 'indicator,value,source\nrevenue,5,pres-2023\nstaff,5,press-2023\n' };
  expect(places(await read(files))).toEqual([]);
  const { findings } = await read({ ...files, 'sources.csv': 'source\npress-2023\n' });
  expect(findings.map(place)).toEqual(['2023.csv:2:11 unknown-source']);
  expect(detail(findings[0])).toMatchObject({ source: 'pres-2023', nearest: 'press-2023' });
});
