// The slip of a hand that would explain a contradiction: two digits swapped, a sign, a power of ten, one digit.
import type { Interval } from '../figures/interval.ts';
import { meets, scaled } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { absolute, compare, multiply, parseRational, powerOfTen, subtract } from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';
import { Prover, split } from './prover.ts';
import { assemble } from './rows.ts';
import type { Evidence } from './signs.ts';
import { meaning } from './would-read.ts';

export interface Misprint {
  readonly kind: 'digits-swapped' | 'sign' | 'scale' | 'one-digit';
  /** What would have been meant, in the statement's own unit. */
  readonly printed: string;
}

interface Candidate extends Misprint {
  /** What it says, in unscaled units. */
  readonly interval: Interval;
  /** What the others leave has to be narrower than this for the candidate to be more than a coincidence. */
  readonly room: Rational;
}

/**
 * A slip that mends the whole when it is taken back, or null. It is said
 * - of a rounded or exact number for which the others leave an interval with two ends (`bounds`);
 * - where that interval is narrower than what the slip moves at its place: ten of the lower of two swapped digits, one
 *   of the digit replaced, the size of the number itself for a sign or a power of ten. In a wider interval some
 *   candidate would often lie by chance;
 * - where exactly one candidate of its kind fits: two are no evidence for either;
 * - of the first such kind in the order swapped digits, sign, scale, one digit. A single digit is the weakest: of a
 *   conflict it is only said where no other suspect has a slip (see `suspects`).
 */
export function misprint(statement: Statement, bounds: Interval, evidence: Evidence): Misprint | null {
  const { lower, upper } = bounds;
  const { qualifier } = statement;
  if (lower === null || upper === null || (qualifier !== '=' && qualifier !== 'exact')) return null;
  const width = subtract(upper, lower);
  const fitting = candidates(statement)
    .filter(({ interval, room }) => compare(width, room) < 0 && meets(interval, bounds))
    .filter(({ interval }) => mends(statement, interval, evidence));
  for (const kind of ['digits-swapped', 'sign', 'scale', 'one-digit'] as const) {
    const [first, ...others] = fitting.filter((candidate) => candidate.kind === kind);
    if (first && others.length === 0) return { kind, printed: first.printed };
  }
  return null;
}

/** Everything can be true once the statement says this instead. */
function mends(statement: Statement, interval: Interval, evidence: Evidence): boolean {
  const statements = evidence.statements.map((other) =>
    other.id === statement.id ? { ...other, interval } : other,
  );
  return split(assemble({ ...evidence, statements }).rows).every(
    (rows) => new Prover(rows).contradiction() === null,
  );
}

function candidates(statement: Statement): Candidate[] {
  const text = statement.value.toFixed(statement.printedDecimals);
  return [...swapped(text), ...turned(text), ...replaced(text)]
    .flatMap((candidate) => atOwnScale(statement, candidate))
    .concat(moved(statement, text));
}

interface Slip extends Misprint {
  /** In the printed number's own unit. */
  readonly moves: Rational;
}

function atOwnScale(statement: Statement, { kind, printed, moves }: Slip): Candidate {
  const unit = powerOfTen(statement.scale);
  const meant = meaning(statement, parseRational(printed));
  return { kind, printed, interval: scaled(meant, unit), room: multiply(moves, unit) };
}

/** Neighbouring digits, a point between them or not. */
function swapped(text: string): Slip[] {
  return [...text.matchAll(/\d(?=\.?\d)/g)].flatMap(({ index }) => {
    const next = text[index + 1] === '.' ? index + 2 : index + 1;
    const letters = [...text];
    [letters[index], letters[next]] = [letters[next]!, letters[index]!];
    const printed = letters.join('');
    if (printed === text || !isPlain(printed)) return [];
    return [{ kind: 'digits-swapped', printed, moves: placeOf(text, index) }] as const;
  });
}

function turned(text: string): Slip[] {
  if (!/[1-9]/.test(text)) return [];
  const printed = text.startsWith('-') ? text.slice(1) : `-${text}`;
  return [{ kind: 'sign', printed, moves: sizeOf(text) }];
}

function replaced(text: string): Slip[] {
  return [...text.matchAll(/\d/g)].flatMap(({ index, 0: digit }) =>
    [...'0123456789'].flatMap((other) => {
      const printed = text.slice(0, index) + other + text.slice(index + 1);
      if (other === digit || !isPlain(printed)) return [];
      return [{ kind: 'one-digit', printed, moves: placeOf(text, index) }] as const;
    }),
  );
}

/** Two digits or more, the point up to nine places elsewhere: thousands taken for millions. */
function moved(statement: Statement, text: string): Candidate[] {
  if (!/[1-9]\d*\.?\d*[1-9]/.test(text)) return [];
  const powers = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  return powers.map((power) => {
    const factor = powerOfTen(power);
    const unscaled = multiply(factor, powerOfTen(statement.scale));
    return {
      kind: 'scale',
      printed: shifted(text, power),
      interval: scaled(statement.interval, factor),
      room: multiply(sizeOf(text), unscaled),
    };
  });
}

/** What one of the digit there is worth. */
function placeOf(text: string, index: number): Rational {
  const point = text.includes('.') ? text.indexOf('.') : text.length;
  return powerOfTen(index < point ? point - index - 1 : point - index);
}

const sizeOf = (text: string): Rational => absolute(parseRational(text));

const isPlain = (text: string): boolean =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && !/^-[0.]+$/.test(text);

/** The point moved, with as many decimals as are left. */
function shifted(text: string, power: number): string {
  const [, minus = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)!;
  const all = whole + fraction;
  const point = whole.length + power;
  const padded = point > all.length ? all.padEnd(point, '0') : point < 1 ? '0'.repeat(1 - point) + all : all;
  const cut = Math.max(1, point);
  const front = padded.slice(0, cut).replace(/^0+(?=\d)/, '');
  return minus + front + (padded.length > cut ? `.${padded.slice(cut)}` : '');
}
