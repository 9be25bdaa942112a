// Columns of changes and rates: the number that anyone would recompute, or what is proven where its last digit is not sure.
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Column } from '../figures/table.ts';
import type { Span } from './span.ts';
import type { QuantityView } from './view.ts';
import { boundsCell, isSure, numberCell } from './view.ts';

export interface CellColumn<Row> {
  readonly column: Column;
  readonly cell: (row: Row) => Cell;
}

export interface Rate<Row> {
  readonly id: string;
  readonly heading: readonly Sentence[];
  /** Null where the row has none. */
  readonly of: (row: Row) => QuantityView | null;
  readonly decimals: (row: Row) => number;
  /** Every figure of the table is printed. */
  readonly plain: boolean;
  /** As the source printed it, before anything else. */
  readonly printed?: (row: Row) => Cell | null;
  /** Above the ranges beside the numbers: `possible %` where nothing else is said. */
  readonly possible?: Sentence;
}

/** Among plain figures the recomputed number stays, its range beside it; beside derived figures the range stands alone. */
export function rateColumns<Row>(rows: readonly Row[], rate: Rate<Row>): CellColumn<Row>[] {
  const { id, heading, of, decimals, plain, printed } = rate;
  const column = (name: string, lines: readonly Sentence[]): Column => ({
    ...{ id: name, heading: lines },
    ...{ align: 'number', expendable: 0 },
  });
  const unsure = (row: Row) => isUnsure(of(row), decimals(row));
  const bounds = (row: Row, { interval }: QuantityView) =>
    boundsCell(interval, decimals(row), 0, { signed: true });
  const rateCell = (row: Row): Cell => {
    const found = of(row);
    if (found === null) return { kind: 'blank' };
    const { recomputed, value } = found;
    const isNumber = recomputed && value !== null && (plain || !unsure(row));
    return isNumber ? { kind: 'number', text: value, signed: true } : bounds(row, found);
  };
  const shown = { column: column(id, heading), cell: (row: Row) => printed?.(row) ?? rateCell(row) };
  if (!plain || !rows.some(unsure)) return [shown];
  const possible: CellColumn<Row> = {
    column: column('possible', [rate.possible ?? { says: 'heading-possible' }]),
    cell: (row) => (unsure(row) ? bounds(row, of(row)!) : { kind: 'blank' }),
  };
  return [shown, possible];
}

/** The rate is recomputed from print and its last digit could be another. */
export const isUnsure = (rate: QuantityView | null, decimals: number): boolean =>
  rate !== null && rate.recomputed && rate.value !== null && !isSure(rate, decimals);

export const changeCell = (span: Span): Cell =>
  isChangeSure(span)
    ? numberCell(span.change.value!, span.ruler.scale, span.changeDecimals, { signed: true })
    : boundsCell(span.change.interval, span.ruler.decimals, span.ruler.scale, { signed: true });

export const isChangeSure = ({ change, changeDecimals, ruler }: Span): boolean =>
  change.recomputed && isSure(change, changeDecimals - ruler.scale);
