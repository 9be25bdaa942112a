// A rubric whose code ends in P is last year's: the filing of that year says the same number.
import type { Finding } from '../figures/finding.ts';
import { shiftYears } from '../figures/period.ts';
import type { Rule } from '../figures/rule.ts';
import type { Statement } from '../figures/statement.ts';
import type { Filing } from './filing.ts';
import { builtRule } from './identities.ts';

/** A rule for each pair that is printed; where both differ by no more than one unit of their last digit, a warning. */
export function ties(filings: readonly Filing[], findings: Finding[]): Rule[] {
  return filings.flatMap((filing) => {
    const before = filings.find(({ period }) => period === shiftYears(filing.period, -1));
    return before === undefined ? [] : tiesBetween(filing, before, findings);
  });
}

function tiesBetween(filing: Filing, before: Filing, findings: Finding[]): Rule[] {
  const earlier = new Map(before.figures.statements.map((statement) => [statement.indicator, statement]));
  return filing.figures.statements.flatMap((said) => {
    const code = said.indicator.replace(/P$/, '');
    const own = code === said.indicator ? undefined : earlier.get(code);
    if (own === undefined) return [];
    if (!isHabit(said, own)) return [tie(filing, code)];
    findings.push(habit(said, own));
    return [];
  });
}

function tie(filing: Filing, code: string): Rule {
  const label = `${code}P = ${code} @-1`;
  const labels = { en: label, fr: label, nl: label };
  return builtRule(filing, filing.cells.get(`${code}P`)!, `${code}P`, `{${code}P} = {${code}}@-1`, labels);
}

/** The source rounds once more: its last digit is off by one. */
function isHabit(said: Statement, own: Statement): boolean {
  const off = said.value.minus(own.value).abs();
  const decimals = Math.min(said.printedDecimals, own.printedDecimals);
  return !off.isZero() && off.times(10 ** decimals).lte(1);
}

const habit = (said: Statement, own: Statement): Finding => ({
  ...{ code: 'last-digit', row: said.indicator, text: said.printed, other: own.printed, otherAt: own.id },
  ...{ period: own.period, file: said.file, line: said.line, column: said.column },
});
