// The proofs of `check` as a reader sees them: lines of text, worked out again in fractions of this file's own.
import { expect } from 'vitest';

/** n/d with d > 0, not reduced. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const read = (text: string): Fraction => {
  const [above = '', below] = text.replaceAll(',', '').split('/');
  const [whole = '', fraction = ''] = above.split('.');
  return { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) * BigInt(below ?? 1) };
};
export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? over({ n: -a.n, d: a.d }, { n: -b.n, d: b.d }) : { n: a.n * b.d, d: a.d * b.n };
export const minus = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const order = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};
const none: Fraction = { n: 0n, d: 1n };

export interface Term {
  /** Its sign and what it is taken times. */
  readonly factor: Fraction;
  /** As written: a number of the screen, or the letter of a figure. */
  readonly of: string;
}

/** `100 - 2 × 19.75`, `a - 1.1725 × b` */
export function termsOf(text: string): Term[] {
  const parts = text.split(/ (?=[+-] )/).map((part) => part.replace(/^\+ /, '').replace(/^- /, '-'));
  return parts.map((part) => {
    const [, sign, factor, of] = /^(-?)(?:([\d.,/]+) × )?(\S+)$/.exec(part) ?? [];
    if (of === undefined) throw new Error(`no term: ${part}`);
    const size = factor === undefined ? { n: 1n, d: 1n } : read(factor);
    return { factor: sign === '-' ? minus(size) : size, of };
  });
}

interface Line {
  readonly figure: string;
  readonly mark: '=' | '≥' | '>' | '≤' | '<';
  readonly terms: readonly Term[];
  /** What their sum is divided by. */
  readonly divisor: Fraction;
  /** The percentages that the divisor adds up, or the one that the terms are taken times. */
  readonly percents: readonly Term[];
  readonly isPart: boolean;
  readonly result: string;
  /** Place and what was printed there. */
  readonly origin: string;
}

export interface Argument {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly low: string;
  readonly high: string;
  readonly end: string;
}

const shape = /^ {2}(\S.*?) {2,}([=≥>≤<])(?: {2,}(.+) =)? {2,}(-?[\d,]+(?:\.\d+)?)(?: +(\S.*))?$/;

/** The chain that a conflict opens with; null where it has none. */
export function argumentIn(text: string): Argument | null {
  const [heading = '', ...rest] = text.split('\n');
  const end = rest.findIndex((line) => / > .*: impossible\./.test(line));
  if (end < 0) return null;
  const [, low = '', high = ''] = /^(\S+) > (\S+): impossible\./.exec(rest[end]!)!;
  return {
    heading,
    lines: rest
      .slice(0, end)
      .flatMap((line) => (/^ {2}Set .+ to 100\. Then$/.test(line) ? [] : [lineOf(line)])),
    low,
    high,
    end: rest[end]!,
  };
}

function lineOf(text: string): Line {
  const [, figure = '', mark, work, result = '', origin = ''] = shape.exec(text) ?? [];
  if (mark === undefined) throw new Error(`no line of a chain: ${text}`);
  const own = { figure, mark: mark as Line['mark'], result, origin };
  const part = /^(-?[\d.,]+) % × (-?[\d.,]+)$/.exec(work ?? '');
  if (part) return { ...own, ...quotient(part[2]!), percents: termsOf(part[1]!), isPart: true };
  const solved = /^(.+) \/ (.+) %$/.exec(work ?? '');
  const percents = solved ? termsOf(solved[2]!.replace(/^\((.*)\)$/, '$1')) : [];
  return { ...own, ...quotient(solved ? solved[1]! : (work ?? result)), percents, isPart: false };
}

function quotient(work: string): Pick<Line, 'terms' | 'divisor'> {
  const [, inner, outer, divisor] = /^(?:\((.*)\)|(.*?))(?: \/ ([\d.,/]+))?$/.exec(work)!;
  return {
    terms: termsOf(inner ?? outer!),
    divisor: divisor === undefined ? { n: 1n, d: 1n } : read(divisor),
  };
}

export const added = (terms: readonly Term[]): Fraction =>
  terms.map(({ factor, of }) => times(factor, read(of))).reduce(plus, none);

/** What the numbers of the line come to. */
function worked({ terms, divisor, percents, isPart }: Line): Fraction {
  const sum = over(added(terms), divisor);
  if (percents.length === 0) return sum;
  const rate = over(added(percents), { n: 100n, d: 1n });
  if (isPart) return times(sum, rate);
  expect(rate.n > 0n).toBe(true);
  return over(sum, rate);
}

/** Each conflict of a screen, from its heading on. */
export const conflictsIn = (screen: string): string[] =>
  screen
    .split(/^(?=Conflict \d)/m)
    .slice(1)
    .map((text) => text.split(/^(?:One of these|No single one)/m)[0]!);

/** The result of each line follows from its numbers, rounded to the side that gives something away. */
export function expectArithmetic({ lines, low, high, heading }: Argument): void {
  const bounds = new Map<string, { up: string[]; down: string[] }>();
  const [, setFigure, setValue] = /Set (.+) to (-?\d+)/.exec(heading) ?? [];
  const known = (result: string, marks: string) =>
    result === (setValue ?? '100') ||
    lines.some((line) => line.result === result && marks.includes(line.mark));
  for (const line of lines) {
    const exact = worked(line);
    const difference = order(read(line.result), exact);
    if (line.mark === '=') expect(difference, line.figure).toBe(0);
    else expect('≥>'.includes(line.mark) ? difference <= 0 : difference >= 0, line.figure).toBe(true);
    expect(nearlyEqual(line.result, exact), `${line.figure} ${line.result}`).toBe(true);
    const own = bounds.get(line.figure) ?? { up: [], down: [] };
    if ('≥>='.includes(line.mark)) own.down.push(line.result);
    if ('≤<='.includes(line.mark)) own.up.push(line.result);
    bounds.set(line.figure, own);
    expectDirections(line, known);
  }
  if (setFigure !== undefined) {
    const own = bounds.get(setFigure) ?? { up: [], down: [] };
    bounds.set(setFigure, { up: [...own.up, setValue!], down: [...own.down, setValue!] });
  }
  const same = (a: string, b: string) => order(read(a), read(b)) === 0;
  const last = bounds.get(lines.at(-1)!.figure)!;
  expect(last.down.some((it) => same(it, low)) && last.up.some((it) => same(it, high))).toBe(true);
  const difference = order(read(low), read(high));
  expect(difference >= 0).toBe(true);
  if (difference === 0) {
    const marks = lines.filter(({ figure }) => figure === lines.at(-1)!.figure).map(({ mark }) => mark);
    expect(marks.some((mark) => mark === '>' || mark === '<')).toBe(true);
  }
}

/** What is added up for an `at least` is itself at least, what is taken away at most. */
function expectDirections(
  { terms, mark, figure, percents, isPart }: Line,
  known: (result: string, marks: string) => boolean,
): void {
  if (percents.length > 0 && !isPart) return;
  if (terms.length < 2) return;
  const [same, opposite] = '≥>'.includes(mark) ? ['=≥>', '=≤<'] : ['=≤<', '=≥>'];
  const given = terms.filter(({ factor, of }) => {
    const below = factor.n < 0n;
    if (known(of, below ? opposite : same)) return true;
    return known(`-${of}`, below ? same : opposite);
  });
  // One number may be the row's own constant.
  expect(given.length, figure).toBeGreaterThanOrEqual(terms.length - 1);
}

/** Within one unit of the last digit. */
function nearlyEqual(result: string, exact: Fraction): boolean {
  const unit = { n: 1n, d: 10n ** BigInt(result.split('.')[1]?.length ?? 0) };
  const difference = plus(read(result), minus(exact));
  return order(difference, unit) < 0 && order(difference, minus(unit)) > 0;
}

export interface ProofRow {
  readonly terms: readonly Term[];
  readonly relation: string;
  readonly limit: Fraction;
  readonly times: Fraction;
}

/** The table of multipliers; null where there is none. */
export function proofIn(text: string): { readonly rows: readonly ProofRow[]; readonly end: string } | null {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => /(^|\s)row\s+times/.test(line));
  const end = lines.find((line) => line.startsWith('Each row times its number'));
  if (head < 0 || end === undefined) return null;
  const found = lines.slice(head).flatMap((line): ProofRow[] => {
    const [, form, relation, limit, multiplier] =
      / *(?:\S+:\S+ +)?(-?(?:[\d.,/]+ × )?[a-z]\d*(?: [+-] (?:[\d.,/]+ × )?[a-z]\d*)*) ([=≥>≤<]) (-?[\d.,/]+) +(-?[\d.,]+)/.exec(
        line,
      ) ?? [];
    if (form === undefined) return [];
    return [{ terms: termsOf(form), relation: relation!, limit: read(limit!), times: read(multiplier!) }];
  });
  return { rows: found, end };
}

/** Nothing is left on the left, and the right side is what cannot be. */
export function expectCancels({
  rows,
  end,
}: {
  readonly rows: readonly ProofRow[];
  readonly end: string;
}): void {
  expect(rows.length).toBeGreaterThan(1);
  const left = new Map<string, Fraction>();
  let right = none;
  for (const { terms, relation, limit, times: multiplier } of rows) {
    if ('≥>'.includes(relation)) expect(multiplier.n > 0n).toBe(true);
    if ('≤<'.includes(relation)) expect(multiplier.n < 0n).toBe(true);
    for (const { factor, of } of terms) left.set(of, plus(left.get(of) ?? none, times(factor, multiplier)));
    right = plus(right, times(limit, multiplier));
  }
  expect([...left.values()].every(({ n }) => n === 0n)).toBe(true);
  const strict = rows.some(({ relation }) => '<>'.includes(relation));
  expect(right.n > 0n || (right.n === 0n && strict)).toBe(true);
  const [, mark, gap] = /: 0 ([≥>]) (\S+), impossible\.$/.exec(end)!;
  expect(order(read(gap!), right)).toBe(0);
  expect(mark).toBe(strict ? '>' : '≥');
}
