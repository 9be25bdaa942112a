// The report command: everything that there is to say of some periods, on one page.
import type { Period } from '../figures/period.ts';
import { placeInTime } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Block, Result, Section } from '../figures/result.ts';
import type { Cell } from '../figures/sentence.ts';
import { argumentOf } from './argument.ts';
import { assumptions } from './assumptions.ts';
import { answerBlocks, restatedSection, sections } from './check-blocks.ts';
import { checkFindings, summaryOf } from './check.ts';
import type { Checked } from './checked.ts';
import { gather } from './checked.ts';
import { conflictExplained } from './explain-conflict.ts';
import { figureTable } from './figure-table.ts';
import { growthOf } from './growth.ts';
import { Judge } from './judge.ts';
import { line } from './legend.ts';
import type { Restated } from './restated.ts';
import { restated } from './restated.ts';
import { faults } from './selection.ts';
import { totalsOf } from './share-rows.ts';
import { groupsOf, sharesOf } from './shares.ts';
import { trendCharts } from './trend-chart.ts';
import { trendPoints } from './trend-rows.ts';
import { trendTitle } from './trend-table.ts';

export interface ReportOptions {
  /** Empty for all. They filter what is shown, never the evidence. */
  readonly periods: readonly Period[];
}

type Part = Section['parts'][number];

export function report(figures: Report, options: ReportOptions): Result {
  const wrong = faults(figures, options.periods, []);
  if (wrong.length > 0) return { command: 'report', data: {}, blocks: [], findings: wrong };
  const judge = new Judge(figures);
  const checked = gather(judge, options.periods);
  const periods = figures.periods.filter(
    (period) => options.periods.length === 0 || options.periods.includes(period),
  );
  const all: Section[] = [
    { name: 'verdict', parts: verdictParts(checked, restated(figures, options.periods)) },
    { name: 'growth', parts: growthParts(judge, options, periods) },
    { name: 'shares', parts: shareParts(judge, periods) },
    { name: 'trend', parts: trendParts(judge, periods) },
    { name: 'figures', parts: [{ blocks: [figureTable(judge, periods)] }] },
    { name: 'assumptions', parts: [{ blocks: assumptions(judge, periods) }] },
    { name: 'sources', parts: [{ blocks: sources(figures, periods) }] },
    { name: 'files', parts: [], files: filesOf(figures) },
  ];
  const { title } = figures;
  return {
    command: 'report',
    data: { summary: summaryOf(checked) },
    blocks: [line({ says: 'page-title', title, from: periods[0] ?? '', to: periods.at(-1) ?? '' }, 'title')],
    sections: all.filter(({ parts, files = [] }) => parts.some(isTelling) || files.length > 0),
    findings: checkFindings(judge, checked, options.periods),
  };
}

const isTelling = ({ blocks, charts }: Part): boolean => blocks.length > 0 || charts !== undefined;

/** The answer, each conflict in full, then the arithmetic that anyone would do. */
const verdictParts = (checked: Checked, changed: readonly Restated[]): Part[] => [
  { blocks: answerBlocks(checked) },
  ...checked.conflicts.map((found): Part => {
    const argument = argumentOf(found.conflict.steps, checked.report);
    return { blocks: conflictExplained(checked.report, found, argument, false) };
  }),
  ...[...sections(checked, Infinity), restatedSection(checked, changed, Infinity)].map((blocks): Part => ({
    blocks,
  })),
];

/**
 * From each period to the next of its length, and wherever a growth is printed; of one period, what leads to it. Over
 * gaps only where these periods were named, or where there is nothing else: a trend shows the gaps.
 */
function growthParts(judge: Judge, { periods: named }: ReportOptions, periods: readonly Period[]): Part[] {
  const all = spans(judge.report, periods);
  const near = all.filter(({ isNear }) => isNear);
  return (named.length > 0 || near.length === 0 ? all : near).flatMap(({ from, to }) => {
    const found = growthOf(judge, { from, to, indicators: [], contributions: false });
    return found.charts?.().length ? [found] : [];
  });
}

interface Span {
  readonly from: Period;
  readonly to: Period;
  /** Neighbours in time, or a growth is printed between them. */
  readonly isNear: boolean;
}

function spans(figures: Report, periods: readonly Period[]): Span[] {
  const known = periods.length === 1 ? figures.periods : periods;
  return periods.flatMap((to) => {
    const { every, at } = placeInTime(to);
    const before = known.filter((period) => period < to && placeInTime(period).every === every).at(-1);
    const printed = figures.statements.flatMap(({ measure, period, base }) =>
      period === to && measure === 'growth' && known.includes(base!) ? [base!] : [],
    );
    const bases = [...new Set([...printed, ...(before === undefined ? [] : [before])])].sort();
    return bases.map((from) => ({
      ...{ from, to },
      isNear: printed.includes(from) || placeInTime(from).at === at - 1,
    }));
  });
}

const shareParts = (judge: Judge, periods: readonly Period[]): Part[] =>
  periods.flatMap((period) => {
    const options = { period, indicators: [], of: null };
    const groups = groupsOf(judge, totalsOf(judge.report, options), options);
    return groups.length > 0 ? [sharesOf(judge, period, groups)] : [];
  });

/** Through the periods that were asked for; of one, through all. Where there is but one, nothing goes through time. */
function trendParts(judge: Judge, periods: readonly Period[]): Part[] {
  const through = periods.length === 1 ? judge.report.periods : periods;
  if (through.length < 2) return [];
  const rows = trendPoints(judge, through);
  const charts = trendCharts(judge, trendTitle(judge.report), rows);
  return charts.length > 0 ? [{ blocks: [], charts: () => charts }] : [];
}

/** The publications that the statements of these periods come from. */
function sources(figures: Report, periods: readonly Period[]): Block[] {
  const cited = figures.statements.flatMap(({ period, source }) =>
    periods.includes(period) && source !== null ? [source] : [],
  );
  const rows = [...new Set(cited)].map((key): Cell[] => {
    const found = figures.sources.get(key);
    const about = [found?.title, found?.publisher, found?.published, found?.url];
    return [
      { kind: 'text', text: key, source: true },
      ...about.map((text): Cell => ({ kind: 'text', text: text ?? '' })),
    ];
  });
  return rows.length === 0 ? [] : [{ kind: 'columns', indent: 0, rows }];
}

function filesOf(figures: Report): NonNullable<Section['files']> {
  return [...figures.files].map(([file, line]) => {
    const lines: string[] = [];
    for (let number = 1, text = line(1); text !== null; text = line(++number)) lines.push(text);
    return { file, lines };
  });
}
