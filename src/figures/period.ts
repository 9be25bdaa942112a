// When: a year, a half or a quarter, always a string.

/** `2023`, `2023-H1`, `2023-Q4`. */
export type Period = string;

const shape = /^(\d{4})(-(?:H[12]|Q[1-4]))?$/;

export const isPeriod = (text: string): boolean => shape.test(text);

/** The same part of the year `years` later (negative: earlier); null where the label is no year, half or quarter. */
export function shiftYears(period: Period, years: number): Period | null {
  const [, year, part = ''] = shape.exec(period) ?? [];
  if (year === undefined) return null;
  const shifted = Number(year) + years;
  return shifted >= 0 && shifted <= 9999 ? String(shifted).padStart(4, '0') + part : null;
}

/** Whole years from one period to another; null where they are not the same part of a year. */
export function yearsBetween(from: Period, to: Period): number | null {
  const [, first, firstPart = ''] = shape.exec(from) ?? [];
  const [, last, lastPart = ''] = shape.exec(to) ?? [];
  return first === undefined || last === undefined || firstPart !== lastPart
    ? null
    : Number(last) - Number(first);
}

/** Order in time: by year, then the year before its halves before its quarters. */
export function comparePeriods(a: Period, b: Period): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type Every = 'year' | 'half' | 'quarter';

/** How many of them make a year. */
const parts = { year: 1, half: 2, quarter: 4 } as const;

/** Where a period stands among all years, halves or quarters: of neighbours, the numbers differ by one. */
export function placeInTime(period: Period): { readonly every: Every; readonly at: number } {
  const [year = '', part = ''] = period.split('-');
  const every = part.startsWith('H') ? 'half' : part.startsWith('Q') ? 'quarter' : 'year';
  return { every, at: Number(year) * parts[every] + Number(part.slice(1) || 1) - 1 };
}

/** The period that stands there. */
export function periodAt(every: Every, at: number): Period {
  const year = String(Math.floor(at / parts[every])).padStart(4, '0');
  const part = (at % parts[every]) + 1;
  return { year, half: `${year}-H${part}`, quarter: `${year}-Q${part}` }[every];
}
