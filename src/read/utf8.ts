// Which bytes are well-formed UTF-8, and where the first is that is not.

/** The offset of the first byte that begins no well-formed sequence; -1 where there is none. */
export function firstInvalid(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Some character of more than one byte stands in it: other text hardly ever holds one by chance. */
export function hasSequence(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at]! >= 0x80 && sequenceLength(bytes, at) > 0) return true;
  return false;
}

/**
 * The length of the well-formed sequence of two to four bytes that begins here; 0 where there is none.
 * Source: The Unicode Standard, table 3-7 (no surrogates, nothing longer than it need be).
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (bytes[at + 1]! < low || bytes[at + 1]! > high) return 0;
  for (let next = at + 2; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0;
  return length;
}
