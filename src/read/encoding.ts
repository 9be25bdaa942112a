// Bytes that are text become UTF-8. What is neither UTF-8, UTF-16 with its mark nor Windows-1252 is refused.
import type { Encoding } from './form.ts';
import { firstInvalid, hasSequence } from './utf8.ts';
import type { Spot, Tell } from './tell.ts';

/** The first that the bytes begin with counts. */
const marks = [
  { kind: 'utf-32', bytes: [0xff, 0xfe, 0, 0] },
  { kind: 'utf-32', bytes: [0, 0, 0xfe, 0xff] },
  { kind: 'utf-16le', bytes: [0xff, 0xfe] },
  { kind: 'utf-16be', bytes: [0xfe, 0xff] },
  { kind: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
] as const;

const names = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE' } as const;

/**
 * The text in UTF-8 without byte order mark; null, and the fault told, where it cannot be known. The rule: a mark
 * tells; else `declared`; else what is valid UTF-8 is UTF-8, and what holds no sequence of UTF-8 at all but only
 * characters of Windows-1252 is Windows-1252, of which a note is made. Text that is UTF-8 in one place and not in
 * another is damaged, and refused. What is `declared` was typed; what is `described` stands in a data package, and
 * counts where bytes could be either.
 */
export function plain(
  bytes: Buffer,
  tell: Tell,
  declared: Encoding | null = null,
  described: Encoding | null = null,
): Buffer | null {
  const mark = marks.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (mark?.kind === 'utf-32') {
    tell({ code: 'encoding', problem: 'utf-32', offset: 0 });
    return null;
  }
  if (mark === undefined) return unmarked(bytes, tell, declared, described);
  const rest = bytes.subarray(mark.bytes.length);
  const read =
    mark.kind === 'utf-8' ? fromUtf8(rest, bytes, tell) : fromUtf16(rest, mark.kind === 'utf-16be', tell);
  if (read) tell({ code: 'encoding-assumed', encoding: names[mark.kind], by: 'mark' });
  return read;
}

function unmarked(
  bytes: Buffer,
  tell: Tell,
  declared: Encoding | null,
  described: Encoding | null,
): Buffer | null {
  const said = declared ?? (described === 'utf-8' ? null : described);
  if (said === 'utf-16') return fromUtf16(bytes, false, tell);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse(bytes, 'nul', nul, tell);
  if (said === 'windows-1252') return fromWindows(bytes, tell);
  if (said !== null || firstInvalid(bytes) < 0 || hasSequence(bytes)) return fromUtf8(bytes, bytes, tell);
  const read = fromWindows(bytes, tell);
  if (read) tell({ code: 'encoding-assumed', encoding: 'Windows-1252', by: 'bytes' });
  return read;
}

/** `rest` is what follows the mark in `bytes`. */
function fromUtf8(rest: Buffer, bytes: Buffer, tell: Tell): Buffer | null {
  const before = bytes.length - rest.length;
  const nul = rest.indexOf(0);
  if (nul >= 0) return refuse(bytes, 'nul', nul + before, tell);
  const invalid = firstInvalid(rest);
  return invalid < 0 ? rest : refuse(bytes, 'damaged', invalid + before, tell);
}

function refuse(bytes: Buffer, problem: 'nul' | 'damaged' | 'unknown', offset: number, tell: Tell): null {
  tell({ code: 'encoding', problem, offset }, spotOf(bytes, offset));
  return null;
}

/** Half a character is refused; `Buffer` reads little-endian only. */
function fromUtf16(bytes: Buffer, isBigEndian: boolean, tell: Tell): Buffer | null {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = (isBigEndian ? Buffer.from(whole).swap16() : whole).toString('utf16le');
  const broken = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/.exec(text);
  const at = broken?.index ?? (whole.length < bytes.length ? text.length : -1);
  if (at < 0) return Buffer.from(text, 'utf8');
  tell(
    { code: 'encoding', problem: 'utf-16', offset: 2 * at },
    spotOf(Buffer.from(text.slice(0, at)), Infinity),
  );
  return null;
}

/** 80 to 9F, where Latin-1 has controls; `TextDecoder` is wrong about these on Node 20. Blanks are no character. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const hasCharacter = Array.from(
  { length: 256 },
  (_, byte) =>
    (byte >= 32 || byte === 9 || byte === 10 || byte === 13) && byte !== 127 && windows[byte - 128] !== ' ',
);

/** Controls and the five bytes that Windows-1252 has no character for are refused. */
function fromWindows(bytes: Buffer, tell: Tell): Buffer | null {
  for (let at = 0; at < bytes.length; at++)
    if (!hasCharacter[bytes[at]!]) return refuse(bytes, 'unknown', at, tell);
  const text = bytes.toString('latin1').replace(/[\x80-\x9f]/g, (c) => windows[c.charCodeAt(0) - 128]!);
  return Buffer.from(text, 'utf8');
}

/** Line and column of a byte before which all is well: lines end in LF here, or CR where there is no LF. */
function spotOf(bytes: Buffer, offset: number): Spot {
  const before = bytes.subarray(0, offset);
  const end = before.includes(10) ? 10 : 13;
  let line = 1;
  for (const byte of before) if (byte === end) line++;
  const start = before.lastIndexOf(end) + 1;
  return {
    line,
    column: [...before.subarray(start).toString('utf8')].filter((c) => c !== '\ufeff').length + 1,
  };
}
