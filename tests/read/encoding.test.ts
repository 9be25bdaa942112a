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
  const marked = read(Buffer.from('\ufeffé€😀'));
  expect(marked).toMatchObject({ text: 'é€😀', findings: [{ encoding: 'UTF-8', by: 'mark' }] });
});

test.each([
  ['LE', [0xff, 0xfe, 0x61, 0, 0xac, 0x20, 0x3d, 0xd8, 0x00, 0xde]],
  ['BE', [0xfe, 0xff, 0, 0x61, 0x20, 0xac, 0xd8, 0x3d, 0xde, 0x00]],
])('UTF-16 %s with its mark', (order, bytes) => {
  const { text, findings } = read(Buffer.from(bytes));
  expect(text).toBe('a€😀');
  expect(findings).toMatchObject([{ code: 'encoding-assumed', encoding: `UTF-16 ${order}`, by: 'mark' }]);
});

test('Windows-1252, with a note', () => {
  const { text, findings } = read(Buffer.from([0x62, 0xe9, 0x2c, 0x80, 0x85, 0x9f, 0xa0, 0x92, 0xff, 0x0a]));
  expect(text).toBe('bé,€…Ÿ\u00a0’ÿ\n');
  expect(findings.map(place)).toEqual(['a.csv encoding-assumed']);
});

test('all of Windows-1252 as the standard has it', () => {
  const defined = Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => byte >= 32 && ![0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
  );
  // The platform's own table of the same set under another label, right for all but 80 to 9F on some versions.
  const high = defined.filter((byte) => byte >= 0xa0);
  expect(read(Buffer.from([0x80, ...high])).text).toBe(`€${String.fromCharCode(...high)}`);
  expect([...read(Buffer.from(defined)).text!]).toHaveLength(defined.length);
  expect(new Set(read(Buffer.from(defined)).text!).size).toBe(defined.length);
});

test.each([
  ['UTF-16 LE, half a pair', [0xff, 0xfe, 0x61, 0, 0x3d, 0xd8], 'a.csv:1:2 encoding', 'utf-16', 2],
  ['UTF-16 BE, half a unit', [0xfe, 0xff, 0, 0x61, 0, 0x0a, 0], 'a.csv:2:1 encoding', 'utf-16', 4],
  ['UTF-16 with NUL', [0xff, 0xfe, 0x61, 0, 0, 0], 'a.csv:1:2 encoding', 'utf-16', 2],
  ['UTF-32 LE', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'a.csv encoding', 'utf-32', 0],
  ['UTF-32 BE', [0, 0, 0xfe, 0xff], 'a.csv encoding', 'utf-32', 0],
  ['NUL', [0x61, 0x0a, 0xc3, 0xa9, 0], 'a.csv:2:2 encoding', 'nul', 4],
  ['UTF-16 without mark', [0x61, 0, 0x62, 0], 'a.csv:1:2 encoding', 'nul', 1],
  ['a control', [0x61, 0x0a, 0xe9, 0x1b], 'a.csv:2:2 encoding', 'unknown', 3],
  ['a hole of Windows-1252', [0x61, 0x81], 'a.csv:1:2 encoding', 'unknown', 1],
  ['UTF-8 in one place only', [0xc3, 0xa9, 0x0a, 0x62, 0xe9], 'a.csv:2:2 encoding', 'damaged', 4],
  ['no UTF-8 after its mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], 'a.csv:1:2 encoding', 'damaged', 4],
])('%s is refused with its byte', (_, bytes, where, problem, offset) => {
  const { text, findings } = read(Buffer.from(bytes));
  expect(text).toBeNull();
  expect(findings.map(place)).toEqual([where]);
  expect(detail(findings[0])).toEqual({ code: 'encoding', problem, offset });
});

test.each([
  ['utf-8', [0x62, 0xe9], null],
  ['windows-1252', [0xc3, 0xa9, 0x62, 0xe9], 'Ã©bé'],
  ['windows-1252', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
  ['utf-16', [0x61, 0, 0x62, 0], 'ab'],
  ['utf-16', [0xc3, 0xa9], '\ua9c3'],
] as const)('declared %s, without mark, it is that', (declared, bytes, expected) => {
  const findings: Finding[] = [];
  const found = plain(Buffer.from(bytes), teller('a.csv', findings), declared);
  expect(found?.toString('utf8') ?? null).toBe(expected);
  const told = findings.map(({ code }) => code).filter((code) => code !== 'encoding-assumed');
  expect(told).toEqual(expected === null ? ['encoding'] : []);
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
      const { text, findings } = read(buffer);
      expect(text !== null && findings.length === 0).toBe(valid);
    }),
    { numRuns: 2000 },
  );
});
