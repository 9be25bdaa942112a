// What the columns of a file mean to the reader of plain rows, if it understands them all.
import type { Period } from '../figures/period.ts';
import { layout } from './layout.ts';
import type { Marks } from './marks.ts';
import { sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** A figures file, as far as its beginning tells of it. */
export interface PlainFile {
  readonly file: string;
  readonly sample: Table;
  readonly marks: Marks;
}

type Role =
  'any' | 'indicator' | 'period' | 'value' | 'measure' | 'qualifier' | 'unit' | 'scale' | 'blank' | 'wide';

export interface Columns {
  readonly delimiter: number;
  readonly decimal: number;
  readonly roles: readonly Role[];
  /** Of a column headed by one; else that of every row, where the name of the file tells it. */
  readonly periods: readonly (Period | null)[];
  readonly isWide: boolean;
}

/** Null where a column may say more than this reader understands. */
export function columnsOf({ file, sample, marks }: PlainFile, hasSources: boolean): Columns | null {
  const named = sheet(sample, () => {});
  const found = layout(file, named, () => {});
  if (found === null || !named.columns.has('indicator')) return null;
  const wide = new Map(
    found.kind === 'wide' ? found.columns.map(({ position, period }) => [position, period]) : [],
  );
  const roles = sample.header.map(({ text }, position): Role | null => {
    const name = text.toLowerCase();
    if (wide.has(position)) return 'wide';
    if (name === 'organisation' || name === 'note') return 'any';
    if (name === 'source') return hasSources ? 'blank' : 'any';
    if (blank.has(name)) return 'blank';
    if (name === 'period' || name === 'year') return 'period';
    return own.find((word) => word === name) ?? (found.kind === 'wide' ? null : 'any');
  });
  if (roles.includes(null)) return null;
  const every = found.kind === 'yearly' ? found.period : null;
  return {
    delimiter: sample.delimiter.charCodeAt(0),
    decimal: marks.decimal?.charCodeAt(0) ?? -1,
    roles: roles as readonly Role[],
    periods: sample.header.map((_, position) => wide.get(position) ?? every),
    isWide: found.kind === 'wide',
  };
}

const blank = new Set(['base', 'decimals', 'rounding', 'status']);
const own = ['indicator', 'value', 'measure', 'qualifier', 'unit', 'scale'] as const;
