// When: a year, a half, a quarter or a broken year, always a string.

/** `2023`, `2023-H1`, `2023-Q4`; a broken year, such as a school year, is `2023/24`. */
export type Period = string;

const shape = /^(\d{4})(-(?:H[12]|Q[1-4])|\/\d{2})?$/;

/** The year that it begins in, and which part of it: empty for a whole one. Null for what is no period. */
function partsOf(text: string): { readonly year: number; readonly part: string } | null {
  const [, digits, part = ''] = shape.exec(text) ?? [];
  if (digits === undefined) return null;
  const year = Number(digits);
  if (!part.startsWith('/')) return { year, part };
  return part === broken(year) ? { year, part: '/' } : null;
}

/** `/24` of the year that begins in 2023, `/00` of 1999. */
const broken = (year: number): string => `/${String((year + 1) % 100).padStart(2, '0')}`;

const written = (year: number, part: string): Period =>
  String(year).padStart(4, '0') + (part === '/' ? broken(year) : part);

export const isPeriod = (text: string): boolean => partsOf(text) !== null;

/** What is written another way, as a period: `Q4 2023`, `2023-2024`; null for what is none. */
export function meantPeriod(text: string): Period | null {
  const plain = text.trim().toUpperCase();
  if (isPeriod(plain)) return plain;
  const [, from, to = ''] = /^(\d{4})\s*[-–/]\s*(\d{2}|\d{4})$/.exec(plain) ?? [];
  if (from !== undefined)
    return Number(from) + 1 === Number(from.slice(0, 4 - to.length) + to) || /00$/.test(to)
      ? ifPeriod(`${from}/${to.slice(-2)}`)
      : null;
  const [, before, letter = '', number, after] =
    /^(\d{4})?[\s.-]*([HSQTK])([1-4])[\s.-]*(\d{4})?$/.exec(plain) ?? [];
  const year = before ?? after;
  return year === undefined ? null : ifPeriod(`${year}-${/[HS]/.test(letter) ? 'H' : 'Q'}${number}`);
}

const ifPeriod = (text: string): Period | null => (isPeriod(text) ? text : null);

/** The same part of the year `years` later (negative: earlier); null where the label is no period, or no year is left. */
export function shiftYears(period: Period, years: number): Period | null {
  const found = partsOf(period);
  if (found === null) return null;
  const shifted = found.year + years;
  return shifted >= 0 && shifted <= 9999 ? written(shifted, found.part) : null;
}

/** Whole years from one period to another; null where they are not the same part of a year. */
export function yearsBetween(from: Period, to: Period): number | null {
  const [first, last] = [partsOf(from), partsOf(to)];
  return first === null || last === null || first.part !== last.part ? null : last.year - first.year;
}

/** Order in time: by year, then the year before its halves, its quarters, and the broken year that begins in it. */
export function comparePeriods(a: Period, b: Period): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const lengths = ['year', 'half', 'quarter', 'broken'] as const;
export type Every = (typeof lengths)[number];

/** How many of them make a year. */
const parts = { year: 1, half: 2, quarter: 4, broken: 1 } as const;

/** Where a period stands among all of its length: of neighbours, the numbers differ by one. */
export function placeInTime(period: Period): { readonly every: Every; readonly at: number } {
  const { year, part } = partsOf(period) ?? { year: 0, part: '' };
  const every = part.startsWith('-H') ? 'half' : part.startsWith('-Q') ? 'quarter' : part ? 'broken' : 'year';
  return { every, at: year * parts[every] + Number(part.slice(2) || 1) - 1 };
}

/** The period that stands there. */
export function periodAt(every: Every, at: number): Period {
  const year = Math.floor(at / parts[every]);
  const part = (at % parts[every]) + 1;
  return written(year, { year: '', half: `-H${part}`, quarter: `-Q${part}`, broken: '/' }[every]);
}
