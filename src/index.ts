/**
 * The library: the questions of the command line, asked from a program. Each function returns what the command
 * prints with `--json`, as an object, field for field; nothing here knows a terminal, and nothing is printed.
 */
import { check as checked } from './analyse/check.ts';
import { concluded } from './analyse/conclusion.ts';
import type { Subject } from './analyse/explain.ts';
import { explain as explained } from './analyse/explain.ts';
import { growth as grown } from './analyse/growth.ts';
import { shares as shared } from './analyse/shares.ts';
import { show as shown } from './analyse/show.ts';
import { trend as trended } from './analyse/trend.ts';
import type {
  CheckAnswer,
  Document,
  Envelope,
  FindingDocument,
  GrowthAnswer,
  SharesAnswer,
  ShowAnswer,
  TrendAnswer,
} from './figures/document.ts';
import type {
  ConflictExplanationDocument,
  ExplanationDocument,
  ExplanationsDocument,
  RuleExplanationDocument,
} from './figures/explanation.ts';
import { isFault } from './figures/finding.ts';
import { roundings } from './figures/interval.ts';
import type { Report as Read } from './figures/report.ts';
import type { Result } from './figures/result.ts';
import { unanswered } from './figures/result.ts';
import { bundled, tool } from './installation.ts';
import { load as read } from './read/load.ts';
import { document, published } from './render/json.ts';

export type {
  CheckAnswer,
  ConflictDocument,
  Document,
  Envelope,
  FigureDocument,
  FindingDocument,
  GrowthAnswer,
  JudgedDocument,
  MemberDocument,
  QuantityDocument,
  RemovableDocument,
  RowDocument,
  RuleDocument,
  SharesAnswer,
  ShowAnswer,
  StatementDocument,
  SuppositionDocument,
  WitnessDocument,
} from './figures/document.ts';
export type {
  ChainDocument,
  ConflictExplanationDocument,
  EndDocument,
  ExplanationDocument,
  ExplanationsDocument,
  ProofRowDocument,
  RuleExplanationDocument,
  SafeDocument,
  TermDocument,
} from './figures/explanation.ts';
export type { PublishedInterval } from './figures/interval.ts';
export type { Source } from './figures/source.ts';

/** How a number was rounded. `nearest`: ties either way; `exact`: not at all, but for percentages. */
export type Rounding = 'nearest' | 'half-up' | 'half-even' | 'truncate' | 'exact';

export interface LoadOptions {
  /** Of figures that declare no rounding of their own; `nearest` where this is left out. */
  readonly rounding?: Rounding;
  /** The same as rounding `exact`. */
  readonly exact?: boolean;
  /** How the files are written, where they do not tell: see the options of the same names. */
  readonly encoding?: 'utf-8' | 'utf-16' | 'windows-1252';
  readonly delimiter?: ',' | ';' | '\t' | '|';
  readonly decimal?: '.' | ',';
  readonly group?: '.' | ',';
  /** What if: rules, each as `--rule` takes it: `a + b = total`, or with a name `sum: a + b = total`. */
  readonly rules?: readonly string[];
  /** What if: statements, each as `--set` takes it: `staffing growth 2023 = 18`. */
  readonly set?: readonly string[];
  /** The one that is asked about, where the path holds the figures of many organisations. */
  readonly organisation?: string;
  /** The bytes of the path `-`; without it there are none. */
  readonly stdin?: () => Promise<Uint8Array>;
}

/** Figures that have been read, to be asked. It is also of use by itself: it says what there is to ask for. */
export interface Report {
  /** The data as they were named. */
  readonly root: string;
  /** Who published them, where a data package says so; or whose annual accounts they are. */
  readonly title: string | null;
  /** The keys of all indicators, declared ones first. */
  readonly indicators: readonly string[];
  /** In order: `2022`, `2023-H1`. */
  readonly periods: readonly string[];
  /** What reading had to say. With an error among them no question is answered. */
  readonly findings: readonly FindingDocument[];
}

/** What a report has read stays with it, out of sight. */
const reports = new WeakMap<Report, Read>();

/**
 * Reads figures: a folder of CSV files, one CSV file without its neighbours, or `-` for what `options.stdin`
 * gives; without a path the figures that come with the package.
 *
 * Data that are wrong throw nothing: every fault is a finding, with its place. Throws a TypeError where an option
 * is none.
 */
export async function load(path?: string, options: LoadOptions = {}): Promise<Report> {
  const {
    exact = false,
    rounding = exact ? 'exact' : null,
    rules = [],
    set = [],
    stdin,
    organisation,
    ...form
  } = options;
  if (rounding !== null && !roundings.includes(rounding))
    throw new TypeError(`rounding is one of ${roundings.join(', ')}`);
  const rounded = rounding === null ? {} : { rounding };
  const found = await read(path ?? bundled(), {
    ...{ rules, set, form, organisation: organisation ?? null, ...rounded },
    ...(stdin ? { stdin: readOnce(stdin) } : {}),
  });
  const report: Report = Object.freeze({
    root: found.root,
    title: found.title,
    indicators: [...found.indicators.keys()],
    periods: [...found.periods],
    findings: found.findings.map(published),
  });
  reports.set(report, found);
  return report;
}

/** All of it at once, and then nothing more. */
function readOnce(stdin: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
  let isRead = false;
  return () => {
    if (isRead) return Promise.resolve(new Uint8Array());
    isRead = true;
    return stdin();
  };
}

export type GrowthDocument = Document<'growth', GrowthAnswer>;

/**
 * The change of indicators from one period to another: amounts in unscaled units, growth in percent. All indicators
 * that link the two periods where none is named.
 * `smals-report growth <from> <to> [indicator...] [--contributions] --json`
 */
export function growth(
  report: Report,
  question: {
    readonly from: string;
    readonly to: string;
    readonly indicators?: readonly string[];
    /** What parts add to the growth of their totals, too. */
    readonly contributions?: boolean;
  },
): GrowthDocument {
  const { from, to, indicators = [], contributions = false } = question;
  const asked = { from, to, indicators, contributions };
  return answer<GrowthDocument>(report, 'growth', (found) => grown(found, asked));
}

export type SharesDocument = Document<'shares', SharesAnswer>;

/**
 * The parts of a total in a period, amounts in unscaled units, shares in percent; of every total that the figures
 * name where `of` names none. `smals-report shares <period> [indicator...] [--of <indicator>] --json`
 */
export function shares(
  report: Report,
  question: { readonly period: string; readonly indicators?: readonly string[]; readonly of?: string },
): SharesDocument {
  const { period, indicators = [], of = null } = question;
  return answer<SharesDocument>(report, 'shares', (found) => shared(found, { period, indicators, of }));
}

export type TrendDocument = Document<'trend', TrendAnswer>;

/**
 * Indicators through all periods, amounts in unscaled units, growth in percent, and so much a year from the first
 * known figure to the last; all indicators where none is named. `smals-report trend [indicator...] --json`
 */
export function trend(
  report: Report,
  question: { readonly indicators?: readonly string[] } = {},
): TrendDocument {
  const { indicators = [] } = question;
  return answer<TrendDocument>(report, 'trend', (found) => trended(found, { indicators }));
}

export type ShowDocument = Document<'show', ShowAnswer>;

/**
 * Every figure of a period, printed, proven or unknown, with its statements and sources; amounts in unscaled units.
 * `smals-report show <period> [indicator...] --json`
 */
export function show(
  report: Report,
  question: { readonly period: string; readonly indicators?: readonly string[] },
): ShowDocument {
  const { period, indicators = [] } = question;
  return answer<ShowDocument>(report, 'show', (found) => shown(found, { period, indicators }));
}

export type CheckDocument = Document<'check', CheckAnswer>;

/**
 * Can all of it be true at once? Every statement and rule with what the others say of it, and every conflict; those
 * that touch the periods named, where any are. A conflict is an answer, and a finding too. With `witness` true
 * values, in unscaled units, that print exactly as published. `smals-report check [period...] [--witness] --json`
 */
export function check(
  report: Report,
  question: { readonly periods?: readonly string[]; readonly witness?: boolean } = {},
): CheckDocument {
  const { periods = [], witness = false } = question;
  return answer<CheckDocument>(report, 'check', (found) => checked(found, { periods, witness, all: false }));
}

/** What can be explained, in one of three ways. */
export interface QuantityQuestion {
  readonly indicator: string;
  readonly period: string;
  /** `value` where it is left out. */
  readonly measure?: 'value' | 'change' | 'growth' | 'share' | 'ratio';
}

export interface PlaceQuestion {
  readonly file: string;
  /** Both count from 1; without a column all that stands in the line. */
  readonly line: number;
  readonly column?: number;
}

export interface ConflictQuestion {
  /** As `check` counts, from 1. */
  readonly conflict: number;
  readonly witness?: boolean;
}

type Explanations = ExplanationDocument & ExplanationsDocument & RuleExplanationDocument;
type Only<Explanation> = Explanation & {
  readonly [Field in Exclude<keyof Explanations, keyof Explanation>]?: undefined;
};

/** Of a line, whatever stands there: one statement, several, or a rule. */
export type PlaceExplanation = Envelope<'explain'> &
  (Only<ExplanationDocument> | Only<ExplanationsDocument> | Only<RuleExplanationDocument> | Only<unknown>);

/**
 * Why: the proof of what is known of one quantity, of the statement or rule of a line, or of one conflict; amounts
 * in unscaled units. `smals-report explain <indicator> [measure] <period> | FILE:LINE | conflict <n> --json`
 */
export function explain(report: Report, question: QuantityQuestion): Document<'explain', ExplanationDocument>;
export function explain(report: Report, question: PlaceQuestion): PlaceExplanation;
export function explain(
  report: Report,
  question: ConflictQuestion,
): Document<'explain', ConflictExplanationDocument>;
export function explain(
  report: Report,
  question: QuantityQuestion | PlaceQuestion | ConflictQuestion,
): Envelope<'explain'> {
  const subject = subjectOf(question);
  return answer<Envelope<'explain'>>(report, 'explain', (found) => explained(found, subject));
}

function subjectOf(question: QuantityQuestion | PlaceQuestion | ConflictQuestion): Subject {
  if ('conflict' in question) {
    const { conflict, witness = false } = question;
    return { kind: 'conflict', number: String(conflict), multipliers: false, witness };
  }
  if ('file' in question) return { kind: 'place', column: null, ...question };
  return { kind: 'quantity', measure: 'value', ...question };
}

/** Throws a TypeError for what `load` did not return. */
function answer<Answered extends Envelope<string>>(
  report: Report,
  command: Answered['command'],
  ask: (found: Read) => Result,
): Answered {
  const found = reports.get(report);
  if (found === undefined) throw new TypeError('a question is asked of a report that load has returned');
  const result = found.findings.some(isFault) ? unanswered(command) : ask(found);
  return document(concluded(found, result), { tool, root: found.root }) as Answered;
}
