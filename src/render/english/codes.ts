// What each finding is and how it is mended, in English: what `codes` lists, and the rules that machine formats name.
import type { Code } from '../../figures/finding.ts';

export interface Explained {
  readonly title: string;
  readonly mend: string;
}

export const codes: Readonly<Record<Code, Explained>> = {
  'unknown-period': of('Unknown period', 'Name a period that a file, column, base or rule names.'),
  'unknown-name': of('Unknown indicator', 'Name an indicator of these figures, as its key is written.'),
  'growth-order': of('Growth back in time', 'Name two periods, the earlier one first.'),
  'no-total': of(
    'Shares of nothing',
    'Name the total with --of, or declare it under part_of in indicators.csv.',
  ),
  'unknown-conflict': of('Unknown conflict', 'Take a number that check shows.'),
  'unknown-file': of('Unknown file', 'Name a file of these figures.'),
  'unknown-measure': of('Unknown measure', 'Write value, change, growth, share or ratio, or leave it out.'),
  'no-statement': of('No statement in this place', 'Name a line, and a column if need be, where one begins.'),
  'set-aside': of(
    'Left out, because it contradicts the rest',
    'Run check; correct the number, or mark it as disputed with a note.',
  ),
  conflict: of(
    'Contradiction',
    'Hold the number against its source. A slip of the pen is corrected in the file; a misprint of the source gets status disputed and a note; a sum that never held is taken out of rules.csv, or limited with from and to.',
  ),
  suspect: of(
    'Contradiction, or this one',
    'One of the suspects is wrong, and only the sources tell which: look at each.',
  ),
  'guessed-sign': of(
    'A sign that nobody declares',
    'Declare the sign of the indicator in indicators.csv: nonnegative or any.',
  ),
  undecided: of('Undecided', 'Give it longer with --deadline, or fewer figures at a time.'),
  'not-whole': of(
    'A count that is no whole number',
    'Hold the numbers named against their source; if the indicator is no count, do not declare it exact.',
  ),
  'nothing-checked': of(
    'Nothing was checked',
    'See that rules.csv is there and names these indicators, or add the shares and growth that were printed.',
  ),
  unreadable: of('A path that cannot be read', 'Correct the path, or its permissions.'),
  'no-figures': of('No figures', 'Name a folder that holds CSV files of figures, or one such file.'),
  empty: of('Empty', 'Give it a header and at least one row.'),
  encoding: of('An encoding that cannot be read', 'Save the file as UTF-8.'),
  delimiter: of('A delimiter that cannot be told', 'Say which it is with --delimiter.'),
  'encoding-assumed': of('How a file was decoded', 'Nothing, if it is right; else say it with --encoding.'),
  'delimiter-assumed': of(
    'What separates the cells',
    'Nothing, if it is right; else say it with --delimiter.',
  ),
  'decimal-assumed': of(
    'Which mark is the decimal mark',
    'Nothing, if it is right; else say it with --decimal.',
  ),
  'line-endings': of('Mixed line ends', 'Save the file with line ends of one kind.'),
  quote: of('A misplaced quote', 'Put quotes around the whole cell, and write a quote inside it twice.'),
  oversize: of('Too large', 'Split the file, or leave out what are no figures.'),
  'empty-header': of('A column without a name', 'Name the column, or delete it.'),
  'duplicate-column': of('A column that stands twice', 'Keep one of the two.'),
  'missing-column': of('A column is missing', 'Add the column; a yearly file needs indicator and value.'),
  'unknown-column': of('A column that is not known', 'Nothing, if it is a remark; else correct its name.'),
  'cell-count': of('Too many or too few cells', 'Put quotes around a cell that holds the delimiter.'),
  character: of('A character that is no text', 'Delete it, or write the lost character anew.'),
  layout: of('A layout that cannot be told', 'Name the file after its period, or add a column period.'),
  column: of('A column that does not tell what it is', 'Say what each column is with --columns.'),
  title: of('A title or a footnote', 'Nothing, if it is none of the figures.'),
  row: of('A row that does not tell what it is', 'Name the row after what it is, or leave it out.'),
  'empty-cell': of('An empty cell', 'Fill it in, or delete the row.'),
  word: of('A word that is none of those allowed', 'Write one of the words that the message names.'),
  'whole-number': of('No whole number', 'Write a whole number within the limits.'),
  period: of('No period', 'Write 2023, 2023-H1, 2023-Q4 or 2023/24.'),
  'not-applicable': of('A cell that means nothing here', 'Leave the cell empty.'),
  base: of('A base that cannot be', 'Write an earlier period, or the total of which it is a share.'),
  number: of('No number', 'Write plain digits; a unit, a scale or a note has its own column.'),
  'negative-style': of('How a negative number was read', 'Nothing, if it is right.'),
  unit: of('One indicator in two units', 'Keep one unit, or make two indicators of it.'),
  'excess-digits': of('More digits than declared', 'Correct the decimals, or the number.'),
  'disputed-without-note': of('Disputed without a note', 'Say under note what is wrong with the number.'),
  'same-figure': of('The same figure twice', 'Nothing, if two sources say it; else delete one of them.'),
  'unknown-source': of('A source that is not declared', 'Add it to sources.csv, or correct its key.'),
  'part-of': of('Part of what cannot be', 'Name another indicator, of which it is a part.'),
  'duplicate-row': of('A name that stands twice', 'Keep one of the rows, or rename the other.'),
  expression: of('A rule that cannot be read', 'Write it like a + b = total.'),
  'unknown-indicator': of(
    'A rule on an unknown indicator',
    'Correct its name, or declare it in indicators.csv.',
  ),
  range: of('A rule that ends before it begins', 'Write the earlier period under from.'),
  supposition: of('What is supposed cannot be read', 'Write it like "staffing growth 2023 = 18".'),
  json: of('No JSON', 'Correct datapackage.json, or delete it.'),
  filing: of('A filing that cannot be read', 'Download the filing again.'),
  entities: of('Accounts of two entities', 'Give each entity a folder of its own.'),
  'same-year': of('Two filings of one year', 'Keep one of them.'),
  corrected: of('A filing that another corrects', 'Nothing; or delete it.'),
  'last-digit': of(
    'Last year repeated with another last digit',
    'Nothing: it is taken as rounding by the source.',
  ),
  'unknown-key': of('A row that is no rubric', 'Nothing: it is left alone.'),
  'absent-rubrics': of('Rubrics that are not printed', 'Nothing: they count as zero in sums.'),
  'common-identities': of(
    'A model whose own sums are not known',
    'Nothing: the sums of all models are checked.',
  ),
  package: of('A data package that is not followed', 'Keep its files beside datapackage.json, as UTF-8.'),
  'package-delimiter': of(
    'A delimiter that the package has wrong',
    'Correct the dialect or the file, or say which it is with --delimiter.',
  ),
  'package-file': of(
    'A file that a data package names and that is missing',
    'Add the file, or delete its entry.',
  ),
};

function of(title: string, mend: string): Explained {
  return { title, mend };
}
