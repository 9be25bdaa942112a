// `sources.csv`: where the figures were published.
import type { Source } from '../figures/source.ts';
import { optional } from './cell.ts';
import { cellIn, hasColumns, named, sheet } from './sheet.ts';
import type { Table } from './table.ts';
import type { Tell } from './tell.ts';

const columns = ['source', 'title', 'publisher', 'published', 'url', 'language'];

/** By key, in order; null, and told, where their column is missing. */
export function sources(table: Table, tell: Tell): ReadonlyMap<string, Source> | null {
  const found = sheet(table, tell);
  if (!hasColumns(found, ['source'], columns, tell)) return null;
  const entries = [...named(found, 'source', tell)].map(([source, row]): [string, Source] => {
    const at = (column: string) => optional(cellIn(found, row, column));
    const [title, publisher, published] = [at('title'), at('publisher'), at('published')];
    return [source, { source, title, publisher, published, url: at('url'), language: at('language') }];
  });
  return new Map(entries);
}
