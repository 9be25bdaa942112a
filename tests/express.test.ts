// Plain organisations are answered by whole numbers alone: byte for byte what the proofs say of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growth } from '../src/analyse/growth.ts';
import { shares } from '../src/analyse/shares.ts';
import { Judge } from '../src/analyse/judge.ts';
import type { Survey } from '../src/portfolio.ts';
import { portfolio } from '../src/portfolio.ts';
import { PlainReader } from '../src/read/plain.ts';
import { Portfolio } from '../src/read/portfolio.ts';
import type { PortfolioFormat } from '../src/render/portfolio.ts';
import { catalogue } from '../src/render/language.ts';
import { exitCode } from '../src/run.ts';
import { folder } from './program.ts';

const language = await catalogue('en');

const questions = {
  growth: {
    ...{ command: 'growth', periods: ['2022', '2023'], empty: { rows: [] } },
    answer: (report, indicators) =>
      Promise.resolve(growth(report, { from: '2022', to: '2023', indicators, contributions: false })),
  },
  shares: {
    ...{ command: 'shares', periods: ['2023'], empty: { rows: [] } },
    answer: (report, indicators) => Promise.resolve(shares(report, { period: '2023', indicators, of: null })),
  },
} as const satisfies Record<string, Partial<Survey>>;

interface Asked {
  readonly command: keyof typeof questions;
  readonly indicators: readonly string[];
  readonly format: PortfolioFormat;
  readonly exact: boolean;
}

async function said(
  path: string,
  { command, indicators, format, exact }: Asked,
  isPlain: boolean,
  files = ['all.csv'],
) {
  const found = new Portfolio(
    { kind: 'rows', root: path, files, isFolder: true },
    { stream: null, ...(exact && { rounding: 'exact' as const }) },
  );
  const said = { output: '', error: '' };
  const survey: Survey = { ...questions[command], indicators, isPlain, suppose: (report) => report };
  const code = await portfolio(
    found,
    survey,
    {
      ...{ format, style: { width: 110, color: false, ascii: false, language }, quiet: false },
      ...{ isReported: () => true, isTold: ({ code }) => code !== 'unknown-column', exitCode },
    },
    {
      output: (text) => Promise.resolve((said.output += text) !== ''),
      error: (text) => Promise.resolve(void (said.error += text)),
      progress: null,
    },
  );
  return { code, ...said };
}

/** How many organisations were plain, of all that were looked at. */
const plainly = { read: 0, asked: 0 };
const { read } = PlainReader.prototype;
PlainReader.prototype.read = function (lots) {
  const found = read.call(this, lots);
  plainly.asked++;
  if (found !== null) plainly.read++;
  return found;
};

const amount = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.nat(2000), fc.nat(3)).map(([n, places]) => (n / 10 ** places).toFixed(places)),
  },
  { weight: 1, arbitrary: fc.bigInt({ min: 10n ** 15n, max: 10n ** 29n }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('0', '0.0', '1', '-5', '-12.50', '10', '99.95', '100', '0.05', '', 'n/a'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('-0', '007', '+5', '1 234', '5.', '12 %', '>3', '"8"', ' 7 ', '1,5'),
  },
);
const name = fc.constantFrom('total', 'a', 'b', '"c c"', 'é', 'total');
const extra = fc.constantFrom('', '', '', '', '', ',=', ',exact', ',more than', ',>', ',~');
const statement = fc.tuple(name, fc.constantFrom('2022', '2023', '2023', '2022', '2021'), amount, extra);
const own = fc.oneof(
  { weight: 2, arbitrary: fc.uniqueArray(statement, { maxLength: 9, selector: ([a, b]) => a + b }) },
  { weight: 1, arbitrary: fc.array(statement, { maxLength: 6 }) },
  {
    weight: 4,
    arbitrary: fc
      .array(amount, { minLength: 6, maxLength: 6 })
      .map((amounts) =>
        ['total', 'a', 'b'].flatMap((indicator, at) =>
          ['2022', '2023'].map((period, then) => [indicator, period, amounts[2 * at + then]!, ''] as const),
        ),
      ),
  },
);
const declared = fc.constantFrom(
  'indicator,label_en,unit,part_of,sign,rounding\na,"Part, a",EUR,total,,\nb,,EUR,total,any,\ntotal,Total,EUR,,,\n',
  'indicator,part_of,sign,rounding\ntotal,,nonnegative,\na,total,nonnegative,exact\né,total,,half-up\n',
  'indicator,part_of\nb,a\na,total\n"c c",total\n',
);
/** One more column, and what stands in it row by row. */
const more = fc.constantFrom<readonly [string, readonly string[]]>(
  ['', ['']],
  ['', ['']],
  [',scale', [',3']],
  [',scale', [',3', ',3', ',0']],
  [',scale', [',', ',0']],
  [',unit', [',EUR', ',']],
  [',note', [',x', ',"a, ""b"" c"', ',"c\nd"', ',']],
  [',measure', [',', ',value']],
  [',measure', [',', ',value', ',growth']],
  [',decimals', [',', ',', ',', ',', ',', ',', ',0']],
  [',source', [',x']],
);
const ends = fc.constantFrom('\n', '\n', '\r\n', '\n\n');
/** Between cells; in files of the second kind numbers have decimal commas. */
const delimiters = fc.constantFrom(',', ',', ';');

test('whatever is printed', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(own, { minLength: 1, maxLength: 4 }),
      declared,
      fc.record({
        command: fc.constantFrom('growth' as const, 'shares' as const),
        indicators: fc.constantFrom([], [], [], ['a'], ['b', 'total']),
        format: fc.constantFrom(
          'csv' as const,
          'csv' as const,
          'tsv' as const,
          'jsonl' as const,
          'excel' as const,
        ),
        exact: fc.boolean(),
      }),
      ends,
      delimiters,
      more,
      async (organisations, indicators, asked, end, delimiter, [column, cells]) => {
        const rows = organisations.flatMap((all, at) =>
          all.map(([indicator, period, value, qualifier], row) => {
            const marked = delimiter === ';' ? value.replace('.', ',') : value;
            const cell = marked.includes(delimiter) ? `"${marked}"` : marked;
            const last = cells[row % cells.length]!.replace(',', delimiter);
            const first = [`"Org, ${at}"`, indicator, period, cell, qualifier.slice(1)];
            return `${first.join(delimiter)}${last}${end}`;
          }),
        );
        const names = `organisation,indicator,period,value,qualifier${column}`;
        const text = `${names.replaceAll(',', delimiter)}${end}${rows.join('')}`;
        const path = folder({ 'all.csv': text, 'indicators.csv': indicators });
        expect(await said(path, asked, true)).toEqual(await said(path, asked, false));
      },
    ),
    { numRuns: 150 },
  );
  expect(plainly.read).toBeGreaterThan(0.15 * plainly.asked);
});

test('in the wide layout, and a file a year', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('A', 'B'), name, amount, amount), { maxLength: 6 }),
      declared,
      async (rows, indicators) => {
        const sorted = rows.map(
          ([whose, ...row]) => [whose, ...row.map((cell) => cell.replace(',', '.'))] as const,
        );
        sorted.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
        const asked = { command: 'growth', indicators: [], format: 'csv', exact: false } as const;
        const wide = `organisation,indicator,2022,2023\n${sorted.map((row) => `${row.join(',')}\n`).join('')}`;
        const path = folder({ 'all.csv': wide, 'indicators.csv': indicators });
        expect(await said(path, asked, true)).toEqual(await said(path, asked, false));
        const yearly = (at: 2 | 3) =>
          `organisation,indicator,value\n${sorted.map((row) => `${row[0]},${row[1]},${row[at]}\n`).join('')}`;
        const years = folder({ '2022.csv': yearly(2), '2023.csv': yearly(3), 'indicators.csv': indicators });
        const files = ['2022.csv', '2023.csv'];
        expect(await said(years, asked, true, files)).toEqual(await said(years, asked, false, files));
      },
    ),
    { numRuns: 60 },
  );
});

/** What is printed in one period, in cents, and by how much the total is off. */
const year = fc.record({
  parts: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.nat(2000) },
      { weight: 5, arbitrary: fc.nat(99_999) },
      { weight: 1, arbitrary: fc.integer({ min: -300, max: 0 }) },
    ),
    { minLength: 3, maxLength: 3 },
  ),
  places: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
  off: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1, -1, 50, -50, 100, 151, 10_000),
  missing: fc.constantFrom(...Array<string>(12).fill(''), 'a', 'total', 'a b', 'a b c total'),
  qualifier: fc.constantFrom('', '', '', '', '', '', '', 'exact', 'exact', '>'),
});
type Year = typeof year extends fc.Arbitrary<infer T> ? T : never;

const rounded = (cents: number, places: number) => (cents / 100).toFixed(places).replace(/^-(?=[0.]*$)/, '');

/** The rows of a year in which the first parts, so many, add up to the total. */
function printedIn(
  period: string,
  count: number,
  { parts, places, off, missing, qualifier }: Year,
): string[] {
  const total = parts.slice(0, count).reduce((sum, part) => sum + part, off);
  return ['a', 'b', 'c', 'total'].flatMap((name, at) =>
    missing.split(' ').includes(name)
      ? []
      : `${name},${period},${rounded(parts[at] ?? total, places[at]!)},${name === 'b' ? qualifier : ''}`,
  );
}

/** How many parts, and how the rule says so; or what is no sum of parts. */
const rule = fc.constantFrom<readonly [number, string]>(
  ...([
    [2, 'a + b = total'],
    [2, 'total - a = b'],
    [2, '0 = total - b - a'],
  ] as const),
  ...([
    [3, 'a + b + c = total'],
    [3, 'total = c + a + b'],
    [3, 'total - a = b + c'],
  ] as const),
  ...([
    [3, 'a + b + c <= total'],
    [2, '2 * a + b = total'],
    [2, 'a + b = c'],
    [2, 'a - b = total'],
  ] as const),
);
const usual = 'indicator,part_of\na,total\nb,total\nc,total\ntotal,\n';
const parts = fc.constantFrom(
  'indicator\n',
  ...[usual, usual, usual, usual, usual, usual],
  'indicator,part_of\nb,total\na,total\ntotal,\n',
  'indicator,part_of,sign\nc,total,any\na,total,\ntotal,,nonnegative\n',
  'indicator,part_of,rounding\na,total,exact\nb,total,exact\ntotal,,\n',
  'indicator,part_of\ntotal,a\nb,a\na,\nc,b\n',
  'indicator,part_of\nx,total\na,y\n',
);

test('under a sum, consistent or not', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(year, year, fc.oneof(fc.constant(null), fc.constant(null), year)), {
        minLength: 1,
        maxLength: 4,
      }),
      rule,
      parts,
      fc.record({
        command: fc.constantFrom('growth' as const, 'shares' as const, 'shares' as const),
        indicators: fc.constantFrom([], [], [], ['a'], ['b', 'total']),
        format: fc.constantFrom('csv' as const, 'csv' as const, 'jsonl' as const),
        exact: fc.constantFrom(false, false, false, true),
      }),
      async (organisations, [count, expression], indicators, asked) => {
        const rows = organisations.flatMap(([first, second, third], at) =>
          [
            ...printedIn('2022', count, first),
            ...printedIn('2023', count, second),
            ...(third ? printedIn('2021', count, third) : []),
          ].map((row) => `O${at},${row}\n`),
        );
        const path = folder({
          'all.csv': `organisation,indicator,period,value,qualifier\n${rows.join('')}`,
          'indicators.csv': indicators,
          'rules.csv': `rule,expression\nsum,${expression}\n`,
        });
        expect(await said(path, asked, true)).toEqual(await said(path, asked, false));
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['of many digits on either side of the point', ['9'.repeat(30), '0.1234567890123456789012345678'], ''],
  ['of a high scale', ['9'.repeat(30), '9'.repeat(29)], '30'],
])('ends %s are rounded outward', async (_, [from, to], scale) => {
  const rows = `A,a,2022,${from},${scale}\nA,a,2023,${to},${scale}\n`;
  const path = folder({ 'all.csv': `organisation,indicator,period,value,scale\n${rows}` });
  const asked = { command: 'growth', indicators: [], format: 'csv', exact: false } as const;
  expect(await said(path, asked, true)).toEqual(await said(path, asked, false));
});

test.each([
  ['plain ones', 'indicator,part_of\ntotal,\na,total\nb,total\n', '', '1100.5'],
  ['those under a sum', 'indicator,part_of\ntotal,\na,total\nb,total\n', 'sum,a + b = total\n', '1100'],
  [
    'those whose sum alone says what is part of what',
    'indicator\ntotal\na\nb\n',
    'sum,total - a = b\n',
    '1100',
  ],
])('%s need no proof at all', async (_, indicators, rules, total) => {
  const rows = [
    'total,2022,250',
    `total,2023,${total}`,
    'a,2022,0',
    'a,2023,850',
    'b,2022,250',
    'b,2023,250',
  ];
  const text = `organisation,indicator,period,value\n${rows.map((row) => `A,${row}\n`).join('')}`;
  const path = folder({
    'all.csv': text,
    'indicators.csv': indicators,
    'rules.csv': `rule,expression\n${rules}`,
  });
  const proofs = Object.getOwnPropertyDescriptor(Judge.prototype, 'bounds')!;
  Object.defineProperty(Judge.prototype, 'bounds', { value: () => expect.unreachable('asked for a proof') });
  try {
    for (const command of ['growth', 'shares'] as const) {
      const { output } = await said(path, { command, indicators: [], format: 'csv', exact: false }, true);
      expect(output.split('\n')).toHaveLength(command === 'growth' ? 5 : 4);
    }
  } finally {
    Object.defineProperty(Judge.prototype, 'bounds', proofs);
  }
});
