// What is wrong with a number, a column, a base, an expression or a supposition, in English.
import type {
  BaseProblem,
  ColumnProblem,
  ExpressionProblem,
  FilingProblem,
  NumberProblem,
  RowProblem,
  SuppositionProblem,
} from '../../figures/finding.ts';
import { shown, visible } from '../foreign.ts';
import { codePoint, meant, quoted } from './names.ts';

export function filingFault(problem: FilingProblem, key: string, text: string): string {
  return {
    missing: `this filing says nothing of its ${quoted(key)}`,
    date: `${key} ${quoted(text)} is no date; write it like 2024-12-31`,
    reversed: `the accounting period begins on ${key} and ends before, on ${text}`,
    currency: `the currency is ${quoted(text)}; only filings in EUR are read`,
    rubric: `${quoted(text)} is no rubric; write a code such as 20/58, 70/76A or 8322P`,
    'no-rubrics': 'a filing without a single amount',
  }[problem];
}

export function numberFault(problem: NumberProblem, write: readonly string[]): string {
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

export function columnFault(problem: ColumnProblem, name: string, write: string): string {
  const column = `the column ${quoted(name)}`;
  const settled = `say it: --columns "${visible(write)}", or - in its place to leave it alone`;
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

export function rowFault(problem: RowProblem): string {
  return {
    unclear:
      'is in percent, of what? Write "growth (%)" for growth of the row above, "% of <row>" for shares of a row, or delete it',
    periods:
      'is growth, from when? Where columns are no years in a row, write growth columns beside them, such as "growth 2021-2023"',
    total: 'is a share, of which row? Write "% of <row>" with the label of that row',
    above: 'is in percent, and no amount stands above it; write it below the row that it speaks of',
    block:
      'says of the rows below that they are in percent; write growth or share columns instead, or a table for these rows alone',
  }[problem];
}

export function baseFault(problem: BaseProblem, base: string, period: string): string {
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

export function expressionFault(problem: ExpressionProblem, text: string, write: string | null): string {
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

export function suppositionFault(problem: SuppositionProblem, text: string, write: string | null): string {
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
