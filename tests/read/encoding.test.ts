import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import { plain } from '../../src/read/encoding.ts';
import { teller } from '../../src/read/tell.ts';
import { detail, place } from './sample.ts';

function read(bytes: Buffer): { text: string | null; findings: Finding[] } {
  const findings: Finding[] = [];
  return { text: plain(bytes, teller('a.csv', findings))?.toString('utf8') ?? null, findings };
}

test('UTF-8, with or without mark', () => {
  expect(read(Buffer.from('é€😀'))).toEqual({ text: 'é€😀', findings: [] });
  expect(read(Buffer.from('\ufeffé€😀'))).toEqual({ text: 'é€😀', findings: [] });
});

test.each([
  ['UTF-16 LE', [0xff, 0xfe, 0x61, 0], 'a.csv encoding', 'utf-16', 0],
  ['UTF-16 BE', [0xfe, 0xff, 0, 0x61], 'a.csv encoding', 'utf-16', 0],
  ['UTF-32 LE', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'a.csv encoding', 'utf-32', 0],
  ['UTF-32 BE', [0, 0, 0xfe, 0xff], 'a.csv encoding', 'utf-32', 0],
  ['NUL', [0x61, 0x0a, 0xc3, 0xa9, 0], 'a.csv:2:2 encoding', 'nul', 4],
  ['Windows-1252', [0x61, 0x0a, 0x62, 0xe9, 0x2c], 'a.csv:2:2 encoding', 'not-utf-8', 3],
  ['a surrogate', [0xed, 0xa0, 0x80], 'a.csv:1:1 encoding', 'not-utf-8', 0],
  ['longer than need be', [0x61, 0xc0, 0xaf], 'a.csv:1:2 encoding', 'not-utf-8', 1],
  ['cut off', [0x61, 0xe2, 0x82], 'a.csv:1:2 encoding', 'not-utf-8', 1],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 'a.csv:1:1 encoding', 'not-utf-8', 0],
  ['after a mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], 'a.csv:1:2 encoding', 'not-utf-8', 4],
])('%s is refused with its byte', (_, bytes, where, problem, offset) => {
  const { text, findings } = read(Buffer.from(bytes));
  expect(text).toBeNull();
  expect(findings.map(place)).toEqual([where]);
  expect(detail(findings[0])).toEqual({ code: 'encoding', problem, offset });
});

test('agrees with the platform on what is valid', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom(0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0xbf, 0xa0),
    ),
    {
      minLength: 5,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(bytes, (array) => {
      const buffer = Buffer.from([0x61, ...array]);
      let valid = true;
      try {
        decoder.decode(buffer);
      } catch {
        valid = false;
      }
      expect(read(buffer).text !== null).toBe(valid);
    }),
    { numRuns: 2000 },
  );
});
