// Every command, argument and option with the words that explain it, declared on the parser that it is handed.
import type { Argument, Command, Option } from 'commander';
import type { Language } from './figures/indicator.ts';
import { languages } from './figures/indicator.ts';
import type { Rounding } from './figures/interval.ts';
import { roundings } from './figures/interval.ts';
import type { Encoding, Format, Question } from './run.ts';
import { encodings, formats } from './run.ts';
import type { Shell } from './shells.ts';
import { shells } from './shells.ts';

/** As typed; what was not typed is absent. */
export interface Options {
  readonly data?: string;
  readonly format?: Format;
  readonly json?: true;
  readonly output?: string;
  readonly exact?: true;
  readonly deadline?: string;
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

/** What stands below the help of the program. */
const notes = [
  'Without -d the figures are those in $SMALS_REPORT_DATA, else the ones that come with the program.',
  '',
  'What if: --set supposes a statement, in the place of all that is printed of the same quantity, --rule an',
  'equation or inequality as in rules.csv, in the place of the printed rule of that name. No file is touched.',
  '  --set "<indicator> [growth|share|change|ratio] <period> [of <total>|on <period>] = <number> [scale <power>]"',
  '        = rounded; or exact > >= < <= ~; in the scale in which the figures print their like',
  '  --rule "[name:] a + b = total"',
  '',
  'Where the headings of a table with a column a year do not tell: --columns "label,2022,2023,growth,share of Total"',
  '  label, a period, growth or change with or without its periods (growth 2022-2023), share [period] of <row>,',
  '  - for a column that is left alone; between semicolons where a name has a comma',
];

/** Options that every command has; they may stand before or after its name. */
export function addOptions(program: Command, version: string): void {
  program
    .description('Growth, shares and consistency of published figures, exact about what rounding hides.')
    .addHelpText('before', examples(overview))
    .option('-d, --data <path>', 'a folder of CSV files, one of them, or - for standard input')
    .addHelpText('after', `\n${notes.join('\n')}`)
    .addOption(choice(program, '-O, --format <format>', 'how the answer is written', formats))
    .addOption(program.createOption('--json', 'the same as --format json').conflicts('format'))
    .option('-o, --output <file>', 'write to a file; .json or .txt chooses the format')
    .addOption(choice(program, '--rounding <habit>', 'how the source rounds', roundings))
    .addOption(program.createOption('--exact', 'the same as --rounding exact').conflicts('rounding'))
    .option('--set <statement>', 'what if: "staffing growth 2023 = 18" (repeatable)', repeated)
    .option('--rule <rule>', 'what if: "a + b = total" (repeatable)', repeated)
    .addOption(choice(program, '--encoding <name>', 'how the files are encoded', encodings))
    .option('--delimiter <mark>', 'what separates cells: , ; | or tab')
    .addOption(choice(program, '--decimal <mark>', 'the decimal mark of the files', ['.', ',']))
    .addOption(choice(program, '--group <mark>', 'what groups thousands', ['.', ',']))
    .option('--columns <list>', 'what the columns of a published table are')
    .option('--deadline <time>', 'give up after so long: 30s, 500ms or 2m')
    .option('--color', 'colour even where the output is no terminal')
    .option('--no-color', 'no colour')
    .addOption(choice(program, '--lang <language>', 'the language of the answer', languages))
    .option('--ascii', 'no marks beyond ASCII')
    .option('-v, --verbose', 'notes too')
    .addOption(program.createOption('-q, --quiet', 'no warnings').conflicts('verbose'))
    .option('--debug', 'notes too, and the details of a bug')
    .helpOption('-h, --help', 'this text')
    .version(version, '-V, --version', 'the version')
    .helpCommand('help [command]', 'this text, for one command')
    .configureHelp({ showGlobalOptions: true, subcommandTerm: term });
}

/** What a shell asks: for the script that makes it ask, and then for the words that may come next. */
export type ShellQuestion =
  | { readonly ask: 'script'; readonly shell: Shell }
  | { readonly ask: 'words'; readonly typed: readonly string[] };

/** Commands for the shell; they need no figures to be answered. */
export function addShellCommands(program: Command, ask: (question: ShellQuestion) => void): void {
  command(program, 'completion', 'commands, options, periods and indicators at the press of Tab', [
    ['completion bash', 'for ~/.bashrc: eval "$(smals-report completion bash)"'],
    ['completion zsh', 'for ~/.zshrc, after compinit: eval "$(smals-report completion zsh)"'],
    ['completion fish', 'for ~/.config/fish/completions/smals-report.fish: ... | source'],
  ])
    .addArgument(program.createArgument('<shell>', 'which shell').choices(shells))
    .action((shell: Shell) => ask({ ask: 'script', shell }));
  program
    .command('complete [word...]', { hidden: true })
    .action((typed: string[]) => ask({ ask: 'words', typed }));
}

/** Commands that hand over the question they were asked. */
export function addCommands(program: Command, ask: (question: Question) => void): void {
  command(program, 'growth <from> <to> [indicator...]', 'the change from one period to another', [
    ['growth 2022 2023', 'every indicator; 2022 was never printed, and is proven'],
    ['growth 2022 2023 revenue staffing', 'two of them'],
    ['growth 2022 2023 -d figures --exact', 'plain figures of your own: 2022.csv and 2023.csv'],
    ['growth 2023 2024 --contributions', 'what each part adds to the growth of its total'],
  ])
    .option('--contributions', 'what the parts add to the growth of their totals, in percentage points')
    .action((from: string, to: string, indicators: string[], { contributions }: { contributions?: true }) =>
      ask({ command: 'growth', from, to, indicators, contributions: contributions ?? false }),
    );

  command(program, 'shares <period> [indicator...]', 'the parts of a total', [
    ['shares 2023', 'of the total that the figures name'],
    ['shares 2023 --of revenue --json', 'of one total, for a program'],
  ])
    .option('--of <indicator>', 'the total')
    .action((period: string, indicators: string[], { of }: { of?: string }) =>
      ask({ command: 'shares', period, indicators, of: of ?? null }),
    );

  command(program, 'trend [indicator...]', 'every period, and the growth a year', [
    ['trend revenue', 'from year to year, and so much a year from the first to the last'],
    ['trend revenue staff --json', 'two indicators, for a program'],
    ['trend -d figures --exact', 'plain figures of your own: one file a year'],
  ]).action((indicators: string[]) => ask({ command: 'trend', indicators }));

  command(program, 'show <period> [indicator...]', 'every figure of a period: printed, proven, unknown', [
    ['show 2024', 'what was printed, what follows from it, and where it was published'],
    ['show 2022', 'a year that nobody published: what the other years prove of it'],
    ['show 2023 staff members --json', 'two indicators, for a program'],
  ]).action((period: string, indicators: string[]) => ask({ command: 'show', period, indicators }));

  command(program, 'check [period...]', 'can all of it be true? (also: validate)', [
    ['check', 'exit code 0: yes, 1: no'],
    ['check 2023 --all', 'only what touches 2023, every statement of it'],
    ['check -d report.csv -q', 'one file, no warnings'],
  ])
    .alias('validate')
    .option('--all', 'every statement, with what the others imply')
    .option('--witness', 'one set of true values that prints exactly as published')
    .action((periods: string[], { all = false, witness = false }: { all?: boolean; witness?: boolean }) =>
      ask({ command: 'check', periods, all, witness }),
    );

  const explained = 'explain <indicator> <period> | FILE:LINE | conflict <n>';
  command(program, 'explain <what...>', 'why: of one figure, one line or one conflict', [
    ['explain revenue 2022', 'what proves it, and what is safe to write'],
    ['explain staffing growth 2023', 'a growth or a share; change and ratio too'],
    ['explain 2023.csv:13', 'the statement of that line, and what the others say of it'],
    ['explain conflict 1', 'why these cannot all be true'],
    ['explain conflict 1 --multipliers', 'and the table that adds up to nothing'],
  ])
    .usage(explained.replace('explain ', ''))
    .showHelpAfterError(`usage: smals-report ${explained}`)
    .option('--witness', 'of a conflict: for each member true values of the others')
    .option('--multipliers', 'of a conflict: the table of multipliers that proves it')
    .action((words: string[], options: ConflictOptions, command: Command) => {
      const subject = subjectOf(words, options);
      const [unfit] = subject?.kind === 'conflict' ? [] : Object.keys(options);
      if (subject !== null && unfit !== undefined)
        command.error(`'--${unfit}' is for a conflict`, { code: 'explainArgument' });
      else if (subject === null)
        command.error(`'${words.join(' ')}' cannot be explained`, { code: 'explainArgument' });
      else ask({ command: 'explain', subject });
    });

  addInit(program, ask);
}

function addInit(program: Command, ask: (question: Question) => void): void {
  command(program, 'init [directory]', 'begin a data directory', [
    ['init', 'a folder of figures to be replaced, which explains itself'],
    ['init --from table.csv', 'what a published table says: proposed, and asked about on a terminal'],
    ['init --from table.csv report --yes', 'all of it taken, into a folder of that name'],
  ])
    .option(
      '--from <table>',
      'a table with a column a period: the rows that add up, growth and shares are proposed',
    )
    .option('-y, --yes', 'take all that is proposed')
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

type Examples = readonly (readonly [typed: string, explained: string])[];

const overview: Examples = [
  ['growth 2022 2023', 'the change from 2022 to 2023'],
  ['shares 2023', 'the parts of the total of 2023'],
  ['trend revenue', 'revenue through the years, and its growth a year'],
  ['show 2024', 'every figure of 2024, with its source'],
  ['check', 'can all printed figures be true?'],
  ['explain revenue 2022', 'why? and what is safe to write'],
  ['growth 2022 2023 -d figures', 'figures of your own: 2022.csv and 2023.csv'],
  ['init --from table.csv', 'figures of a published table, and what adds up in it'],
];

function command(program: Command, usage: string, description: string, shown: Examples): Command {
  return program
    .command(usage)
    .description(description)
    .addHelpText('before', examples(shown))
    .showHelpAfterError(`usage: smals-report ${usage}`);
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

function examples(shown: Examples): string {
  const longest = Math.max(...shown.map(([typed]) => typed.length));
  const lines = shown.map(([typed, explained]) => `  smals-report ${typed.padEnd(longest)}   ${explained}\n`);
  return `Examples:\n${lines.join('')}`;
}
