// `rules.csv`: what holds between indicators.
import { nearest } from '../figures/nearest.ts';
import type { Period } from '../figures/period.ts';
import type { Rule } from '../figures/rule.ts';
import type { Cell, Row } from './cell.ts';
import { spotIn } from './cell.ts';
import type { Expression } from './expression.ts';
import { expression } from './expression.ts';
import { labelsOf } from './indicators.ts';
import { periodIn } from './layout.ts';
import type { Sheet } from './sheet.ts';
import { cellIn, hasColumns, named, sheet } from './sheet.ts';
import type { Table } from './table.ts';
import type { Spot, Tell } from './tell.ts';

export interface RuleRow {
  readonly rule: Rule;
  /** Every indicator that it names, where it does. */
  readonly mentions: readonly { readonly indicator: string; readonly spot: Spot }[];
  readonly tell: Tell;
}

const columns = ['rule', 'expression', 'from', 'to', 'label_en', 'label_fr', 'label_nl'];

export function rules(file: string, table: Table, tell: Tell): readonly RuleRow[] {
  const found = sheet(table, tell);
  if (!hasColumns(found, ['rule', 'expression'], columns, tell)) return [];
  const rows = [...named(found, 'rule', tell)];
  return rows.flatMap(([name, row]) => ruleRow(file, name, row, found, tell) ?? []);
}

function ruleRow(file: string, name: string, row: Row, sheet: Sheet, tell: Tell): RuleRow | null {
  const at = (column: string) => cellIn(sheet, row, column);
  const cell = at('expression');
  const parsed = linear(cell, name, tell);
  const from = limit(at('from'), name, 'from', tell);
  const to = limit(at('to'), name, 'to', tell);
  if (from && to && from.slice(0, to.length) > to) tell({ code: 'range', rule: name, from, to }, at('from'));
  if (parsed === null) return null;
  const { figures, ...form } = parsed;
  const { line, column } = cell;
  const rule: Rule = {
    ...{ id: `${file}:${line}`, file, line, column, rule: name, expression: cell.text },
    ...{ ...form, from, to, labels: labelsOf(at, tell) },
  };
  const mentions = figures.map(({ indicator, at }) => ({ indicator, spot: spotIn(cell, at) }));
  return { rule, mentions, tell };
}

/** Null, and told, where the cell holds no linear expression. */
export function linear(cell: Cell, rule: string, tell: Tell): Expression | null {
  if (cell.text === '') {
    tell({ code: 'empty-cell', row: rule, field: 'expression' }, cell);
    return null;
  }
  const parsed = expression(cell.raw);
  if (!('problem' in parsed)) return parsed;
  const { problem, at, text, write } = parsed;
  tell({ code: 'expression', rule, problem, text, write }, spotIn(cell, at));
  return null;
}

const limit = (cell: Cell, rule: string, field: string, tell: Tell): Period | null =>
  cell.text === '' ? null : periodIn(cell, rule, field, tell);

/** Tells every indicator that a rule names and nobody knows. */
export function checkMentions(rows: readonly RuleRow[], known: ReadonlySet<string>): void {
  for (const { rule, mentions, tell } of rows) {
    for (const { indicator, spot } of mentions) {
      if (known.has(indicator)) continue;
      const meant = nearest(indicator, known);
      tell({ code: 'unknown-indicator', rule: rule.rule, name: indicator, nearest: meant }, spot);
    }
  }
}
