// The words of every finding, in English. A code without words, or words without a code, does not compile.
import { duration } from './number.ts';
import type {
  Code,
  ColumnProblem,
  Detail,
  ExpressionProblem,
  FilingProblem,
  Finding,
  MemberName,
  NumberProblem,
  SuppositionProblem,
} from '../figures/finding.ts';

type Wording = { readonly [C in Code]: (detail: Extract<Detail, { code: C }>) => string };

/** The middle part of a diagnostic: no place, no severity, no code. */
export function message(finding: Finding): string {
  const words = wording[finding.code] as (detail: Detail) => string;
  return words(finding);
}

export const wording: Wording = {
  'unknown-period': ({ text, nearest, known }) => unknown('period', text, nearest, known),
  'unknown-name': ({ text, nearest, known }) => unknown('indicator', text, nearest, known),
  'growth-order': ({ from, to }) =>
    from === to
      ? `growth from ${quoted(from)} to itself; name two periods`
      : `growth from ${quoted(from)} back to ${quoted(to)}; write the earlier period first`,
  'no-total': ({ period, of }) =>
    of !== null
      ? `nothing is known in ${quoted(period)} of any part of ${quoted(of)}; name another total, or another period`
      : `no indicator of ${quoted(period)} is declared part of a total; name the total with --of`,
  'unknown-file': ({ text, nearest, known }) => unknown('file', text, nearest, known),
  'unknown-measure': ({ text, nearest, known }) => unknown('measure', text, nearest, known),
  'no-statement': ({ text, lines, columns }) =>
    (text === null
      ? 'the file ends before this line'
      : text === ''
        ? 'an empty line'
        : `no statement begins here: ${quoted(text)}`) +
    (columns.length > 0
      ? `; in this line one begins at column ${columns.join(', ')}`
      : lines === null
        ? ''
        : `; those of this file stand in lines ${lines[0]} to ${lines[1]}`),
  'unknown-conflict': ({ text, count }) =>
    `no conflict ${quoted(text)}; ` +
    (count === 0
      ? 'these figures do not contradict each other'
      : `the conflicts of these figures are numbered ${count === 1 ? '1' : `1 to ${count}`}`),
  'set-aside': ({ members }) =>
    `these figures contradict each other; what is proven here leaves out ${members.map(memberName).join(', ')}; see smals-report check`,
  conflict: ({ number, suspect, others, wouldRead }) =>
    `contradiction ${number}: ${memberName(suspect)} cannot stand with ${others} other printed ` +
    `${others === 1 ? 'number' : 'numbers'}${reading(suspect, wouldRead)}`,
  'guessed-sign': ({ indicators, members }) =>
    `${indicators.map(quoted).join(', ')} would have to be negative for ${members.map(memberName).join(', ')} to hold; ` +
    'declare its sign in indicators.csv to have this judged',
  'not-whole': ({ indicator, period, unit, lower, upper, open, because, nearest }) =>
    `${shown(indicator)} ${period} counts ${shown(unit)}, and ${because ? claim(because) : 'what is printed'} leaves only ${lower === upper ? lower : `${lower} to ${upper}`}` +
    `${open ? ', ends excluded' : ''}: ` +
    'no whole number' +
    (nearest.length === 0
      ? ''
      : `; ${nearest.map(({ count, reads }) => `${count} would be ${reads}`).join(', ')}`),
  undecided: ({ milliseconds }) =>
    `not decided within ${duration(milliseconds)}; give it longer with --deadline, or fewer figures at a time`,
  'nothing-checked': () =>
    'nothing was checked: no printed number bears on another; is rules.csv or a share or growth missing?',
  unreadable: ({ reason, system }) =>
    ({
      missing: 'no such file or folder',
      denied: 'may not be read: permission denied',
      loop: 'cannot be read: its links lead in a circle',
      'name-too-long': 'cannot be read: the name is too long',
      folder: 'is a folder, not a file',
      special: 'is no ordinary file',
      outside: 'is a link out of its folder; a data package holds its own files, put the file there',
      other: `cannot be read: ${shown(system)}`,
    })[reason],
  'no-figures': () => 'no figures here; a folder of figures holds files such as 2023.csv',
  empty: ({ what }) =>
    ({ input: 'empty input', file: 'empty file; a header is needed', rows: 'a header but no rows' })[what],
  encoding: ({ problem, offset }) =>
    ({
      'utf-16': `is no valid UTF-16 at byte ${offset}; save it as UTF-8`,
      'utf-32': 'is UTF-32; save it as UTF-8',
      nul: `holds a NUL at byte ${offset}: no text file; save it as UTF-8`,
      damaged: `is UTF-8 elsewhere, and not at byte ${offset}; save it anew as UTF-8`,
      unknown: `is neither UTF-8 nor Windows-1252 at byte ${offset}; save it as UTF-8`,
    })[problem],
  delimiter: ({ problem, found }) =>
    ({
      tied: `${found.map(separator).join(' and ')} stand equally often in the header; say which one separates: --delimiter`,
      unknown: `"sep=${found.map(shown).join('')}" names no separator that is read; write sep=; and separate cells by , ; | or a tab`,
    })[problem],
  'encoding-assumed': ({ encoding, by }) =>
    by === 'mark'
      ? `read as ${encoding}, as its byte order mark says`
      : `read as ${encoding}: it is no UTF-8; if that is wrong, say what it is: --encoding`,
  'delimiter-assumed': ({ delimiter, by }) =>
    `cells are separated by ${separator(delimiter)}, ${by === 'sep' ? 'as this line says' : 'as in the header'}; ` +
    'if that is wrong, say by what: --delimiter',
  'decimal-assumed': ({ decimal, text }) =>
    `"${decimal}" is the decimal mark, as ${quoted(text)} tells; if that is wrong, say which it is: --decimal`,
  'line-endings': ({ usual, odd }) => `a line ends in ${odd}, the lines before in ${usual}; use one of them`,
  quote: ({ problem, opened }) =>
    ({
      unclosed: 'the quote that opens here is never closed',
      'text-after': `text after a closing quote, of the cell that opens at ${opened}; inside quotes write "" for "`,
      inside: 'a quote inside a cell without quotes; quote the whole cell and write "" for "',
    })[problem],
  oversize: ({ what, limit }) =>
    ({
      file: `the file is larger than ${limit / 1024 / 1024} MiB`,
      row: `a row is longer than ${limit / 1024 / 1024} MiB`,
      lines: `more than ${limit} lines; split the file`,
      columns: `more than ${limit} columns`,
      label: `a name or label of more than ${limit} characters; shorten it`,
      faults: `more than ${limit} misplaced quotes; the rest of the file is not read`,
    })[what],
  'empty-header': ({ position }) => `column ${position} has no name`,
  'duplicate-column': ({ name }) => `the column ${quoted(name)} stands twice`,
  'missing-column': ({ name, nearest }) =>
    `no column "${name}"${nearest === null ? '' : `; is ${quoted(nearest)} meant?`}`,
  'unknown-column': ({ name, nearest }) =>
    `the column ${quoted(name)} is not known and left alone${meant(nearest)}`,
  'cell-count': ({ row, expected, found }) =>
    `${row === '' ? 'a row' : shown(row)} has ${found} ${found === 1 ? 'cell' : 'cells'}, the header ${expected}; ` +
    'a cell that holds the delimiter stands in quotes',
  character: ({ row, field, character }) =>
    `${about(row)}${field === '' ? 'a cell' : field} has ${codePoint(character)}; ` +
    (character === '\ufffd' ? 'the character was lost, write it anew' : 'delete it'),
  layout: ({ problem }) =>
    ({
      'no-period': `no period; name the file after it (2023.csv), or add a column "period", or one column a period (2022, 2023)`,
      'wide-and-long': 'both a period column and columns named after periods; keep one of the two',
      'wide-and-value': 'both a column "value" and columns named after periods; keep one of the two',
      'period-and-year': 'both a column "period" and a column "year"; keep one of the two',
    })[problem],
  column: ({ problem, name, write }) => columnFault(problem, name, write ?? ''),
  'empty-cell': ({ row, field }) => `${about(row)}no ${field}`,
  word: ({ row, field, text, allowed, nearest }) =>
    `${named(row)}${quoted(text)} is no ${field}; write ${nearest ?? `one of ${allowed.join(' ')}`}`,
  'whole-number': ({ row, field, text, limit, or }) =>
    `${named(row)}${field} ${quoted(text)} is no whole number from -${limit} to ${limit}` +
    (or === null ? '' : ` and not ${or}`),
  period: ({ row, field, text, write }) =>
    `${named(row)}${field === '' ? '' : `${field} `}${quoted(text)} ${oddity(text) ?? 'is no period'}; write ` +
    (write ?? '2023, 2023-H1, 2023-Q4 or 2023/24'),
  'not-applicable': ({ row, field, text, because }) =>
    `${named(row)}${field} ${quoted(text)} means nothing beside "${because}"; leave it empty`,
  base: ({ row, problem, base, period }) => about(row) + baseFault(problem, base, period),
  number: ({ row, text, problem, write }) => `${named(row)}${quoted(text)} ${numberFault(problem, write)}`,
  'negative-style': ({ row, text, read }) => `${named(row)}${quoted(text)} is read as ${read}`,
  unit: ({ indicator, unit, other, otherAt }) =>
    `${shown(indicator)} is in ${quoted(unit)} here, in ${quoted(other)} at ${shown(otherAt)}; ` +
    'one indicator has one unit',
  'excess-digits': ({ row, text, decimals }) =>
    `${named(row)}${quoted(text)} has digits beyond its declared decimals, ${decimals}`,
  'disputed-without-note': ({ row }) => `${about(row)}disputed without a note; say in "note" what is wrong`,
  'same-figure': ({ row, text, first }) =>
    `${named(row)}${quoted(text)} says again what ${shown(first)} says`,
  'unknown-source': ({ row, source, nearest }) =>
    `${about(row)}the source ${quoted(source)} is not in sources.csv${meant(nearest)}`,
  'part-of': ({ indicator, problem, partOf, nearest }) =>
    ({
      itself: `${shown(indicator)} is declared a part of itself`,
      cycle: `${shown(indicator)} is declared a part of ${quoted(partOf)}, which is a part of it in turn`,
      unknown: `${shown(indicator)} is declared a part of ${quoted(partOf)}, which is not known${meant(nearest)}`,
    })[problem],
  'duplicate-row': ({ field, name, firstLine }) =>
    `the ${field} ${quoted(name)} stands already in line ${firstLine}`,
  expression: ({ rule, problem, text, write }) => inRule(rule) + expressionFault(problem, text, write),
  'unknown-indicator': ({ rule, name, nearest }) =>
    `${inRule(rule)}the indicator ${quoted(name)} is not known${meant(nearest)}`,
  range: ({ rule, from, to }) => `${inRule(rule)}from ${from} is later than to ${to}`,
  supposition: ({ problem, text, write }) => suppositionFault(problem, text, write),
  json: ({ problem, system }) =>
    problem === 'syntax'
      ? `is no valid JSON: ${shown(system)}`
      : 'is no JSON object; write { "title": "..." }',
  filing: ({ problem, key, text }) => filingFault(problem, key, text),
  entities: ({ entity, other, otherAt }) =>
    `the accounts of ${quoted(entity)} stand beside those of ${quoted(other)} (${shown(otherAt)}); give each entity a folder of its own`,
  'same-year': ({ period, otherAt }) =>
    `a second filing of an accounting period that ends in ${period}, and none corrects the other; keep this one or ${shown(otherAt)}`,
  corrected: ({ period, by }) => `left out: ${shown(by)} corrects these accounts of ${period}`,
  'last-digit': ({ row, text, other, otherAt, period }) =>
    `${shown(row)} repeats ${shown(other)} of ${period} (${shown(otherAt)}) as ${shown(text)}: off by one in the last digit, taken as rounding by the source`,
  'unknown-key': ({ key }) =>
    `the row ${quoted(key)} is no rubric and nothing known of filings; it is left alone`,
  'absent-rubrics': ({ codes }) => `not printed, and zero in sums: ${codes.join(', ')}`,
  'common-identities': ({ because, text }) =>
    (because === 'model'
      ? `the model ${quoted(text)} has sums of its own that are not known here`
      : `the accounting period begins on ${text}, when income statements had another layout`) +
    '; only the sums that all filings share are checked',
  package: ({ problem, text }) =>
    ({
      path: `the path ${quoted(text)} leads out of the folder, and is not followed; name a file beside datapackage.json`,
      dialect: `the dialect ${shown(text)} is not read; separate cells by , ; | or a tab, quote with "`,
      encoding: `the encoding ${quoted(text)} is not read; save the file as utf-8`,
    })[problem],
  'package-file': ({ path }) =>
    `${quoted(path)} is not among the files beside datapackage.json, and not read`,
};

function filingFault(problem: FilingProblem, key: string, text: string): string {
  return {
    missing: `this filing says nothing of its ${quoted(key)}`,
    date: `${key} ${quoted(text)} is no date; write it like 2024-12-31`,
    reversed: `the accounting period begins on ${key} and ends before, on ${text}`,
    currency: `the currency is ${quoted(text)}; only filings in EUR are read`,
    rubric: `${quoted(text)} is no rubric; write a code such as 20/58, 70/76A or 8322P`,
    'no-rubrics': 'a filing without a single amount',
  }[problem];
}

const separator = (mark: string): string => (mark === '\t' ? 'a tab' : quoted(mark));

function numberFault(problem: NumberProblem, write: readonly string[]): string {
  const [first] = write;
  const advice = write.length > 0 ? `; write ${write.join(' or ')}` : '';
  switch (problem.kind) {
    case 'not-a-number':
      return `is not a number${advice || '; write plain digits such as 1500 or 12.5'}`;
    case 'digits':
      return `has more than ${problem.limit} digits; write fewer, with a scale`;
    case 'character':
      return `has ${codePoint(problem.character)}${advice}`;
    case 'unit': {
      const scale = problem.scale === null ? '' : `, scale ${problem.scale}`;
      return `carries a unit${first === undefined ? '; write the number alone' : `; write ${first}${scale}`}`;
    }
    case 'qualifier':
      return `carries a qualifier${first === undefined ? '' : `; write ${first}, qualifier ${problem.qualifier}`}`;
    case 'footnote':
      return `carries the footnote mark ${quoted(problem.mark)}; write ${first ?? 'the number alone'}, and what the footnote says under "note"`;
    case 'percent':
      return `is a percentage, and the measure is ${problem.measure}; write measure growth or share`;
    case 'ambiguous':
      return (
        `may be read as ${write.join(' or ')}; write ` +
        `${first} without group mark, or say which it is: --decimal , or --decimal .`
      );
    case 'other-mark':
      return (
        `is against the decimal mark "${problem.decimal}"` +
        (problem.declared
          ? ' that was declared'
          : problem.decidedAt === null
            ? ' of a comma-delimited file'
            : `, which line:column ${problem.decidedAt} tells`) +
        advice
      );
  }
}

function columnFault(problem: ColumnProblem, name: string, write: string): string {
  const column = `the column ${quoted(name)}`;
  const settled = `say it: --columns "${write.replace(invisible, unicode)}", or - in its place to leave it alone`;
  return {
    unclear: `${column} is in percent: a growth, or a share of a row? If it is a growth, ${settled}`,
    periods: `${column} is a difference: between which periods? If these, ${settled}`,
    period: `${column} is a share: in which period? If this, ${settled}`,
    total: `${column} is a share: of which row? Its name in the place of <row>, ${settled}`,
    twice: `${column} says what an earlier column says: is it of other periods? If of these, ${settled}`,
    count: `--columns names ${name} columns, the table has ${write}`,
    word:
      `${quoted(name)} in --columns is no column; write label, a period, growth, growth 2022-2023, change, ` +
      'share of <row> or -',
  }[problem];
}

function baseFault(
  problem: Extract<Detail, { code: 'base' }>['problem'],
  base: string,
  period: string,
): string {
  switch (problem) {
    case 'itself':
      return `measured against itself (base ${quoted(base)})`;
    case 'later':
      return `the base ${quoted(base)} is later than ${period}`;
    case 'not-a-period':
      return `the base ${quoted(base)} is no period; write 2022, 2022-H1, 2022-Q4 or 2022/23`;
    case 'no-earlier':
      return `there is no year before ${period}; write a base`;
    case 'no-total':
      return 'a part of what? Write the whole under "base", or under "part_of" in indicators.csv';
  }
}

function expressionFault(problem: ExpressionProblem, text: string, write: string | null): string {
  const there = text === '' ? 'the end' : quoted(text);
  const advice = write === null ? '' : `; write ${shown(write)}`;
  return {
    unexpected: `${there} is not expected here${advice || '; write a rule such as a + b = total'}`,
    'no-relation': `${there} where = <= >= < or > is expected`,
    'second-relation': `a second ${there}; write a rule for each`,
    unclosed: `${there} is never closed`,
    'bare-key': `${there} is no plain word and no number; a key like that stands in braces${advice}`,
    nonlinear: 'a product of two indicators; a rule is linear',
    division: 'only a number other than 0 divides; a rule is linear',
    shift: `${there} is followed by no year${write === null ? '' : `; write ${write} for a year earlier`}`,
    digits: 'a number of more than 30 digits',
    depth: 'parentheses within parentheses, too deep to be read',
    vanishes: 'no indicator is left; the sides are the same',
  }[problem];
}

const pattern = '"staffing growth 2023 = 18"';

function suppositionFault(problem: SuppositionProblem, text: string, write: string | null): string {
  const there = quoted(text);
  return {
    'empty-set': `nothing is supposed; write it like ${pattern}`,
    'empty-rule': 'nothing is supposed; write it like "a + b = total"',
    unexpected: `${there} is not expected here${meant(write) || `; write it like ${pattern}`}`,
    'several-words': `${there} is not expected here; a name of several words stands in braces: ${shown(write ?? '')}`,
    unclosed: `${there} is never closed; write a name that is no plain word as {name}`,
    'no-period': `no period; write it like ${pattern}`,
    'no-sign': `no = and number; write it like ${pattern}, or with > >= < <= ~ or exact`,
    sign: `${there} is no sign here; write ${write}`,
    'second-sign': `a second sign, ${there}; write one --set for each`,
    'no-number': `no number after ${there}; write it like ${pattern}`,
    'no-word': `nothing after ${there}; write ${write}`,
    'not-of-measure': `${there} goes with ${write}`,
    'no-total': 'a part of what? Write it like "staffing share 2023 of revenue = 59"',
    'same-name': `a second rule ${there}; give each a name of its own`,
  }[problem];
}

const meant = (nearest: string | null): string => (nearest === null ? '' : `; is ${quoted(nearest)} meant?`);

/** The row's name and a space. */
const named = (row: string): string => (row === '' ? '' : `${shown(row)} `);

const about = (row: string): string => (row === '' ? '' : `${shown(row)}: `);
const inRule = (rule: string): string => (rule === '' ? '' : `rule ${shown(rule)}: `);

const quoted = (text: string): string => `"${shown(text)}"`;

const invisible = /(?!\u{fe0f})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Foreign text cut to 40 characters, what does not show in it as U+200B. */
function shown(text: string): string {
  const characters = [...text.slice(0, 200)];
  const cut = characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
  return cut.replace(invisible, unicode);
}

const unicode = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const scripts = [
  { start: 0xff10, name: 'full-width' },
  { start: 0x660, name: 'Arabic-Indic' },
  { start: 0x6f0, name: 'Persian' },
  { start: 0x966, name: 'Devanagari' },
];

/** `U+FF19 (full-width 9)` */
function codePoint(character: string): string {
  const code = character.codePointAt(0)!;
  const script = scripts.find(({ start }) => code >= start && code < start + 10);
  return unicode(character) + (script ? ` (${script.name} ${code - script.start})` : '');
}

/** `has U+FF13 (full-width 3)`; null where the text has no digit of another script and hides nothing. */
function oddity(text: string): string | null {
  const [character] = /(?![0-9])\p{Nd}|[\p{Cc}\p{Cf}]/u.exec(text) ?? [];
  return character === undefined ? null : `has ${codePoint(character)}`;
}

function unknown(what: string, text: string, nearest: string | null, known: readonly string[]): string {
  const guess = nearest === null ? '.' : `; is ${quoted(nearest)} meant?`;
  return `no ${what} ${quoted(text)} in these figures${guess} Known: ${known.map(shown).join(', ')}`;
}

/** `2023.csv:13 (staffing growth 2023 18 %)` */
const memberName = (member: MemberName): string => `${shown(member.place)} (${claim(member)})`;

/** `staffing growth 2023 18 %` */
function claim({ subject, period, measure, printed }: MemberName): string {
  const what =
    measure === 'rule'
      ? `rule ${subject} in ${period}`
      : measure === 'value'
        ? `${subject} ${period}`
        : `${subject} ${measure} ${period}`;
  return `${shown(what)}${printed === null ? '' : ` ${shown(printed)}`}`;
}

function reading(
  { printed }: MemberName,
  wouldRead: { readonly lower: string | null; readonly upper: string | null } | null,
): string {
  if (wouldRead === null) return '';
  const { lower, upper } = wouldRead;
  if (lower === null && upper === null) return '; any number would do in its place';
  const percent = printed?.endsWith('%') ? ' %' : '';
  if (lower === null || upper === null)
    return `; alone it would have to read ${lower ?? upper}${percent} or ${lower === null ? 'less' : 'more'}`;
  return `; alone it would have to read ${lower === upper ? lower : `${lower} to ${upper}`}${percent}`;
}
