// Flat rows: names that stay, as many values as names, and nothing of a document lost on the way.
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/figures/report.ts';
import type { Result } from '../../src/figures/result.ts';
import { check } from '../../src/analyse/check.ts';
import { explain } from '../../src/analyse/explain.ts';
import { growth } from '../../src/analyse/growth.ts';
import { shares } from '../../src/analyse/shares.ts';
import { show } from '../../src/analyse/show.ts';
import { trend } from '../../src/analyse/trend.ts';
import { unanswered } from '../../src/figures/result.ts';
import { load } from '../../src/read/load.ts';
import { jsonl } from '../../src/render/jsonl.ts';
import { sheets } from '../../src/render/sheets.ts';

const report: Report = await load('data');
const misprint: Report = await load('data', { set: ['staffing growth 2023 = 18'] });
const years = { from: '2022', to: '2023', indicators: [] };
const quantity = { kind: 'quantity', indicator: 'revenue', measure: 'value', period: '2022' } as const;
const conflict = { kind: 'conflict', number: '1', multipliers: false, witness: false } as const;

const results: Readonly<Record<string, Result>> = {
  growth: growth(report, { ...years, contributions: false }),
  contributions: growth(report, { ...years, contributions: true }),
  shares: shares(report, { period: '2023', indicators: [], of: null }),
  trend: trend(report, { indicators: ['revenue', 'private_sector_revenue'] }),
  show: show(report, { period: '2013', indicators: [] }),
  check: check(misprint, { periods: [], all: false }),
  witness: check(report, { periods: [], all: false, witness: true }),
  explain: explain(report, quantity),
  conflict: explain(misprint, conflict),
  rule: explain(report, { kind: 'place', file: 'rules.csv', line: 2, column: null }),
};

/** The records of the first rows, field by field. */
function records(name: string): Record<string, unknown>[] {
  const { columns, rows } = sheets(results[name]!)[0]!;
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at]])));
}

describe.each(Object.keys(results))('the rows of %s', (name) => {
  test('have one value for each column, and no column twice', () => {
    for (const { columns, rows } of sheets(results[name]!)) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.join(' ')).toMatch(/^[a-z_ ]+$/);
      for (const row of rows) expect(row).toHaveLength(names.length);
    }
    expect(sheets(results[name]!)[0]!.rows.length).toBeGreaterThan(2);
  });

  test('stand under the same names where there is no answer', () => {
    const asked = sheets(results[name]!).at(-1)!;
    const none = sheets(unanswered(results[name]!.command));
    if (results[name]!.command !== 'explain') expect(none.at(-1)!.columns).toEqual(asked.columns);
    expect(none.flatMap(({ rows }) => rows)).toEqual([]);
  });

  test('are the lines of jsonl, findings last', () => {
    const lines = jsonl(results[name]!)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { record: string });
    const all = sheets(results[name]!).flatMap(({ record, rows }) => rows.map(() => record));
    expect(lines.map(({ record }) => record)).toEqual([
      ...all,
      ...results[name]!.findings.map(() => 'finding'),
    ]);
  });
});

test('growth: a row for each printed growth, the figures beside each of them', () => {
  const staffing = records('growth').filter(({ indicator }) => indicator === 'application_development');
  expect(staffing).toMatchObject([
    { statement: '2023.csv:9:25', printed: '21.5', from_lower: '83175030.8515', growth_value: '21.5' },
    { statement: '2023.csv:14:25', printed: '0', from_lower: '83175030.8515', growth_value: '21.5' },
  ]);
  expect(records('growth').at(-1)).toMatchObject({ indicator: 'internal_services', statement: null });
});

test('growth --contributions: the contributions first', () => {
  expect(records('contributions')[0]).toMatchObject({
    ...{ of: 'revenue', rule: 'poles', indicator: 'application_development', times: '1' },
    points_lower: expect.stringMatching(/^4\./) as string,
  });
});

test('trend: a row for each period, and one for the whole', () => {
  const revenue = records('trend').filter(({ indicator }) => indicator === 'revenue');
  expect(revenue.map(({ from, period, span }) => [from, period, span]).slice(-3)).toEqual([
    ['2022', '2023', 'step'],
    ['2023', '2024', 'step'],
    ['2012', '2024', 'whole'],
  ]);
  expect(revenue.at(-1)).toMatchObject({ years: 12, annual_lower: '8.17780232966', figure_lower: null });
});

test('check: statements with their verdicts; rules and the members of conflicts in jsonl besides', () => {
  const { data } = results['check']!;
  expect(records('check').map(({ statement, verdict }) => [statement, verdict])).toEqual(
    (data['statements'] as { id: string; verdict: string }[]).map(({ id, verdict }) => [id, verdict]),
  );
  const [, rules, members] = sheets(results['check']!);
  expect(rules!.rows).toHaveLength((data['rules'] as unknown[]).length);
  expect(members!.rows.length).toBeGreaterThan(5);
});

test('check --witness: true values first', () => {
  expect(Object.keys(records('witness')[0]!)).toEqual(['indicator', 'period', 'value']);
});

test('explain: what each end rests on; of a conflict the rows of its proof', () => {
  expect(records('explain').map(({ bound, statement, end }) => [bound, statement, end])).toEqual([
    ['lower', '2023.csv:3:9', 'lower'],
    ['lower', '2023.csv:5:9', 'upper'],
    ['upper', '2023.csv:3:9', 'upper'],
    ['upper', '2023.csv:5:9', 'lower'],
  ]);
  expect(records('conflict')[0]).toMatchObject({
    terms: '1 revenue 2023; -1.1725 revenue 2022',
    relation: '>=',
  });
});
