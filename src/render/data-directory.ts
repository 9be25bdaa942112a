// A draft as the files of a data directory: CSV with commas and decimal points, which read as they were printed.
import type { Draft, RuleLine } from '../figures/draft.ts';
import { headingOf } from '../figures/draft.ts';
import type { Indicator } from '../figures/indicator.ts';
import type { Period } from '../figures/period.ts';
import type { Statement } from '../figures/statement.ts';

/** The text of each file, by its name. */
export type Files = ReadonlyMap<string, string>;

/** The rounding that was asked for holds for what declares none of its own. */
export function dataDirectory(draft: Draft, rounding: Indicator['rounding']): Files {
  const files = new Map([
    ['figures.csv', csv(figures(draft))],
    ['indicators.csv', csv(indicators(draft, rounding))],
  ]);
  if (draft.rules.length > 0) files.set('rules.csv', csv(rules(draft.rules)));
  return files;
}

type Row = readonly string[];

export const csv = (rows: readonly Row[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A column without content is left out. */
function filled(header: Row, rows: readonly Row[]): Row[] {
  const kept = header.flatMap((_, at) => (at === 0 || rows.some((row) => row[at] !== '') ? [at] : []));
  return [header, ...rows].map((row) => kept.map((at) => row[at]!));
}

function figures({ report, columns }: Draft): Row[] {
  const { statements, indicators } = report;
  const values = statements.filter(({ measure }) => measure === 'value');
  const periods = report.periods.filter((period) => values.some((s) => s.period === period));
  const headings = columns.map(headingOf);
  const header = [
    'indicator',
    'scale',
    'unit',
    'qualifier',
    'status',
    'source',
    'note',
    ...periods,
    ...headings,
  ];
  const rows = rowsOf(statements, [...indicators.keys()]).map(([indicator, stated]) => [
    ...[indicator, ...ownOf(stated, indicators.get(indicator)?.unit ?? null)],
    ...periods.map((period) => printed(stated, isValue(period))),
    ...headings.map((heading) => printed(stated, (s) => s.measure !== 'value' && headingOf(s) === heading)),
  ]);
  return filled(header, rows);
}

const isValue =
  (period: Period) =>
  (s: Statement): boolean =>
    s.measure === 'value' && s.period === period;

const printed = (stated: readonly Statement[], is: (s: Statement) => boolean): string =>
  stated.find(is)?.printed ?? '';

/** The rows of the table, those without a number too. */
function rowsOf(
  statements: readonly Statement[],
  indicators: readonly string[],
): (readonly [string, readonly Statement[]])[] {
  return indicators.flatMap((indicator): (readonly [string, readonly Statement[]])[] => {
    const own = statements.filter((s) => s.indicator === indicator);
    const lines = [...new Set(own.map(({ line }) => line))];
    if (lines.length === 0) return [[indicator, []]];
    return lines.map((line) => [indicator, own.filter((s) => s.line === line)]);
  });
}

/** What the columns beside the numbers say: scale, unit, qualifier, status, source and note. */
function ownOf(stated: readonly Statement[], unit: string | null): Row {
  const amount = stated.find(({ measure }) => measure === 'value' || measure === 'change');
  const [any] = stated;
  const qualifier = stated.find(({ measure }) => measure === 'value')?.qualifier ?? '=';
  return [
    amount && amount.scale !== 0 ? String(amount.scale) : '',
    amount?.unit && amount.unit !== unit ? amount.unit : '',
    qualifier === '=' ? '' : qualifier,
    any?.status ?? '',
    any?.source ?? '',
    any?.note ?? '',
  ];
}

function indicators({ report, columns }: Draft, rounding: Indicator['rounding']): Row[] {
  const header = ['indicator', 'unit', 'part_of', 'rounding'];
  const totals = new Set(columns.flatMap(({ measure, base }) => (measure === 'share' ? [base] : [])));
  const rows = [...report.indicators.values()].map(({ indicator, unit }) => {
    const shares = report.statements.filter((s) => s.indicator === indicator && s.measure === 'share');
    const [whole = null, ...others] = new Set(shares.map(({ base }) => base));
    const isPart = whole !== null && others.length === 0 && totals.has(whole) && !totals.has(indicator);
    return [indicator, unit ?? '', isPart ? whole : '', rounding ?? ''];
  });
  return filled(header, rows);
}

const rules = (lines: readonly RuleLine[]): Row[] =>
  filled(
    ['rule', 'expression', 'from', 'to'],
    lines.map(({ rule, expression, from, to }) => [rule, expression, from ?? '', to ?? '']),
  );
