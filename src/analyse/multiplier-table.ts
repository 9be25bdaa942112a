// The proof of a conflict as a table: each row as it is printed, times its multiplier, and sums that cancel.
import { keyOf } from '../figures/figure.ts';
import type { Figure } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { add, finiteDigits, multiply, negate, powerOfTen, sign, zero } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Column } from '../figures/table.ts';
import { measured } from './argument.ts';
import { timesOf } from './chain-blocks.ts';
import type { Step } from './checker.ts';
import type { Conflict } from './conflict.ts';
import { line } from './legend.ts';
import { placeText } from './place.ts';
import type { RowTerm } from './rows.ts';

/** No more figures than this have a column of their own. */
const mostColumns = 5;

/** Letters for the figures, the rows with their multipliers, and what they add up to. */
export function multiplierBlocks({ steps, gap, strict }: Conflict, report: Report): Block[] {
  const { unit, scale } = measured(steps, report);
  const figures = [
    ...new Map(steps.flatMap(({ row }) => row.terms).map((term) => [keyOf(term), term])).values(),
  ];
  const letters = new Map(figures.map((figure, index) => [keyOf(figure), letter(index)]));
  const down = powerOfTen(-scale);
  const homogeneous = steps.every(({ row }) => row.constant.n === 0n);
  const sum = { low: number(zero), high: number(multiply(gap, down)), strict };
  return [
    ...(homogeneous ? [] : [line({ says: 'amounts-in', unit: { says: 'unit', unit, scale } })]),
    { kind: 'columns', indent: 1, rows: figures.map((figure) => legend(report, figure, letters)) },
    { kind: 'blank' },
    proofTable({ steps, figures: figures.length > mostColumns ? [] : figures, letters, down, homogeneous }),
    line({ says: 'added-up', ...sum }),
  ];
}

interface Proof {
  readonly steps: readonly Step[];
  /** Those with a column of their own. */
  readonly figures: readonly RowTerm[];
  readonly letters: ReadonlyMap<string, string>;
  readonly down: Rational;
  readonly homogeneous: boolean;
}

function proofTable(proof: Proof): Block {
  const { steps, figures, letters, homogeneous } = proof;
  const right = homogeneous ? [] : [column('right', { says: 'heading-right' }, 'number')];
  const columns = [
    column('place', { says: 'heading-place' }, 'left', 2),
    column('row', { says: 'heading-row' }, 'left'),
    column('times', { says: 'heading-times' }, 'number'),
    ...figures.map((figure) => {
      const name = letters.get(keyOf(figure))!;
      return column(name, { says: 'heading-times-figure', figure: name }, 'number', 1);
    }),
    ...right,
  ];
  const rows = steps.map((step) => stepRow(proof, step));
  const foot: Cell[] = [
    ...[{ kind: 'blank' } as const, words({ says: 'heading-sum' }), { kind: 'blank' } as const],
    ...figures.map((figure) => number(total(steps, (step) => product(step, figure)))),
    ...(homogeneous ? [] : [number(total(steps, (step) => rightSide(step, proof.down)))]),
  ];
  return {
    kind: 'table',
    table: { columns, groups: figures.length + right.length > 0 ? [rows, [foot]] : [rows] },
  };
}

function stepRow({ figures, letters, down, homogeneous }: Proof, step: Step): Cell[] {
  const { row } = step;
  return [
    { kind: 'text', text: placeText(row.member) },
    words({
      says: 'row-form',
      parts: row.terms.map((term) => ({
        minus: sign(term.coefficient) < 0,
        times: timesOf(term.coefficient),
        figure: letters.get(keyOf(term))!,
      })),
      relation: row.relation,
      limit: number(multiply(row.constant, down)),
    }),
    number(facing(step)),
    ...figures.map((figure): Cell => {
      const value = product(step, figure);
      return value.n === 0n ? { kind: 'blank' } : number(value);
    }),
    ...(homogeneous ? [] : [number(rightSide(step, down))]),
  ];
}

/** What turns every row into `... >= ...`: negative for one that says `<=`. */
const facing = ({ row, multiplier }: Step): Rational =>
  row.relation.startsWith('<') ? negate(multiplier) : multiplier;

function product(step: Step, figure: Figure): Rational {
  const own = step.row.terms.find((term) => keyOf(term) === keyOf(figure));
  return own ? multiply(own.coefficient, facing(step)) : zero;
}

const rightSide = (step: Step, down: Rational): Rational =>
  multiply(multiply(step.row.constant, down), facing(step));

const total = (steps: readonly Step[], of: (step: Step) => Rational): Rational =>
  steps.reduce((sum, step) => add(sum, of(step)), zero);

function legend(report: Report, figure: Figure, letters: ReadonlyMap<string, string>): Cell[] {
  const { labels } = report.indicators.get(figure.indicator)!;
  const name = { indicator: figure.indicator, labels };
  return [
    { kind: 'text', text: letters.get(keyOf(figure))! },
    words({ says: 'named-period', name, period: figure.period }),
  ];
}

/** `a` to `z`, then `a1`. */
const letter = (index: number): string =>
  String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26)));

const column = (id: string, heading: Sentence, align: Column['align'], expendable = 0): Column => ({
  ...{ id, heading: [heading], align, expendable },
});

const number = (value: Rational): Cell => ({
  kind: 'number',
  text: finiteDigits(value, Infinity) ?? `${value.n}/${value.d}`,
});
const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
