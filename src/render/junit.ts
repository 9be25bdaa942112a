// What was checked as test cases, in the XML of JUnit: a statement each, and a failure for each problem.
import type { CheckAnswer, RuleDocument, StatementDocument } from '../figures/document.ts';
import type { Finding } from '../figures/finding.ts';
import type { Result } from '../figures/result.ts';
import { isFault } from '../figures/finding.ts';
import { message } from './findings.ts';
import { harmless } from './harmless.ts';
import type { Checkout } from './path.ts';
import { pathOf } from './path.ts';

interface Case {
  readonly name: string;
  readonly suite: string;
  readonly problem: Finding | null;
  /** Why nothing is said of it; null where something is. */
  readonly skipped: string | null;
}

/** `problems`: the findings that fail the check; every other one is told, and fails nothing. */
export function junit(result: Result, problems: readonly Finding[], checkout: Checkout): string {
  const cases = casesOf(result, problems, checkout);
  const suites = [...new Set(cases.map(({ suite }) => suite))];
  const told = result.findings.filter((finding) => !problems.includes(finding) && finding.code !== 'suspect');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'smals-report', ...counts(cases) })}>`,
    ...suites.flatMap((name) =>
      suiteLines(
        name,
        cases.filter(({ suite }) => suite === name),
        checkout,
      ),
    ),
    ...(told.length > 0 ? toldLines(told, checkout) : []),
    '</testsuites>',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A problem fails the statement or rule that it stands on; where there is none it is a case of its own. */
function casesOf({ data }: Result, problems: readonly Finding[], checkout: Checkout): Case[] {
  const { statements = [], rules = [] } = data as Partial<CheckAnswer>;
  const left = new Set(problems);
  const taken = (stands: (finding: Finding) => boolean): Finding | null => {
    const found = [...left].find(stands) ?? null;
    if (found !== null) left.delete(found);
    return found;
  };
  const checked = [
    ...statements.map((it) =>
      statementCase(
        it,
        taken((finding) => standsOn(finding, it)),
        checkout,
      ),
    ),
    ...rules.map((it) =>
      ruleCase(
        it,
        taken((finding) => isOf(finding, it)),
      ),
    ),
  ];
  const others = [...left].map((problem): Case => {
    const { file, code, line } = problem;
    return {
      suite: file === null ? 'smals-report' : pathOf(file, checkout),
      name: line === null ? code : `${code} ${line}`,
      ...{ problem, skipped: null },
    };
  });
  return [...checked, ...others];
}

const standsOn = (finding: Finding, { file, line, column }: StatementDocument): boolean =>
  file !== null && finding.file === file && finding.line === line && finding.column === column;

const isOf = (finding: Finding, { rule, period }: RuleDocument): boolean =>
  finding.code === 'conflict' &&
  finding.suspect.measure === 'rule' &&
  finding.suspect.subject === rule &&
  finding.suspect.period === period;

function statementCase(statement: StatementDocument, problem: Finding | null, checkout: Checkout): Case {
  const { file, indicator, measure, period, base, verdict, reason } = statement;
  const [part, span] = ['share', 'ratio'].includes(measure)
    ? [`${indicator}/${base}`, period]
    : [indicator, base === null ? period : `${base}-${period}`];
  return {
    suite: file === null ? 'smals-report' : pathOf(file, checkout),
    name: [part, measure === 'value' ? '' : measure, span].filter(Boolean).join(' '),
    problem,
    skipped: skippedBy(verdict, reason),
  };
}

const ruleCase = ({ rule, period, verdict, reason }: RuleDocument, problem: Finding | null): Case => ({
  ...{ suite: 'rules', name: `${rule} ${period}`, problem },
  skipped: skippedBy(verdict, reason),
});

/** What takes part in a conflict is neither right nor wrong; the conflict itself fails in one place. */
const skippedBy = (verdict: string, reason: string | null): string | null =>
  verdict === 'unchecked' ? (reason ?? verdict) : verdict === 'contradicted' ? verdict : null;

const isError = ({ problem }: Case): boolean =>
  problem !== null && (isFault(problem) || problem.code === 'undecided');

function counts(cases: readonly Case[]) {
  const failed = cases.filter(({ problem }) => problem !== null);
  const errors = failed.filter(isError).length;
  return { tests: cases.length, failures: failed.length - errors, errors };
}

function suiteLines(name: string, cases: readonly Case[], checkout: Checkout): string[] {
  const skipped = cases.filter((it) => it.problem === null && it.skipped !== null).length;
  return [
    `  <testsuite${attributes({ name, ...counts(cases), skipped })}>`,
    ...cases.map((it) => `    ${caseLine(it, checkout)}`),
    '  </testsuite>',
  ];
}

function caseLine(it: Case, checkout: Checkout): string {
  const { name, suite, problem, skipped } = it;
  const opening = `<testcase${attributes({ classname: suite, name })}`;
  if (problem !== null) {
    const kind = isError(it) ? 'error' : 'failure';
    const text = message(problem);
    const body = escaped(placed(problem, text, checkout));
    return `${opening}><${kind}${attributes({ type: problem.code, message: text })}>${body}</${kind}></testcase>`;
  }
  return skipped === null ? `${opening}/>` : `${opening}><skipped>${escaped(skipped)}</skipped></testcase>`;
}

function toldLines(told: readonly Finding[], checkout: Checkout): string[] {
  const lines = told.map((finding) =>
    escaped(placed(finding, `${message(finding)} [${finding.code}]`, checkout)),
  );
  const none = attributes({ name: 'notes', tests: 0, failures: 0, errors: 0, skipped: 0 });
  return [`  <testsuite${none}>`, `    <system-out>${lines.join('\n')}</system-out>`, '  </testsuite>'];
}

function placed({ file, line, column }: Finding, text: string, checkout: Checkout): string {
  if (file === null) return text;
  return `${[pathOf(file, checkout), line, column].filter((part) => part !== null).join(':')}: ${text}`;
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** XML has no way to write two characters that Unicode has. */
const escaped = (text: string): string =>
  harmless(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
