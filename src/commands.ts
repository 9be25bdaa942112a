// Every command, argument and option, declared on the parser that it is handed with the words of a manual.
import type { Argument, Command, Help, Option } from 'commander';
import type { Language } from './figures/indicator.ts';
import { languages } from './figures/indicator.ts';
import type { Rounding } from './figures/interval.ts';
import { roundings } from './figures/interval.ts';
import type { Manual, Topic } from './render/manual.ts';
import { examples } from './render/manual.ts';
import type { Described, Encoding, Failing, Format, Question } from './run.ts';
import { allFormats, described, encodings, failing } from './run.ts';
import type { Shell } from './shells.ts';
import { shells } from './shells.ts';

/** As typed; what was not typed is absent. */
export interface Options {
  readonly data?: string;
  readonly format?: Exclude<Format, 'excel'>;
  readonly json?: true;
  readonly excel?: true;
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly output?: string;
  readonly exact?: true;
  readonly deadline?: string;
  readonly organisation?: string;
  readonly unsorted?: true;
  readonly declared?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly decimal?: '.' | ',';
  readonly group?: '.' | ',';
  readonly columns?: string;
  readonly rounding?: Rounding;
  readonly rule?: readonly string[];
  readonly set?: readonly string[];
  readonly color?: boolean;
  readonly ascii?: true;
  readonly lang?: Language;
  readonly verbose?: true;
  readonly quiet?: true;
  readonly debug?: true;
}

/** Options that every command has; they may stand before or after its name. */
export function addOptions(program: Command, version: string, manual: Manual): void {
  const { options: does } = manual;
  program
    .description(manual.description)
    .addHelpText('before', shown('overview', manual))
    .option('-d, --data <path>', does.data)
    .addHelpText('after', `\n${manual.notes.join('\n')}`)
    .addOption(choice(program, '-O, --format <format>', does.format, allFormats))
    .addOption(program.createOption('--json', does.json).conflicts('format'))
    .addOption(program.createOption('--excel', does.excel).conflicts('json'))
    .option('-o, --output <file>', does.output)
    .addOption(choice(program, '--rounding <habit>', does.rounding, roundings))
    .addOption(program.createOption('--exact', does.exact).conflicts('rounding'))
    .option('--set <statement>', does.set, repeated)
    .option('--rule <rule>', does.rule, repeated)
    .addOption(choice(program, '--encoding <name>', does.encoding, encodings))
    .option('--delimiter <mark>', does.delimiter)
    .addOption(choice(program, '--decimal <mark>', does.decimal, ['.', ',']))
    .addOption(choice(program, '--group <mark>', does.group, ['.', ',']))
    .option('--columns <list>', does.columns)
    .option('--organisation <name>', does.organisation)
    .option('--unsorted', does.unsorted)
    .option('--declared <folder>', does.declared)
    .option('--deadline <time>', does.deadline)
    .option('--select <codes>', does.select, repeated)
    .option('--ignore <codes>', does.ignore, repeated)
    .option('--color', does.color)
    .option('--no-color', does.noColor)
    .addOption(choice(program, '--lang <language>', does.lang, languages))
    .option('--ascii', does.ascii)
    .option('-v, --verbose', does.verbose)
    .addOption(program.createOption('-q, --quiet', does.quiet).conflicts('verbose'))
    .option('--debug', does.debug)
    .helpOption('-h, --help', does.help)
    .version(version, '-V, --version', does.version)
    .helpCommand('help [command]', manual.commands.help)
    .configureHelp({ showGlobalOptions: true, subcommandTerm: term, ...wording(manual) });
}

/** What a shell asks: for the script that makes it ask, and then for the words that may come next. */
export type ShellQuestion =
  | { readonly ask: 'script'; readonly shell: Shell }
  | { readonly ask: 'words'; readonly typed: readonly string[] };

/** Commands for the shell; they need no figures to be answered. */
export function addShellCommands(
  program: Command,
  manual: Manual,
  ask: (question: ShellQuestion) => void,
): void {
  command(program, 'completion <shell>', manual, [[manual.options.shell, shells]]).action((shell: Shell) =>
    ask({ ask: 'script', shell }),
  );
  program
    .command('complete [word...]', { hidden: true })
    .action((typed: string[]) => ask({ ask: 'words', typed }));
}

/** Commands that hand over the question they were asked. */
export function addCommands(program: Command, manual: Manual, ask: (question: Question) => void): void {
  command(program, 'growth <from> <to> [indicator...]', manual)
    .option('--contributions', manual.options.contributions)
    .action((from: string, to: string, indicators: string[], { contributions }: { contributions?: true }) =>
      ask({ command: 'growth', from, to, indicators, contributions: contributions ?? false }),
    );

  command(program, 'shares <period> [indicator...]', manual)
    .option('--of <indicator>', manual.options.of)
    .action((period: string, indicators: string[], { of }: { of?: string }) =>
      ask({ command: 'shares', period, indicators, of: of ?? null }),
    );

  command(program, 'trend [indicator...]', manual).action((indicators: string[]) =>
    ask({ command: 'trend', indicators }),
  );

  command(program, 'show <period> [indicator...]', manual).action((period: string, indicators: string[]) =>
    ask({ command: 'show', period, indicators }),
  );

  command(program, 'check [period...]', manual)
    .alias('validate')
    .option('--all', manual.options.all)
    .option('--witness', manual.options.witness)
    .addOption(choice(program, '--fail-on <severity>', manual.options.failOn, failing))
    .option('--summary', manual.options.summary)
    .action((periods: string[], { all = false, witness = false, summary = false, failOn }: CheckOptions) =>
      ask({ command: 'check', periods, all, witness, summary, ...(failOn && { failOn }) }),
    );

  command(program, 'report [period...]', manual).action((periods: string[]) =>
    ask({ command: 'report', periods }),
  );

  const explained = 'explain <indicator> <period> | FILE:LINE | conflict <n>';
  command(program, 'explain <what...>', manual)
    .usage(explained.replace('explain ', ''))
    .showHelpAfterError(`${manual.usage} smals-report ${explained}`)
    .option('--witness', manual.options.conflictWitness)
    .option('--multipliers', manual.options.multipliers)
    .action((words: string[], options: ConflictOptions, command: Command) => {
      const subject = subjectOf(words, options);
      const [unfit] = subject?.kind === 'conflict' ? [] : Object.keys(options);
      if (subject !== null && unfit !== undefined)
        command.error(`'--${unfit}' is for a conflict`, { code: 'explainArgument' });
      else if (subject === null)
        command.error(`'${words.join(' ')}' cannot be explained`, { code: 'explainArgument' });
      else ask({ command: 'explain', subject });
    });

  addInit(program, manual, ask);
  addReferences(program, manual, ask);
}

interface CheckOptions {
  readonly all?: boolean;
  readonly witness?: boolean;
  readonly summary?: boolean;
  readonly failOn?: Failing;
}

/** What needs no data. */
function addReferences(program: Command, manual: Manual, ask: (question: Question) => void): void {
  command(program, 'codes [code...]', manual).action((codes: string[]) => ask({ command: 'codes', codes }));
  command(program, 'schema <command>', manual, [[manual.options.described, described]]).action(
    (of: Described) => ask({ command: 'schema', of }),
  );
}

function addInit(program: Command, manual: Manual, ask: (question: Question) => void): void {
  command(program, 'init [directory]', manual)
    .option('--from <table>', manual.options.from)
    .option('-y, --yes', manual.options.yes)
    .action((directory: string | undefined, { from, yes }: InitOptions) =>
      ask({
        ...{ command: 'init', from: from ?? null, yes: yes ?? false },
        directory: directory ?? named(from),
      }),
    );
}

interface InitOptions {
  readonly from?: string;
  readonly yes?: true;
}

/** After the table: `reports/table.csv` begins `table`; standard input has no name. */
const named = (table = '-'): string =>
  table === '-' ? 'figures' : table.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || 'figures';

interface ConflictOptions {
  readonly multipliers?: true;
  readonly witness?: true;
}

type Subject = Extract<Question, { command: 'explain' }>['subject'];

/** Null where the words are none of the three forms. */
function subjectOf(
  [first = '', second, third, ...rest]: readonly string[],
  { multipliers = false, witness = false }: { readonly multipliers?: boolean; readonly witness?: boolean },
): Subject | null {
  if (rest.length > 0) return null;
  if (third !== undefined) return { kind: 'quantity', indicator: first, measure: second!, period: third };
  if (second !== undefined)
    return first === 'conflict'
      ? { kind: 'conflict', number: second, multipliers, witness }
      : { kind: 'quantity', indicator: first, measure: 'value', period: second };
  const [, file, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(first) ?? [];
  if (file === undefined) return null;
  return { kind: 'place', file, line: Number(line), column: column === undefined ? null : Number(column) };
}

const repeated = (text: string, before: readonly string[] = []): string[] => [...before, text];

/** Arguments that take one of some words: what they are, and the words. */
type Choices = readonly (readonly [description: string, words: readonly string[]])[];

function command(program: Command, usage: string, manual: Manual, choices: Choices = []): Command {
  const topic = usage.split(' ')[0] as Exclude<Topic, 'overview'>;
  const declared = program.command(usage);
  choices.forEach(([description, words], at) => {
    declared.registeredArguments[at]!.choices(words).description = description;
  });
  return declared
    .description(manual.commands[topic])
    .addHelpText('before', shown(topic, manual))
    .showHelpAfterError(`${manual.usage} smals-report ${usage}`);
}

/** The parser's own words, and its choices. */
function wording({ titles, choices }: Manual): Partial<Help> {
  const described = ({ description, argChoices }: Option | Argument): string =>
    argChoices
      ? `${description} (${choices(argChoices.map((word) => `"${word}"`).join(', '))})`
      : description;
  return {
    styleTitle: (title) => (titles as Readonly<Record<string, string>>)[title] ?? title,
    optionDescription: described,
    argumentDescription: described,
  };
}

const term = (command: Command): string =>
  [command.name(), ...command.registeredArguments.map(placeholder)].join(' ');

function placeholder(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function choice(program: Command, flags: string, description: string, words: readonly string[]): Option {
  return program.createOption(flags, description).choices(words);
}

/** The examples of a topic, each with what it does. */
function shown(topic: Topic, { examplesTitle, examples: { [topic]: explained } }: Manual): string {
  const longest = Math.max(...examples[topic].map((typed) => typed.length));
  const lines = Object.entries(explained).map(
    ([typed, does]) => `  smals-report ${typed.padEnd(longest)}   ${does}\n`,
  );
  return `${examplesTitle}\n${lines.join('')}`;
}
