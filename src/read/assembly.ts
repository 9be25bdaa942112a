// What no single file can tell: the files together become one report.
import type { Finding } from '../figures/finding.ts';
import type { Indicator } from '../figures/indicator.ts';
import { undeclared } from '../figures/indicator.ts';
import type { Period } from '../figures/period.ts';
import { comparePeriods } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Source } from '../figures/source.ts';
import type { Statement } from '../figures/statement.ts';
import type { Figures } from './figures.ts';
import { noteRepeated, settled } from './history.ts';
import type { Declaration } from './indicators.ts';
import { checkParts, declaredUnits } from './indicators.ts';
import { noteNamesakes } from './namesake.ts';
import type { RuleRow } from './rules.ts';
import { checkMentions } from './rules.ts';
import { units } from './units.ts';

export interface Parts {
  readonly root: string;
  readonly title: string | null;
  readonly indicators: ReadonlyMap<string, Declaration> | null;
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly rules: readonly RuleRow[] | null;
  /** Indicators that somebody else prints, or that rules for everybody name. */
  readonly mentioned?: Iterable<string>;
  /** In file order. */
  readonly figures: readonly Figures[];
  readonly files: Report['files'];
  /** No file is lost, so that a name found nowhere is unknown. */
  readonly complete: boolean;
  readonly findings: Finding[];
}

export function assembly(parts: Parts): Report {
  const { root, title, figures, files, findings } = parts;
  const declared = parts.indicators ?? new Map<string, Declaration>();
  const rules = parts.rules ?? [];
  const printed = figures.flatMap(({ statements }) => statements);
  const named = new Set([...declared.keys(), ...figures.flatMap(appearing), ...(parts.mentioned ?? [])]);
  const claims = [...declaredUnits(declaredIn, declared), ...figures.flatMap(({ units }) => units)];
  const indicators = described(named, declared, units(claims, findings));
  const statements = settled(
    printed.map((statement) => withUnit(statement, indicators)),
    parts.sources ?? undefined,
  );
  noteRepeated(statements, findings);
  const ruled = new Set(rules.flatMap(({ mentions }) => mentions.map(({ indicator }) => indicator)));
  noteNamesakes(statements, indicators, (name) => declared.has(name) || ruled.has(name), findings);
  if (parts.complete) {
    checkParts(declaredIn, declared, named, findings);
    checkMentions(rules, named);
  }
  return {
    ...{ root, title, indicators, periods: periodsOf(figures, rules), statements, supposed: [] },
    ...{ rules: rules.map(({ rule }) => rule), sources: parts.sources ?? new Map(), files },
    findings: sorted(findings),
  };
}

const declaredIn = 'indicators.csv';

/** By file, line and column; what concerns a whole file comes before its lines. */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  const difference = (a: number | null, b: number | null) => (a ?? 0) - (b ?? 0);
  return [...findings].sort((a, b) => {
    if (a.file !== b.file) return (a.file ?? '') < (b.file ?? '') ? -1 : 1;
    return difference(a.line, b.line) || difference(a.column, b.column);
  });
}

/** In order of appearance: the indicators of the rows, then the totals that only shares name. */
const appearing = ({ indicators, statements }: Figures): string[] => [
  ...indicators,
  ...statements.flatMap(({ measure, base }) => (measure === 'share' || measure === 'ratio' ? [base!] : [])),
];

function described(
  names: ReadonlySet<string>,
  declared: ReadonlyMap<string, Declaration>,
  units: ReadonlyMap<string, string>,
): ReadonlyMap<string, Indicator> {
  const entries = [...names].map((name): [string, Indicator] => {
    const indicator = declared.get(name)?.indicator ?? undeclared(name);
    return [name, { ...indicator, unit: indicator.unit ?? units.get(name) ?? null }];
  });
  return new Map(entries);
}

function withUnit(statement: Statement, indicators: ReadonlyMap<string, Indicator>): Statement {
  const { measure, indicator } = statement;
  if (measure !== 'value' && measure !== 'change') return statement;
  return { ...statement, unit: statement.unit ?? indicators.get(indicator)?.unit ?? null };
}

function periodsOf(figures: readonly Figures[], rules: readonly RuleRow[]): readonly Period[] {
  const bases = figures
    .flatMap(({ statements }) => statements)
    .flatMap(({ measure, base }) => (measure === 'growth' || measure === 'change' ? [base!] : []));
  const limits = rules.flatMap(({ rule: { from, to } }) => [from, to]).filter((period) => period !== null);
  const own = figures.flatMap(({ periods }) => [...periods]);
  return [...new Set([...own, ...bases, ...limits])].sort(comparePeriods);
}
