// What the command line says of itself in English.
import type { Complaint, Manual, WriteFault } from '../manual.ts';

export const manual: Manual = {
  description: 'Growth, shares and consistency of published figures, exact about what rounding hides.',
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global Options:',
    'Commands:': 'Commands:',
  },
  examplesTitle: 'Examples:',
  examples: {
    overview: {
      'growth 2022 2023': 'the change from 2022 to 2023',
      'shares 2023': 'the parts of the total of 2023',
      'trend revenue': 'revenue through the years, and its growth a year',
      'show 2024': 'every figure of 2024, with its source',
      check: 'can all printed figures be true?',
      'explain revenue 2022': 'why? and what is safe to write',
      'report -o report.html': 'all of it on a page, with pictures',
      'growth 2022 2023 -d figures': 'figures of your own: 2022.csv and 2023.csv',
      'init --from table.csv': 'figures of a published table, and what adds up in it',
    },
    growth: {
      'growth 2022 2023': 'every indicator; 2022 was never printed, and is proven',
      'growth 2022 2023 revenue staffing': 'two of them',
      'growth 2022 2023 -d figures --exact': 'plain figures of your own: 2022.csv and 2023.csv',
      'growth 2023 2024 --contributions': 'what each part adds to the growth of its total',
      'growth 2022 2023 -o growth.svg': 'as a picture; shares and trend too',
    },
    shares: {
      'shares 2023': 'of the total that the figures name',
      'shares 2023 --of revenue --json': 'of one total, for a program',
    },
    trend: {
      'trend revenue': 'from year to year, and so much a year from the first to the last',
      'trend revenue staff --json': 'two indicators, for a program',
      'trend -d figures --exact': 'plain figures of your own: one file a year',
    },
    show: {
      'show 2024': 'what was printed, what follows from it, and where it was published',
      'show 2022': 'a year that nobody published: what the other years prove of it',
      'show 2023 staff members --json': 'two indicators, for a program',
    },
    check: {
      check: 'exit code 0: yes, 1: no',
      'check 2023 --all': 'only what touches 2023, every statement of it',
      'check -d report.csv -q': 'one file, no warnings',
    },
    explain: {
      'explain revenue 2022': 'what proves it, and what is safe to write',
      'explain staffing growth 2023': 'a growth or a share; change and ratio too',
      'explain 2023.csv:13': 'the statement of that line, and what the others say of it',
      'explain conflict 1': 'why these cannot all be true',
      'explain conflict 1 --multipliers': 'and the table that adds up to nothing',
    },
    report: {
      'report -o report.html': 'a file that needs nothing else: to be read offline, printed, sent',
      'report 2023 2024 --lang fr -o rapport.html': 'of two periods, in French',
    },
    init: {
      init: 'a folder of figures to be replaced, which explains itself',
      'init --from table.csv': 'what a published table says: proposed, and asked about on a terminal',
      'init --from table.csv report --yes': 'all of it taken, into a folder of that name',
    },
    codes: {
      codes: 'all of them',
      'codes conflict': 'one',
      'codes -O csv': 'as a table',
    },
    schema: {
      'schema check': 'of check --json',
      'schema growth -o growth.schema.json': 'into a file',
    },
    completion: {
      'completion bash': 'for ~/.bashrc: eval "$(smals-report completion bash)"',
      'completion zsh': 'for ~/.zshrc, after compinit: eval "$(smals-report completion zsh)"',
      'completion fish': 'for ~/.config/fish/completions/smals-report.fish: ... | source',
    },
  },
  commands: {
    growth: 'the change from one period to another',
    shares: 'the parts of a total',
    trend: 'every period, and the growth a year',
    show: 'every figure of a period: printed, proven, unknown',
    check: 'can all of it be true? (also: validate)',
    explain: 'why: of one figure, one line or one conflict',
    report: 'everything on one page, with pictures (HTML)',
    init: 'begin a data directory',
    codes: 'what each finding means, and how it is mended',
    schema: 'the JSON Schema of what a command answers',
    completion: 'commands, options, periods and indicators at the press of Tab',
    help: 'this text, for one command',
  },
  options: {
    data: 'a folder of CSV files, one of them, or - for standard input',
    format: 'how the answer is written',
    json: 'the same as --format json',
    output: 'write to a file; .json, .svg or .txt chooses the format',
    rounding: 'how the source rounds',
    exact: 'the same as --rounding exact',
    set: 'what if: "staffing growth 2023 = 18" (repeatable)',
    rule: 'what if: "a + b = total" (repeatable)',
    encoding: 'how the files are encoded',
    delimiter: 'what separates cells: , ; | or tab',
    decimal: 'the decimal mark of the files',
    group: 'what groups thousands',
    columns: 'what the columns of a published table are',
    organisation: 'the one that is asked about, of many',
    unsorted: 'rows of an organisation need not stand together: all are kept, up to 512 MiB',
    declared: 'where indicators.csv, rules.csv and sources.csv stand, for one file or standard input',
    deadline: 'give up after so long: 30s, 500ms or 2m',
    color: 'colour even where the output is no terminal',
    noColor: 'no colour',
    lang: 'the language of the answer',
    ascii: 'no marks beyond ASCII',
    verbose: 'notes too',
    quiet: 'no warnings',
    debug: 'notes too, and the details of a bug',
    help: 'this text',
    version: 'the version',
    contributions: 'what the parts add to the growth of their totals, in percentage points',
    of: 'the total',
    all: 'every statement, with what the others imply',
    witness: 'one set of true values that prints exactly as published',
    conflictWitness: 'of a conflict: for each member true values of the others',
    multipliers: 'of a conflict: the table of multipliers that proves it',
    from: 'a table with a column a period: the rows that add up, growth and shares are proposed',
    yes: 'take all that is proposed',
    excel: 'CSV for Excel: semicolons, decimal commas, harmless labels',
    select: 'report only these findings: conflict (codes lists them)',
    ignore: 'report all but these findings',
    failOn: 'the least that makes exit code 1',
    summary: 'add the findings to $GITHUB_STEP_SUMMARY',
    described: 'the command',
    shell: 'which shell',
  },
  choices: (words) => `choices: ${words}`,
  notes: [
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
  ],
  usage: 'usage:',
  separator: '; ',
  error: 'error:',
  bug: (message) => `bug: ${message}; please report it, with what --debug shows`,
  complaint,
  unwritable: (path, fault) =>
    `cannot write ${path ?? 'the output'}: ${typeof fault === 'string' ? faults[fault] : fault.system}`,
  yesOrNo: 'Please answer y or n: ',
};

function complaint(it: Complaint): string {
  switch (it.is) {
    case 'no-command':
      return 'no command; type growth, shares or check, or --help for examples';
    case 'unknown-command':
      return `unknown command '${it.text}'${suggested(it.meant)}`;
    case 'unknown-option':
      return `unknown option '${it.text}'${suggested(it.meant)}`;
    case 'missing-argument':
      return `missing required argument '${it.name}'`;
    case 'missing-value':
      return `option '${it.option}' argument missing`;
    case 'too-many':
      return `too many arguments for '${it.command}'. Expected ${it.expected} ${it.expected === '1' ? 'argument' : 'arguments'} but got ${it.found}.`;
    case 'conflicting':
      return `option '${it.option}' cannot be used with option '${it.other}'`;
    case 'choice':
      return `option '${it.option}' argument '${it.text}' is invalid. Allowed choices are ${it.choices}.`;
    case 'argument-choice':
      return `command-argument value '${it.text}' is invalid for argument '${it.name}'. Allowed choices are ${it.choices}.`;
    case 'for-a-conflict':
      return `'${it.option}' is for a conflict`;
    case 'no-explanation':
      return `'${it.text}' cannot be explained`;
    case 'other':
      return it.message;
    case 'language':
      return `SMALS_REPORT_LANG "${it.text}" is no language; write ${it.known.join(' or ')}`;
    case 'delimiter':
      return `--delimiter "${it.text}" is none; write , ; | or tab`;
    case 'one-mark':
      return `--decimal and --group are both "${it.mark}"; one mark cannot be both`;
    case 'time':
      return `--deadline ${it.text} is no time; write 30s, 500ms or 2m`;
    case 'ending':
      return `no format is known by ${it.ending}; choose one: -O ${it.formats.join(', ')}`;
    case 'not-written':
      return `${it.command} is not written as ${it.format}; choose one: -O ${it.formats.join(', ')}`;
    case 'excel':
      return `--excel is a kind of CSV, and -O says ${it.format}`;
    case 'unknown-code':
      return `no code "${it.text}"${it.meant === null ? '' : `; is "${it.meant}" meant?`}; smals-report codes lists them`;
    case 'always-told':
      return `${it.text} leaves no answer: it is always told, and cannot be chosen`;
    case 'no-page':
      return '--summary is for GitHub Actions: $GITHUB_STEP_SUMMARY names no file';
    case 'no-name':
      return '-o takes the name of a file';
    case 'format-as-file':
      return `-o takes a file; for the format type -O ${it.text}, for a file of that name -o ./${it.text}`;
  }
}

const suggested = (meant: string | undefined): string =>
  meant === undefined ? '' : ` (Did you mean ${meant}?)`;

const faults: Readonly<Record<WriteFault, string>> = {
  'no-folder': 'no such folder',
  'not-a-folder': 'not a folder',
  folder: 'it is a folder',
  denied: 'permission denied',
  'read-only': 'the file system is read-only',
  full: 'no space left',
  'too-large': 'the file is too large',
  'name-too-long': 'the name is too long',
  loop: 'its links go round in a circle',
  'there-already': 'it is there already; name another folder',
};
