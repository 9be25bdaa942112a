// A result as GitHub-flavoured Markdown: the lines and cells of the table for people, set as Markdown tables.
import type { Block, Result } from '../figures/result.ts';
import type { Cell } from '../figures/sentence.ts';
import type { Column, Table } from '../figures/table.ts';
import { reading, sentence } from './cell.ts';
import { grid } from './grid.ts';
import { escaped, opening } from './markup.ts';
import type { Style } from './style.ts';

export function markdown({ blocks }: Result, style: Style): string {
  const parts = blocks.map((block) => drawn(block, style));
  const joined = parts.map((part, at) => part + separator(blocks[at]!, blocks[at + 1])).join('');
  return joined
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\n*$/, parts.length > 0 ? '\n' : '');
}

/** Lines that follow each other stay lines; everything else is set off. */
function separator(block: Block, next: Block | undefined): string {
  const plain = (it: Block | undefined) => it?.kind === 'line' && it.tone !== 'title';
  return plain(block) && plain(next) ? '\\\n' : '\n\n';
}

function drawn(block: Block, style: Style): string {
  switch (block.kind) {
    case 'blank':
      return '';
    case 'line': {
      const text = opening(escaped(sentence(block.sentence, style).trim()));
      if (text === '') return '';
      return block.tone === 'title'
        ? `### ${text}`
        : block.tone === 'good' || block.tone === 'bad'
          ? `**${text}**`
          : text;
    }
    case 'columns':
      return free(block.rows, style);
    case 'table':
      return headed(block.table, style);
  }
}

type Rows = readonly (readonly Cell[])[];

/** Columns without headings: Markdown has no tables without, so they are empty. */
function free(rows: Rows, style: Style): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => ({ right: isNumeric(rows, at), heading: '' }));
  return grid(columns, texts(rows, width, style));
}

function headed({ columns, groups }: Table, style: Style): string {
  const heads = columns.map(({ heading, align }: Column) => ({
    right: align === 'number',
    heading: heading
      .map((line) => cell(sentence(line, style)))
      .filter(Boolean)
      .join(' '),
  }));
  const rows = groups.flat().filter((row) => row.length > 0);
  return grid(heads, texts(rows, columns.length, style));
}

const texts = (rows: Rows, width: number, style: Style): string[][] =>
  rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ? set(row[at], style) : '')));

/** What is set in under something else keeps its indent, which Markdown would take away. */
function set(content: Cell, style: Style): string {
  const text = reading(content, style);
  const depth = content.kind === 'label' ? content.depth : 0;
  return (style.ascii ? '&emsp;' : '\u2003').repeat(depth) + cell(text.trim());
}

const cell = (text: string): string => escaped(text).replaceAll('|', '\\|');

function isNumeric(rows: Rows, at: number): boolean {
  const kinds = rows
    .flatMap((row) => row[at]?.kind ?? [])
    .filter((kind) => kind !== 'blank' && kind !== 'unknown');
  return kinds.length > 0 && kinds.every((kind) => ['printed', 'number', 'bounds'].includes(kind));
}
