// Rows of the plainest kind, read without a table in between: null for anything that they may not hold, and then the
// lot is read as every other file is. Nothing here tells a fault.
import type { PlainFigure, PlainIndicator, PlainRow, Plain } from '../figures/plain.ts';
import { isPeriod } from '../figures/period.ts';
import type { Period } from '../figures/period.ts';
import type { Rounding } from '../figures/interval.ts';
import type { Declaration } from './indicators.ts';
import { layout } from './layout.ts';
import { limits } from './limits.ts';
import type { Lot } from './lots.ts';
import type { Marks } from './marks.ts';
import { sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** A figures file, as far as its beginning tells of it. */
export interface PlainFile {
  readonly file: string;
  readonly sample: Table;
  readonly marks: Marks;
}

/** What is said of all figures; see Surroundings. */
export interface PlainHabits {
  readonly declared: ReadonlyMap<string, Declaration>;
  readonly hasSources: boolean;
  readonly rounding: Rounding | null;
}

type Role =
  | {
      readonly is:
        'indicator' | 'period' | 'value' | 'measure' | 'qualifier' | 'unit' | 'scale' | 'blank' | 'any';
    }
  | { readonly is: 'wide'; readonly period: Period };

interface Columns {
  readonly delimiter: string;
  readonly decimal: string | null;
  readonly roles: readonly Role[];
  /** Of every row, where the name of the file tells it. */
  readonly period: Period | null;
}

interface Known {
  readonly about: PlainIndicator;
  readonly isExact: boolean;
  /** Among the declared ones; -1 for any other. */
  readonly at: number;
}

/** What a lot has said so far. */
interface State {
  readonly declared: (PlainRow | undefined)[];
  readonly others: PlainRow[];
  readonly byName: Map<Known, PlainRow>;
  readonly known: boolean[];
  /** Figures of periods that are not asked about: none may be printed twice. */
  readonly elsewhere: Set<string>;
  scale: number | null;
}

export class PlainReader {
  private readonly files = new Map<string, Columns>();
  private readonly names = new Map<string, Known | null>();
  private readonly places = new Map<string, number>();

  constructor(
    files: readonly PlainFile[],
    private readonly habits: PlainHabits,
    private readonly periods: readonly Period[],
  ) {
    for (const file of files) {
      const found = columnsOf(file, habits.hasSources);
      if (found) this.files.set(file.file, found);
    }
    for (const name of habits.declared.keys()) this.known(name);
  }

  read(lots: readonly Lot[]): Plain | null {
    const state: State = {
      ...{ declared: [], others: [], byName: new Map(), elsewhere: new Set(), scale: null },
      known: this.periods.map(() => false),
    };
    for (const lot of lots) {
      const columns = this.files.get(lot.file);
      if (!columns || !this.readLot(lot.text, columns, state)) return null;
    }
    const rows = [...state.declared.filter((row) => row !== undefined), ...state.others];
    if (rows.some(({ about, isNegative }) => isNegative && about.sign === 'nonnegative')) return null;
    return { rows, scale: state.scale ?? 0, known: state.known };
  }

  private readLot(text: string, columns: Columns, state: State): boolean {
    const { delimiter, roles } = columns;
    const hasReturns = text.includes('\r');
    const hasQuotes = text.includes('"');
    if (text.includes('\ufffd')) return false;
    const said: string[] = roles.map(() => '');
    for (let at = 0; at < text.length;) {
      let stop = text.indexOf('\n', at);
      if (stop < 0) stop = text.length;
      const next = stop + 1;
      if (hasReturns && text.charCodeAt(--stop) !== 13) return false;
      if (at === stop) {
        at = next;
        continue;
      }
      for (let column = 0; column < roles.length; column++) {
        const isLast = column === roles.length - 1;
        const isQuoted = hasQuotes && text.charCodeAt(at) === 34;
        let end = isQuoted ? text.indexOf('"', at + 1) + 1 : isLast ? stop : text.indexOf(delimiter, at);
        if (end <= 0 || end > stop || (end === stop) !== isLast) return false;
        if (isQuoted && !isLast && text[end] !== delimiter) return false;
        if (roles[column]!.is !== 'any' || hasQuotes) {
          const cell = isQuoted ? text.slice(at + 1, end - 1) : text.slice(at, end);
          if (!isQuoted && (cell.includes('"') || (isLast && cell.includes(delimiter)))) return false;
          said[column] = cell;
        } else if (isLast && text.indexOf(delimiter, at) >= 0 && text.indexOf(delimiter, at) < stop)
          return false;
        at = end + 1;
      }
      at = next;
      if (hasReturns && said.some((cell) => cell.includes('\r'))) return false;
      if (!this.row(said, columns, state)) return false;
    }
    return true;
  }

  private row(said: readonly string[], { roles, period, decimal }: Columns, state: State): boolean {
    let known: Known | null = null;
    let place = period === null ? -1 : this.place(period);
    let [value, isExact] = ['', false];
    for (let column = 0; column < roles.length; column++) {
      const cell = said[column]!;
      switch (roles[column]!.is) {
        case 'indicator':
          known = this.known(cell.trim());
          break;
        case 'period':
          place = this.place(cell.trim());
          break;
        case 'value':
          value = cell;
          break;
        case 'measure':
          if (cell !== '' && cell !== 'value') return false;
          break;
        case 'qualifier':
          if (cell !== '' && cell !== '=' && cell !== 'exact') return false;
          isExact = cell === 'exact';
          break;
        case 'scale':
          if (!sameScale(cell, state)) return false;
          break;
        case 'blank':
          if (cell !== '') return false;
          break;
        default:
      }
    }
    const isWide = roles.some(({ is }) => is === 'wide');
    if (known === null || (place < 0 && !isWide)) return false;
    for (let column = 0; column < roles.length; column++)
      if (roles[column]!.is === 'unit' && said[column] !== '' && said[column] !== known.about.unit)
        return false;
    const row = rowOf(known, state, this.periods.length);
    if (isWide) return this.wide(row, known, isExact, said, roles, decimal, state);
    return this.figure(row, place, value, known.isExact || isExact, decimal, state);
  }

  private wide(
    row: PlainRow,
    known: Known,
    isExact: boolean,
    said: readonly string[],
    roles: readonly Role[],
    decimal: string | null,
    state: State,
  ): boolean {
    return roles.every(
      (role, column) =>
        role.is !== 'wide' ||
        this.figure(row, this.place(role.period), said[column]!, known.isExact || isExact, decimal, state),
    );
  }

  /** False for what is no plain number, or a second one of the same figure. */
  private figure(
    row: PlainRow,
    place: number,
    value: string,
    isExact: boolean,
    decimal: string | null,
    state: State,
  ): boolean {
    const isAsked = place < this.periods.length;
    if (isAsked) state.known[place] = true;
    const cell = value.trim();
    if (cell === '') return true;
    const point = pointOf(cell, decimal);
    if (point === null) return false;
    const isBelow = cell.charCodeAt(0) === 45;
    if (!isAsked) {
      const key = `${place} ${row.about.indicator}`;
      if (state.elsewhere.has(key) || (isBelow && !/[1-9]/.test(cell))) return false;
      state.elsewhere.add(key);
      if (isBelow) row.isNegative = true;
      return true;
    }
    if (row.figures[place]) return false;
    const whole = point < 0 ? cell : cell.slice(0, point) + cell.slice(point + 1);
    const printed = point < 0 || decimal === '.' ? cell : `${cell.slice(0, point)}.${cell.slice(point + 1)}`;
    const units = BigInt(whole);
    if (isBelow && units === 0n) return false;
    if (isBelow) row.isNegative = true;
    const decimals = point < 0 ? 0 : cell.length - point - 1;
    row.figures[place] = { printed, units, decimals, isExact } satisfies PlainFigure;
    return true;
  }

  /** Of the periods that are asked about, else some number beyond them; below zero for what is no period. */
  private place(text: string): number {
    const found = this.places.get(text);
    if (found !== undefined) return found;
    const asked = this.periods.indexOf(text);
    const place = asked >= 0 ? asked : isPeriod(text) ? this.periods.length + this.places.size : -2;
    if (this.places.size < most) this.places.set(text, place);
    return place;
  }

  private known(name: string): Known | null {
    const found = this.names.get(name);
    if (found !== undefined) return found;
    const made = this.made(name);
    if (this.names.size < most) this.names.set(name, made);
    return made;
  }

  /** Null for names that need a closer look. */
  private made(name: string): Known | null {
    const { declared, rounding } = this.habits;
    const own = declared.get(name)?.indicator;
    if (own === undefined && !/^[!-~](?:[ -~]{0,98}[!-~])?$/.test(name)) return null;
    const habit =
      rounding === 'exact' && (own?.rounding ?? 'nearest') === 'nearest'
        ? 'exact'
        : (own?.rounding ?? rounding ?? 'nearest');
    if (habit !== 'nearest' && habit !== 'exact') return null;
    const { unit = null, partOf = null, sign = null, labels } = own ?? {};
    const about = { indicator: name, label: labels?.en ?? name, unit, partOf, sign };
    return {
      about,
      isExact: habit === 'exact',
      at: own === undefined ? -1 : [...declared.keys()].indexOf(name),
    };
  }
}

/** Names and periods that are remembered; more are read the slower way. */
const most = 10_000;

function rowOf(known: Known, state: State, periods: number): PlainRow {
  const found = state.byName.get(known);
  if (found) return found;
  const row: PlainRow = { about: known.about, figures: Array<null>(periods).fill(null), isNegative: false };
  state.byName.set(known, row);
  if (known.at < 0) state.others.push(row);
  else state.declared[known.at] = row;
  return row;
}

/** One scale for all numbers of an organisation. */
function sameScale(cell: string, state: State): boolean {
  if (!/^\d{0,2}$/.test(cell)) return false;
  const scale = cell === '' ? 0 : Number(cell);
  if (scale > limits.power) return false;
  state.scale ??= scale;
  return state.scale === scale;
}

/** Where the decimal mark stands, -1 where there is none; null for what is no plain number. */
function pointOf(cell: string, decimal: string | null): number | null {
  const start = cell.charCodeAt(0) === 45 ? 1 : 0;
  const mark = decimal === null ? -1 : decimal.charCodeAt(0);
  let point = -1;
  if (cell.length - start > limits.digits) return null;
  for (let at = start; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (code !== mark || point >= 0 || at === start || at === cell.length - 1) return null;
    point = at;
  }
  const wholes = (point < 0 ? cell.length : point) - start;
  if (wholes < 1 || (wholes > 1 && cell.charCodeAt(start) === 48)) return null;
  return point;
}

const blank = new Set(['base', 'decimals', 'rounding', 'status']);

/** Null where a column may say more than this reader understands. */
function columnsOf({ file, sample, marks }: PlainFile, hasSources: boolean): Columns | null {
  const named = sheet(sample, () => {});
  const found = layout(file, named, () => {});
  if (found === null || !named.columns.has('indicator')) return null;
  const wide = new Map(
    found.kind === 'wide' ? found.columns.map(({ position, period }) => [position, period]) : [],
  );
  const roles = sample.header.map(({ text }, position): Role | null => {
    const name = text.toLowerCase();
    const period = wide.get(position);
    if (period !== undefined) return { is: 'wide', period };
    if (name === 'organisation' || name === 'note') return { is: 'any' };
    if (name === 'source') return { is: hasSources ? 'blank' : 'any' };
    if (blank.has(name)) return { is: 'blank' };
    if (name === 'period' || name === 'year') return { is: 'period' };
    if (['indicator', 'value', 'measure', 'qualifier', 'unit', 'scale'].includes(name))
      return { is: name as 'indicator' };
    return found.kind === 'wide' ? null : { is: 'any' };
  });
  if (roles.includes(null)) return null;
  return {
    delimiter: sample.delimiter,
    decimal: marks.decimal,
    roles: roles as readonly Role[],
    period: found.kind === 'yearly' ? found.period : null,
  };
}
