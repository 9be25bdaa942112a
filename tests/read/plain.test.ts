// What the reader of the plainest rows takes, and what it leaves to the others: they tell what is wrong, it tells
// nothing. That both come to the same answers is the business of express.test.ts.
import { describe, expect, test } from 'vitest';
import type { Plain } from '../../src/figures/plain.ts';
import type { PortfolioOptions } from '../../src/read/portfolio.ts';
import { Portfolio } from '../../src/read/portfolio.ts';
import { sighted } from '../../src/read/sight.ts';
import type { Files } from './sample.ts';
import { written } from './sample.ts';

const long = 'organisation,indicator,period,value';

/** Of every organisation of a folder, what is asked of 2022 and 2023; null where another reader has to look. */
async function all(files: Files, options: Partial<PortfolioOptions> = {}) {
  const { holdings } = await sighted(await written(files));
  const portfolio = new Portfolio(holdings!, { stream: null, ...options });
  const found: (readonly string[] | null)[] = [];
  let reader: ReturnType<Portfolio['plain']> | undefined;
  for await (const organisations of portfolio.organisations())
    for (const { lots } of organisations) {
      reader ??= portfolio.plain(['2022', '2023']);
      const plain = reader?.read(lots) ?? null;
      found.push(plain && told(plain));
    }
  return found;
}

/** `a: 10, 12.50 exact` of the two periods; `-` for what is not printed. */
const told = ({ rows, scale }: Plain): string[] =>
  rows.map(({ about, figures, isNegative }) => {
    const printed = figures.map((figure) =>
      figure ? `${figure.printed}${figure.isExact ? ' exact' : ''}` : '-',
    );
    const power = scale > 0 ? `, times 10^${scale}` : '';
    return `${about.indicator}: ${printed.join(', ')}${isNegative ? ', below zero' : ''}${power}`;
  });

/** Of one organisation whose rows lack but its name. */
async function one(
  rows: readonly string[],
  {
    header = long,
    declared = null as string | null,
    rounding = null as 'exact' | 'half-up' | null,
    end = '\n',
  } = {},
) {
  const text = `${[header, ...rows.map((row) => (row === '' ? '' : `A,${row}`))].join(end)}${end}`;
  const files = { 'all.csv': text, ...(declared !== null && { 'indicators.csv': declared }) };
  const [first] = await all(files, rounding === null ? {} : { rounding });
  return first;
}

describe('taken', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['digits as they are printed', ['a,2022,10', 'a,2023,12.50'], ['a: 10, 12.50']],
    ['cells in quotes', ['"a, b","2022","10"', '"a, b",2023,12'], ['a, b: 10, 12']],
    ['figures of other periods, which are passed over', ['a,2021,7', 'a,2022,10'], ['a: 10, -']],
    ['an indicator that prints nothing', ['a,2022,'], ['a: -, -']],
    ['numbers below zero, whenever', ['a,2021,-7', 'a,2022,0'], ['a: 0, -, below zero']],
    ['zero, however long', ['a,2022,0.00'], ['a: 0.00, -']],
    ['thirty digits', ['a,2022,123456789012345678901234567890'], ['a: 123456789012345678901234567890, -']],
    ['blank lines', ['a,2022,10', '', 'a,2023,12', ''], ['a: 10, 12']],
  ])('%s', async (_, rows, expected) => {
    expect(await one(rows)).toEqual(expected);
    expect(await one(rows, { end: '\r\n' })).toEqual(expected);
  });

  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'a qualifier',
      `${long},qualifier`,
      ['a,2022,10,=', 'a,2023,12,exact', 'b,2022,1,'],
      ['a: 10, 12 exact', 'b: 1, -'],
    ],
    ['a measure', `${long},measure`, ['a,2022,10,value', 'a,2023,12,'], ['a: 10, 12']],
    ['one scale', `${long},scale`, ['a,2022,10,3', 'a,2023,12,3'], ['a: 10, 12, times 10^3']],
    ['no scale', `${long},scale`, ['a,2022,10,', 'a,2023,12,0'], ['a: 10, 12']],
    ['notes, and columns of no meaning', `${long},note,colour`, ['a,2022,10,"so, so",red'], ['a: 10, -']],
    ['columns that are left empty', `${long},base,decimals,rounding,status`, ['a,2022,10,,,,'], ['a: 10, -']],
    ['columns in another order', 'organisation,value,year,indicator', ['10,2022,a'], ['a: 10, -']],
    ['a column a period', 'organisation,indicator,2022,2021,2023', ['a,10,7,12.5'], ['a: 10, 12.5']],
  ])('%s', async (_, header, rows, expected) => {
    expect(await one(rows, { header })).toEqual(expected);
  });

  test('decimal commas, as points', async () => {
    expect(await all({ 'all.csv': `${long.replaceAll(',', ';')}\nA;a;2022;10,5\nA;a;2023;12\n` })).toEqual([
      ['a: 10.5, 12'],
    ]);
  });

  test('a file a year, whose name tells it', async () => {
    const header = 'organisation,indicator,value\n';
    const files = { '2022.csv': `${header}A,a,10\n`, '2023.csv': `${header}A,a,12\nB,a,3\n` };
    expect(await all(files)).toEqual([['a: 10, 12'], ['a: -, 3']]);
  });

  test('declared indicators first, in their order, with their units and habits', async () => {
    const declared = 'indicator,unit,rounding,sign\nb,EUR,exact,nonnegative\na,,,any\n';
    const header = `${long},unit`;
    expect(await one(['c,2022,1,', 'a,2022,2,', 'b,2022,3,EUR'], { header, declared })).toEqual([
      ...['b: 3 exact, -', 'a: 2, -', 'c: 1, -'],
    ]);
  });

  test('all of it as exact, where that is asked for', async () => {
    expect(await one(['a,2022,10'], { rounding: 'exact' })).toEqual(['a: 10 exact, -']);
  });

  test('nothing of one organisation stays with the next', async () => {
    const rows = 'A,a,2022,-1\nA,a,2023,2\nA,b,2022,3\nA,b,2021,4\nB,b,2023,5\nB,b,2021,6\nC,a,2022,7\n';
    expect(await all({ 'all.csv': `${long}\n${rows}` })).toEqual([
      ...[['a: -1, 2, below zero', 'b: 3, -'], ['b: -, 5'], ['a: 7, -']],
    ]);
  });
});

describe('left to the others', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a figure that is printed twice', ['a,2022,10', 'a,2022,10']],
    ['and be it of another period', ['a,2021,10', 'a,2021,11', 'a,2022,1']],
    ['digits in groups', ['a,2022,1 000']],
    ['a plus', ['a,2022,+10']],
    ['zero with a minus', ['a,2022,-0.0']],
    ['leading zeros', ['a,2022,010']],
    ['a point at an end', ['a,2022,10.']],
    ['or at the other', ['a,2022,.5']],
    ['two points', ['a,2022,1.0.5']],
    ['a minus alone', ['a,2022,-']],
    ['a percent sign', ['a,2022,10%']],
    ['spaces around a number', ['a,2022, 10']],
    ['more than thirty digits', ['a,2022,1234567890123456789012345678901']],
    ['the words for missing', ['a,2022,n/a']],
    ['what is no number', ['a,2022,1O']],
    ['what is no period', ['a,2O22,10']],
    ['a row that is too short', ['a,2022']],
    ['or too long', ['a,2022,10,']],
    ['no indicator', [',2022,10']],
    ['a name with spaces around it', [' a,2022,10']],
    ['a name in letters of other alphabets, if it is not declared', ['é,2022,10']],
    ['a quote inside a cell', ['a"b,2022,10']],
    ['text behind a closing quote', ['"a"b,2022,10']],
    ['a doubled quote', ['"a ""b""",2022,10']],
    ['a quote that stays open', ['"a,2022,10']],
    ['a return inside quotes', ['"a\rb",2022,10']],
    ['a return that ends no line', ['a,2022,10\r', 'b,2022,1']],
    ['a character that was lost', ['a\ufffd,2022,10']],
  ])('%s', async (_, rows) => {
    expect(await one(rows)).toBeNull();
    expect(await one(['b,2022,1', ...rows])).toBeNull();
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['a bound', `${long},qualifier`, ['a,2022,10,>']],
    ['a qualifier in words', `${long},qualifier`, ['a,2022,10,more than']],
    ['a growth', `${long},measure`, ['a,2022,10,', 'a,2023,5,growth']],
    ['two scales', `${long},scale`, ['a,2022,10,3', 'a,2023,12,']],
    ['a scale below zero', `${long},scale`, ['a,2022,10,-2']],
    ['and one beyond the limit', `${long},scale`, ['a,2022,10,31']],
    ['a unit, where none is declared', `${long},unit`, ['a,2022,10,EUR']],
    ['a number of decimals', `${long},decimals`, ['a,2022,10,-1']],
    ['a status', `${long},status`, ['a,2022,10,provisional']],
    ['a habit of rounding', `${long},rounding`, ['a,2022,10,truncate']],
  ])('%s', async (_, header, rows) => {
    expect(await one(rows, { header })).toBeNull();
    expect(await one(['a,2022,10,'], { header })).toEqual(['a: 10, -']);
  });

  test.each([
    ['below zero, where that is declared not to be', 'indicator,sign\na,nonnegative\n', ['a,2022,-1']],
    ['and be it in another period', 'indicator,sign\na,nonnegative\n', ['a,2022,1', 'a,2021,-1']],
    ['rounded half up', 'indicator,rounding\na,half-up\n', ['a,2022,1']],
    ['a total that nobody has printed so far', 'indicator,part_of\na,total\n', ['a,2022,1']],
  ])('%s', async (_, declared, rows) => {
    expect(await one(rows, { declared })).toBeNull();
    expect(await one(['b,2022,1'], { declared: declared.replace(',total', ',') })).toEqual(['b: 1, -']);
  });

  test('everything, with a habit of rounding that is no plain one', async () => {
    expect(await one(['a,2022,10'], { rounding: 'half-up' })).toBeNull();
  });

  test('everything, under rules that are more than sums', async () => {
    const files = { 'all.csv': `${long}\nA,a,2022,1\nA,b,2022,1\n`, 'rules.csv': 'rule,expression\n' };
    expect(await all(files)).toEqual([['a: 1, -', 'b: 1, -']]);
    expect(await all({ ...files, 'rules.csv': 'rule,expression\nx,a <= b\n' })).toEqual([null]);
  });

  test('an organisation that speaks of some members of a sum alone', async () => {
    const rows = 'A,a,2022,1\nA,b,2022,1\nA,t,2022,2\nB,a,2022,1\nC,d,2022,1\n';
    const found = await all({
      'all.csv': `${long}\n${rows}`,
      'indicators.csv': 'indicator\na\nb\nt\n',
      'rules.csv': 'rule,expression\nx,a + b = t\n',
    });
    expect(found).toEqual([['a: 1, -', 'b: 1, -', 't: 2, -'], null, ['d: 1, -']]);
  });

  test('everything, where columns are said to mean something', async () => {
    const files = { 'all.csv': 'organisation,indicator,2022,2023\nA,a,1,2\n' };
    expect(await all(files)).toEqual([['a: 1, 2']]);
    expect(await all(files, { form: { columns: '-,label,2022,2023' } })).toEqual([null]);
  });

  test('a source, where sources are declared', async () => {
    const files = { 'all.csv': `${long},source\nA,a,2022,1,x\nB,a,2022,1,\n` };
    expect(await all(files)).toEqual([['a: 1, -'], ['a: 1, -']]);
    expect(await all({ ...files, 'sources.csv': 'source,title\nx,X\n' })).toEqual([null, ['a: 1, -']]);
  });

  test('one organisation only, the next is taken again', async () => {
    const rows = 'A,a,2022,1\nA,a,2022,1\nB,a,2022,2\n';
    expect(await all({ 'all.csv': `${long}\n${rows}` })).toEqual([null, ['a: 2, -']]);
  });
});
