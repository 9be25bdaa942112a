// Rows of one unit together: several units in one table stand under a heading each.
import type { Cell } from '../figures/sentence.ts';
import type { Ruler } from './ruler.ts';

export interface UnitGroup<Row> {
  /** The rows above its members: none where there is one unit only. */
  readonly heading: readonly (readonly Cell[])[];
  readonly members: readonly Row[];
}

/** The groups in order of their first row, each group in the order of its rows. */
export function byUnit<Row extends { readonly ruler: Ruler }>(rows: readonly Row[]): UnitGroup<Row>[] {
  const units = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.ruler.scale} ${row.ruler.unit ?? ''}`;
    const members = units.get(key);
    if (members) members.push(row);
    else units.set(key, [row]);
  }
  return [...units.values()].map((members, index) => {
    const { unit, scale } = members[0]!.ruler;
    const line: Cell[] = [{ kind: 'sentence', sentence: { says: 'unit-heading', unit, scale } }];
    return { heading: units.size === 1 ? [] : index === 0 ? [line] : [[], line], members };
  });
}
