// What the command line says of itself: help, examples, and why what was typed cannot be understood. What is typed is
// the same in every language; a manual explains all of it, or it does not compile.

/** What may be typed, below `smals-report`. */
export const examples = {
  overview: [
    'growth 2022 2023',
    'shares 2023',
    'trend revenue',
    'show 2024',
    'check',
    'explain revenue 2022',
    'report -o report.html',
    'growth 2022 2023 -d figures',
    'init --from table.csv',
  ],
  growth: [
    'growth 2022 2023',
    'growth 2022 2023 revenue staffing',
    'growth 2022 2023 -d figures --exact',
    'growth 2023 2024 --contributions',
    'growth 2022 2023 -o growth.svg',
  ],
  shares: ['shares 2023', 'shares 2023 --of revenue --json'],
  trend: ['trend revenue', 'trend revenue staff --json', 'trend -d figures --exact'],
  show: ['show 2024', 'show 2022', 'show 2023 staff members --json'],
  check: ['check', 'check 2023 --all', 'check -d report.csv -q'],
  explain: [
    'explain revenue 2022',
    'explain staffing growth 2023',
    'explain 2023.csv:13',
    'explain conflict 1',
    'explain conflict 1 --multipliers',
  ],
  report: ['report -o report.html', 'report 2023 2024 --lang fr -o rapport.html'],
  init: ['init', 'init --from table.csv', 'init --from table.csv report --yes'],
  codes: ['codes', 'codes conflict', 'codes -O csv'],
  schema: ['schema check', 'schema growth -o growth.schema.json'],
  completion: ['completion bash', 'completion zsh', 'completion fish'],
} as const;

type Examples = typeof examples;
export type Topic = keyof Examples;

/** What an option does; `witness` alone is of two commands. */
type OptionName =
  | 'data'
  | 'format'
  | 'json'
  | 'output'
  | 'rounding'
  | 'exact'
  | 'set'
  | 'rule'
  | 'encoding'
  | 'delimiter'
  | 'decimal'
  | 'group'
  | 'columns'
  | 'organisation'
  | 'unsorted'
  | 'declared'
  | 'deadline'
  | 'color'
  | 'noColor'
  | 'lang'
  | 'ascii'
  | 'verbose'
  | 'quiet'
  | 'debug'
  | 'help'
  | 'version'
  | 'contributions'
  | 'of'
  | 'all'
  | 'witness'
  | 'conflictWitness'
  | 'multipliers'
  | 'from'
  | 'yes'
  | 'shell'
  | 'excel'
  | 'select'
  | 'ignore'
  | 'failOn'
  | 'summary'
  | 'described';

/** Why what was typed cannot be understood. */
export type Complaint =
  | { readonly is: 'no-command' }
  | { readonly is: 'unknown-command'; readonly text: string; readonly meant: string | undefined }
  | { readonly is: 'unknown-option'; readonly text: string; readonly meant: string | undefined }
  | { readonly is: 'missing-argument'; readonly name: string }
  | { readonly is: 'missing-value'; readonly option: string }
  | { readonly is: 'too-many'; readonly command: string; readonly expected: string; readonly found: string }
  | { readonly is: 'conflicting'; readonly option: string; readonly other: string }
  | { readonly is: 'choice'; readonly option: string; readonly text: string; readonly choices: string }
  | {
      readonly is: 'argument-choice';
      readonly name: string;
      readonly text: string;
      readonly choices: string;
    }
  | { readonly is: 'for-a-conflict'; readonly option: string }
  | { readonly is: 'no-explanation'; readonly text: string }
  /** In the words of the parser. */
  | { readonly is: 'other'; readonly message: string }
  | { readonly is: 'language'; readonly text: string; readonly known: readonly string[] }
  | { readonly is: 'delimiter'; readonly text: string }
  | { readonly is: 'one-mark'; readonly mark: string }
  | { readonly is: 'time'; readonly text: string }
  | { readonly is: 'ending'; readonly ending: string; readonly formats: readonly string[] }
  | {
      readonly is: 'not-written';
      readonly command: string;
      readonly format: string;
      readonly formats: readonly string[];
    }
  | { readonly is: 'excel'; readonly format: string }
  | { readonly is: 'unknown-code'; readonly text: string; readonly meant: string | null }
  | { readonly is: 'always-told'; readonly text: string }
  | { readonly is: 'no-page' }
  | { readonly is: 'no-name' }
  | { readonly is: 'format-as-file'; readonly text: string };

/** Why the answer could not be written. */
export type WriteFault =
  | 'no-folder'
  | 'not-a-folder'
  | 'folder'
  | 'denied'
  | 'read-only'
  | 'full'
  | 'too-large'
  | 'name-too-long'
  | 'loop'
  | 'there-already';

export interface Manual {
  readonly description: string;
  /** Above the parts of a help text, by what commander has there. */
  readonly titles: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>
  >;
  readonly examplesTitle: string;
  readonly examples: { readonly [T in Topic]: Readonly<Record<Examples[T][number], string>> };
  readonly commands: Readonly<Record<Exclude<Topic, 'overview'> | 'help', string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly choices: (words: string) => string;
  /** Below the help of the program. */
  readonly notes: readonly string[];
  /** With its colon, before how a command is typed. */
  readonly usage: string;
  /** Between a complaint and that. */
  readonly separator: string;
  /** With their colons. */
  readonly error: string;
  readonly bug: (message: string) => string;
  readonly complaint: (complaint: Complaint) => string;
  /** `fault`: what the system says where it is none of those; `path` null for standard output. */
  readonly unwritable: (path: string | null, fault: WriteFault | { readonly system: string }) => string;
  /** After an answer that is neither yes nor no. */
  readonly yesOrNo: string;
}
