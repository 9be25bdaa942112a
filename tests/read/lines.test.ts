// Bytes of any encoding that come in pieces become the same text as at once.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import { limits } from '../../src/read/limits.ts';
import { wholeLines } from '../../src/read/lines.ts';
import { teller } from '../../src/read/tell.ts';

async function read(bytes: Buffer, length: number, findings: Finding[] = []): Promise<string[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += length)
      yield await Promise.resolve(bytes.subarray(at, at + length));
  }
  const course = { declared: null, described: null, line: 1 };
  const blocks: string[] = [];
  for await (const block of wholeLines(pieces(), course, teller('f.csv', findings))) {
    blocks.push(block);
    course.line += block.split('\n').length - 1;
  }
  return blocks;
}

const text = 'organisation,indicator\nSociété,a\n"Œuvre – €",b\nplain,c\n';
const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

describe('the same text, whatever the pieces', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
    [
      'Windows-1252',
      Buffer.from(text.replace('Œ', '\x8c').replace('–', '\x96').replace('€', '\x80'), 'latin1'),
    ],
    ['without a last line end', Buffer.from(text.slice(0, -1))],
    ['with CR alone', Buffer.from(text.replaceAll('\n', '\r'))],
  ])('%s', async (name, bytes) => {
    const expected = name.includes('CR') ? text.replaceAll('\n', '\r') : text;
    for (const length of [1, 2, 3, 7, 16, 1000]) {
      const findings: Finding[] = [];
      const blocks = await read(bytes, length, findings);
      expect(blocks.join('')).toBe(name.includes('without') ? text.slice(0, -1) : expected);
      for (const block of blocks.slice(0, -1)) expect(block).toMatch(/[\n\r]$/);
      expect(findings.filter(({ code }) => code !== 'encoding-assumed')).toEqual([]);
    }
  });
});

test('a byte that is no text is told with its line and offset, and ends it', async () => {
  const findings: Finding[] = [];
  const bytes = Buffer.concat([Buffer.from('a,é\nb,c\nd,'), Buffer.from([0xff]), Buffer.from('\ne,f\n')]);
  expect((await read(bytes, 6, findings)).join('')).toBe('a,é\nb,c\n');
  expect(findings).toMatchObject([{ code: 'encoding', problem: 'damaged', offset: 11, line: 3, column: 3 }]);
});

test('a line without end is refused before it fills the memory', async () => {
  const findings: Finding[] = [];
  await read(Buffer.alloc(5 * limits.row, 'x'), 256 * 1024, findings);
  expect(findings).toMatchObject([{ code: 'oversize', what: 'row', line: 1 }]);
});
