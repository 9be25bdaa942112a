// A pipe that a path names, such as `<(zcat figures.csv.gz)`: read as it comes, and never opened again.
import { closeSync, openSync, read, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Stream } from './stream.ts';
import { upTo } from './stream.ts';

/** Waits for someone to write. Null for what is no pipe or cannot be opened: whoever opens it next tells why. */
export function pipe(path: string): Stream | null {
  const file = opened(path);
  if (file === null) return null;
  const found = pieces(file);
  return { root: dirname(path), file: basename(path), next: (limit) => upTo(limit, found) };
}

function opened(path: string): number | null {
  try {
    return statSync(path).isFIFO() ? openSync(path, 'r') : null;
  } catch {
    return null;
  }
}

const pieceLength = 64 * 1024;

async function* pieces(file: number): AsyncGenerator<Buffer> {
  for (;;) {
    const bytes = Buffer.allocUnsafe(pieceLength);
    const length = await new Promise<number>((resolve, reject) =>
      read(file, bytes, 0, pieceLength, null, (error, length) => (error ? reject(error) : resolve(length))),
    );
    if (length === 0) break;
    yield bytes.subarray(0, length);
  }
  closeSync(file);
}
