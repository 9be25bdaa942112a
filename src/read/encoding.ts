// Bytes that are text: UTF-8, with or without its mark. Anything else is refused with the byte that tells.
import type { Spot, Tell } from './tell.ts';

const marks = [
  { problem: 'utf-32', bytes: [0xff, 0xfe, 0, 0] },
  { problem: 'utf-32', bytes: [0, 0, 0xfe, 0xff] },
  { problem: 'utf-16', bytes: [0xff, 0xfe] },
  { problem: 'utf-16', bytes: [0xfe, 0xff] },
] as const;

/** The text's bytes without the byte order mark; null, and the fault told, where they are not plain UTF-8. */
export function plain(bytes: Buffer, tell: Tell): Buffer | null {
  const foreign = marks.find((mark) => startsWith(bytes, mark.bytes));
  const nul = bytes.indexOf(0);
  const invalid = foreign || nul >= 0 ? -1 : firstInvalid(bytes);
  if (foreign) tell({ code: 'encoding', problem: foreign.problem, offset: 0 });
  else if (nul >= 0) tell({ code: 'encoding', problem: 'nul', offset: nul }, spotOf(bytes, nul));
  else if (invalid >= 0)
    tell({ code: 'encoding', problem: 'not-utf-8', offset: invalid }, spotOf(bytes, invalid));
  else return startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  return null;
}

const startsWith = (bytes: Buffer, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function firstInvalid(bytes: Buffer): number {
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/**
 * The length of the well-formed sequence of two to four bytes that begins here; 0 where there is none.
 * Source: The Unicode Standard, table 3-7 (no surrogates, nothing longer than it need be).
 */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at]!;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (bytes[at + 1]! < low || bytes[at + 1]! > high) return 0;
  for (let next = at + 2; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0;
  return length;
}

/** Line and column of a byte before which all is well: lines end in LF here, or CR where there is no LF. */
function spotOf(bytes: Buffer, offset: number): Spot {
  const before = bytes.subarray(0, offset);
  const end = before.includes(10) ? 10 : 13;
  let line = 1;
  for (const byte of before) if (byte === end) line++;
  const start = before.lastIndexOf(end) + 1;
  return { line, column: characters(before.subarray(start)) + 1 };
}

function characters(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count++;
  return count - (startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 1 : 0);
}
