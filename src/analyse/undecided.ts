// What can be said when the time is over: nothing is judged, and bounds are those that follow one statement at a time.
import type { Figure } from '../figures/figure.ts';
import { publishedInterval } from '../figures/interval.ts';
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Block, Result } from '../figures/result.ts';
import { instances } from '../figures/rule.ts';
import type { Judgement } from '../figures/verdict.ts';
import { ruleData, statementData } from './check.ts';
import { touching } from './checked.ts';
import { line } from './legend.ts';
import type { Bounds } from './prover.ts';
import { Expired, propagated, within } from './prover.ts';
import { rulers } from './ruler.ts';
import { assemble } from './rows.ts';
import { printedNegative } from './signs.ts';
import { boundsCell } from './view.ts';

export interface Asked {
  readonly command: string;
  /** Of `check`; empty for all. */
  readonly periods: readonly Period[];
}

/** Of the time given, the part that is kept for what can be said when nothing is decided; never less than the second. */
const kept = 0.2;
const least = 300;
const shownLines = 12;

/** The answer, if it is found in so many milliseconds. */
export function inTime(report: Report, asked: Asked, milliseconds: number, answer: () => Result): Result {
  try {
    return within(milliseconds * (1 - kept), answer);
  } catch (error) {
    if (!(error instanceof Expired)) throw error;
    return undecided(report, asked, milliseconds);
  }
}

function undecided(report: Report, { command, periods }: Asked, milliseconds: number): Result {
  const none = { file: null, line: null, column: null };
  const findings: Result['findings'] = [{ code: 'undecided', ...none, milliseconds }];
  if (command !== 'check') return { command, data: {}, blocks: [], findings };
  const touches = touching(periods);
  const statements = report.statements.filter((s) => touches([s.period]));
  const rules = report.rules
    .flatMap((rule) => instances(rule, report.periods))
    .filter(({ terms }) => touches(terms.map(({ period }) => period)));
  const figures = followed(report, Math.max(least, milliseconds * kept)).filter(([figure]) =>
    touches([figure.period]),
  );
  const counts = { confirmed: 0, consistent: 0, unchecked: statements.length, contradicted: 0 };
  return {
    command,
    data: {
      consistent: null,
      summary: { statements: statements.length, ...counts, conflicts: 0 },
      statements: statements.map((statement) => statementData({ statement, judgement })),
      rules: rules.map((instance) => ruleData({ instance, judgement, sum: null })),
      conflicts: [],
      repairs: [],
      bounds: figures.map(([figure, { interval }]) => ({
        ...{ indicator: figure.indicator, period: figure.period },
        basis: 'propagated',
        ...publishedInterval(interval),
      })),
    },
    blocks: [
      line({ says: 'undecided', milliseconds, statements: statements.length }, 'title'),
      ...propagatedBlocks(report, figures),
    ],
    findings,
  };
}

const judgement: Judgement = { verdict: 'unchecked', implied: null, edge: false, reason: 'undecided' };

type Followed = readonly (readonly [Figure, Bounds])[];

/** Figures bounded on both sides, in the order of the data. */
function followed(report: Report, milliseconds: number): Followed {
  const statements = report.statements.filter((s) => s.excluded === null);
  const rules = report.rules.flatMap((rule) => instances(rule, report.periods));
  const any = printedNegative(statements);
  const { rows } = assemble({ statements, rules, indicators: report.indicators, any });
  return propagated(rows, milliseconds);
}

/** Those that were not printed, a few of them. */
function propagatedBlocks(report: Report, figures: Followed): Block[] {
  const printed = new Set(
    report.statements.filter((s) => s.measure === 'value').map((s) => `${s.indicator}\0${s.period}`),
  );
  const derived = figures.filter(([{ indicator, period }]) => !printed.has(`${indicator}\0${period}`));
  if (derived.length === 0) return [];
  const shown = derived.slice(0, shownLines);
  const ruler = rulers(
    report,
    report.periods,
    shown.map(([{ indicator }]) => indicator),
  );
  const rest = derived.length - shown.length;
  return [
    { kind: 'blank' },
    line({ says: 'section-propagated' }, 'title'),
    {
      kind: 'columns',
      indent: 1,
      rows: shown.map(([{ indicator, period }, { interval }]) => {
        const { unit, scale, decimals } = ruler(indicator);
        const name = { indicator, labels: report.indicators.get(indicator)!.labels };
        return [
          { kind: 'sentence', sentence: { says: 'named-period', name, period } },
          boundsCell(interval, decimals, scale),
          { kind: 'sentence', sentence: { says: 'unit', unit, scale } },
        ];
      }),
    },
    ...(rest > 0 ? [line({ says: 'and-more-json', count: rest })] : []),
  ];
}
