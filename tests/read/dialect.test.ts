import { expect, test } from 'vitest';
import { dialect } from '../../src/read/dialect.ts';

test.each([
  ['indicator,value\n', ',', 0, 1],
  ['indicator;value\n', ';', 0, 1],
  ['indicator\tvalue\n', '\t', 0, 1],
  ['indicator|value\n', '|', 0, 1],
  ['indicator;2022;"2023, provisional, of all"\n', ';', 0, 1],
  ['\n\r\n"a";"b"\n1,2,3,4\n', ';', 0, 1],
  ['sep=;\na,b;c\n', ';', 6, 2],
  ['SEP=\t\r\na,b\n', '\t', 7, 2],
  ['indicator\n', ',', 0, 1],
  ['', ',', 0, 1],
])('%j', (text, delimiter, start, line) => {
  expect(dialect(Buffer.from(text))).toEqual({ delimiter, start, line });
});
