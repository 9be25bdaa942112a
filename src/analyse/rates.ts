// A column of rates: the number that anyone would recompute, or what is proven where its last digit is not sure.
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Column } from '../figures/table.ts';
import type { QuantityView } from './view.ts';
import { boundsCell, isSure } from './view.ts';

export interface CellColumn<Row> {
  readonly column: Column;
  readonly cell: (row: Row) => Cell;
}

export interface Rate<Row> {
  readonly id: string;
  readonly heading: readonly Sentence[];
  readonly of: (row: Row) => QuantityView;
  readonly decimals: number;
  /** Every figure of the table is printed. */
  readonly plain: boolean;
}

/** Among plain figures the recomputed number stays, its range beside it; beside derived figures the range stands alone. */
export function rateColumns<Row>(rows: readonly Row[], rate: Rate<Row>): CellColumn<Row>[] {
  const { id, heading, of, decimals, plain } = rate;
  const column = (name: string, lines: readonly Sentence[]): Column => ({
    id: name,
    heading: lines,
    align: 'number',
    expendable: 0,
  });
  const unsure = (row: Row) => isUnsure(of(row), decimals);
  const bounds = (row: Row) => boundsCell(of(row).interval, decimals, 0, { signed: true });
  const shown: CellColumn<Row> = {
    column: column(id, heading),
    cell: (row) => {
      const { recomputed, value } = of(row);
      const isNumber = recomputed && value !== null && (plain || !unsure(row));
      return isNumber ? { kind: 'number', text: value, signed: true } : bounds(row);
    },
  };
  if (!plain || !rows.some(unsure)) return [shown];
  const possible: CellColumn<Row> = {
    column: column('possible', [{ says: 'heading-possible' }]),
    cell: (row) => (unsure(row) ? bounds(row) : { kind: 'blank' }),
  };
  return [shown, possible];
}

/** The rate is recomputed from print and its last digit could be another. */
export const isUnsure = (rate: QuantityView, decimals: number): boolean =>
  rate.recomputed && rate.value !== null && !isSure(rate, decimals);
