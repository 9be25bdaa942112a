// The shape of the JSON documents: what a program that reads them may count on.
import { describe, expect, test } from 'vitest';
import type { CheckDocument, GrowthDocument, SharesDocument } from './document.ts';
import { document } from './document.ts';
import { answer, bundledWith, folder } from './program.ts';

const misprint = bundledWith(
  '2023.csv',
  'staffing,19,growth,,,press-2023,',
  'staffing,18,growth,,,press-2023,',
);
const check = document<CheckDocument>(['check']);
const contradictory = document<CheckDocument>(['check', '-d', misprint], 1);
const growth = document<GrowthDocument>(['growth', '2022', '2023']);
const shares = document<SharesDocument>(['shares', '2023']);
const documents = { check, contradictory, growth, shares };

const interval = ['lower', 'upper', 'lowerClosed', 'upperClosed'];
const figure = ['period', 'printed', 'basis', ...interval];
const quantity = ['value', ...interval, 'reason'];
const judged = ['id', 'printed', 'qualifier', 'verdict', 'implied'];

describe('the envelope', () => {
  test.each([
    ['check', check, ['consistent', 'summary', 'statements', 'rules', 'conflicts', 'repairs']],
    ['growth', growth, ['from', 'to', 'rows']],
    ['shares', shares, ['period', 'rows']],
  ])('of %s', (command, found, own) => {
    expect(Object.keys(found)).toEqual(['schemaVersion', 'command', 'tool', 'root', ...own, 'findings']);
    expect(found).toMatchObject({ schemaVersion: 1, command, tool: 'smals-report 0.1.0', root: 'data' });
  });
});

test('growth --contributions tells the same, and of each total what its parts add', () => {
  type Whole = GrowthDocument & {
    readonly contributions: readonly {
      readonly of: string;
      readonly growth: object;
      readonly parts: readonly { readonly change: object; readonly points: object }[];
    }[];
  };
  const { contributions, ...rest } = document<Whole>(['growth', '2022', '2023', '--contributions']);
  expect(rest).toEqual(growth);
  expect(contributions.map(({ of, parts }) => [of, parts.length])).toEqual([
    ['revenue', 3],
    ['staffing', 2],
    ['internal_services', 2],
    ['staff', 2],
  ]);
  for (const total of contributions) {
    expect(Object.keys(total)).toEqual(['of', 'rule', 'growth', 'parts']);
    expect(Object.keys(total.growth)).toEqual(quantity);
    for (const part of total.parts) {
      expect(Object.keys(part)).toEqual(['indicator', 'label', 'times', 'change', 'points']);
      for (const it of [part.change, part.points]) expect(Object.keys(it)).toEqual(quantity);
    }
  }
});

describe('check', () => {
  test('a statement', () => {
    expect(check.statements[9]).toEqual({
      id: '2018.csv:5:27',
      file: '2018.csv',
      line: 5,
      column: 27,
      indicator: 'infrastructure_operations',
      period: '2018',
      measure: 'growth',
      base: '2017',
      printed: '10.4',
      qualifier: '=',
      unit: '%',
      scale: 0,
      interval: { lower: '10.35', upper: '10.45', lowerClosed: true, upperClosed: true },
      implied: null,
      verdict: 'unchecked',
      edge: false,
      reason: 'nothing-bears',
    });
  });

  test('every statement has the same fields, and each interval its four', () => {
    const fields = Object.keys(check.statements[0]!);
    for (const statement of [...check.statements, ...contradictory.statements]) {
      expect(Object.keys(statement)).toEqual(fields);
      for (const it of [statement.interval, statement.implied])
        if (it !== null) expect(Object.keys(it)).toEqual(interval);
    }
  });

  test('statements stand in file order', () => {
    const order = check.statements.map(({ file, line }) => `${file}:${String(line).padStart(9, '0')}`);
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(55);
  });

  test('the summary counts them', () => {
    for (const { summary, statements, conflicts } of [check, contradictory]) {
      const count = (verdict: string) => statements.filter((s) => s.verdict === verdict).length;
      expect(summary).toEqual({
        statements: statements.length,
        confirmed: count('confirmed'),
        consistent: count('consistent'),
        unchecked: count('unchecked'),
        contradicted: count('contradicted'),
        conflicts: conflicts.length,
      });
    }
  });

  test('a rule', () => {
    expect(check.rules.filter(({ period }) => period === '2021')).toContainEqual({
      rule: 'places',
      period: '2021',
      verdict: 'confirmed',
      edge: false,
      difference: '0',
      reason: null,
    });
  });

  test('members, suspects and repairs name statements by place, rules by period', () => {
    const [conflict] = contradictory.conflicts;
    const place = { kind: 'statement', id: '2023.csv:13:10', file: '2023.csv', line: 13 };
    const rule = { kind: 'rule', rule: 'poles', period: '2022' };
    expect(Object.keys(conflict!)).toEqual(['number', 'members', 'gap', 'strict', 'suspects']);
    const rows = [{ end: expect.stringMatching(/^(lower|upper|both)$/), multiplier: expect.any(String) }];
    expect(conflict!.members).toContainEqual({ ...place, rows });
    expect(conflict!.members).toContainEqual({ ...rule, rows });
    expect(conflict!.suspects).toContainEqual({
      ...place,
      wouldRead: { lower: '19', upper: '19' },
      misprint: { kind: 'one-digit', printed: '19' },
    });
    expect(conflict!.suspects).toContainEqual({ ...rule, wouldRead: null, misprint: null });
    expect(contradictory.repairs).toContainEqual([place]);
    expect(contradictory.repairs).toContainEqual([rule]);
  });

  test('a finding', () => {
    const [conflict, ...suspects] = contradictory.findings;
    expect(conflict).toEqual({
      code: 'conflict',
      severity: 'error',
      file: '2023.csv',
      line: 13,
      column: 10,
      message: expect.stringContaining('staffing growth 2023 18 %') as string,
    });
    expect(suspects.map(({ code, severity, file, line }) => [code, severity, file, line])).toEqual([
      ['suspect', 'note', '2023.csv', 5],
      ['suspect', 'note', '2023.csv', 11],
      ['suspect', 'note', '2023.csv', 9],
      ['suspect', 'note', 'rules.csv', 2],
      ['suspect', 'note', 'rules.csv', 2],
    ]);
  });
});

test('init: what is proposed, with how well it holds, in unscaled units', () => {
  const table = 'EUR million;2022;2023;Δ %\na;310,5;388,9;26\nb;128,5;126,1;-1,9\nTotal;439;515;17,3\n';
  const cwd = folder({ 't.csv': table });
  const found: unknown = JSON.parse(answer(['init', '--from', 't.csv', '--json'], 0, { cwd }));
  const possible = { lower: '25.2133311866', upper: '25.2858753423', lowerClosed: true, upperClosed: true };
  expect(found).toEqual({
    ...{ schemaVersion: 1, command: 'init', tool: 'smals-report 0.1.0', root: '.' },
    ...{ from: 't.csv', directory: 't', written: false },
    files: ['figures.csv', 'indicators.csv', 'rules.csv'],
    proposals: [
      {
        ...{ kind: 'column', taken: false, measure: 'growth', period: '2023', base: '2022', holds: 2, of: 3 },
        fails: [{ id: 't.csv:2:15', possible }],
      },
      {
        ...{ kind: 'sum', taken: false },
        rules: [{ rule: 'Total', expression: 'a + b = Total', from: null, to: null }],
        holds: [
          { period: '2022', difference: '0', room: '600000' },
          { period: '2023', difference: '0', room: '600000' },
        ],
        ...{ fails: [], unprinted: [] },
      },
    ],
    findings: [
      expect.objectContaining({ code: 'delimiter-assumed', severity: 'note' }),
      expect.objectContaining({ code: 'decimal-assumed', severity: 'note' }),
    ],
  });
});

describe('growth and shares', () => {
  const figures = ['revenue', 'application_development', 'infrastructure_operations', 'staffing'];

  test('rows stand in the order of indicators.csv', () => {
    const poles = ['secondment', 'external_specialists', 'internal_services'];
    expect(growth.rows.map(({ indicator }) => indicator)).toEqual([...figures, ...poles]);
    expect(shares.rows.map(({ indicator }) => indicator)).toEqual([
      ...figures.slice(1),
      'internal_services',
      'private_sector_revenue',
      'it_staff',
    ]);
  });

  test('a row of growth', () => {
    for (const row of growth.rows) {
      expect(Object.keys(row)).toEqual([
        ...['indicator', 'label', 'unit', 'from', 'to', 'change', 'growth', 'statements'],
      ]);
      for (const it of [row.from, row.to]) expect(Object.keys(it)).toEqual(figure);
      for (const it of [row.change, row.growth]) expect(Object.keys(it)).toEqual(quantity);
      for (const it of row.statements) expect(Object.keys(it)).toEqual(judged);
    }
    expect(growth.rows[0]!.growth).toEqual({
      ...{ value: '17.3', lower: '17.25', upper: '17.35', lowerClosed: true, upperClosed: true },
      reason: null,
    });
  });

  test('a row of growth over more than a year says what it is a year', () => {
    const long = document<GrowthDocument>(['growth', '2021', '2024']);
    for (const row of long.rows) {
      expect(Object.keys(row)).toEqual([
        ...['indicator', 'label', 'unit', 'from', 'to', 'change', 'growth', 'annual', 'statements'],
      ]);
      expect(Object.keys(row.annual!)).toEqual(quantity);
    }
    expect(long.rows[0]!.annual).toEqual({
      ...{
        value: '12.0',
        lower: '11.9765734692',
        upper: '12.0508938147',
        lowerClosed: true,
        upperClosed: true,
      },
      reason: null,
    });
  });

  test('a row of shares', () => {
    for (const row of shares.rows) {
      expect(Object.keys(row)).toEqual([
        ...['indicator', 'label', 'unit', 'of', 'amount', 'share', 'statements'],
      ]);
      expect(Object.keys(row.amount)).toEqual(figure);
      expect(Object.keys(row.share)).toEqual(quantity);
      for (const it of row.statements) expect(Object.keys(it)).toEqual(judged);
    }
  });

  test('what nothing bounds is null and open', () => {
    const secondment = growth.rows.find(({ indicator }) => indicator === 'secondment')!;
    expect(secondment.growth).toEqual({
      ...{ value: null, lower: '0', upper: null, lowerClosed: false, upperClosed: false },
      reason: null,
    });
  });
});

/** Every pair of a name and what stands under it, at any depth. */
function* fields(value: unknown): Generator<[string, unknown]> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) {
    yield [name, inner];
    yield* fields(inner);
  }
}

describe.each(Object.entries(documents))('in the document %s', (_, found) => {
  const named = (...names: string[]) => [...fields(found)].filter(([name]) => names.includes(name));

  test('numbers are plain decimal strings in unscaled units', () => {
    const numbers = named('value', 'gap', 'multiplier', 'difference', 'lower', 'upper');
    expect(numbers.length).toBeGreaterThan(30);
    for (const [, text] of numbers) if (text !== null) expect(text).toMatch(/^-?\d+(\.\d+)?$/);
  });

  test('periods are strings', () => {
    for (const [, period] of named('period', 'from', 'to'))
      if (typeof period !== 'object') expect(period).toMatch(/^20\d\d$/);
  });

  test('an end that is no bound is not closed', () => {
    for (const [, inner] of [...fields(found), ['', found] as const]) {
      if (inner === null || typeof inner !== 'object' || !('lowerClosed' in inner)) continue;
      const { lower, upper, lowerClosed, upperClosed } = inner as Record<string, unknown>;
      expect([lower === null && lowerClosed, upper === null && upperClosed]).toEqual([false, false]);
    }
  });
});
