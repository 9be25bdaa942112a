// One request and a sink in, an exit code out. Formats and commands are loaded when they are asked for.
import type { Subject } from './analyse/explain.ts';
import type { Choice, Failing } from './figures/choice.ts';
import { fails as failsAt, isAlwaysTold, isReported } from './figures/choice.ts';
import type { Finding } from './figures/finding.ts';
import { isFault, severities } from './figures/finding.ts';
import type { Language } from './figures/indicator.ts';
import type { Rounding } from './figures/interval.ts';
import { yearsBetween } from './figures/period.ts';
import type { Report } from './figures/report.ts';
import { empty } from './figures/report.ts';
import type { Result } from './figures/result.ts';
import { unanswered } from './figures/result.ts';
import type { Detail, Format } from './format.ts';
import { holdsFindings, isDocument, summarized, written } from './format.ts';
import type { Described } from './figures/document.ts';
import type { Desk } from './init.ts';
import type { Form } from './read/form.ts';
import type { Sighted } from './read/sight.ts';
import type { Survey } from './portfolio.ts';
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
      /** Everything on one page. */
      readonly command: 'report';
      readonly periods: readonly string[];
    }
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
export { upTo } from './read/stream.ts';
export type { Encoding, Form } from './read/form.ts';

export { allFormats, formatsOf } from './format.ts';
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
  /** It was asked for, and does not merely go without saying. */
  readonly isChosen?: boolean;
  /** The one that is asked about, where there are many. */
  readonly organisation?: string | null;
  /** Its rows need not stand together. */
  readonly unsorted?: boolean;
  /** The folder of the reserved files, where these figures are not all of a folder. */
  readonly declared?: string | null;
  readonly style: Omit<Style, 'language'> & { readonly language: Language };
  readonly detail: Detail;
  readonly choice: Choice;
  /** The folder in which the program was started. */
  readonly directory: string;
  /** Name and version. */
  readonly tool: string;
  /** The command line as it was typed. */
  readonly typed?: string;
}

export interface Sink extends Desk {
  output(text: string): Promise<unknown>;
  error(text: string): Promise<unknown>;
  /** An answer that leaves piece by piece: false once nobody listens any more. Without it every piece is an output. */
  outlet?(): Outlet;
  /** A line that is overwritten by the next, and erased by an empty one; null where nobody looks. */
  progress?: ((text: string) => Promise<unknown>) | null;
  /** For the page of a job on GitHub, where it was asked for. */
  summary?(text: string): Promise<void>;
}

export interface Outlet {
  write(text: string): Promise<boolean>;
  close(): Promise<void>;
  /** Nothing of it stays, where that can be. */
  abandon(): void;
}

/** What was found on the way goes to `error`, the answer to `output`; a fault leaves nothing but findings. */
export async function run(request: Request, sink: Sink): Promise<number> {
  const { data, rounding, stdin, form, rules, set, question, organisation = null } = request;
  if (question.command === 'codes' || question.command === 'schema') return refer(question, request, sink);
  const path = question.command === 'init' ? question.from : data;
  const { declared = null } = request;
  const habit = { declared, ...(rounding === null ? {} : { rounding }) };
  const seen = path === null ? null : await (await import('./read/sight.ts')).sighted(path, stdin, form);
  const survey = seen?.holdings && organisation === null ? await surveyOf(question, request) : null;
  if (seen && survey) return across(seen, survey, request, sink);
  const read = async (form: Form): Promise<Report> => {
    if (path === null || seen === null) return empty;
    const { load } = await import('./read/load.ts');
    return load(path, { stdin, seen, form, rules, set, organisation, ...habit });
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

/** What is asked of every organisation, one after another; null where only one report can be asked. */
async function surveyOf(question: Question, request: Request): Promise<Survey | null> {
  const { rules, set, rounding } = request;
  const { suppose } = await import('./read/suppose.ts');
  const about = (): Omit<Survey, 'command' | 'indicators' | 'periods' | 'empty'> => ({
    answer: (report, indicators) => answer({ ...question, indicators } as Asking, report, request.deadline),
    suppose: (report) => suppose(report, { rules, set, rounding }),
    isPlain: rules.length + set.length === 0 && isPlain(question),
  });
  if (question.command === 'growth') {
    const { command, indicators, from, to, contributions } = question;
    const empty = { rows: [], ...(contributions && { contributions: [] }) };
    return { command, indicators, periods: [from, to], empty, ...about() };
  }
  if (question.command === 'shares') {
    const { command, indicators, period } = question;
    return { command, indicators, periods: [period], empty: { rows: [] }, ...about() };
  }
  if (question.command !== 'check') return null;
  const { command, periods, witness } = question;
  return { command, indicators: [], periods, empty: witness ? { witness: [] } : {}, ...about() };
}

/** Growth from one year to the next and shares of the declared totals: no more than two printed numbers tell. */
function isPlain(question: Question): boolean {
  if (question.command === 'shares') return question.of === null;
  if (question.command !== 'growth' || question.contributions) return false;
  return (yearsBetween(question.from, question.to) ?? 0) <= 1;
}

async function across(seen: Sighted, survey: Survey, request: Request, sink: Sink): Promise<number> {
  const { rounding, form, unsorted = false, question, format, isChosen, detail } = request;
  const least = (question.command === 'check' && question.failOn) || 'error';
  const [{ Portfolio }, { portfolio }] = await Promise.all([
    import('./read/portfolio.ts'),
    import('./portfolio.ts'),
  ]);
  const habit = { declared: request.declared ?? null, ...(rounding === null ? {} : { rounding }) };
  const found = new Portfolio(seen.holdings!, { stream: seen.stream, form, unsorted, ...habit });
  const outlet = sink.outlet?.();
  try {
    const code = await portfolio(
      found,
      survey,
      {
        ...{ format: isChosen ? format : null, style: await styleOf(request), quiet: detail === 'quiet' },
        isReported: (finding) => isReported(finding, request.choice),
        isTold: (finding) => isTold(finding, { ...request, format: isChosen ? format : 'csv' }),
        exitCode: (result) => exitCode(result, least),
      },
      {
        output: async (text) => (outlet ? outlet.write(text) : (await sink.output(text), true)),
        error: async (text) => void (await sink.error(text)),
        progress: sink.progress ?? null,
      },
    );
    await outlet?.close();
    return code;
  } catch (error) {
    outlet?.abandon();
    throw error;
  }
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
  const { question, format, detail, tool, directory, typed = '' } = request;
  const least = (question.command === 'check' && question.failOn) || 'error';
  const result = { ...found, findings: found.findings.filter((it) => isReported(it, request.choice)) };
  const style = () => styleOf(request);
  const fails = (finding: Finding) => failsAt(finding, least);
  const manner = { format, detail, tool, typed, style, fails, checkout: { root, directory } };
  await tell(result.findings, request, root, sink);
  const isWorthWriting = format !== 'html' || result.sections !== undefined;
  if (isDocument(format) || (isWorthWriting && !result.findings.some(isFault)))
    await sink.output(await written(result, manner));
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
    case 'report': {
      const { report } = await import('./analyse/report.ts');
      return (figures) => report(figures, question);
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
