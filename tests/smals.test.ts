// What the figures of Smals are known to say, held against the program as people run it.
import { describe, expect, test } from 'vitest';
import type { CheckDocument, GrowthDocument, RowDocument, SharesDocument } from './document.ts';
import { document, rounded } from './document.ts';
import { answer, linesOf } from './program.ts';

describe('growth 2022 2023', () => {
  const table = answer(['growth', '2022', '2023']);

  test.each([
    ['Revenue', 'Revenue [438.4 – 439.7] 515 +17.3 [+16.9 – +17.6] • consistent'],
    [
      'Application',
      'Application development [ 83.1 – 83.9] [101.0 – 101.9] +21.5 [+19.6 – +23.6] • consistent',
    ],
    [
      'Infrastructure',
      'Infrastructure, operations [ 99.8 – 100.7] [109.3 – 110.1] +9.4 [ +8.0 – +11.0] • consistent',
    ],
    ['Staffing', 'Staffing [254.3 – 256.3] [303.0 – 304.7] +19 [+18.8 – +19.2] ✓ confirmed'],
    ['Secondment', 'Secondment ? ? > 0 ? ○ unchecked'],
    ['External', 'External specialists ? ? > 0 ? ○ unchecked'],
  ])('%s: printed, proven, implied and judged', (opening, line) => {
    expect(linesOf(table, opening)).toEqual([line]);
  });

  test('the legend names the rule that the proofs rest on', () => {
    expect(linesOf(table, 'rule used: poles')).toEqual([
      'rule used: poles add to revenue (rules.csv:2), 2022 and 2023',
    ]);
  });
});

describe('check', () => {
  const report = answer(['check']);

  test('opens with the answer', () => {
    expect(report.split('\n')[0]).toBe(
      '✓ Consistent: 55 printed statements on 5 periods can all be true at once.',
    );
  });

  test("shows by name that the poles' shares of 2023 add to 100.0 %", () => {
    expect(linesOf(report, '✓ poles 2023')).toEqual(['✓ poles 2023 19.7 + 21.3 + 59 = 100.0 % ± 0.6']);
  });

  test("shows by name that the private sector's part of 2023 is 57.9 %", () => {
    expect(linesOf(report, '✓ Private sector 2023')).toEqual([
      '✓ Private sector 2023 298 / 515 = 57.9 %, printed "more than 57 %" [57.7 – 58.1 %]',
    ]);
  });

  test('--all shows every statement, as its last line promises', () => {
    expect(report.trimEnd().split('\n').at(-1)).toBe(
      'Every statement with what the others imply: smals-report check --all',
    );
    const places = linesOf(answer(['check', '--all']), '20').flatMap((line) => line.split(' ')[0]!);
    const { statements } = document<CheckDocument>(['check']);
    expect(places).toEqual(statements.map(({ id }) => id));
  });
});

describe('proven bounds', () => {
  const growth = document<GrowthDocument>(['growth', '2022', '2023']);
  const shares = document<SharesDocument>(['shares', '2023']);
  const row = <Fields>({ rows }: RowDocument<Fields>, indicator: string) =>
    rows.find((candidate) => candidate.indicator === indicator)!;

  test.each([
    ['revenue', '438.432041', '439.658849'],
    ['application_development', '83.175031', '83.829765'],
    ['infrastructure_operations', '99.891503', '100.648605'],
    ['staffing', '254.311533', '256.236500'],
  ])('%s 2022 was %s to %s million', (indicator, low, high) => {
    const { from } = row(growth, indicator);
    expect(from).toMatchObject({ period: '2022', printed: null, basis: 'proven' });
    expect(rounded(from, 6, 6)).toEqual([low, high]);
  });

  test('revenue 2022 ends at 1029000/2347 and at 206200/469 million, rounded outward', () => {
    const { from } = row(growth, 'revenue');
    expect(from.lower).toBe(`438432040.${(1029000000000000n / 2347n).toString().slice(-3)}`);
    expect(from.upper).toBe(`439658848.${(206200000000000n / 469n + 1n).toString().slice(-3)}`);
    expect([from.lowerClosed, from.upperClosed]).toEqual([true, true]);
  });

  test.each([
    ['application_development', '101.09925', '101.81125'],
    ['infrastructure_operations', '109.33125', '110.05925'],
    ['staffing', '303.04050', '304.66050'],
  ])('%s 2023 was %s to %s million', (indicator, low, high) => {
    expect(rounded(row(growth, indicator).to, 5, 6)).toEqual([low, high]);
    expect(row(shares, indicator).amount).toEqual(row(growth, indicator).to);
  });

  test("the private sector's part of 2023 was 57.7110 % to 58.0175 %", () => {
    expect(rounded(row(shares, 'private_sector_revenue').share, 4)).toEqual(['57.7110', '58.0175']);
  });
});

const judged = [
  ['staffing', 'growth', '19', '18.89376977', '19.16493777', 'confirmed'],
  ['staffing', 'share', '59', '58.90000000', '59.10000000', 'confirmed'],
  ['private_sector_revenue', 'share', '57', '57.71096023', '58.01749271', 'confirmed'],
  ['revenue', 'growth', '17.3', '16.96865438', '17.59711399', 'consistent'],
  ['application_development', 'growth', '21.5', '19.69549392', '23.57187986', 'consistent'],
  ['infrastructure_operations', 'growth', '9.4', '8.04899349', '10.92844704', 'consistent'],
  ['application_development', 'share', '19.7', '19.15000000', '20.25000000', 'consistent'],
  ['infrastructure_operations', 'share', '21.3', '20.75000000', '21.85000000', 'consistent'],
] as const;

describe('what the others imply of a statement of 2023, it left out', () => {
  const check = document<CheckDocument>(['check']).statements;
  const growth = document<GrowthDocument>(['growth', '2022', '2023']).rows;
  const shares = document<SharesDocument>(['shares', '2023']).rows;

  test.each(judged)('%s %s %s: %s to %s, %s', (indicator, measure, printed, low, high, verdict) => {
    const found = check.find(
      (s) =>
        s.period === '2023' && s.indicator === indicator && s.measure === measure && s.printed === printed,
    )!;
    expect(rounded(found.implied!, 8)).toEqual([low, high]);
    expect(found).toMatchObject({ verdict, edge: false, reason: null });

    const rows = measure === 'growth' ? growth : shares;
    const same = rows.flatMap((row) => row.statements).find(({ id }) => id === found.id);
    expect(same).toEqual({
      id: found.id,
      printed,
      qualifier: indicator === 'private_sector_revenue' ? '>' : '=',
      verdict,
      implied: found.implied,
    });
  });
});
