// A result for people: lines, columns and tables. The one place that knows how text is laid out and coloured.
import { Chalk } from 'chalk';
import type { ChalkInstance } from 'chalk';
import Grid from 'cli-table3';
import type { Block, Result } from '../figures/result.ts';
import type { Cell } from '../figures/sentence.ts';
import type { Table } from '../figures/table.ts';
import { reading, sentence } from './cell.ts';
import type { Paint, TextColumn } from './columns.ts';
import { fitting, freeColumns, gap, headingHeight, runsAcross, tableColumns, totalWidth } from './columns.ts';
import type { Style } from './style.ts';

export function table(result: Result, style: Style): string {
  const chalk = new Chalk({ level: style.color ? 1 : 0 });
  const lines = result.blocks.flatMap((block) => drawn(block, style, chalk));
  return lines.map((line) => `${line}\n`).join('');
}

type Line = Extract<Block, { kind: 'line' }>;
type Columns = Extract<Block, { kind: 'columns' }>;

function drawn(block: Block, style: Style, chalk: ChalkInstance): string[] {
  switch (block.kind) {
    case 'blank':
      return [''];
    case 'line':
      return lines(block, style).map((text) => toned(text, block.tone, chalk));
    case 'columns':
      return free(block, style, painter(chalk));
    case 'table':
      return ruled(block.table, style, painter(chalk));
  }
}

/** Columns without headings, as many as there is room for; a row of a single cell runs across them. */
function free({ rows, indent, expendable = [] }: Columns, style: Style, paint: Paint): string[] {
  const across = (row: readonly Cell[]) => row.length === 1 && rows.some(({ length }) => length > 1);
  const all = freeColumns(
    rows.filter((row) => !across(row)),
    style,
    paint,
    expendable,
  );
  const margin = '  '.repeat(indent);
  const kept = fitting(all, widths(all), style.width - margin.length);
  const lines = spread(
    kept.map((at) => all[at]!),
    margin,
  ).values();
  return rows.map((row) => (across(row) ? margin + reading(row[0]!, style) : lines.next().value!));
}

/** A table with a rule above each group of rows. */
function ruled({ columns, groups }: Table, style: Style, paint: Paint): string[] {
  const all = tableColumns({ columns, groups }, style, paint);
  const measured = widths(all);
  const kept = fitting(all, measured, style.width);
  const lines = spread(kept.map((at) => all[at]!));
  const rule = (style.ascii ? '-' : '─').repeat(totalWidth(kept.map((at) => measured[at]!)));
  const headings = lines.slice(0, headingHeight(columns));
  const body = lines.slice(headings.length).values();
  const line = (row: readonly Cell[]): string =>
    runsAcross(row, columns) ? row.map((cell) => reading(cell, style)).join('') : body.next().value!;
  return [...headings, ...groups.flatMap((group) => [rule, ...group.map(line)])];
}

/** What goes on in the next line is set in a little. */
function lines({ sentence: said, wraps, indent = 0 }: Line, style: Style): string[] {
  const text = sentence(said, style);
  const margin = '  '.repeat(indent);
  if (!wraps) return [margin + text];
  const found = [''];
  for (const word of text.split(' ')) {
    const last = found.at(-1)!;
    if (last !== '' && margin.length + last.length + 1 + word.length > style.width) found.push(`  ${word}`);
    else found[found.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return found.map((part) => margin + part);
}

function toned(text: string, tone: Line['tone'], chalk: ChalkInstance): string {
  if (tone === undefined) return text;
  return { title: chalk.bold, good: chalk.green, bad: chalk.red, quiet: chalk.dim }[tone](text);
}

/** Colour repeats what a verdict says in words. */
function painter(chalk: ChalkInstance): Paint {
  const colors = { confirmed: chalk.green, contradicted: chalk.red, unchecked: chalk.dim };
  return (cell, text) =>
    cell.kind === 'verdict' && cell.verdict !== 'consistent' ? colors[cell.verdict](text) : text;
}

function spread(columns: readonly TextColumn[], indent = ''): string[] {
  const colWidths = widths(columns);
  return slices(columns).flatMap((slice) => {
    const text = grid(slice, colWidths).toString();
    return text.split('\n').map((line) => (indent + line).trimEnd());
  });
}

const widths = (columns: readonly TextColumn[]): number[] =>
  columns.map(({ texts }) => texts.reduce((widest, text) => Math.max(widest, widthOf(text)), 1));

/** What is beyond ASCII and our own marks is measured by the library that will set it: names may be in any script. */
function widthOf(text: string): number {
  if (/^[ -~À-ÿ\u00a0\u202f«»–±≥≤✓•○✗█-▏]*$/.test(text)) return text.length;
  const measure = grid([{ align: 'left', expendable: 0, texts: [text] }]);
  measure.toString();
  return measure.options.colWidths[0]!;
}

/** The time that cli-table3 takes grows with the square of the rows: it gets a few at a time. */
function slices(columns: readonly TextColumn[], length = 40): TextColumn[][] {
  const count = Math.ceil((columns[0]?.texts.length ?? 0) / length);
  return Array.from({ length: count }, (_, at) =>
    columns.map((column) => ({ ...column, texts: column.texts.slice(at * length, (at + 1) * length) })),
  );
}

function grid(columns: readonly TextColumn[], colWidths: readonly number[] = []): Grid.Table {
  const cells = new Grid({
    chars: { ...noBorders, middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map(({ align }) => (align === 'number' ? 'right' : 'left')),
    colWidths: [...colWidths],
  });
  columns[0]?.texts.forEach((_, row) => cells.push(columns.map((column) => column.texts[row]!)));
  return cells;
}

/** A line made of nothing is not drawn. */
const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
};
