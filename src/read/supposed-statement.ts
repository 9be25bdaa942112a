// One `--set`: a statement that no file makes, read as the figures print their like.
import type { Detail } from '../figures/finding.ts';
import type { Rounding } from '../figures/interval.ts';
import { nearest } from '../figures/nearest.ts';
import type { Report } from '../figures/report.ts';
import type { Statement } from '../figures/statement.ts';
import { quantityOf } from '../figures/statement.ts';
import type { Supposition } from '../figures/supposition.ts';
import { base } from './base.ts';
import { absent, typed } from './cell.ts';
import type { Claim } from './claim.ts';
import { power } from './claim.ts';
import { untold } from './form.ts';
import type { Marks } from './marks.ts';
import { number } from './number.ts';
import { statement } from './statement.ts';
import type { Tell } from './tell.ts';
import type { Wording } from './wording.ts';
import { wording } from './wording.ts';

interface Surroundings {
  readonly report: Report;
  /** No name is lost. */
  readonly known: boolean;
  readonly rounding: Rounding | null;
  readonly tell: Tell;
}

/** Null, and told, where it is no statement. `at` counts the options of its kind. */
export function supposedStatement(text: string, at: number, around: Surroundings): Supposition | null {
  const worded = wording(text);
  const { report, known, tell } = around;
  if ('problem' in worded) {
    tell({ code: 'supposition', ...worded });
    return null;
  }
  const scale = power(typed(worded.scale), worded.indicator, 'scale', null, tell);
  if (scale === undefined || (known && !isKnown(worded, report, tell))) return null;
  const insteadOf = printedLike(worded, report);
  const claim = claimOf(worded, scale ?? scaleOf(worded, insteadOf, report), habitOf(insteadOf));
  const read = statementOf(worded, claim, around);
  if (read === null) return null;
  const unit = isAmount(read) ? (report.indicators.get(read.indicator)?.unit ?? null) : read.unit;
  const place = { id: `--set ${at}`, file: null, line: null, column: null };
  return { kind: 'statement', text, statement: { ...read, ...place, unit }, insteadOf };
}

const isAmount = ({ measure }: Pick<Statement, 'measure'>): boolean =>
  measure === 'value' || measure === 'change';
const isOfPeriods = ({ measure }: Pick<Statement, 'measure'>): boolean =>
  measure === 'growth' || measure === 'change';

/** Tells the names that the figures do not know; the year before, which nobody names, may be one. */
function isKnown(worded: Wording, { indicators, periods }: Report, tell: Tell): boolean {
  const { indicator, period, base } = worded;
  const names = [...indicators.keys()];
  const spoken = base === '' || isOfPeriods(worded) ? [indicator] : [indicator, base];
  const dated = base !== '' && isOfPeriods(worded) ? [period, base] : [period];
  const strange = [
    ...spoken.filter((name) => !indicators.has(name)).map((text) => ['unknown-name', text, names] as const),
    ...dated
      .filter((date) => !periods.includes(date))
      .map((text) => ['unknown-period', text, periods] as const),
  ];
  for (const [code, text, all] of strange) tell({ code, text, nearest: nearest(text, all), known: all });
  return strange.length === 0;
}

/** What a row of a figures file would claim. */
function claimOf(worded: Wording, scale: number, habit: Rounding | null): Claim {
  const { indicator, measure, qualifier, base } = worded;
  const row = measure === 'value' ? indicator : `${indicator} ${measure}`;
  const rounding = qualifier === '=' ? habit : null;
  const blank = { unit: absent, source: absent, note: null, decimals: null, status: '' } as const;
  return { indicator, row, measure, qualifier, scale, rounding, base: typed(base), ...blank };
}

function statementOf(worded: Wording, claim: Claim, around: Surroundings): Statement | null {
  const { report, rounding } = around;
  const { number: text, period, qualifier } = worded;
  const tell: Tell = (detail) => around.tell(reworded(detail));
  if (number(text, marks).kind === 'missing')
    tell({ code: 'supposition', problem: 'no-number', text: qualifier, write: null });
  return statement(claim, period, typed(text), {
    ...{
      file: '',
      marks,
      tell,
      around: { indicators: report.indicators, sources: null, rounding, form: untold },
    },
  });
}

/** On the command line a point is the decimal mark, as in a comma-delimited file. */
const marks: Marks = { decimal: '.', group: null, decidedBy: null, declared: false };

/** What would speak of files and columns speaks of the option. */
function reworded(detail: Detail): Detail {
  if (detail.code === 'base' && detail.problem === 'no-total')
    return { code: 'supposition', problem: 'no-total', text: '', write: null };
  if (detail.code !== 'number') return detail;
  const { problem, write } = detail;
  if (problem.kind === 'other-mark') return { ...detail, problem: { kind: 'not-a-number' } };
  if (problem.kind !== 'unit' || problem.scale === null) return detail;
  const scaled = write.map((digits) => `${digits} scale ${problem.scale}`);
  return { ...detail, problem: { ...problem, scale: null }, write: scaled };
}

/** What the figures say of the same quantity. */
function printedLike(worded: Wording, { statements, indicators }: Report): Statement[] {
  const { indicator, period, measure } = worded;
  const against = base(claimOf(worded, 0, null), period, indicators, absent, () => {});
  if (against === undefined) return [];
  const quantity = quantityOf({ indicator, period, measure, base: against });
  return statements.filter((s) => quantityOf(s) === quantity && s.excluded !== 'superseded');
}

/** The habit of what it replaces, unless that was no rounded number. */
const habitOf = (insteadOf: readonly Statement[]): Rounding | null =>
  insteadOf.find(({ qualifier }) => qualifier === '=')?.rounding ?? null;

/** That of what it replaces, else the one used most for the indicator, else the one used most for its unit. */
function scaleOf(worded: Wording, insteadOf: readonly Statement[], report: Report): number {
  if (!isAmount(worded)) return 0;
  const amounts = report.statements.filter(isAmount);
  const unit = report.indicators.get(worded.indicator)?.unit ?? null;
  const own = amounts.filter(({ indicator }) => indicator === worded.indicator);
  const alike = amounts.filter((s) => unit !== null && s.unit === unit);
  const scales = [insteadOf, own, alike].find((list) => list.length > 0)?.map(({ scale }) => scale) ?? [];
  const uses = (scale: number) => scales.filter((other) => other === scale).length;
  return scales.reduce((best, next) => (uses(next) > uses(best) ? next : best), scales[0] ?? 0);
}
