// One start of the program: the only file that knows the process, its streams and its environment.
import { extname } from 'node:path';
import { Command, CommanderError } from 'commander';
import { again, typed } from './again.ts';
import type { Options, ShellQuestion } from './commands.ts';
import { addCommands, addOptions, addShellCommands } from './commands.ts';
import { complaintOf } from './complaint.ts';
import { bundled, tool, version } from './installation.ts';
import { append, create, Draft, replace, send, Unwritable, vacant } from './output.ts';
import { harmless } from './render/harmless.ts';
import { manual as manualOf } from './render/language.ts';
import type { Complaint, Manual } from './render/manual.ts';
import type { Choice, Form, Format, Language, Outlet, Question, Request, Sink } from './run.ts';
import {
  codes,
  delimiters,
  allFormats,
  formatsOf,
  isAlwaysTold,
  languages,
  named,
  nearest,
  run,
  upTo,
} from './run.ts';
import { color, width } from './terminal.ts';

/** What was typed cannot be understood. */
class Usage extends Error {
  constructor(
    readonly complaint: Complaint,
    /** How the command is typed, where its arguments are wrong. */
    readonly usage: string | null = null,
  ) {
    super(complaint.is);
  }
}

/** Who was asked has left, or wants no more. */
class Interrupted extends Error {}

/** Standard input and standard error are opened by being named: each only where it is used. */
const { env, stdout } = process;

/** 0 and 1 are answers, 2 is no answer, 70 a bug of ours, 130 interrupted. */
async function main(args: readonly string[]): Promise<number> {
  const manual = await manualOf(spoken(args));
  try {
    const asked = parsed(args, manual);
    if ('help' in asked) return await send(stdout, asked.help).then(() => 0);
    if ('shell' in asked) return await send(stdout, await forShell(asked, spoken(args))).then(() => 0);
    return await run(request(asked), sink(asked, manual)).finally(() => input?.return?.());
  } catch (error) {
    if (error instanceof Interrupted) return await send(process.stderr, '\n').then(() => 130);
    const refused = refusal(error, manual);
    await send(process.stderr, refused ?? bug(error, args, manual)).catch(() => undefined);
    return refused === null ? 70 : 2;
  }
}

/** What is no bug of ours. */
function refusal(error: unknown, manual: Manual): string | null {
  const line = (message: string, code: string) =>
    `smals-report: ${manual.error} ${harmless(message)} [${code}]\n`;
  if (error instanceof Unwritable) return line(manual.unwritable(error.path, error.fault), 'output');
  if (!(error instanceof Usage)) return null;
  return line(
    [manual.complaint(error.complaint), error.usage].filter(Boolean).join(manual.separator),
    'usage',
  );
}

function bug(error: unknown, args: readonly string[], manual: Manual): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const line = `smals-report: ${manual.bug(harmless(message))}\n`;
  return args.includes('--debug') ? `${line}${stack}\n` : line;
}

/** What to speak before the command line is understood, or where it cannot be. */
function spoken(args: readonly string[]): Language {
  const named = args.flatMap((word, at) =>
    word === '--lang' ? (args[at + 1] ?? []) : word.startsWith('--lang=') ? word.slice(7) : [],
  );
  const language = named.at(-1) ?? env['SMALS_REPORT_LANG'];
  return languages.find((known) => known === language) ?? 'en';
}

interface Asked {
  readonly args: readonly string[];
  readonly question: Question;
  readonly options: Options;
}

interface ShellAsked {
  readonly shell: ShellQuestion;
  readonly program: Command;
}

async function forShell({ shell, program }: ShellAsked, language: Language): Promise<string> {
  if (shell.ask === 'script') return (await import('./shells.ts')).script(shell.shell);
  return (await import('./complete.ts')).complete(program, shell.typed, { data: usual(), language });
}

/** Where the figures are if no option says. */
const usual = (): string => env['SMALS_REPORT_DATA'] || bundled();

function parsed(args: readonly string[], manual: Manual): Asked | ShellAsked | { readonly help: string } {
  const said = { help: '', error: '' };
  let question: Question | undefined;
  let shell: ShellQuestion | undefined;
  const program = new Command('smals-report').exitOverride().configureOutput({
    writeOut: (text) => (said.help += text),
    writeErr: (text) => (said.error += text),
  });
  addOptions(program, version, manual);
  addCommands(program, manual, (asked) => (question = asked));
  addShellCommands(program, manual, (asked) => (shell = asked));
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new Usage(complaintOf(error), usage(error, said.error, manual));
  }
  if (shell !== undefined) return { shell, program };
  return question === undefined ? { help: said.help } : { args, question, options: program.opts<Options>() };
}

/** How the command is typed, on the line that the parser has from the manual. */
function usage({ code }: CommanderError, said: string, manual: Manual): string | null {
  if (!/Argument/.test(code)) return null;
  return said.split('\n').find((line) => line.startsWith(manual.usage)) ?? null;
}

function request(asked: Asked): Request {
  const { question, options } = asked;
  return {
    question,
    data: options.data ?? usual(),
    stdin: read,
    rules: options.rule ?? [],
    set: options.set ?? [],
    form: form(options),
    deadline: milliseconds(options.deadline),
    rounding: options.exact ? 'exact' : (options.rounding ?? null),
    format: format(asked),
    isChosen: isChosen(options),
    organisation: options.organisation ?? null,
    unsorted: options.unsorted ?? false,
    declared: options.declared ?? null,
    choice: choice(asked),
    directory: process.cwd(),
    style: {
      width: options.output === undefined ? width(stdout, env) : width({}, env),
      color: color(options.color, options.output === undefined ? stdout : {}, env),
      ascii: options.ascii ?? false,
      language: language(options),
      again: again(options),
    },
    detail: options.quiet ? 'quiet' : options.verbose || options.debug ? 'verbose' : 'normal',
    tool,
    typed: ['smals-report', ...asked.args].map(typed).join(' '),
  };
}

/** That of the option, else that of the environment; no locale decides. */
function language({ lang }: Options): Language {
  const named = lang ?? (env['SMALS_REPORT_LANG'] || 'en');
  const found = languages.find((known) => known === named);
  if (found === undefined) throw new Usage({ is: 'language', text: named, known: languages });
  return found;
}

/** How the files are written, as far as it was typed. */
function form({ encoding, delimiter, decimal, group, columns }: Options): Form {
  const separating = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter;
  const found = delimiters.find((known) => known === separating);
  if (delimiter !== undefined && found === undefined) throw new Usage({ is: 'delimiter', text: delimiter });
  if (decimal !== undefined && decimal === group) throw new Usage({ is: 'one-mark', mark: decimal });
  return {
    encoding: encoding ?? null,
    delimiter: found ?? null,
    decimal: decimal ?? null,
    group: group ?? null,
    columns: columns ?? null,
  };
}

/** `30s` as 30000; null where nothing was typed. */
function milliseconds(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [, digits, unit] = /^(\d{1,6})(ms|s|m)$/.exec(text) ?? [];
  if (digits === undefined) throw new Usage({ is: 'time', text });
  return Number(digits) * { ms: 1, s: 1000, m: 60_000 }[unit as 'ms' | 's' | 'm'];
}

let input: AsyncIterator<Buffer> | null = null;

/** The next of standard input. */
async function read(limit: number): Promise<Uint8Array> {
  input ??= (process.stdin as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  return upTo(limit, input);
}

/** Codes, checked: a word that names none is a slip. */
function choice({ question, options: { select, ignore } }: Asked): Choice {
  const asked = { select: words(select), ignore: words(ignore) };
  if (question.command === 'codes')
    for (const word of question.codes) if (named(word).length === 0) throw new Usage(unknownCode(word));
  for (const word of [...asked.select, ...asked.ignore]) {
    const found = named(word);
    if (found.length === 0) throw new Usage(unknownCode(word));
    if (found.every((code) => isAlwaysTold({ code }))) throw new Usage({ is: 'always-told', text: word });
  }
  return asked;
}

const words = (lists: readonly string[] = []): string[] =>
  lists.flatMap((list) => list.split(',')).flatMap((word) => word.trim() || []);

const unknownCode = (text: string): Complaint => ({ is: 'unknown-code', text, meant: nearest(text, codes) });

/** A table goes without saying. */
const isChosen = ({ json, format, excel, output }: Options): boolean =>
  json === true || excel === true || format !== undefined || extname(output ?? '') !== '';

/** What was asked for, else what the file's name says; only what the command can be written as. */
function format({ question: { command }, options }: Asked): Format {
  const { json, format, excel, output } = options;
  if (output !== undefined) checkName(output);
  if (excel && format !== undefined && format !== 'csv') throw new Usage({ is: 'excel', format });
  const known = formatsOf(command);
  const chosen = json
    ? 'json'
    : excel
      ? 'csv'
      : (format ?? (output === undefined ? known[0]! : byName(output, known)));
  if (!known.includes(chosen))
    throw new Usage({ is: 'not-written', command, format: chosen, formats: known });
  return excel ? 'excel' : chosen;
}

function byName(output: string, known: readonly Exclude<Format, 'excel'>[]): Exclude<Format, 'excel'> {
  const ending = /\.sarif\.json$/i.test(output) ? '.sarif' : extname(output).toLowerCase();
  const chosen = ending === '' ? known[0] : endings.get(ending);
  if (chosen === undefined) throw new Usage({ is: 'ending', ending, formats: known });
  return chosen;
}

const endings: ReadonlyMap<string, Exclude<Format, 'excel'>> = new Map([
  ['.txt', 'table'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.md', 'md'],
  ['.sarif', 'sarif'],
  ['.xml', 'junit'],
  ['.svg', 'svg'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

function checkName(output: string): void {
  if (output === '') throw new Usage({ is: 'no-name' });
  if (allFormats.some((known) => known === output)) throw new Usage({ is: 'format-as-file', text: output });
}

function sink(asked: Asked, { yesOrNo }: Manual): Sink {
  const { output } = asked.options;
  return {
    error: (text) => send(process.stderr, text).catch(() => undefined),
    output: (text) => (output === undefined ? send(stdout, text) : undisturbed(() => replace(output, text))),
    outlet: () => (output === undefined ? standardOutlet : fileOutlet(output)),
    get progress() {
      return process.stderr.isTTY ? progress : null;
    },
    ask: isAttended(asked) ? (question) => ask(question, yesOrNo) : null,
    vacant,
    create: (directory, files) => undisturbed(() => create(directory, files)),
    ...(asked.question.command === 'check' && asked.question.summary ? { summary: summarize() } : {}),
  };
}

let isShown = false;

function progress(text: string): Promise<boolean> {
  isShown = text !== '';
  return send(process.stderr, `\r\x1b[K${text}`);
}

/** Someone may answer. */
const isAttended = (asked: Asked): boolean =>
  asked.question.command === 'init' &&
  format(asked) === 'table' &&
  process.stdin.isTTY &&
  process.stderr.isTTY;

const standardOutlet: Outlet = {
  write: (text) => send(stdout, text),
  close: () => Promise.resolve(),
  abandon: () => undefined,
};

/** Ctrl-C leaves no draft behind, and no line on the terminal. */
function fileOutlet(path: string): Outlet {
  const draft = new Draft(path);
  const leave = () => {
    draft.abandon();
    if (isShown) void progress('');
    process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, leave);
  const done = () => signals.forEach((signal) => process.off(signal, leave));
  return {
    write: (text) => Promise.resolve((draft.write(text), true)),
    close: () => undisturbed(() => draft.finish()).finally(done),
    abandon: () => (done(), draft.abandon()),
  };
}

function summarize(): NonNullable<Sink['summary']> {
  const page = env['GITHUB_STEP_SUMMARY'];
  if (!page) throw new Usage({ is: 'no-page' });
  return async (text) => append(page, text);
}

const [agreed, refused] = [/^(?:|y|yes|o|oui|j|ja)$/i, /^(?:n|no|non|nee)$/i];

/** On the terminal; the question is put again until it is answered. */
async function ask(question: string, again: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const [last = '', ...above] = question.split('\n').reverse();
  await send(
    process.stderr,
    above
      .reverse()
      .map((line) => `${line}\n`)
      .join(''),
  );
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  for (const event of ['SIGINT', 'close'] as const) terminal.once(event, () => left.abort());
  try {
    const answer = (await terminal.question(last, { signal: left.signal })).trim();
    if (agreed.test(answer)) return true;
    if (refused.test(answer)) return false;
  } catch {
    throw new Interrupted();
  } finally {
    terminal.close();
  }
  return ask(again, again);
}

/** Ctrl-C waits until the file is whole, so that no draft is left behind, and is obeyed then. */
async function undisturbed(work: () => void): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const heard: string[] = [];
  const wait = (signal: string) => void heard.push(signal);
  for (const signal of signals) process.on(signal, wait);
  try {
    work();
    // A signal is heard where Node waits for events: once for certain between two immediates.
    await new Promise((turned) => setImmediate(() => setImmediate(turned)));
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
  if (heard.length > 0) throw new Interrupted();
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
