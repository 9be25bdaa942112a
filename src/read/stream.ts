// What can be read but once: standard input, or a pipe that a path names.

/** The next of it: all there is, or more than the limit; nothing at its end. */
export type Standard = (limit: number) => Promise<Uint8Array>;

export interface Stream {
  /** Where it stands, and what it is called there. */
  readonly root: string;
  readonly file: string;
  readonly next: Standard;
}

/** Of pieces as they come: all of them, or so many that they are known to be longer than the limit. */
export async function upTo(limit: number, pieces: AsyncIterator<Buffer>): Promise<Uint8Array> {
  const found: Buffer[] = [];
  for (let length = 0; length <= limit;) {
    const piece = await pieces.next();
    if (piece.done) break;
    found.push(piece.value);
    length += piece.value.length;
  }
  return found.length === 1 ? found[0]! : Buffer.concat(found);
}
