// Whether bytes can be a table at all, told before they are gathered: the first line that no row can be.
import { limits } from './limits.ts';
import type { Spot, Tell } from './tell.ts';

type Excess = 'row' | 'columns' | 'lines';

const refuse = (what: Excess, spot: Spot, tell: Tell): false => {
  tell({ code: 'oversize', what, limit: limits[what] }, spot);
  return false;
};

/** In whatever encoding: a character of UTF-16 takes two bytes, and one at least in UTF-8. */
export function hasLines(bytes: Buffer, tell: Tell): boolean {
  const end = bytes.includes(10) ? 10 : 13;
  let [line, start] = [1, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === end) [line, start] = [line + 1, at + 1];
    else if (at - start > 2 * limits.row) return refuse('row', { line, column: 1 }, tell);
  }
  return true;
}

/** The same of bytes that are UTF-8, with the columns of a row and the lines of all. */
export function fits(bytes: Buffer, delimiter: number, tell: Tell): boolean {
  let [line, start, columns, quoted] = [1, 0, 1, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) [line, start, columns] = [line + 1, at + 1, 1];
    else if (byte === 34) quoted = !quoted;
    else if (byte === delimiter && !quoted) columns++;
    const what: Excess | null =
      at - start >= limits.row
        ? 'row'
        : columns > limits.columns
          ? 'columns'
          : line > limits.lines && at + 1 < bytes.length
            ? 'lines'
            : null;
    if (what !== null) return refuse(what, { line, column: 1 }, tell);
  }
  return true;
}
