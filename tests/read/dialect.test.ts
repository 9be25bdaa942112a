import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import type { Delimiter } from '../../src/read/form.ts';
import { dialect } from '../../src/read/dialect.ts';
import { teller } from '../../src/read/tell.ts';
import { place } from './sample.ts';

function read(text: string, declared: Delimiter | null = null) {
  const findings: Finding[] = [];
  return { found: dialect(Buffer.from(text), declared, teller('a.csv', findings)), findings };
}

test.each([
  ['indicator,value\n', ',', 0, 1],
  ['indicator;value\n', ';', 0, 1],
  ['indicator\tvalue\n', '\t', 0, 1],
  ['indicator|value\n', '|', 0, 1],
  ['indicator;2022;"2023, provisional, of all"\n', ';', 0, 1],
  ['\n\r\n"a";"b"\n1,2,3,4\n', ';', 0, 1],
  ['sep=;\na,b;c\n', ';', 6, 2],
  ['SEP=\t\r\na,b\n', '\t', 7, 2],
  ['"sep=;"\na,b;c\n', ';', 8, 2],
  ['indicator\n', ',', 0, 1],
  ['', ',', 0, 1],
])('%j', (text, delimiter, start, line) => {
  const { found, findings } = read(text);
  expect(found).toEqual({ delimiter, by: start > 0 ? 'sep' : 'header', start, line });
  expect(findings).toEqual([]);
});

test('two that stand equally often are refused, unless the user says which', () => {
  const text = '\nindicator,value;2023\n';
  const { found, findings } = read(text);
  expect(found).toBeNull();
  expect(findings.map(place)).toEqual(['a.csv:2:1 delimiter']);
  expect(read(text, ';')).toEqual({
    found: { delimiter: ';', by: 'declared', start: 0, line: 1 },
    findings: [],
  });
});

test('the user is believed, whatever the header and a first line say', () => {
  expect(read('a,b,c;d\n', ';').found).toEqual({
    delimiter: ';',
    by: 'declared',
    start: 0,
    line: 1,
  });
  expect(read('sep=,\na,b;c\n', ';').found).toMatchObject({ delimiter: ';', start: 6, line: 2 });
});

test('a first line that names no separator that is read is refused', () => {
  const { found, findings } = read('sep=:\na:b\n');
  expect(found).toBeNull();
  expect(findings).toMatchObject([{ code: 'delimiter', problem: 'unknown', found: [':'], line: 1 }]);
});

describe('what a data package says', () => {
  const described = (text: string) => {
    const found: Delimiter[] = [];
    const refuse = (other: Delimiter) => void found.push(other);
    const read = dialect(Buffer.from(text), null, () => {}, { delimiter: ';', refuse });
    return read?.delimiter ?? found;
  };

  test.each([
    ['a,b,c;d\n', 'wins where the header has it'],
    ['indicator\n', 'wins where the header has none'],
  ])('%j: %s', (text) => expect(described(text)).toBe(';'));

  test('is refused where the header has another instead', () => expect(described('a,b,c\n')).toEqual([',']));

  test('gives way to what the first line says', () => expect(described('sep=|\na;b|c\n')).toBe('|'));
});
