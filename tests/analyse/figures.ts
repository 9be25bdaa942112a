// Reports written as a few lines of plain words, and what is said of them read back the same way.
//
//   revenue 2023 = 515 e6                     a value; `=`, `exact`, `>`, `>=`, `<`, `<=` or `~`
//   revenue growth 2023 = 17.3                on the year before, or `from 2021`; likewise `change`
//   staffing share 2023 = 59 of revenue       likewise `ratio`
//   staffing share 2023 = 59 of revenue half-even disputed
//   sign revenue nonnegative                  or `any`
//   rule poles: a + 2 b - b@-1 = t + 10
import { Decimal } from '../../src/figures/decimal.ts';
import type { Indicator } from '../../src/figures/indicator.ts';
import { undeclared } from '../../src/figures/indicator.ts';
import type { Interval, Rounding } from '../../src/figures/interval.ts';
import { above, below, everything, point, roundingInterval, roundings } from '../../src/figures/interval.ts';
import {
  add,
  compare,
  multiply,
  negate,
  one,
  parseRational,
  powerOfTen,
  zero,
} from '../../src/figures/rational.ts';
import type { Report } from '../../src/figures/report.ts';
import type { Relation, Rule, Term } from '../../src/figures/rule.ts';
import type { Measure, Qualifier, Statement } from '../../src/figures/statement.ts';
import { measures } from '../../src/figures/statement.ts';

export function report(text: string): Report {
  const statements: Statement[] = [];
  const rules: Rule[] = [];
  const indicators = new Map<string, Indicator>();
  const named = (indicator: string) => indicators.get(indicator) ?? undeclared(indicator);
  text.split('\n').forEach((line, index) => {
    const words = line.trim().split(/\s+/);
    if (words[0] === '') return;
    if (words[0] === 'sign')
      indicators.set(words[1]!, { ...named(words[1]!), sign: words[2] as 'nonnegative' | 'any' });
    else if (words[0] === 'rule') rules.push(rule(words, index + 1));
    else statements.push(statement(words, index + 1, statements));
  });
  for (const name of mentioned(statements, rules)) indicators.set(name, named(name));
  return {
    root: 'data',
    title: null,
    indicators,
    periods: periodsOf(statements),
    statements,
    supposed: [],
    rules,
    sources: new Map(),
    files: new Map(),
    findings: [],
  };
}

/** A statement is called what it says: `revenue growth 2023`, a copy of it `revenue growth 2023 (2)`. */
function statement(words: string[], line: number, others: readonly Statement[]): Statement {
  const [indicator, second] = words as [string, string];
  const measure = measures.find((known) => known === second) ?? 'value';
  const [period, qualifier, printed, ...rest] = words.slice(measure === second ? 2 : 1) as [
    string,
    Qualifier,
    string,
    ...string[],
  ];
  const rounding =
    rest.find((word): word is Rounding => roundings.some((known) => known === word)) ?? 'nearest';
  const scale = Number(rest.find((word) => /^e\d+$/.test(word))?.slice(1) ?? 0);
  const excluded = (['disputed', 'superseded'] as const).find((word) => rest.includes(word)) ?? null;
  const name = [indicator, ...(measure === 'value' ? [] : [measure]), period].join(' ');
  const copies = others.filter(({ id }) => id.replace(/ \(\d\)$/, '') === name).length;
  const printedDecimals = printed.split('.')[1]?.length ?? 0;
  return {
    id: copies === 0 ? name : `${name} (${copies + 1})`,
    ...{ file: 'figures.csv', line, column: 1 },
    ...{ indicator, period, measure, base: baseOf(measure, period, rest) },
    ...{ printed, value: new Decimal(printed), qualifier, scale, printedDecimals, rounding },
    unit: measure === 'growth' || measure === 'share' ? '%' : null,
    status: excluded === 'disputed' ? 'disputed' : '',
    ...{ source: null, note: null },
    interval: meaning(printed, qualifier, printedDecimals, scale, rounding),
    excluded: excluded ?? (qualifier === '~' ? 'vague' : null),
  };
}

function baseOf(measure: Measure, period: string, rest: readonly string[]): string | null {
  if (measure === 'value') return null;
  const after = (word: string) => (rest.includes(word) ? rest[rest.indexOf(word) + 1]! : null);
  if (measure === 'share' || measure === 'ratio') return after('of');
  return after('from') ?? String(Number(period) - 1);
}

function meaning(
  printed: string,
  qualifier: Qualifier,
  decimals: number,
  scale: number,
  rounding: Rounding,
): Interval {
  const value = multiply(parseRational(printed), powerOfTen(scale));
  if (qualifier === '~') return everything;
  if (qualifier === 'exact') return point(value);
  if (qualifier.startsWith('>')) return above(value, qualifier === '>=');
  if (qualifier.startsWith('<')) return below(value, qualifier === '<=');
  return roundingInterval(value, powerOfTen(scale - decimals), rounding);
}

function rule(words: readonly string[], line: number): Rule {
  const [name, ...expression] = words.slice(1) as [string, ...string[]];
  const at = expression.findIndex((word) => /^[<>=]+$/.test(word));
  const left = sumOf(expression.slice(0, at));
  const right = sumOf(expression.slice(at + 1));
  return {
    rule: name.replace(':', ''),
    expression: expression.join(' '),
    terms: [
      ...left.terms,
      ...right.terms.map((term) => ({ ...term, coefficient: negate(term.coefficient) })),
    ],
    constant: add(left.constant, negate(right.constant)),
    relation: expression[at] as Relation,
    alone: aloneIn(right) ?? aloneIn(left),
    ...{ from: null, to: null },
    labels: { en: null, fr: null, nl: null },
    ...{ id: `rules.csv:${line}`, file: 'rules.csv', line, column: 1 },
  };
}

const aloneIn = ({ terms, constant }: ReturnType<typeof sumOf>): string | null =>
  terms.length === 1 && constant.n === 0n && compare(terms[0]!.coefficient, one) === 0
    ? terms[0]!.indicator
    : null;

function sumOf(words: readonly string[]): { terms: Term[]; constant: Term['coefficient'] } {
  const parts = words.join(' ').replace(/- /g, '+ -').split('+');
  const terms: Term[] = [];
  let constant = zero;
  for (const part of parts.map((text) => text.trim()).filter((text) => text !== '')) {
    const [, minus, factor, name, shift] = /^(-?)([\d.]*) ?(?:([a-z_]\w*)(?:@(-\d))?)?$/i.exec(part)!;
    const size = factor === '' ? one : parseRational(factor!);
    const coefficient = minus ? negate(size) : size;
    if (name) terms.push({ coefficient, indicator: name, shift: Number(shift ?? 0) });
    else constant = add(constant, coefficient);
  }
  return { terms, constant };
}

function mentioned(statements: readonly Statement[], rules: readonly Rule[]): Set<string> {
  const totals = statements.filter(({ measure }) => measure === 'share' || measure === 'ratio');
  return new Set([
    ...statements.map(({ indicator }) => indicator),
    ...totals.map(({ base }) => base!),
    ...rules.flatMap(({ terms }) => terms.map(({ indicator }) => indicator)),
  ]);
}

function periodsOf(statements: readonly Statement[]): string[] {
  const bases = statements.filter(({ measure }) => measure === 'growth' || measure === 'change');
  const all = [...statements.map(({ period }) => period), ...bases.map(({ base }) => base!)];
  return [...new Set(all)].sort();
}
