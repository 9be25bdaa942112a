import { expect, test } from 'vitest';
import { scan } from '../../src/read/scan.ts';

const spots = (text: string, delimiter = ',') =>
  scan(text, delimiter, 7).spots.map(({ line, column, quoted }) => `${line}:${column}${quoted ? 'q' : ''}`);

test.each([
  ['a,bc,d\n', ['7:1', '7:3', '7:6']],
  ['"a,b",c', ['7:1q', '7:7']],
  ['"say ""x""",c\n', ['7:1q', '7:13']],
  ['é,😀😀,x\n', ['7:1', '7:3', '7:6']],
  ['"a\nb",c\n', ['7:1q', '8:4']],
  ['"a\r\nb\r\nc",d\r\n', ['7:1q', '9:4']],
  ['"a\rb",c\n', ['7:1q', '8:4']],
  [',,', ['7:1', '7:2', '7:3']],
  ['', ['7:1']],
])('cells of %j', (text, expected) => {
  expect(spots(text)).toEqual(expected);
});

test('the delimiter is the one given', () => {
  expect(spots('a,b;c|d\te', ';')).toEqual(['7:1', '7:5']);
  expect(spots('a,b;c|d\te', '\t')).toEqual(['7:1', '7:9']);
});

test.each([
  ['a\nb', 'LF', 8, 2],
  ['a\r\nb', 'CRLF', 8, 3],
  ['a\rb', 'CR', 8, 2],
  ['a', null, 7, 1],
  ['"a\nb"\nc', 'LF', 9, 6],
])('the end of %j', (text, ending, nextLine, length) => {
  expect(scan(text, ',', 7)).toMatchObject({ ending, nextLine, length, fault: null });
});

test.each([
  ['a,b"c\n', 'inside', '7:4', null],
  ['a, "b"\n', 'inside', '7:4', null],
  ['a,"b"c\n', 'text-after', '7:6', '7:3'],
  ['a,"b\nc,"d"\n', 'text-after', '8:4', '7:3'],
  ['a,"b\nc\n', 'unclosed', '7:3', '7:3'],
  ['a,"', 'unclosed', '7:3', '7:3'],
])('the misplaced quote of %j', (text, problem, where, opened) => {
  const { fault } = scan(text, ',', 7);
  expect(fault?.problem).toBe(problem);
  expect(`${fault!.line}:${fault!.column}`).toBe(where);
  expect(fault!.opened && `${fault!.opened.line}:${fault!.opened.column}`).toBe(opened);
});
