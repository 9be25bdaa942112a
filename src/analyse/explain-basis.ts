// What a proof rests on besides printed numbers, and what was printed that it does not need.
import { keyOf } from '../figures/figure.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Sentence } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import { quantityOf } from '../figures/statement.ts';
import type { Step } from './checker.ts';
import { relationOf } from './explain-chain.ts';
import { line, rulesUsed } from './legend.ts';
import { keyOfMember } from './member.ts';
import type { Quantity } from './quantity.ts';
import { otherFigure } from './quantity.ts';
import type { Sign } from './signs.ts';
import { subject } from './statement-table.ts';

/** How many idle statements are named before they are only counted. */
const named = 3;

export function basisBlocks(report: Report, quantity: Quantity, steps: readonly Step[]): Block[] {
  const cited = new Set(
    steps.flatMap(({ row }) => (row.member.kind === 'statement' ? [row.member.statement] : [])),
  );
  const idle = statementsOn(report, quantity).filter((statement) => !cited.has(statement));
  return [
    line({
      says: 'narrows-nothing',
      statements: idle.slice(0, named).map((statement): Sentence => ({
        says: 'subject-at',
        subject: subject(report, statement),
        place: statement.id,
      })),
      more: Math.max(0, idle.length - named),
    }),
    ...restsOn(report, steps, [...new Set([...cited].flatMap(({ source }) => source ?? []))]),
  ];
}

/** On one line, or on two where rules are used: their names are long. */
function restsOn(report: Report, steps: readonly Step[], sources: readonly string[]): Block[] {
  const rules = rulesUsed(steps);
  const signs = assumed(steps).map((sign) => shortSign(report, sign));
  const rest = {
    signs: signs.slice(0, named),
    moreSigns: Math.max(0, signs.length - named),
    sources,
  };
  if (rules.length === 0) return [line({ says: 'rests-on', noRule: true, ...rest })];
  const used = rules.map((rule) => line({ says: 'rule-used', ...rule }));
  return signs.length === 0 && sources.length === 0
    ? used
    : [...used, line({ says: 'rests-on', noRule: false, ...rest })];
}

/** The statements that speak of a figure of the quantity, other than those of the quantity itself. */
function statementsOn(report: Report, quantity: Quantity): Statement[] {
  const figures = new Set(figuresOf(quantity));
  return report.statements.filter(
    (s) => quantityOf(s) !== quantityOf(quantity) && figuresOf(s).some((figure) => figures.has(figure)),
  );
}

function figuresOf(quantity: Quantity): string[] {
  const other = otherFigure(quantity);
  return [keyOf(quantity), ...(other ? [keyOf(other)] : [])];
}

/** Signs that no printed number tells. */
function assumed(steps: readonly Step[]): Sign[] {
  const signs = steps.flatMap(({ row }) => [
    ...(row.base ? [row.base] : []),
    ...(row.member.kind === 'sign' ? [row.member] : []),
  ]);
  const found = signs.filter(({ origin }) => origin !== 'printed');
  return [...new Map(found.map((sign) => [keyOfMember(sign), sign])).values()];
}

function shortSign(report: Report, { indicator, period, positive, strict }: Sign): Sentence {
  const { labels } = report.indicators.get(indicator)!;
  const relation = relationOf(positive ? 'lower' : 'upper', strict);
  return { says: 'sign-short', name: { indicator, labels }, period, relation };
}
