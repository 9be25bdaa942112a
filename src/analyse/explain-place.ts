// One line of a file explained: the statements that stand there, or the rule.
import type { Finding } from '../figures/finding.ts';
import type { Report } from '../figures/report.ts';
import type { Block, Result } from '../figures/result.ts';
import { asideWarning } from './aside.ts';
import { explainRule } from './explain-rule.ts';
import { explanation } from './explanation.ts';
import { Judge } from './judge.ts';
import { fault } from './selection.ts';

export interface Place {
  /** As places are printed: relative to the root; a path through the root will do. */
  readonly file: string;
  readonly line: number;
  /** Null for all that stands in the line. */
  readonly column: number | null;
}

type Answer = Omit<Result, 'command'>;

export function explainPlace(report: Report, place: Place): Answer {
  const files = [...report.files.keys()].filter((name) => /\.csv$/i.test(name));
  const file = nameOf(report, place.file);
  if (file === null) return refused(fault('unknown-file', place.file, files));
  const stands = (it: { file: string | null; line: number | null; column: number | null }) =>
    it.file === file && it.line === place.line && (place.column === null || it.column === place.column);
  const statements = report.statements.filter(stands);
  const rule = report.rules.find(stands);
  if (statements.length === 0 && !rule) return refused(nothing(report, { ...place, file }));
  const judge = new Judge(report);
  if (rule && statements.length === 0) return { ...explainRule(judge, rule), findings: asideWarning(judge) };
  const answers = statements.map((statement) => explanation(judge, statement, [statement]));
  const [first] = answers;
  return {
    data: answers.length === 1 ? first!.data : { explanations: answers.map(({ data }) => data) },
    blocks: answers.flatMap(({ blocks }, at): Block[] => [
      ...(at === 0 ? [] : ([{ kind: 'blank' }, { kind: 'blank' }] as const)),
      ...blocks,
    ]),
    findings: asideWarning(judge),
  };
}

const refused = (finding: Finding): Answer => ({ data: {}, blocks: [], findings: [finding] });

function nameOf({ files, root }: Report, typed: string): string | null {
  const within = typed.startsWith(`${root}/`) ? typed.slice(root.length + 1) : typed;
  return [typed, within].find((name) => files.has(name)) ?? null;
}

function nothing(report: Report, { file, line, column }: Place): Finding {
  const here = report.statements.filter((statement) => statement.file === file);
  const lines = here.flatMap((statement) => statement.line ?? []);
  const columns = here.flatMap((statement) => (statement.line === line ? (statement.column ?? []) : []));
  return {
    code: 'no-statement',
    text: report.files.get(file)!(line),
    lines: lines.length === 0 ? null : [Math.min(...lines), Math.max(...lines)],
    columns,
    ...{ file, line, column },
  };
}
