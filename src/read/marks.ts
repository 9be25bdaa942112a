// Which mark of a file is the decimal mark, told from its numbers where the delimiter does not tell.
import type { Cell } from './cell.ts';
import type { Delimiter, Form, Mark } from './form.ts';
import { untold } from './form.ts';

export interface Marks {
  /** Null where nothing tells: then a number with a mark is ambiguous. */
  readonly decimal: Mark | null;
  /** The mark that groups thousands besides blanks and apostrophes. */
  readonly group: Mark | null;
  /** The number that told; null where the delimiter or the user did. */
  readonly decidedBy: Cell | null;
  readonly declared: boolean;
}

/**
 * The rule: what the user says of either mark settles both. Else in a comma-delimited file the point is the decimal
 * mark, and neither groups; in any other the first number that tells decides; see `decimalMark`.
 */
export function marks(
  delimiter: Delimiter,
  numbers: Iterable<Cell>,
  { decimal, group }: Pick<Form, 'decimal' | 'group'> = untold,
): Marks {
  if (decimal ?? group)
    return {
      decimal: decimal ?? other(group!),
      group: group ?? other(decimal!),
      ...{ decidedBy: null, declared: true },
    };
  if (delimiter === ',') return { decimal: '.', group: null, decidedBy: null, declared: false };
  for (const cell of numbers) {
    const decimal = decimalMark(cell.text);
    if (decimal !== null) return { decimal, group: other(decimal), decidedBy: cell, declared: false };
  }
  return { decimal: null, group: null, decidedBy: null, declared: false };
}

export const other = (mark: Mark): Mark => (mark === '.' ? ',' : '.');

/**
 * The decimal mark that a number tells by itself: the last one of two different marks; not a mark that stands
 * twice; a mark with other than three digits after it, or with digits before it that cannot be a first group.
 */
export function decimalMark(text: string): Mark | null {
  const [, number] = /^[^\d]*(\d[\d., \u00a0\u202f\u2009'’]*)[^\d]*$/.exec(text.slice(0, 100)) ?? [];
  const found = number?.match(/[.,](?=\d)/g) as Mark[] | null | undefined;
  if (number === undefined || !found || found.length === 0) return null;
  const last = found.at(-1)!;
  const differs = found.find((mark) => mark !== last);
  if (differs !== undefined) return last;
  if (found.length > 1) return other(last);
  const [before, after] = number.split(last);
  const groups = /^[1-9]\d{0,2}$/.test(before!) && /^\d{3}$/.test(after!.trim());
  return groups ? null : last;
}
