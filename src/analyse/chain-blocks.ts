// A chain for people: one line for each row, its arithmetic, its result and where it was printed; then what cannot be.
import { finiteDigits } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Sentence, SumPart } from '../figures/sentence.ts';
import type { Argument } from './argument.ts';
import type { Arithmetic, Operand, Sum } from './arithmetic.ts';
import type { Bundle } from './bundle.ts';
import type { Chain } from './chain.ts';
import { line } from './legend.ts';
import { placeText } from './place.ts';
import type { Row } from './rows.ts';
import { printedNumber } from './statement-table.ts';
import { printedCell } from './view.ts';

export interface Shown extends Argument {
  readonly report: Report;
}

export function chainBlocks(shown: Shown): Block[] {
  const { chain, arithmetic } = shown;
  const { sums, closing, low, high } = arithmetic;
  const exact = equalities(chain, arithmetic);
  const rows = [...sums, ...(closing ? [closing] : [])].map((sum) => linkRow(shown, sum, exact.has(sum)));
  const side = sums.at(-1)!.link.bound === 'lower' ? 'low' : 'high';
  return [
    { kind: 'columns', indent: 1, rows, expendable: [0, 0, 0, 0, 1, 2] },
    line({
      says: 'chain-end',
      low: number(low),
      high: number(high),
      split: chain.split.length > 0 ? side : null,
    }),
  ];
}

/** `Conflict 1. Set Revenue 2023 to 100 ...` or `Conflict 1, in million EUR ...` */
export function chainHeading({ report, chain, arithmetic, unit }: Shown, at: number): Sentence {
  const rounded = [...arithmetic.sums, ...(arithmetic.closing ? [arithmetic.closing] : [])].some(
    ({ link: { row } }) =>
      row.row.member.kind === 'statement' &&
      row.row.end !== 'both' &&
      row.row.member.statement.qualifier === '=',
  );
  if (chain.set === null)
    return {
      says: 'conflict-amounts',
      number: at,
      unit: { says: 'unit', unit, scale: arithmetic.scale },
      rounded,
    };
  const value = number(chain.set.value.n.toString());
  return {
    says: 'conflict-set',
    number: at,
    figure: bundleSentence(report, chain.set.bundle),
    value,
    rounded,
  };
}

/** The sums that are no bounds but say what their figure is: from equations and from values that are taken. */
function equalities({ set }: Chain, { sums, closing }: Arithmetic): Set<Sum> {
  const known = new Set<Bundle>(set ? [set.bundle] : []);
  const found = new Set<Sum>();
  for (const sum of [...sums, ...(closing ? [closing] : [])]) {
    const { target, row, taken } = sum.link;
    const inputs = [...row.terms.keys()].filter((bundle) => bundle !== target);
    const isEqual = row.row.relation === '=' && inputs.every((bundle) => known.has(bundle));
    if (!taken && (!isEqual || sum.rounded)) continue;
    known.add(target);
    found.add(sum);
  }
  return found;
}

function linkRow({ report, arithmetic }: Shown, sum: Sum, exact: boolean): Cell[] {
  const { target, row, bound, strict } = sum.link;
  const { place, what } = origin(row.row, arithmetic.scale);
  return [
    words(bundleSentence(report, target)),
    words({
      says: 'bound-mark',
      mark: exact ? '=' : bound === 'lower' ? (strict ? '>' : '>=') : strict ? '<' : '<=',
    }),
    isWork(sum)
      ? words({ says: 'arithmetic', parts: sum.operands.map(partOf), over: sum.over })
      : { kind: 'blank' },
    number(sum.result),
    { kind: 'text', text: place },
    what,
  ];
}

/** More than one number, or one that something is done to. */
const isWork = ({ operands, over }: Sum): boolean =>
  operands.length > 1 || over !== null || operands[0]!.times !== null;

const partOf = ({ minus, times, number: text }: Operand): SumPart => ({ minus, times, number: number(text) });

/** Where a row was printed, and what stands there. */
function origin({ member }: Row, scale: number): { readonly place: string; readonly what: Cell } {
  const place = placeText(member);
  if (member.kind === 'statement') {
    const { statement } = member;
    const isValue = statement.measure === 'value';
    const printed = isValue ? printedCell(statement, scale) : printedNumber(statement);
    return { place, what: words({ says: 'by-statement', measure: statement.measure, printed }) };
  }
  if (member.kind === 'rule') {
    const { id, rule } = member.instance.rule;
    return { place, what: words({ says: 'by-rule', rule: rule === id ? null : rule }) };
  }
  const places = member.lines.map((statement) => statement.id);
  return { place, what: words({ says: 'sign-origin', origin: member.origin, places }) };
}

/** `Revenue 2023`, or a sum that no row takes apart: `A + B 2023` */
export function bundleSentence(report: Report, { terms }: Bundle): Sentence {
  return {
    says: 'figures',
    parts: terms.map(({ indicator, period, coefficient }) => ({
      minus: coefficient.n < 0n,
      times: timesOf(coefficient),
      name: { indicator, labels: report.indicators.get(indicator)!.labels },
      period,
    })),
  };
}

export function timesOf({ n, d }: { readonly n: bigint; readonly d: bigint }): string | null {
  const size = { n: n < 0n ? -n : n, d };
  if (size.n === 1n && d === 1n) return null;
  return finiteDigits(size, Infinity) ?? `${size.n}/${d}`;
}

const number = (text: string): Cell => ({ kind: 'number', text });
const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
