import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/render/csv.ts';
import { dialects, written } from '../../src/render/csv.ts';
import type { Sheet } from '../../src/render/sheet.ts';
import { flag, number, sheet, text } from '../../src/render/sheet.ts';

interface Row {
  readonly label: string | null;
  readonly amount: string | null;
  readonly closed: boolean | null;
}

const of = (...rows: Row[]): Sheet =>
  sheet('row', rows, [
    text('label', (row) => row.label),
    number('amount', (row) => row.amount),
    flag('closed', (row) => row.closed),
  ]);

const parsed = (text: string, { delimiter }: Dialect): string[][] =>
  parse(text, { delimiter, bom: true, relax_column_count: false });

describe('what is written', () => {
  test.each(Object.entries(dialects))('%s is read back as it was by a parser of its own', (_, dialect) => {
    const label = fc.string({ unit: 'binary', maxLength: 20 });
    const awkward = fc.constantFrom('', '"', ',', ';', '\t', '\n', '\r\n', 'a"b', ' a ', '=1', '\ufeffa');
    const amount = fc.tuple(fc.bigInt(), fc.nat()).map(([whole, part]) => `${whole}.${part}`);
    const row = fc.record({ label: fc.oneof(label, awkward), amount, closed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const harmless = (text: string) =>
          dialect.harmless && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
        expect(parsed(written(of(...rows), dialect), dialect)).toEqual([
          ['label', 'amount', 'closed'],
          ...rows.map(({ label, amount, closed }) => [
            harmless(label),
            amount.replace('.', dialect.decimal),
            String(closed),
          ]),
        ]);
      }),
    );
  });

  test('what is not known is an empty cell, and the header stands without rows', () => {
    const none = { label: null, amount: null, closed: null };
    expect(written(of(none), dialects.csv)).toBe('label,amount,closed\n,,\n');
    expect(written(of(), dialects.tsv)).toBe('label\tamount\tclosed\n');
  });

  test('a negative number stays a number, and quotes stand only where they are needed', () => {
    const row = { label: 'plain', amount: '-12.50', closed: true };
    expect(written(of(row), dialects.csv)).toBe('label,amount,closed\nplain,-12.50,true\n');
    expect(written(of({ ...row, label: 'a, b' }), dialects.csv)).toContain('"a, b",-12.50');
  });
});

describe('for Excel', () => {
  const line = (label: string, amount: string): string =>
    written(of({ label, amount, closed: false }), dialects.excel).split('\r\n')[1]!;

  test('a byte order mark, semicolons, decimal commas and CRLF', () => {
    expect(written(of({ label: 'a;b', amount: '1.5', closed: true }), dialects.excel)).toBe(
      '\ufefflabel;amount;closed\r\n"a;b";1,5;true\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', '＋1', '－1', '＠x'])(
    'the label %j is no formula',
    (label) => {
      expect(line(label, '1')).toBe(`'${label};1;false`);
    },
  );

  test('numbers are never touched, below zero neither', () => {
    expect(line('a', '-1.5')).toBe('a;-1,5;false');
  });

  test('what is no plain number in a column of numbers is text', () => {
    expect(line('a', '=1/3')).toBe("a;'=1/3;false");
    expect(line('a', '1/3')).toBe('a;1/3;false');
  });
});
