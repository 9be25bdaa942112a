// Text that comes in pieces, cut where the organisation changes: wherever the pieces end, the lots are the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import { limits } from '../../src/read/limits.ts';
import { Lots } from '../../src/read/lots.ts';
import { teller } from '../../src/read/tell.ts';

const dialect = { delimiter: ',', by: 'header', start: 0, line: 1 } as const;

/** The lots of these blocks, whose first row is in line 2. */
function cut(blocks: readonly string[], position = 0, findings: Finding[] = []) {
  const lots = new Lots('f.csv', { dialect, position, line: 2 }, teller('f.csv', findings));
  const found = [...blocks.flatMap((block) => lots.push(block) ?? []), ...(lots.push('', true) ?? [])];
  return found.map(({ organisation, line, text, rows }) => ({ organisation, line, text, rows }));
}

describe('rows that stand together', () => {
  test('are one lot, with the line of the first', () => {
    expect(cut(['A,x,1\nA,y,2\nB,x,3\n'])).toEqual([
      { organisation: 'A', line: 2, text: 'A,x,1\nA,y,2\n', rows: 2 },
      { organisation: 'B', line: 4, text: 'B,x,3\n', rows: 1 },
    ]);
  });

  test.each([
    ['a quoted name is the same name', '"A",x\nA,y\n', 0, ['A']],
    ['a name that another begins with is another', 'A,x\nAB,y\nA,z\n', 0, ['A', 'AB', 'A']],
    ['with a delimiter inside quotes', '"A, B",x\n"A, B",y\n', 0, ['A, B']],
    ['with doubled quotes', '"A ""B""",x\n', 0, ['A "B"']],
    ['in a later column', 'x,"1,2",A\ny,3,A\nz,4,B\n', 2, ['A', 'B']],
    ['blank lines belong to what stands above', 'A,x\n\n , \nA,y\n', 0, ['A']],
    ['rows without a name are a lot of no name', 'A,x\n,y\n', 0, ['A', '']],
    ['carriage returns end no name', 'x,A\r\ny,A\r\n', 1, ['A']],
    ['carriage returns alone end lines', 'x,A\ry,B\r', 1, ['A', 'B']],
    ['a last line without end', 'A,x\nB,y', 0, ['A', 'B']],
  ])('%s', (_, text, position, names) => {
    const whole = text.endsWith('\n') || text.endsWith('\r');
    const found = whole ? cut([text], position) : cut([text.slice(0, 4), text.slice(4)], position);
    expect(found.map(({ organisation }) => organisation)).toEqual(names);
    expect(found.map(({ text }) => text).join('')).toBe(text);
  });

  test('line ends inside quotes count as lines and end no row', () => {
    expect(cut(['A,"x\ny",1\nB,z,2\n']).map(({ line }) => line)).toEqual([2, 4]);
  });

  test('a misplaced quote ends at its line, and hides nothing below', () => {
    expect(cut(['A,x"y,1\nB,z,2\n']).map(({ organisation }) => organisation)).toEqual(['A', 'B']);
    expect(cut(['A,"x"y,1\nB,z,2\n']).map(({ organisation }) => organisation)).toEqual(['A', 'B']);
  });
});

const cell = fc.constantFrom('a', 'é', '12.5', '""', ' b ', '"c, d"', '"e\nf"', '"g ""h"""', '');
const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B', '"C, D"', '"E"'), cell, cell), { maxLength: 30 });

test('wherever blocks end, lots are the same', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(400), { maxLength: 5 }), (made, ends) => {
      const text = made.map((row) => `${row.join(',')}\n`).join('');
      const lines = text.split(/(?<=\n)/);
      const at = [0, ...ends.map((end) => end % (lines.length + 1)), lines.length].sort((a, b) => a - b);
      const blocks = at.slice(1).map((end, index) => lines.slice(at[index], end).join(''));
      expect(cut(blocks)).toEqual(cut([text]));
    }),
  );
});

test('a quote that stays open for too long is told where its row begins, and ends the file', () => {
  const findings: Finding[] = [];
  cut([`A,"x\n${'y\n'.repeat(limits.row)}`], 0, findings);
  expect(findings).toMatchObject([{ code: 'oversize', what: 'row', line: 2 }]);
});

test('more lines than one organisation may have: its lot says so', () => {
  const lots = new Lots('f.csv', { dialect, position: 0, line: 2 }, () => {});
  lots.push('A,x\n'.repeat(limits.lines + 1));
  expect(lots.push('B,x\n', true)?.map(({ oversize }) => oversize)).toEqual(['lines', null]);
});
