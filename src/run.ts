// One request and a sink in, an exit code out. Formats and commands are loaded when they are asked for.
import type { Subject } from './analyse/explain.ts';
import type { Choice, Failing } from './figures/choice.ts';
import { fails as failsAt, isAlwaysTold, isReported } from './figures/choice.ts';
import type { Finding } from './figures/finding.ts';
import { isFault, severities } from './figures/finding.ts';
import type { Language } from './figures/indicator.ts';
import type { Rounding } from './figures/interval.ts';
import type { Report } from './figures/report.ts';
import { empty } from './figures/report.ts';
import type { Result } from './figures/result.ts';
import { unanswered } from './figures/result.ts';
import type { Detail, Format } from './format.ts';
import { holdsFindings, isDocument, summarized, written } from './format.ts';
import type { Described } from './figures/document.ts';
import type { Desk } from './init.ts';
import type { Form } from './read/form.ts';
import type { Style } from './render/style.ts';

export type Question =
  | {
      readonly command: 'growth';
      readonly from: string;
      readonly to: string;
      readonly indicators: readonly string[];
      /** What parts add to the growth of their totals. */
      readonly contributions: boolean;
    }
  | {
      readonly command: 'shares';
      readonly period: string;
      readonly indicators: readonly string[];
      readonly of: string | null;
    }
  | {
      readonly command: 'trend';
      readonly indicators: readonly string[];
    }
  | {
      readonly command: 'show';
      readonly period: string;
      readonly indicators: readonly string[];
    }
  | {
      readonly command: 'check';
      readonly periods: readonly string[];
      /** Every statement in a table. */
      readonly all: boolean;
      /** One set of true values that prints as published. */
      readonly witness?: boolean;
      /** `error` where it is left out. */
      readonly failOn?: Failing;
      /** For the page of a job on GitHub, too. */
      readonly summary?: boolean;
    }
  | { readonly command: 'explain'; readonly subject: Subject }
  | {
      readonly command: 'init';
      /** A table; null for figures to be replaced. */
      readonly from: string | null;
      readonly directory: string;
      readonly yes: boolean;
    }
  | {
      /** What findings mean; of none named: all. */
      readonly command: 'codes';
      readonly codes: readonly string[];
    }
  /** The JSON Schema of what a command answers. */
  | { readonly command: 'schema'; readonly of: Described };

export { languages } from './figures/indicator.ts';
export type { Language } from './figures/indicator.ts';
export { delimiters, encodings } from './read/form.ts';
export type { Encoding, Form } from './read/form.ts';

export { formats, findingFormats, formatsOf } from './format.ts';
export { codes, failing, isAlwaysTold, named } from './figures/choice.ts';
export type { Choice, Failing } from './figures/choice.ts';
export type { Described } from './figures/document.ts';
export { nearest } from './figures/nearest.ts';
export { described } from './figures/document.ts';
export type { Format } from './format.ts';

export interface Request {
  readonly question: Question;
  /** A directory, a file, or `-` for standard input. */
  readonly data: string;
  readonly stdin: (limit: number) => Promise<Uint8Array>;
  readonly rounding: Rounding | null;
  /** How the files are written, as far as they do not tell. */
  readonly form: Form;
  /** What is supposed, as typed. */
  readonly rules: readonly string[];
  readonly set: readonly string[];
  /** Milliseconds that analysing may take; null for as long as it takes. */
  readonly deadline: number | null;
  readonly format: Format;
  readonly style: Omit<Style, 'language'> & { readonly language: Language };
  readonly detail: Detail;
  readonly choice: Choice;
  /** The folder in which the program was started. */
  readonly directory: string;
  /** Name and version. */
  readonly tool: string;
}

export interface Sink extends Desk {
  output(text: string): Promise<void>;
  error(text: string): Promise<void>;
  /** For the page of a job on GitHub, where it was asked for. */
  summary?(text: string): Promise<void>;
}

/** What was found on the way goes to `error`, the answer to `output`; a fault leaves nothing but findings. */
export async function run(request: Request, sink: Sink): Promise<number> {
  const { data, rounding, stdin, form, rules, set, question } = request;
  if (question.command === 'codes' || question.command === 'schema') return refer(question, request, sink);
  const path = question.command === 'init' ? question.from : data;
  const habit = rounding === null ? {} : { rounding };
  const read = async (form: Form): Promise<Report> => {
    if (path === null) return empty;
    const { load } = await import('./read/load.ts');
    return load(path, { stdin, form, rules, set, ...habit });
  };
  const asked = await read(form);
  const { report, told } =
    question.command === 'init' && asked.findings.some(isFault)
      ? await (await import('./doubt.ts')).settled(asked, (columns) => read({ ...form, columns }))
      : { report: asked, told: [] };
  const answered = report.findings.some(isFault)
    ? unanswered(question.command)
    : question.command === 'init'
      ? await (
          await import('./init.ts')
        ).init(report, { ...question, told, rounding, style: await styleOf(request) }, sink)
      : await answer(question, report, request.deadline);
  const { concluded } = await import('./analyse/conclusion.ts');
  return conclude(concluded(report, answered), request, report.root, sink);
}

/** What needs no data. */
async function refer(question: Reference, request: Request, sink: Sink): Promise<number> {
  if (question.command === 'codes') {
    const { listed } = await import('./render/codes.ts');
    return conclude(listed(question.codes, await styleOf(request)), request, '.', sink);
  }
  const { schema } = await import('./render/schema.ts');
  await sink.output(`${JSON.stringify(schema(question.of), null, 2)}\n`);
  return 0;
}

/** Writes what is reported; the exit code does not depend on how. */
async function conclude(found: Result, request: Request, root: string, sink: Sink): Promise<number> {
  const { question, format, detail, tool, directory } = request;
  const least = (question.command === 'check' && question.failOn) || 'error';
  const result = { ...found, findings: found.findings.filter((it) => isReported(it, request.choice)) };
  const style = () => styleOf(request);
  const fails = (finding: Finding) => failsAt(finding, least);
  const manner = { format, detail, tool, style, fails, checkout: { root, directory } };
  await tell(result.findings, request, root, sink);
  if (isDocument(format) || !result.findings.some(isFault)) await sink.output(await written(result, manner));
  await sink.summary?.(await summarized(result, manner));
  return exitCode(result, least);
}

/** 2: the question has no answer. 1: `check` found what it looks for. */
export function exitCode(
  { command, findings }: Pick<Result, 'command' | 'findings'>,
  least: Failing = 'error',
): 0 | 1 | 2 {
  if (findings.some(isAlwaysTold)) return 2;
  return command === 'check' && findings.some((finding) => failsAt(finding, least)) ? 1 : 0;
}

type Reference = Extract<Question, { command: 'codes' | 'schema' }>;
type Asking = Exclude<Question, { command: 'init' } | Reference>;

async function answer(question: Asking, report: Report, deadline: number | null): Promise<Result> {
  const analyse = await analysis(question);
  if (deadline === null) return analyse(report);
  const { inTime } = await import('./analyse/undecided.ts');
  const periods = question.command === 'check' ? question.periods : [];
  return inTime(report, { command: question.command, periods }, deadline, () => analyse(report));
}

async function analysis(question: Asking): Promise<(report: Report) => Result> {
  switch (question.command) {
    case 'growth': {
      const { growth } = await import('./analyse/growth.ts');
      return (report) => growth(report, question);
    }
    case 'shares': {
      const { shares } = await import('./analyse/shares.ts');
      return (report) => shares(report, question);
    }
    case 'trend': {
      const { trend } = await import('./analyse/trend.ts');
      return (report) => trend(report, question);
    }
    case 'show': {
      const { show } = await import('./analyse/show.ts');
      return (report) => show(report, question);
    }
    case 'check': {
      const { check } = await import('./analyse/check.ts');
      return (report) => check(report, question);
    }
    case 'explain': {
      const { explain } = await import('./analyse/explain.ts');
      return (report) => explain(report, question.subject);
    }
  }
}

async function tell(findings: readonly Finding[], request: Request, root: string, sink: Sink): Promise<void> {
  const told = findings.filter((finding) => isTold(finding, request));
  if (told.length === 0) return;
  const { diagnostics } = await import('./render/diagnostics.ts');
  await sink.error(diagnostics(told, root, await styleOf(request)));
}

/** With the words of its language, which are loaded only now that something is said to people. */
async function styleOf({ style }: Request): Promise<Style> {
  const { catalogue } = await import('./render/language.ts');
  return { ...style, language: await catalogue(style.language) };
}

/** What `check` answers is in its answer, and a document holds all findings: errors alone are told twice. */
function isTold(finding: Finding, { format, detail }: Request): boolean {
  if (isAlwaysTold(finding)) return true;
  if (['conflict', 'suspect'].includes(finding.code)) return false;
  if (holdsFindings(format) || detail === 'quiet') return false;
  return severities[finding.code] === 'warning' || detail === 'verbose';
}
