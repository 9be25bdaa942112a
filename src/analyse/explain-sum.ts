// A proof that is no chain, for people: rows in letters, each with its multiplier, and what they add up to.
import { keyOf } from '../figures/figure.ts';
import type { Figure } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import {
  compare,
  divide,
  multiply,
  negate,
  one,
  powerOfTen,
  rational,
  sign,
  subtract,
  zero,
} from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Relation } from '../figures/rule.ts';
import type { Cell, Sentence, SumPart } from '../figures/sentence.ts';
import type { Step } from './checker.ts';
import { numberCell, published } from './evidence.ts';
import { indented, relationOf } from './explain-chain.ts';
import { line } from './legend.ts';
import { total } from './multipliers.ts';
import type { Quantity } from './quantity.ts';
import { isQuotient } from './quantity.ts';
import { outward } from './reckoning.ts';
import type { RowTerm } from './rows.ts';
import { subject } from './statement-table.ts';

export interface ProvenSum {
  readonly quantity: Quantity;
  readonly end: 'lower' | 'upper';
  readonly limit: Rational;
  readonly steps: readonly Step[];
  /** Of amounts. */
  readonly scale: number;
  /** Of the bound as the heading tells it. */
  readonly decimals: number;
}

export function sumBlocks(report: Report, proven: ProvenSum): Block[] {
  const { scale, steps, end } = proven;
  const { taken, terms, constant, strict } = total(steps, end);
  const letters = lettersOf(taken.flatMap(({ row }) => row.terms));
  const inequality = (own: readonly RowTerm[], relation: Relation, limit: Rational): Cell =>
    words({
      says: 'inequality',
      parts: [...own].sort(plusFirst).map((term) => partOf(term, letters)),
      relation,
      constant: numberCell(multiply(limit, powerOfTen(-scale))),
    });
  const rows = taken.map(({ row, times }): Cell[] => [
    numberCell(times),
    words({ says: 'times' }),
    inequality(row.terms, row.relation, row.constant),
    ...published(row, scale),
  ]);
  const relation = relationOf(end, strict);
  return [
    line({ says: 'taken-together' }),
    { kind: 'columns', indent: 1, rows: legend(report, letters) },
    {
      kind: 'columns',
      indent: 1,
      expendable: [0, 0, 0, 1],
      rows: [
        ...rows,
        [indented(inequality(terms, relation, constant))],
        [indented(worked(report, proven, relation, quotientOf(proven, terms, constant)))],
      ],
    },
  ];
}

/** What is to be divided: the sum's right side by its one coefficient, or one coefficient by the other. */
function quotientOf(
  { quantity, scale }: ProvenSum,
  terms: readonly RowTerm[],
  constant: Rational,
): readonly [above: Rational, below: Rational] {
  const own = terms.find((term) => keyOf(term) === keyOf(quantity))!.coefficient;
  if (!isQuotient(quantity)) return [multiply(constant, powerOfTen(-scale)), own];
  const other = terms.find((term) => keyOf(term) !== keyOf(quantity))?.coefficient ?? zero;
  return [negate(other), own];
}

/** The bound, with one digit more than the heading has. Below zero, growth is measured against the size of its base. */
function worked(
  report: Report,
  { quantity, end, limit, decimals, scale }: ProvenSum,
  relation: Relation,
  [above, below]: readonly [above: Rational, below: Rational],
): Cell {
  const { measure } = quantity;
  const percent = measure === 'growth' || measure === 'share';
  const grown = multiply(subtract(divide(above, below), one), rational(100n));
  const how = measure !== 'growth' ? 'share' : compare(grown, limit) === 0 ? 'growth' : 'growth-below-zero';
  const bound = multiply(limit, powerOfTen(isQuotient(quantity) ? 0 : -scale));
  return words({
    says: 'concluded',
    how,
    subject: subject(report, quantity),
    relation,
    first: numberCell(how === 'growth-below-zero' ? negate(above) : above),
    second: numberCell(below),
    factor: null,
    result: numberCell(outward(bound, end, decimals + 1), percent),
    taken: false,
  });
}

const plusFirst = (a: RowTerm, b: RowTerm): number => sign(b.coefficient) - sign(a.coefficient);

type Letters = ReadonlyMap<string, { readonly figure: Figure; readonly letter: string }>;

/** a, b, ..., z, a1, b1, ... in order of appearance. */
function lettersOf(terms: readonly RowTerm[]): Letters {
  const letters = new Map<string, { figure: Figure; letter: string }>();
  for (const term of terms)
    if (!letters.has(keyOf(term))) {
      const round = Math.floor(letters.size / 26);
      const letter = String.fromCharCode(97 + (letters.size % 26)) + (round === 0 ? '' : round);
      letters.set(keyOf(term), { figure: term, letter });
    }
  return letters;
}

/** Two to a row. */
function legend(report: Report, letters: Letters): Cell[][] {
  const cells = [...letters.values()].map(({ figure: { indicator, period }, letter }) =>
    words({
      says: 'letter',
      letter,
      subject: subject(report, { indicator, period, measure: 'value', base: null }),
    }),
  );
  return cells.flatMap((cell, at) =>
    at % 2 === 0 ? [[cell, cells[at + 1] ?? ({ kind: 'blank' } as const)]] : [],
  );
}

function partOf(term: RowTerm, letters: Letters): SumPart {
  const minus = sign(term.coefficient) < 0;
  const size = minus ? negate(term.coefficient) : term.coefficient;
  return {
    minus,
    times: compare(size, one) === 0 ? null : numberCell(size).text,
    number: { kind: 'text', text: letters.get(keyOf(term))!.letter },
  };
}

const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
