// Rows of the plainest kind, read without a table in between: null for anything that they may not hold, and then the
// lot is read as every other file is. Nothing here tells a fault.
import type { Plain, PlainFigure, PlainRow, PlainSum } from '../figures/plain.ts';
import { isPeriod } from '../figures/period.ts';
import type { Period } from '../figures/period.ts';
import type { Rounding } from '../figures/interval.ts';
import type { Declaration } from './indicators.ts';
import { limits } from './limits.ts';
import type { Lot } from './lots.ts';
import { readings } from './namesake.ts';
import type { Columns, PlainFile } from './role.ts';
import { columnsOf } from './role.ts';
import type { Sum } from './sum.ts';

/** What is said of all figures; see Surroundings. */
export interface PlainHabits {
  readonly declared: ReadonlyMap<string, Declaration>;
  readonly hasSources: boolean;
  readonly rounding: Rounding | null;
  /** All rules there are. */
  readonly sums: readonly Sum[];
}

/** An indicator, and its row in the lot at hand: rows are used again for the next lot. */
interface Known {
  readonly row: PlainRow;
  readonly unit: string | null;
  readonly isExact: boolean;
  /** A sum binds its figures, those of all periods. */
  readonly isSummed: boolean;
  /** Among the declared ones; -1 for any other. */
  readonly at: number;
  /** The last lot that spoke of it. */
  lot: number;
  /** One for each period that is asked about, and others as they come, to be filled again. */
  readonly figures: PlainFigure[];
  /** By period that is not asked about: the last lot that has a figure of it. None may be printed twice. */
  readonly elsewhere: number[];
}

export class PlainReader {
  private readonly files = new Map<string, Columns>();
  private readonly names = new Map<string, Known | null>();
  private readonly places = new Map<string, number>();
  private lot = 0;
  private declared: Known[] = [];
  private others: Known[] = [];
  private known: boolean[] = [];
  private scale: number | null = null;
  private readonly summed: ReadonlySet<string>;
  /** Of each sum the total, then its parts; null for what this reader does not know. */
  private readonly sums: readonly (readonly (Known | null)[])[];
  private readonly hasParts: boolean;

  constructor(
    files: readonly PlainFile[],
    private readonly habits: PlainHabits,
    private readonly periods: readonly Period[],
  ) {
    for (const file of files) {
      const found = columnsOf(file, habits.hasSources);
      if (found) this.files.set(file.file, found);
    }
    const members = habits.sums.map(({ total, parts }) => [total, ...parts]);
    this.summed = new Set(members.flat());
    this.sums = members.map((names) => names.map((name) => this.named(name)));
    for (const name of habits.declared.keys()) this.named(name);
    this.hasParts = [...habits.declared.values()].some(({ indicator }) => indicator.partOf !== null);
  }

  /** What is returned is good until the next lot is read. */
  read(lots: readonly Lot[]): Plain | null {
    this.lot++;
    [this.declared, this.others, this.scale] = [[], [], null];
    this.known = this.periods.map(() => false);
    for (const lot of lots) {
      const columns = this.files.get(lot.file);
      if (!columns || !this.readText(lot.text, columns)) return null;
    }
    if (this.declared.length > 1) this.declared.sort((a, b) => a.at - b.at);
    const rows = [...this.declared, ...this.others].map(({ row }) => row);
    if (rows.some(({ about, isNegative }) => isNegative && about.sign === 'nonnegative')) return null;
    const sums = this.sumsAtHand();
    if (sums === null) return null;
    return { rows, scale: this.scale ?? 0, known: this.known, sums, hasParts: this.hasParts };
  }

  /** The sums whose members this lot speaks of; null where it speaks of some of them alone. */
  private sumsAtHand(): Plain['sums'] | null {
    const found: PlainSum[] = [];
    for (const members of this.sums) {
      const rows = members.flatMap((known) => (known?.lot === this.lot ? known.row : []));
      const [total, ...parts] = rows;
      if (rows.length === members.length) found.push({ total: total!, parts });
      else if (rows.length > 0 || members.includes(null)) return null;
    }
    return found;
  }

  /** Row by row, each cell where it stands. */
  private readText(text: string, columns: Columns): boolean {
    const { delimiter, roles } = columns;
    const starts: number[] = [];
    const ends: number[] = [];
    const hasReturns = text.includes('\r');
    if (text.includes('\ufffd')) return false;
    for (let at = 0; at < text.length;) {
      let count = 0;
      let code = 0;
      do {
        if (text.charCodeAt(at) === quote) {
          const close = text.indexOf('"', at + 1);
          if (close < 0 || (hasReturns && text.slice(at, close).includes('\r'))) return false;
          [starts[count], ends[count]] = [at + 1, close];
          at = close + 1;
          code = text.charCodeAt(at);
        } else {
          starts[count] = at;
          while ((code = text.charCodeAt(at)) !== delimiter && code !== 10 && code === code) {
            if (code === quote || code === 13) break;
            at++;
          }
          ends[count] = at;
        }
        count++;
        at++;
      } while (code === delimiter && count <= roles.length);
      if (code === 13 && text.charCodeAt(at) === 10) at++;
      else if (hasReturns || (code !== 10 && code === code)) return false;
      const isBlank = count === 1 && starts[0] === ends[0];
      if (!isBlank && (count !== roles.length || !this.readRow(text, starts, ends, columns))) return false;
    }
    return true;
  }

  private readRow(
    text: string,
    starts: readonly number[],
    ends: readonly number[],
    { roles, periods, isWide, decimal }: Columns,
  ): boolean {
    let known: Known | null = null;
    let place = -1;
    let value = -1;
    let isExact = false;
    let unit = -1;
    for (let column = 0; column < roles.length; column++) {
      const role = roles[column]!;
      if (role === 'any' || role === 'wide') continue;
      if (role === 'value') {
        value = column;
        if (periods[column] !== null) place = this.place(periods[column]!);
        continue;
      }
      const cell = text.slice(starts[column], ends[column]);
      if (role === 'indicator') known = this.named(cell);
      else if (role === 'period') place = this.place(cell);
      else if (role === 'scale') {
        if (!this.sameScale(cell)) return false;
      } else if (cell === '') continue;
      else if (role === 'unit') unit = column;
      else if (role === 'qualifier' && (cell === '=' || cell === 'exact')) isExact = cell === 'exact';
      else if (role !== 'measure' || cell !== 'value') return false;
    }
    if (known === null || (unit >= 0 && text.slice(starts[unit], ends[unit]) !== known.unit)) return false;
    this.speak(known);
    const exact = known.isExact || isExact;
    if (!isWide) return this.figure(known, place, text, starts[value]!, ends[value]!, exact, decimal);
    return roles.every(
      (role, column) =>
        role !== 'wide' ||
        this.figure(
          known,
          this.place(periods[column]!),
          text,
          starts[column]!,
          ends[column]!,
          exact,
          decimal,
        ),
    );
  }

  private speak(known: Known): void {
    if (known.lot === this.lot) return;
    known.lot = this.lot;
    known.row.isNegative = false;
    known.row.figures.fill(null);
    (known.at < 0 ? this.others : this.declared).push(known);
  }

  /** False for what is no plain number, or a second one of the same figure. */
  private figure(
    { row, figures, elsewhere, isSummed }: Known,
    place: number,
    text: string,
    start: number,
    end: number,
    isExact: boolean,
    decimal: number,
  ): boolean {
    if (place < 0) return false;
    const isAsked = place < this.periods.length;
    if (isAsked) this.known[place] = true;
    if (start === end) return true;
    const isBelow = text.charCodeAt(start) === 45;
    const first = isBelow ? start + 1 : start;
    let [isZero, point] = [true, -1];
    for (let at = first; at < end; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit >= 0 && digit <= 9) isZero &&= digit === 0;
      else if (digit + 48 === decimal && point < 0 && at > first && at < end - 1) point = at;
      else return false;
    }
    const wholes = (point < 0 ? end : point) - first;
    if (end - first > limits.digits || wholes < 1 || (wholes > 1 && text.charCodeAt(first) === 48))
      return false;
    if (isBelow) {
      if (isZero) return false;
      row.isNegative = true;
    }
    if (!isAsked) {
      if (elsewhere[place] === this.lot) return false;
      elsewhere[place] = this.lot;
      if (!isSummed) return true;
    }
    if (row.figures[place]) return false;
    const found = (figures[place] ??= blankFigure());
    const cell = text.slice(start, end);
    found.printed = point < 0 || decimal === 46 ? cell : cell.replace(',', '.');
    found.decimals = point < 0 ? 0 : end - point - 1;
    found.isExact = isExact;
    row.figures[place] = found;
    return true;
  }

  /** One scale for all numbers of an organisation. */
  private sameScale(cell: string): boolean {
    if (!/^\d{0,2}$/.test(cell)) return false;
    const scale = cell === '' ? 0 : Number(cell);
    this.scale ??= scale;
    return this.scale === scale && scale <= limits.power;
  }

  /** Of the periods that are asked about, else some number beyond them; below zero for what is no period. */
  private place(text: string): number {
    const found = this.places.get(text);
    if (found !== undefined) return found;
    if (this.places.size >= most) return -1;
    const asked = this.periods.indexOf(text);
    const place = asked >= 0 ? asked : isPeriod(text) ? this.periods.length + this.places.size : -1;
    this.places.set(text, place);
    return place;
  }

  private named(name: string): Known | null {
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
    if (own === undefined && (!/^[!-~](?:[ -~]{0,98}[!-~])?$/.test(name) || readings(name).length > 0))
      return null;
    const habit =
      rounding === 'exact' && (own?.rounding ?? 'nearest') === 'nearest'
        ? 'exact'
        : (own?.rounding ?? rounding ?? 'nearest');
    if (habit !== 'nearest' && habit !== 'exact') return null;
    const { unit = null, partOf = null, sign = null, labels } = own ?? {};
    const about = { indicator: name, label: labels?.en ?? name, unit, partOf, sign };
    const figures = this.periods.map(blankFigure);
    return {
      row: { about, figures: figures.map(() => null), isNegative: false },
      ...{ unit, isExact: habit === 'exact', isSummed: this.summed.has(name) },
      ...{ lot: 0, figures, elsewhere: [] },
      at: own === undefined ? -1 : [...declared.keys()].indexOf(name),
    };
  }
}

const blankFigure = (): PlainFigure => ({ printed: '', decimals: 0, isExact: false });

const quote = 34;

/** Names and periods that are remembered; more are read the slower way. */
const most = 10_000;
