// A chain for people: one line for each row, its arithmetic, its result and where it was printed; then what cannot be.
import { finiteDigits } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Sentence, SumPart } from '../figures/sentence.ts';
import type { Argument } from './argument.ts';
import type { Arithmetic, Operand, Sum } from './arithmetic.ts';
import type { Bundle } from './bundle.ts';
import type { Chain } from './chain.ts';
import type { Fact } from './derivation.ts';
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
  const told = new Set(chain.set ? [chain.set.bundle] : []);
  const rows = [...sums, ...(closing ? [closing] : [])].flatMap((sum): Cell[][] => {
    const { unknown } = sum.link;
    const isNew = unknown !== null && !told.has(unknown);
    if (isNew) told.add(unknown);
    return [...(isNew ? [settingRow(shown, unknown)] : []), linkRow(shown, sum, exact.has(sum))];
  });
  const side = sums.at(-1)!.link.end === 'lower' ? 'low' : 'high';
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
      row?.row.member.kind === 'statement' &&
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
function equalities({ taken }: Chain, { sums, closing }: Arithmetic): Set<Sum> {
  const known = new Set<Fact>();
  const found = new Set<Sum>();
  for (const sum of [...sums, ...(closing ? [closing] : [])]) {
    const { row, inputs } = sum.link;
    const isEqual =
      row?.row.relation === '=' &&
      [...inputs.values()].every((input) => input.how === 'unknown' || known.has(input));
    if (!taken.has(sum.link) && (!isEqual || sum.rounded)) continue;
    known.add(sum.link);
    found.add(sum);
  }
  return found;
}

function linkRow({ report, arithmetic, chain }: Shown, sum: Sum, exact: boolean): Cell[] {
  const { figure, row, end } = sum.link;
  const strict = chain.strict.has(sum.link);
  const { place, what } = row ? origin(row.row, arithmetic.scale) : nowhere;
  return [
    words(bundleSentence(report, figure)),
    words({
      says: 'bound-mark',
      mark: exact ? '=' : end === 'lower' ? (strict ? '>' : '>=') : strict ? '<' : '<=',
    }),
    isWork(sum) ? workCell(sum) : { kind: 'blank' },
    number(sum.result),
    { kind: 'text', text: place },
    what,
  ];
}

const nowhere = { place: '', what: { kind: 'blank' } } as const;

function workCell({ operands, over, percents, link }: Sum): Cell {
  const parts = operands.map(partOf);
  if (percents.length === 0) return words({ says: 'arithmetic', parts, over });
  const said = link.how === 'part' ? 'arithmetic-part' : 'arithmetic-solved';
  return words({ says: said, parts, percents: percents.map(partOf) });
}

/** Lines after it are in percent of the figure, until it has a number. */
const settingRow = ({ report }: Shown, unknown: Bundle): Cell[] => [
  words({ says: 'set-to-hundred', subject: words(bundleSentence(report, unknown)) }),
];

/** More than one number, or one that something is done to. */
const isWork = ({ operands, over, percents }: Sum): boolean =>
  operands.length > 1 || over !== null || percents.length > 0 || operands[0]!.times !== null;

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
