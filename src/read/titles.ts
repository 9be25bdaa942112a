// What stands above and below a published table: its title, its unit, footnotes and sources.
import { isPeriod, meantPeriod } from '../figures/period.ts';
import type { Cell, Row } from './cell.ts';
import { limits } from './limits.ts';
import { fold } from './suggestion.ts';
import type { Tell } from './tell.ts';

/** What a header below titles has to say: a period, or nothing, where `--columns` names the columns. */
export type Headings = 'periods' | 'any';

export interface Titled {
  readonly titles: readonly Cell[];
  readonly header: Row;
  readonly rows: readonly Row[];
}

const columnNames = /^(?:indicator|period|year|value)$/i;
const numeral = /^[-+−–(]*\d[\d.,\s\u00a0\u202f\u2009'’]*\)?\s*%?$/;

/** Not an amount of four digits, unless it is a year of these times. */
const isWhen = (text: string): boolean =>
  /(?:19|20)\d\d/.test(text) && (isPeriod(text) || meantPeriod(fold(text)) !== null);

/**
 * The rule: a header names a period in any cell but its first, or a column that figures files have, and holds no
 * other number.
 */
export function isHeader(texts: readonly string[]): boolean {
  const named = texts.some((text, at) => columnNames.test(text) || (at > 0 && isWhen(text)));
  return named && texts.every((text) => isWhen(text) || !numeral.test(text));
}

/** One cell alone, in a row of any width. */
export const isAlone = (texts: readonly string[]): boolean =>
  texts.filter((text) => text !== '').length === 1;

/**
 * The rule: rows above the header that hold one cell each are titles. Below a header that names periods, a line
 * without any delimiter is a footnote. Null, and told, where titles stand above what is no header.
 */
export function titled(rows: readonly Row[], headings: Headings, tell: Tell): Titled | null {
  const texts = rows.slice(0, limits.titles + 1).map(({ cells }) => cells.map(({ text }) => text));
  const end = texts.findIndex((row) => isHeader(row) || !isAlone(row));
  if (end < 0 && rows.length > limits.titles) {
    tell({ code: 'oversize', what: 'titles', limit: limits.titles }, rows[limits.titles]!.cells[0]);
    return null;
  }
  const above = Math.max(0, end);
  const header = rows[above]!;
  const problem = problemOf(texts, above, headings);
  if (problem !== null) {
    tell({ code: 'layout', problem: problem.problem }, rows[problem.at]!.cells[0]);
    return null;
  }
  const isTable = above > 0 || headings === 'any' || header.cells.slice(1).some(({ text }) => isWhen(text));
  const listed = header.cells.some(({ text }) => columnNames.test(text));
  const below = rows.slice(above + 1);
  const again = below.find((row) => repeats(row, header));
  if (again) tell({ code: 'layout', problem: 'second-header' }, again.cells[0]);
  return {
    titles: rows.slice(0, above).map(({ cells }) => cells.find(({ text }) => text !== '')!),
    header,
    rows: isTable && !listed ? below.map((row) => widened(row, header)) : below,
  };
}

/** The header of another table below this one. */
function repeats(row: Row, { cells }: Row): boolean {
  const periods = [...cells.entries()].filter(([at, { text }]) => at > 0 && isWhen(text));
  return periods.length > 0 && periods.every(([at, { text }]) => row.cells[at]?.text === text);
}

interface Problem {
  readonly problem: 'no-header' | 'header-below';
  readonly at: number;
}

function problemOf(texts: readonly (readonly string[])[], above: number, headings: Headings): Problem | null {
  const own = texts[above]!;
  if (isHeader(own)) return null;
  const isListed = headings === 'any' && own.every((text) => !numeral.test(text));
  if (above > 0) return isListed ? null : { problem: 'no-header', at: above };
  if (headings === 'any' || own.some((text) => columnNames.test(text))) return null;
  const names = (row: readonly string[]) => row.slice(1).filter(isWhen).length > (row[0] === '' ? 0 : 1);
  const at = texts.findIndex((row) => isHeader(row) && !isWhen(row[0]!) && names(row));
  return at > 0 ? { problem: 'header-below', at } : null;
}

/** With empty cells up to the width of the header, if it is but one. */
function widened(row: Row, header: Row): Row {
  const [cell] = row.cells;
  if (row.cells.length > 1 || cell === undefined) return row;
  const end = { ...cell, text: '', raw: '', quoted: false };
  return { ...row, cells: header.cells.map((_, at) => (at === 0 ? cell : end)) };
}
