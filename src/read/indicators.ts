// `indicators.csv`: what is measured, declared.
import type { Finding } from '../figures/finding.ts';
import type { Indicator, Labels } from '../figures/indicator.ts';
import { roundings } from '../figures/interval.ts';
import { nearest } from '../figures/nearest.ts';
import type { Cell, Row } from './cell.ts';
import { label, optional } from './cell.ts';
import { word } from './claim.ts';
import type { Sheet } from './sheet.ts';
import { cellIn, hasColumns, named, sheet } from './sheet.ts';
import type { Table } from './table.ts';
import type { Spot, Tell } from './tell.ts';
import { teller } from './tell.ts';
import type { UnitClaim } from './units.ts';

export interface Declaration {
  readonly indicator: Indicator;
  readonly partOfAt: Spot;
  readonly unitAt: Spot;
}

const labels = ['label_en', 'label_fr', 'label_nl'];
const columns = ['indicator', ...labels, 'unit', 'part_of', 'sign', 'rounding'];

/** The declarations by indicator, in order; null, and told, where their column is missing. */
export function indicators(table: Table, tell: Tell): ReadonlyMap<string, Declaration> | null {
  const found = sheet(table, tell);
  if (!hasColumns(found, ['indicator'], columns, tell)) return null;
  const rows = named(found, 'indicator', tell);
  return new Map([...rows].map(([name, row]) => [name, declaration(name, row, found, tell)]));
}

function declaration(name: string, row: Row, sheet: Sheet, tell: Tell): Declaration {
  const at = (column: string) => cellIn(sheet, row, column);
  const sign = word(at('sign'), name, 'sign', ['nonnegative', 'any'], '', tell);
  const rounding = word(at('rounding'), name, 'rounding', roundings, '', tell);
  const indicator: Indicator = {
    indicator: name,
    labels: labelsOf(at, tell),
    unit: label(at('unit'), tell),
    partOf: optional(at('part_of'))?.normalize('NFC') ?? null,
    sign: sign || null,
    rounding: rounding || null,
  };
  return { indicator, partOfAt: at('part_of'), unitAt: at('unit') };
}

export const labelsOf = (at: (column: string) => Cell, tell: Tell): Labels => ({
  en: label(at('label_en'), tell),
  fr: label(at('label_fr'), tell),
  nl: label(at('label_nl'), tell),
});

export function declaredUnits(
  file: string,
  declarations: ReadonlyMap<string, Declaration>,
): readonly UnitClaim[] {
  return [...declarations.values()].flatMap(({ indicator: { indicator, unit }, unitAt: { line, column } }) =>
    unit === null ? [] : [{ indicator, unit, file, line, column }],
  );
}

/** Tells every `part_of` that names its own indicator, directly or in a circle, or one that nobody knows. */
export function checkParts(
  file: string,
  declarations: ReadonlyMap<string, Declaration>,
  known: ReadonlySet<string>,
  findings: Finding[],
): void {
  const tell = teller(file, findings);
  for (const { indicator, partOfAt } of declarations.values()) {
    const { indicator: name, partOf } = indicator;
    if (partOf === null) continue;
    const about = { code: 'part-of', indicator: name, partOf } as const;
    if (partOf === name) tell({ ...about, problem: 'itself', nearest: null }, partOfAt);
    else if (!known.has(partOf)) {
      const meant = nearest(partOf, known);
      tell({ ...about, problem: 'unknown', nearest: meant }, partOfAt);
    } else if (circles(name, declarations)) tell({ ...about, problem: 'cycle', nearest: null }, partOfAt);
  }
}

function circles(start: string, declarations: ReadonlyMap<string, Declaration>): boolean {
  const passed = new Set<string>();
  let next = declarations.get(start)?.indicator.partOf ?? null;
  for (
    ;
    next !== null && next !== start && !passed.has(next);
    next = declarations.get(next)?.indicator.partOf ?? null
  )
    passed.add(next);
  return next === start;
}
