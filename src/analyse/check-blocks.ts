// The check command for people: the answer first, then conflicts, then the plain arithmetic beside each verdict.
import type { Decimal } from '../figures/decimal.ts';
import { fixed } from '../figures/decimal.ts';
import type { Rational } from '../figures/rational.ts';
import { allDigits, exactly, multiply, powerOfTen } from '../figures/rational.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Named, Sentence } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import { isSupposed } from '../figures/statement.ts';
import type { Judgement } from '../figures/verdict.ts';
import type { Checked } from './checked.ts';
import { conflictBlocks } from './conflict-blocks.ts';
import { line } from './legend.ts';
import { amount, change, growthRate, ratioOf } from './recompute.ts';
import { sumLine } from './sum-line.ts';
import type { Sum } from './sums.ts';
import { statementTable } from './statement-table.ts';
import { otherFigure } from './quantity.ts';
import type { Restated } from './restated.ts';
import { restatedLine } from './restated.ts';
import { boundsCell, isNumber, printedCell } from './view.ts';

/** How many lines a section of plain arithmetic shows before it only counts. */
const shownLines = 12;

export function checkBlocks(checked: Checked, all: boolean, changed: readonly Restated[] = []): Block[] {
  const blocks = [...answerBlocks(checked), ...conflictBlocks(checked)];
  if (all) blocks.push({ kind: 'blank' }, statementTable(checked));
  else for (const section of sections(checked)) blocks.push({ kind: 'blank' }, ...section);
  const replaced = restatedSection(checked, changed);
  if (replaced.length > 0) blocks.push({ kind: 'blank' }, ...replaced);
  blocks.push({ kind: 'blank' }, line({ says: 'verdict-counts', counts: checked.counts }));
  if (!all && checked.counts.confirmed + checked.counts.consistent > 0)
    blocks.push(line({ says: 'check-all-hint' }, 'quiet'));
  return blocks;
}

/** What a later report replaced; nothing where there is none. */
export const restatedSection = (
  { report }: Checked,
  changed: readonly Restated[],
  most = shownLines,
): Section =>
  section(
    { says: 'section-restated' },
    changed.map((one) => restatedLine(report, one)),
    most,
  );

/** Can all of it be true? */
export function answerBlocks({ statements, conflicts, counts }: Checked): Block[] {
  const standing = statements.filter(({ statement }) => stands(statement));
  const size = { statements: standing.length, conflicts: conflicts.length };
  if (conflicts.length > 0) {
    const accused = standing.filter(({ judgement }) => judgement.verdict === 'contradicted');
    const periods = [...new Set(accused.map(({ statement }) => statement.period))].sort();
    const contradicted = { contradicted: counts.contradicted, supposed: supposedOf(accused), periods };
    return [line({ says: 'contradiction', ...contradicted, ...size }, 'bad')];
  }
  const periods = new Set(standing.map(({ statement }) => statement.period)).size;
  const judged = statements.length > counts.unchecked;
  const supposed = supposedOf(standing);
  return [
    line(
      { says: 'consistent', statements: standing.length, supposed, periods, judged },
      judged ? 'good' : 'title',
    ),
  ];
}

/** Nobody has withdrawn it: what was restated, replaced by a supposition or disputed need not be true with the rest. */
const stands = ({ excluded }: Statement): boolean => excluded !== 'superseded' && excluded !== 'disputed';

const supposedOf = (statements: Checked['statements']): number =>
  statements.filter(({ statement }) => isSupposed(statement)).length;

type Section = Block[];

/** Sums, shares and growth as anyone would work them out, beside what was printed; at most so many lines of each. */
export function sections(checked: Checked, most = shownLines): Section[] {
  const sums = failingFirst(uniqueSums(checked), most).map(({ sum, name }) => sumLine(sum, name));
  const lines = (measures: readonly string[]) =>
    checked.statements
      .filter(({ statement }) => measures.includes(statement.measure))
      .flatMap(({ statement, judgement }) => statementLine(checked, statement, judgement));
  return [
    section({ says: 'section-sums' }, sums, most),
    section({ says: 'section-shares' }, lines(['share', 'ratio']), most),
    section({ says: 'section-growth' }, lines(['growth', 'change']), most),
  ].filter((blocks) => blocks.length > 0);
}

function section(heading: Sentence, rows: readonly (readonly Cell[])[], most: number): Section {
  if (rows.length === 0) return [];
  const rest = rows.length - most;
  return [
    line(heading, 'title'),
    { kind: 'columns', indent: 1, rows: rows.slice(0, most) },
    ...(rest > 0 ? [line({ says: 'and-more', count: rest })] : []),
  ];
}

/** Where there are more than are shown, those that fail are. */
const failingFirst = <Named extends { readonly sum: Sum }>(sums: readonly Named[], most: number): Named[] =>
  sums.length <= most ? [...sums] : [...sums].sort((a, b) => Number(a.sum.holds) - Number(b.sum.holds));

/** Two rules that come to the same sum of printed shares say it once. */
function uniqueSums({ rules }: Checked): { sum: Sum; name: Named }[] {
  const seen = new Set<string>();
  return rules.flatMap(({ instance, sum }) => {
    if (sum === null) return [];
    const { total, goal, constant } = sum;
    const parts = sum.parts.map(({ statement, coefficient }) => [statement.id, ratio(coefficient)]);
    const key = JSON.stringify([parts, ratio(constant), total?.statement.id ?? ratio(goal)]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ sum, name: { indicator: `${instance.rule.rule}`, labels: { en: null, fr: null, nl: null } } }];
  });
}

const ratio = ({ n, d }: Rational): string => `${n}/${d}`;

const mark = (holds: boolean): Cell => ({
  kind: 'sentence',
  sentence: { says: holds ? 'mark-holds' : 'mark-fails' },
});

/** A published percentage or difference beside what the printed numbers give; nothing where they are not both printed. */
function statementLine(
  { report, statements }: Checked,
  statement: Statement,
  judgement: Judgement,
): Cell[][] {
  const other = otherFigure(statement);
  const find = (indicator: string, period: string) =>
    report.statements.find(
      (s) => s.measure === 'value' && isNumber(s) && s.indicator === indicator && s.period === period,
    );
  const first = find(statement.indicator, statement.period);
  const second = other && find(other.indicator, other.period);
  if (!first || !second || statements.length === 0) return [];
  const { indicator, period, measure } = statement;
  const isChange = measure === 'change';
  const scale = Math.max(first.scale, second.scale, ...(isChange ? [statement.scale] : []));
  const own = isChange ? scale : statement.scale;
  const recomputed = recompute(statement, first, second, own);
  if (recomputed === null) return [];
  const division = {
    first: printedCell(first, scale),
    second: printedCell(second, scale),
    result: recomputed,
  };
  const printed = printedWords(statement, own);
  const decimals = decimalsAt(statement, own) + (judgement.verdict === 'confirmed' ? 0 : 1);
  return [
    [
      mark(judgement.verdict !== 'contradicted'),
      {
        kind: 'sentence',
        sentence: {
          says: 'named-period',
          name: { indicator, labels: report.indicators.get(indicator)!.labels },
          period,
        },
      },
      {
        kind: 'sentence',
        sentence: { says: 'recomputed', measure, ...division, printed },
      },
      judgement.implied
        ? boundsCell(judgement.implied, Math.max(1, decimals), own, {
            percent: statement.unit === '%',
            signed: statement.measure === 'growth',
          })
        : { kind: 'blank' },
    ],
  ];
}

/** A difference in full, a quotient as far as it was printed, with one decimal at least. */
function recompute(statement: Statement, first: Statement, second: Statement, scale: number): Cell | null {
  const value = worth(statement, first, second);
  if (value === null) return null;
  const percent = statement.unit === '%';
  const text =
    statement.measure === 'change'
      ? allDigits(multiply(exactly(value), powerOfTen(-scale)), decimalsAt(statement, scale))
      : fixed(value, Math.max(1, statement.printedDecimals));
  return {
    kind: 'number',
    text,
    percent,
    signed: statement.measure === 'growth' || statement.measure === 'change',
  };
}

function worth(statement: Statement, first: Statement, second: Statement): Decimal | null {
  switch (statement.measure) {
    case 'growth':
      return growthRate(second, first);
    case 'change':
      return change(second, first);
    case 'share':
      return ratioOf(first, second)?.times(100) ?? null;
    case 'ratio':
      return ratioOf(first, second);
    case 'value':
      return amount(first);
  }
}

const decimalsAt = ({ printedDecimals, scale }: Statement, shown: number): number =>
  printedDecimals + shown - scale;

function printedWords(statement: Statement, scale: number): Sentence {
  const signed = statement.measure === 'growth' || statement.measure === 'change';
  const moved = multiply(exactly(statement.value), powerOfTen(statement.scale - scale));
  const text = scale === statement.scale ? statement.printed : allDigits(moved, decimalsAt(statement, scale));
  const number: Cell = { kind: 'number', text, percent: statement.unit === '%', signed };
  return { says: 'printed-as', qualifier: statement.qualifier, number, supposed: isSupposed(statement) };
}
