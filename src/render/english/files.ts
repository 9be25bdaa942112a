// The findings of reading, in English.
import type { Findings } from '../catalogue.ts';
import { shown } from '../foreign.ts';
import {
  baseFault,
  columnFault,
  expressionFault,
  filingFault,
  numberFault,
  rowFault,
  suppositionFault,
} from './faults.ts';
import { about, codePoint, inRule, meant, named, oddity, quoted } from './names.ts';

export const files = {
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
      titles: `more than ${limit} rows of one cell, and no header; put it above the figures`,
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
      'no-header':
        'titles stand above, but this is no header; write one such as label;2022;2023, or name the columns: --columns',
      'header-below':
        'this looks like the header, but a line of several cells stands above it; delete what is above, or leave one cell a line',
      'second-header': 'the header stands here once more; put each table into a file of its own',
      units: 'names another unit than the header or a line before; keep one of the two',
    })[problem],
  column: ({ problem, name, write }) => columnFault(problem, name, write ?? ''),
  title: ({ text, denomination }) =>
    denomination === null
      ? `${quoted(text)} is read as a title or footnote: it holds no figure`
      : `${quoted(text)} is read as the unit of all amounts: ${[denomination.unit, `scale ${denomination.scale}`].filter(Boolean).join(', ')}`,
  row: ({ problem, name }) => `the row ${quoted(name)} ${rowFault(problem)}`,
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
  namesake: ({ indicator, measure, of }) =>
    `${quoted(indicator)} is read as an indicator of its own; ` +
    (of === null
      ? `if it is the growth of another, write that one as the indicator and "${measure}" under "measure"`
      : `for the ${measure} of ${quoted(of)} write that as the indicator and "${measure}" under "measure"`) +
    ', else declare it in indicators.csv',
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
  organisation: ({ problem, text, nearest, limit }) =>
    ({
      several:
        'these are the figures of many organisations; name one with --organisation (growth, shares and check answer for all of them)',
      none: 'these figures name no organisation; leave --organisation out',
      unknown: `no organisation ${quoted(text)} in these figures${meant(nearest)}`,
      again: `the rows of ${quoted(text)} do not stand together; sort the files by organisation, or let --unsorted keep all rows`,
      memory: `more rows than --unsorted keeps, ${(limit ?? 0) / 1024 / 1024} MiB; sort the files by organisation`,
      format: `the figures of many organisations are not written as ${text}; take csv or jsonl, or name one with --organisation`,
    })[problem],
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
  'package-delimiter': ({ path, delimiter, found }) =>
    `the cells of ${quoted(path)} are not separated by ${separator(delimiter)} but, as its header looks, by ${separator(found)}; ` +
    'correct the dialect or the file, or say which: --delimiter',
  'package-file': ({ path }) =>
    `${quoted(path)} is not among the files beside datapackage.json, and not read`,
} satisfies Partial<Findings>;

const separator = (mark: string): string => (mark === '\t' ? 'a tab' : quoted(mark));
