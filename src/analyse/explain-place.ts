// One line of a file explained: the statement that stands there, or the rule.
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import type { Statement } from '../figures/statement.ts';
import { explainQuantity } from './explain-quantity.ts';
import { fault } from './selection.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
  /** Null for all that stands in the line. */
  readonly column: number | null;
}

export function explainPlace(report: Report, place: Place): Omit<Result, 'command'> {
  const { file, line, column } = place;
  const files = [...new Set(report.statements.flatMap((statement) => statement.file ?? []))];
  if (!files.includes(file)) return { data: {}, blocks: [], findings: [fault('unknown-file', file, files)] };
  const own = report.statements.filter((statement) => statement.file === file);
  const found = own.filter((s) => s.line === line && (column === null || s.column === column));
  if (found.length === 0) {
    const lines = own.flatMap((statement) => statement.line ?? []);
    const range = lines.length === 0 ? null : ([Math.min(...lines), Math.max(...lines)] as const);
    return { data: {}, blocks: [], findings: [{ code: 'no-statement', lines: range, file, line, column }] };
  }
  return together(found.map((statement) => explainStatement(report, statement)));
}

const explainStatement = (report: Report, { indicator, measure, period }: Statement) =>
  explainQuantity(report, { indicator, measure, period });

function together(answers: readonly Omit<Result, 'command'>[]): Omit<Result, 'command'> {
  return {
    data: { statements: answers.map(({ data }) => data) },
    blocks: answers.flatMap(({ blocks }) => blocks),
    findings: answers[0]!.findings,
  };
}
