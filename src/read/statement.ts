// One number of a figures file becomes a statement.
import { Decimal } from '../figures/decimal.ts';
import type { NumberProblem } from '../figures/finding.ts';
import type { Indicator } from '../figures/indicator.ts';
import type { Rounding } from '../figures/interval.ts';
import type { Period } from '../figures/period.ts';
import type { Source } from '../figures/source.ts';
import type { Statement } from '../figures/statement.ts';
import { accuracy } from './accuracy.ts';
import { base } from './base.ts';
import type { Form } from './form.ts';
import type { Cell } from './cell.ts';
import { optional } from './cell.ts';
import type { Claim } from './claim.ts';
import type { Marks } from './marks.ts';
import { number } from './number.ts';
import type { Tell } from './tell.ts';
import { shown } from './tell.ts';

/** What the reserved files and the command line say of the figures. */
export interface Surroundings {
  /** Null where the list of indicators is lost. */
  readonly indicators: ReadonlyMap<string, Indicator> | null;
  /** Null where there is no list of sources. */
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly rounding: Rounding | null;
  readonly form: Form;
  /** Where they are told already: by the beginning of a file that is read in parts. */
  readonly marks?: Marks;
}

export interface Context {
  readonly file: string;
  readonly marks: Marks;
  readonly around: Surroundings;
  readonly tell: Tell;
}

/** Null where there is no number, or where it is told why there is no statement. */
export function statement(claim: Claim, period: Period, cell: Cell, context: Context): Statement | null {
  const { file, around, tell } = context;
  const printed = printedNumber(claim, cell, context);
  if (printed === null) return null;
  const against = base(claim, period, around.indicators, cell, tell);
  if (against === undefined) return null;
  const { indicator } = claim;
  const value = new Decimal(printed);
  const printedDecimals = printed.split('.')[1]?.length ?? 0;
  const habits = { indicator: around.indicators?.get(indicator)?.rounding ?? null, run: around.rounding };
  const { rounding, interval, excluded, excess } = accuracy(claim, value, printedDecimals, habits);
  if (excess !== null)
    tell({ code: 'excess-digits', row: claim.row, text: cell.text, decimals: excess }, cell);
  return {
    id: `${file}:${shown(cell)}`,
    file,
    line: cell.line,
    column: cell.column,
    indicator,
    period,
    measure: claim.measure,
    base: against,
    printed,
    value,
    qualifier: claim.qualifier,
    scale: claim.scale,
    unit: unitOf(claim),
    printedDecimals,
    rounding,
    status: claim.status,
    source: optional(claim.source)?.normalize('NFC') ?? null,
    note: claim.note,
    interval,
    excluded,
  };
}

/** Plain digits; null where there is none. */
function printedNumber({ measure, row }: Claim, cell: Cell, { marks, tell }: Context): string | null {
  const { text } = cell;
  const read = number(text, marks);
  const refuse = (problem: NumberProblem, write: readonly string[]): null => {
    tell({ code: 'number', row, text, problem, write }, cell);
    return null;
  };
  if (read.kind === 'missing') return null;
  if (read.kind === 'fault') return refuse(read.problem, read.write);
  const isPercentage = measure === 'growth' || measure === 'share';
  if (read.percent && !isPercentage) return refuse({ kind: 'percent', measure }, []);
  if (read.restyled) tell({ code: 'negative-style', row, text, read: read.digits }, cell);
  return read.digits;
}

/** The row's own; where an amount names none, its indicator's is filled in once every file is read. */
function unitOf({ measure, unit }: Claim): string | null {
  if (measure === 'growth' || measure === 'share') return '%';
  return measure === 'ratio' ? null : optional(unit);
}
