// The lines, columns and tables of an answer as HTML.
import type { Block } from '../../figures/result.ts';
import type { Cell, Sentence } from '../../figures/sentence.ts';
import type { Table } from '../../figures/table.ts';
import { isSuggestion, reading, sentence } from '../cell.ts';
import type { Style } from '../style.ts';
import type { Child, Html } from './element.ts';
import { element } from './element.ts';
import type { Links } from './links.ts';

export interface Setting {
  readonly style: Style;
  readonly links: Links;
  /** Of titles between blocks. */
  readonly heading: 'h3' | 'h4';
  /** Rows that begin with a source are where links to it lead. */
  readonly listing: boolean;
}

/** `title` names the tables to whoever does not see them. What suggests a command is left out. */
export function html(blocks: readonly Block[], title: string, setting: Setting): Html[] {
  return blocks.flatMap((block) => drawn(block, title, setting));
}

function drawn(block: Block, title: string, setting: Setting): Html[] {
  switch (block.kind) {
    case 'blank':
      return [];
    case 'line':
      return isSuggestion(block.sentence) ? [] : [line(block, setting)];
    case 'columns':
      return [scrolling(title, columns(block.rows, title, setting))];
    case 'table':
      return [scrolling(title, table(block.table, title, setting))];
  }
}

function line(
  { sentence: said, tone }: Extract<Block, { kind: 'line' }>,
  { style, links, heading }: Setting,
): Html {
  const text = links.text(sentence(said, style).trim());
  if (tone === 'title') return element(heading, {}, text);
  return element('p', { class: tone ?? null }, text);
}

/** A table that is wider than the page moves under the finger, and by the keys. */
const scrolling = (title: string, inside: Html): Html =>
  element('div', { class: 'scrolling', role: 'group', 'aria-label': title, tabindex: 0 }, inside);

type Rows = readonly (readonly Cell[])[];

/** Columns without headings; a row of a single cell runs across them. */
function columns(rows: Rows, title: string, setting: Setting): Html {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const body = rows.map((row) => {
    const isAcross = row.length === 1 && width > 1;
    const cells = row.map((cell) =>
      element('td', { class: look(cell), colspan: isAcross ? width : null }, inside(cell, setting)),
    );
    const missing = Array.from({ length: isAcross ? 0 : width - row.length }, () => element('td', {}));
    return element('tr', rowOf(row, setting), cells, missing);
  });
  return element('table', { class: 'free' }, element('caption', {}, title), element('tbody', {}, body));
}

const rowOf = ([first]: readonly Cell[], { links, listing }: Setting) => ({
  id: listing && first?.kind === 'text' ? links.listed(first.text) : null,
});

function table({ columns: all, groups, ranks }: Table, title: string, setting: Setting): Html {
  const { style } = setting;
  // What the bars of a terminal show, a picture shows better.
  const shown = all.map((column, at) => ({ column, at })).filter(({ column }) => column.id !== 'bar');
  const heads = shown.map(({ column: { heading, align } }) => {
    const text = heading
      .map((said) => sentence(said, style))
      .filter(Boolean)
      .join(' ');
    const attributes = { class: align === 'number' ? 'number' : null };
    return text === '' ? element('td', attributes) : element('th', { ...attributes, scope: 'col' }, text);
  });
  const row = (cells: Row, ranked: Ranks[number] | undefined): Html => {
    if (isAcross(cells)) {
      const attributes = isHeading(cells)
        ? { scope: 'rowgroup', colspan: shown.length }
        : { colspan: shown.length };
      return element(
        'tr',
        {},
        element(isHeading(cells) ? 'th' : 'td', attributes, inside(cells[0]!, setting)),
      );
    }
    const drawn = shown.map(({ column, at }, first) => {
      const cell = cells[at] ?? { kind: 'blank' };
      const attributes = { class: look(cell, column.align), 'data-rank': ranked?.[at] ?? null };
      return first === 0
        ? element('th', { ...attributes, scope: 'row' }, inside(cell, setting))
        : element('td', attributes, inside(cell, setting));
    });
    return element('tr', {}, drawn);
  };
  let number = 0;
  const bodies = groups
    .map((rows) => rows.map((cells) => ({ cells, ranked: ranks?.[number++] })))
    .flatMap((rows) => headed(rows.filter(({ cells }) => cells.length > 0)))
    .map((rows) =>
      element(
        'tbody',
        {},
        rows.map(({ cells, ranked }) => row(cells, ranked)),
      ),
    );
  return element(
    'table',
    { class: ranks ? 'sortable' : null },
    element('caption', {}, title),
    element('thead', {}, element('tr', {}, heads)),
    bodies,
  );
}

type Row = Rows[number];
type Ranks = NonNullable<Table['ranks']>;

const isAcross = ({ length }: Row): boolean => length === 1;

/** Across its table stands what heads the rows below it, or how the row above is worked out. */
const isHeading = (cells: Row): boolean => {
  const [cell] = cells;
  return isAcross(cells) && !(cell!.kind === 'sentence' && notes.has(cell!.sentence.says));
};

const notes: ReadonlySet<Sentence['says']> = new Set(['division', 'indented']);

/** What a heading speaks of ends with the next one. */
function headed<Item extends { readonly cells: Row }>(rows: readonly Item[]): Item[][] {
  const starts = rows.flatMap(({ cells }, at) => (at === 0 || isHeading(cells) ? [at] : []));
  return starts.map((start, at) => rows.slice(start, starts[at + 1]));
}

function look(cell: Cell, align?: 'left' | 'number'): string | null {
  if (cell.kind === 'verdict') return cell.verdict;
  if (cell.kind === 'label') return cell.depth > 0 ? `depth-${Math.min(cell.depth, 4)}` : null;
  return align === 'number' || ['printed', 'number', 'bounds'].includes(cell.kind) ? 'number' : null;
}

function inside(cell: Cell, { style, links, listing }: Setting): Child {
  const text = reading(cell, style).trim();
  if (cell.kind === 'text' && cell.source) return listing ? text : links.source(cell.text, text);
  return links.text(text);
}
