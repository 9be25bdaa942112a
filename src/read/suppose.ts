// What if: a report with what the command line supposes, told at the option where it makes no sense.
import type { Finding } from '../figures/finding.ts';
import { isError } from '../figures/finding.ts';
import type { Rounding } from '../figures/interval.ts';
import { comparePeriods } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import { quantityOf } from '../figures/statement.ts';
import type { Supposition } from '../figures/supposition.ts';
import { sorted } from './assembly.ts';
import { supposedRule } from './supposed-rule.ts';
import { supposedStatement } from './supposed-statement.ts';
import { optionTeller } from './tell.ts';

export interface Suppositions {
  /** Each like a line of rules.csv: `a + b = t`, with a name `sum: a + b = t`. */
  readonly rules: readonly string[];
  /** Each a statement: `staffing growth 2023 = 18`. */
  readonly set: readonly string[];
  /** The run's, as for figures that are printed. */
  readonly rounding: Rounding | null;
}

/**
 * A supposed statement stands in the place of all printed ones of its quantity, which are superseded; a supposed
 * rule in the place of the printed rule of its name. In a report at fault names are not looked up: they may be lost.
 */
export function suppose(report: Report, { rules, set, rounding }: Suppositions): Report {
  if (rules.length + set.length === 0) return report;
  const findings: Finding[] = [];
  const known = !report.findings.some(isError);
  const statements = set.map((text, at) =>
    supposedStatement(text, at + 1, { report, known, rounding, tell: optionTeller('--set', text, findings) }),
  );
  const names = new Set<string>();
  const equations = rules.map((text, at) =>
    supposedRule(text, at + 1, { report, known, names, tell: optionTeller('--rule', text, findings) }),
  );
  const supposed = [...statements, ...equations].filter((found) => found !== null);
  const complete = supposed.reduce(withSupposed, { ...report, supposed });
  return { ...complete, findings: sorted([...report.findings, ...findings]) };
}

function withSupposed(report: Report, supposition: Supposition): Report {
  if (supposition.kind === 'rule') return withRule(report, supposition);
  const { statement, insteadOf } = supposition;
  const superseded = new Set(insteadOf.map(quantityOf));
  const last = report.statements.map((s) => superseded.has(quantityOf(s))).lastIndexOf(true);
  const statements = report.statements.map((s) =>
    s.file !== null && superseded.has(quantityOf(s)) ? { ...s, excluded: 'superseded' as const } : s,
  );
  statements.splice(last < 0 ? statements.length : last + 1, 0, statement);
  const { measure, base } = statement;
  const from = measure === 'growth' || measure === 'change' ? [base!] : [];
  const periods = [...new Set([...report.periods, ...from])].sort(comparePeriods);
  return { ...report, statements, periods };
}

function withRule(report: Report, { rule, insteadOf }: Extract<Supposition, { kind: 'rule' }>): Report {
  const rules =
    insteadOf === null
      ? [...report.rules, rule]
      : report.rules.flatMap((other) => (other === insteadOf ? rule : other.rule === rule.rule ? [] : other));
  return { ...report, rules };
}
