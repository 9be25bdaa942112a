// A sum as it is written out: every digit of it can be worked out again from what stands there.
import { isPoint } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import {
  absolute,
  allDigits,
  compare,
  multiply,
  negate,
  one,
  powerOfTen,
  sign,
} from '../figures/rational.ts';
import type { Cell, Named, Sentence, SumPart } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import { numberCell } from './evidence.ts';
import type { Sum } from './sums.ts';
import { printedCell } from './view.ts';

/** Of a rule in a period: whether it holds, its name, the sum, how far rounding reaches, and what is left. */
export function sumLine(sum: Sum, name: Named): Cell[] {
  const { period } = sum.instance;
  const left = sign(sum.difference) === 0 ? [] : [words(note(sum))];
  return [
    words({ says: sum.holds ? 'mark-holds' : 'mark-fails' }),
    words({ says: 'named-period', name, period }),
    words(written(sum)),
    words(room(sum)),
    ...left,
  ];
}

export function written(sum: Sum): Sentence {
  const { total, goal, difference, of } = sum;
  const isMet = sign(difference) === 0;
  const printed = total && printedCell(total.statement, scaleOf(sum));
  return {
    says: 'sum',
    parts: partsOf(sum),
    result: printed && isMet ? printed : resultCell(sum),
    total: printed,
    must: total || isMet || of !== null ? null : numberCell(multiply(goal, powerOfTen(-scaleOf(sum)))),
  };
}

/** With the constant, which may be all there is. */
function partsOf(sum: Sum): SumPart[] {
  const { parts, constant } = sum;
  const scale = scaleOf(sum);
  const added = parts.map(({ statement, coefficient }): SumPart => {
    const size = absolute(coefficient);
    return {
      minus: sign(coefficient) < 0,
      times: compare(size, one) === 0 ? null : numberCell(size).text,
      number: printedCell(statement, scale),
    };
  });
  if (sign(constant) === 0 && parts.length > 0) return added;
  const number = numberCell(multiply(absolute(constant), powerOfTen(-scale)));
  return [...added, { minus: sign(constant) < 0, times: null, number }];
}

export const resultCell = (sum: Sum): Cell => cell(sum, sum.result, decimalsOf(sum));

export const differenceCell = (sum: Sum): Cell => cell(sum, absolute(sum.difference), decimalsOf(sum));

/** How far rounding alone can move the difference to where it should be; the farthest either way where it is there. */
export function roomOf({ difference, room }: Sum): Rational {
  const [down, up] = [negate(room.lower!), room.upper!];
  const way = sign(difference) || compare(down, up);
  return way > 0 ? down : up;
}

export const roomCell = (sum: Sum): Cell => plainCell(sum, roomOf(sum));

/** The same upwards and downwards. */
export const roomCells = (sum: Sum): { readonly up: Cell; readonly down: Cell } => ({
  up: plainCell(sum, sum.room.upper!),
  down: plainCell(sum, negate(sum.room.lower!)),
});

const room = (sum: Sum): Sentence =>
  isPoint(sum.room) ? { says: 'exact-sum' } : { says: 'room', ...roomCells(sum) };

function note(sum: Sum): Sentence {
  const difference = differenceCell(sum);
  if (sum.holds) return { says: sum.of === null ? 'off-by-rounding' : 'is-rounding', difference };
  const just = compare(absolute(sum.difference), roomOf(sum)) === 0;
  return { says: 'off-by', difference, just };
}

const plainCell = (sum: Sum, value: Rational): Cell => cell({ ...sum, of: null }, value, 0);

const cell = (sum: Sum, value: Rational, decimals: number): Extract<Cell, { kind: 'number' }> => ({
  kind: 'number',
  text: allDigits(multiply(value, powerOfTen(-scaleOf(sum))), decimals),
  percent: sum.of !== null,
});

const statementsOf = ({ parts, total }: Sum): Statement[] =>
  [...parts, ...(total ? [total] : [])].map(({ statement }) => statement);

const scaleOf = (sum: Sum): number => Math.max(...statementsOf(sum).map(({ scale }) => scale));

/** Of the number printed most finely, in the scale that is shown. */
const decimalsOf = (sum: Sum): number =>
  scaleOf(sum) + Math.max(...statementsOf(sum).map(({ printedDecimals, scale }) => printedDecimals - scale));

const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
