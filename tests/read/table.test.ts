import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spotIn } from '../../src/read/cell.ts';
import { detail, place, tabled } from './sample.ts';

const texts = (source: string) =>
  tabled(source).table?.rows.map(({ cells }) => cells.map(({ text }) => text));
const faults = (source: string | Uint8Array) => tabled(source).findings.map(place);

describe('rows', () => {
  test('blank lines and rows of blank cells are no rows; blanks around a cell are no part of it', () => {
    expect(texts('\n\na,b\n\n 1 ,\t2\u00a0\n,\n   \n3,4')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('line ends %j', (end) => {
    const { table, findings } = tabled(['a,b', '1,2', '3,4', ''].join(end));
    expect(findings).toEqual([]);
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('lines are counted right after line ends inside quotes', () => {
    const { table } = tabled('a,b\r\n1,"x\r\ny\r\nz"\r\n3,4\r\n');
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(table?.rows[1]?.cells[1]).toMatchObject({ text: '4', line: 5, column: 3 });
  });

  test('headers like __proto__ are plain data', () => {
    expect(tabled('__proto__,constructor\n1,2\n').table?.header.map(({ text }) => text)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

describe('faults of the form', () => {
  test.each([
    ['', ['t.csv empty']],
    ['\n \n', ['t.csv empty']],
    ['a,b\n1,2,3\n4\n5,6\n', ['t.csv:2:5 cell-count', 't.csv:3:1 cell-count']],
    ['a,b\n1,"2\n3,4\n', ['t.csv:2:3 quote']],
    ['a,b\n1,2"\n3,"4"x\n5,"6\n', ['t.csv:2:4 quote', 't.csv:3:6 quote', 't.csv:4:3 quote']],
    ['a,b\r\n1,2\r\n3,4\n5,6\n', ['t.csv:3:4 line-endings']],
    ['a,b\n1,2\r\n', ['t.csv:2:4 line-endings']],
    ['a,b\n1,"2\r"\n', ['t.csv:2:3 character']],
    ['a,b\n1,caf\ufffd\n', ['t.csv:2:3 character']],
  ])('%j', (source, expected) => {
    expect(faults(source)).toEqual(expected);
  });

  test('a count tells both numbers and names the row', () => {
    const { findings } = tabled('a,b\nrevenue,2,3\n');
    expect(detail(findings[0])).toEqual({ code: 'cell-count', row: 'revenue', expected: 2, found: 3 });
  });

  test('text after a closing quote tells where the quote opened, and reading goes on behind it', () => {
    const { table, findings } = tabled('a,b\n1,"2\n3,"4"\n5,6\n');
    expect(findings.map(place)).toEqual(['t.csv:3:4 quote']);
    expect(detail(findings[0])).toEqual({ code: 'quote', problem: 'text-after', opened: '2:3' });
    expect(table?.rows.map(({ line }) => line)).toEqual([4]);
    expect(table?.whole).toBe(false);
  });

  test('characters of several bytes before a fault do not shift what follows', () => {
    const { table, findings } = tabled('a,b\né€😀,x"\n😀,"é"\n');
    expect(findings.map(place)).toEqual(['t.csv:2:6 quote']);
    expect(table?.rows[0]?.cells[1]).toMatchObject({ text: 'é', line: 3, column: 3 });
  });

  test('a file of misplaced quotes is given up', () => {
    const { findings } = tabled('a,b\n' + '1,2"\n'.repeat(10_000));
    expect(findings).toHaveLength(102);
    expect(findings.at(-1)).toMatchObject({ code: 'oversize', what: 'faults' });
  });
});

describe('what no table is, told at once', () => {
  test.each([
    ['a million columns', 'a' + ',b'.repeat(1_000_000), 't.csv:1:1 oversize', 'columns'],
    ['a million cells', 'a,b\n1' + ',2'.repeat(1_000_000), 't.csv:2:1 oversize', 'columns'],
    ['a cell of 5 MB', 'a,b\n1,' + '2'.repeat(5_000_000), 't.csv:2:1 oversize', 'row'],
    [
      'lines of 5 MB in quotes',
      'a,b\n1,"' + `${'2'.repeat(99)}\n`.repeat(50_000) + '"\n',
      't.csv:2:1 oversize',
      'row',
    ],
  ])('%s', (_, source, where, what) => {
    const { findings } = tabled(source);
    expect(findings.map(place)).toEqual([where]);
    expect(findings[0]).toMatchObject({ what });
  });

  test('but commas inside quotes are no columns', () => {
    expect(faults('a,b\n1,"' + ','.repeat(2000) + '"\n')).toEqual([]);
  });
});

test('every cell stands where it is said to stand', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '😀', '"', ',', '\n', '\r\n', ' ', '1'),
    maxLength: 6,
  });
  const quote = (text: string) => (/["\n\r,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (body, end) => {
      const source = ['a,b,c', ...body.map((row) => row.map(quote).join(','))].join(end);
      const { table, findings } = tabled(source);
      expect(findings).toEqual([]);
      const kept = body.filter((row) => row.some((text) => text.trim() !== ''));
      expect(table!.rows.map(({ cells }) => cells.map(({ raw }) => raw))).toEqual(kept);
      const lines = source.split('\n');
      for (const { cells } of table!.rows)
        for (const { line, column, raw } of cells) {
          const here = [...lines[line - 1]!].slice(column - 1).join('');
          expect([here, ...lines.slice(line)].join('\n').startsWith(quote(raw))).toBe(true);
        }
    }),
  );
});

test.each([
  ['a + b', false, 4, '3:14'],
  ['a + b', true, 4, '3:15'],
  ['"é😀" x', true, 6, '3:18'],
  ['a +\n  b', true, 6, '4:3'],
])('the place inside %j', (raw, quoted, offset, expected) => {
  const { line, column } = spotIn({ raw, text: raw.trim(), quoted, line: 3, column: 10 }, offset);
  expect(`${line}:${column}`).toBe(expected);
});
