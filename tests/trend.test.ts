// `trend`: the years as people and programs see them.
import { describe, expect, test } from 'vitest';
import type { FigureDocument, QuantityDocument } from './document.ts';
import { document } from './document.ts';
import { answer, bundledWith, folder, linesOf, start } from './program.ts';

interface TrendDocument {
  readonly rows: readonly {
    readonly indicator: string;
    readonly every: string;
    readonly points: readonly FigureDocument[];
    readonly steps: readonly {
      readonly from: string;
      readonly to: string;
      readonly years: number | null;
      readonly change: QuantityDocument;
      readonly growth: QuantityDocument;
      readonly annual: QuantityDocument;
      readonly statements: readonly { readonly id: string }[];
    }[];
    readonly cagr:
      (QuantityDocument & { readonly from: string; readonly to: string; readonly years: number }) | null;
  }[];
}

describe('trend revenue', () => {
  const shown = answer(['trend', 'revenue']);

  test.each([
    [
      '2012',
      [
        '2012 [222.78 – 222.91]',
        '2012 to 2024 [+349.59 – +350.72] [+156.83 – +157.43] 12 years [+8.17 – +8.20]',
      ],
    ],
    ['2014', ['2014 – 2016 ?']],
    ['2017', ['2017 [288.51 – 288.87] [ +65.06 – +65.52] [ +29.11 – +29.34] 4 years [+6.59 – +6.65]']],
    ['2019', ['2019 ?']],
    ['2023', ['2023 515 [ +75.69 – +76.22] +17.3']],
    ['2024', ['2024 573 [ +57.00 – +59.00] [ +11.05 – +11.47]']],
  ])('%s', (opening, lines) => {
    expect(linesOf(shown, opening)).toEqual(lines);
  });

  test('every indicator is no wider than 110 columns', () => {
    const lines = answer(['trend']).split('\n');
    const table = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('223.4')),
    );
    expect(table.length).toBeGreaterThan(80);
    expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});

describe('the document', () => {
  const { rows } = document<TrendDocument>(['trend', 'revenue', 'staff', 'it_staff']);
  const [revenue, staff, once] = rows;
  const quantity = ['value', 'lower', 'upper', 'lowerClosed', 'upperClosed', 'reason'];

  test('has the agreed shape', () => {
    for (const { points, steps, cagr, ...rest } of rows) {
      expect(Object.keys(rest)).toEqual(['indicator', 'label', 'unit', 'every']);
      expect(points.map(({ period }) => period)).toEqual([
        ...['2012', '2013', '2017', '2018', '2020', '2021', '2022', '2023', '2024'],
      ]);
      for (const step of steps) {
        expect(Object.keys(step)).toEqual([
          'from',
          'to',
          'years',
          'change',
          'growth',
          'annual',
          'statements',
        ]);
        for (const it of [step.change, step.growth, step.annual]) expect(Object.keys(it)).toEqual(quantity);
      }
      if (cagr) expect(Object.keys(cagr)).toEqual(['from', 'to', 'years', ...quantity]);
    }
  });

  test('goes from each known figure to the next, however far', () => {
    expect(staff!.steps.map(({ from, to, years }) => [from, to, years])).toEqual([
      ['2018', '2021', 3],
      ['2021', '2023', 2],
      ['2023', '2024', 1],
    ]);
    expect(once).toMatchObject({ indicator: 'it_staff', steps: [], cagr: null });
  });

  test('agrees with growth on every step, and on the years from first to last', () => {
    const growth = (from: string, to: string) =>
      document<{ rows: readonly Record<string, unknown>[] }>(['growth', from, to, 'revenue']).rows[0]!;
    for (const step of revenue!.steps.slice(0, 3)) {
      const row = growth(step.from, step.to);
      expect({ change: row['change'] }).toMatchObject({
        change: { lower: step.change.lower, upper: step.change.upper },
      });
      expect({ growth: row['growth'] }).toMatchObject({
        growth: { lower: step.growth.lower, upper: step.growth.upper },
      });
    }
    const { from, to, years, ...rate } = revenue!.cagr!;
    expect([from, to, years]).toEqual(['2012', '2024', 12]);
    expect(growth('2012', '2024')['annual']).toMatchObject({ lower: rate.lower, upper: rate.upper });
  });
});

test('a printed growth that was set aside gives way to what is proven', () => {
  const printed = 'staffing,19,growth,,,press-2023,';
  const misprint = bundledWith('2023.csv', printed, printed.replace('19', '18'));
  const { status, stdout, stderr } = start(['trend', 'staffing', '-d', misprint]);
  expect(status).toBe(0);
  expect(stderr).toContain('leaves out 2023.csv:13 (staffing growth 2023 18 %)');
  expect(linesOf(stdout, '2023')[0]).toMatch(/\+18\.8 – \+19\.2\]$/);
});

test('plain exact figures give a plain table', () => {
  const data = folder({ 'figures.csv': 'indicator,2021,2022,2024\nsales,100,110,133.1\n' });
  expect(answer(['trend', '-d', data, '--exact'])).toBe(
    [
      'Trend, 2021 to 2024',
      '',
      '              amount  change  growth %  over     a year %',
      '─'.repeat(57),
      'sales',
      '2021           100',
      '2022           110     +10       +10.0',
      '2023               ?',
      '2024           133.1   +23.1     +21.0  2 years     +10.0',
      '2021 to 2024           +33.1     +33.1  3 years     +10.0',
      '',
    ].join('\n'),
  );
});

test('what has no trend is named, and figures without any say so', () => {
  const data = folder({
    '2023.csv': 'indicator,value\nsales,5\nstaff,7\n',
    'indicators.csv': 'indicator\nshops\n',
  });
  expect(answer(['trend', '-d', data])).toBe(
    'Trend, 2023 to 2023\n\nNo figure is known in two periods, and no growth is printed.\n\n' +
      'Known in one period only: sales (2023), staff (2023)\nNothing is known of shops\n',
  );
});

test('a loss has no yearly rate, and a line says why', () => {
  const data = folder({ 'figures.csv': 'indicator,2021,2023\nprofit,-3,5\n' });
  expect(answer(['trend', '-d', data, '--exact'])).toMatch(
    /^2023 +5 +\+8 +\+266\.7 {2}2 years +\?\n\nNo yearly rate of profit: the first figure is below zero\.$/m,
  );
});

test('an unknown indicator is refused in one line', () => {
  const { status, stdout, stderr } = start(['trend', 'staf']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('smals-report: error: no indicator "staf" in these figures; is "staff" meant?');
});
