// Every case of public validators, read from CSV files and judged right, those that Arelle lets pass included.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameOf } from './analyse/reading.ts';
import { Judge } from '../src/analyse/judge.ts';
import { check } from '../src/analyse/check.ts';
import type { Interval } from '../src/figures/interval.ts';
import { intersection, isEmpty } from '../src/figures/interval.ts';
import { finiteDigits } from '../src/figures/rational.ts';
import type { Report } from '../src/figures/report.ts';
import { load } from '../src/read/load.ts';
import { folder } from './program.ts';

interface Fact {
  readonly value: string;
  readonly decimals: number | 'INF';
}
interface Ends {
  readonly lo: string;
  readonly hi: string;
  readonly loIncluded: boolean;
  readonly hiIncluded: boolean;
}
type Mode = 'round' | 'truncate';
interface Cases {
  readonly intervals: readonly (Fact & { id: string; mode: Mode; expected: Ends })[];
  readonly intervalAlgebra: readonly {
    id: string;
    op: 'intersection' | 'plus' | 'times';
    args: readonly (readonly [string | number, string | number] | number)[];
    expected: readonly [string, string] | null;
  }[];
  readonly duplicates: readonly {
    id: string;
    mode: Mode;
    facts: readonly Fact[];
    expected: string;
    intersection: Ends | null;
  }[];
  readonly excessDigits: readonly (Fact & { excess: boolean })[];
  readonly calculations: readonly {
    id: string;
    mode: Mode;
    relation: 'equal' | 'atMost' | 'atLeast';
    total: readonly Fact[];
    contributions: readonly { weight: string; facts: readonly Fact[] }[];
    expected: 'consistent' | 'inconsistent' | 'excessDigits' | 'inconsistentDuplicates';
    calculatedInterval: Ends | null;
    reportedInterval: Ends | null;
  }[];
  readonly ruleSets: readonly {
    id: string;
    rules: readonly string[];
    bounds?: Readonly<Record<string, readonly [string, string]>>;
    fixed?: Readonly<Record<string, string>>;
    minimalConflict?: readonly string[];
    minimalConflicts?: readonly (readonly string[])[];
    minimalRepair?: readonly string[];
    redundant?: readonly string[];
  }[];
  readonly grim: readonly { reported: string; n: number; expected: 'possible' | 'impossible' }[];
  readonly wholeSystem: readonly {
    id: string;
    mode: Mode;
    facts: Readonly<Record<string, Fact>>;
    equations: Readonly<Record<string, Readonly<Record<string, string>>>>;
    minimalConflict: readonly string[];
  }[];
}

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, 'validators', 'cases.json'), 'utf8'),
) as Cases;

type Row = readonly [indicator: string, fact: Fact];

/** A folder of one year in which any figure may be negative. */
async function read(rows: readonly Row[], mode: Mode, rules: readonly string[] = []): Promise<Report> {
  const rounding = mode === 'round' ? 'nearest' : 'truncate';
  const names = [...new Set(rows.map(([indicator]) => indicator))];
  const unprinted = rules.flatMap(
    (rule) => rule.match(/\b(?:calculated|profit|turnover|cost|[xyz]\d?)\b/g) ?? [],
  );
  const lines = rows.map(
    ([indicator, { value, decimals }]) =>
      `${indicator},${value},${decimals},${decimals === 'INF' ? '' : rounding}`,
  );
  return load(
    folder({
      '2023.csv': ['indicator,value,decimals,rounding', ...lines, ''].join('\n'),
      'indicators.csv': [
        'indicator,sign',
        ...[...new Set([...names, ...unprinted])].map((name) => `${name},any`),
        '',
      ].join('\n'),
      'rules.csv': ['rule,expression', ...rules.map((rule, at) => `r${at + 1},${rule}`), ''].join('\n'),
    }),
  );
}

const codes = (report: Report): string[] => report.findings.map(({ code }) => code);
const conflicts = (report: Report): string[][] =>
  new Judge(report).conflicts.map(({ members }) => members.map(nameOf));

function bounds(report: Report, indicator: string): Interval {
  const answer = new Judge(report).bounds({ indicator, period: '2023', measure: 'value', base: null });
  if (typeof answer === 'string') throw new Error(answer);
  return answer.interval;
}

const ends = ({ lower, upper, lowerClosed, upperClosed }: Interval): Ends => ({
  lo: finiteDigits(lower!)!,
  hi: finiteDigits(upper!)!,
  loIncluded: lowerClosed,
  hiIncluded: upperClosed,
});

test('there are as many cases as the README says', () => {
  const lists = Object.values(cases).filter((it) => Array.isArray(it));
  const told = /the (\d+) cases on/.exec(
    readFileSync(join(import.meta.dirname, 'validators', 'README.md'), 'utf8'),
  );
  expect(lists.flat()).toHaveLength(Number(told![1]));
});

test.each(cases.intervals)(
  'interval $id: $value at $decimals, $mode',
  async ({ mode, expected, ...fact }) => {
    const report = await read([['x', fact]], mode);
    expect(ends(report.statements[0]!.interval)).toEqual(expected);
  },
);

test.each(cases.intervalAlgebra)('interval $id: $op', async ({ op, args, expected }) => {
  const intervals = args.filter((arg) => typeof arg !== 'number');
  const factor = args.find((arg) => typeof arg === 'number') ?? 1;
  const names = intervals.map((_, at) => (op === 'plus' ? `x${at}` : 'x'));
  const rules = intervals.flatMap(([low, high], at) => [`${names[at]} >= ${low}`, `${names[at]} <= ${high}`]);
  const sum = [...new Set(names)].map((name) => `${factor} * ${name}`).join(' + ');
  const report = await read([['known', { value: '0', decimals: 0 }]], 'round', [
    ...rules,
    `calculated = ${sum}`,
  ]);
  expect(codes(report)).toEqual([]);
  if (expected === null) return expect(conflicts(report)).toHaveLength(1);
  expect(ends(bounds(report, 'calculated'))).toMatchObject({ lo: expected[0], hi: expected[1] });
});

test.each(cases.duplicates)('duplicates $id', async ({ mode, facts, expected, intersection: common }) => {
  const report = await read(
    facts.map((fact) => ['x', fact]),
    mode,
  );
  expect(conflicts(report).length > 0 ? 'inconsistent' : 'consistent').toBe(expected);
  if (common) expect(ends(bounds(report, 'x'))).toEqual(common);
  else expect(isEmpty(report.statements.map((s) => s.interval).reduce(intersection))).toBe(true);
});

test.each(cases.excessDigits)('excess digits of $value at $decimals', async ({ excess, ...fact }) => {
  const value = writtenOut(fact.value);
  const report = await read([['x', { ...fact, value }]], 'round');
  if (value.replace(/\D/g, '').length > 30) expect(codes(report)).toEqual(['number']);
  else expect(codes(report)).toEqual(excess ? ['excess-digits'] : []);
});

/** `1.1E26` without its exponent. */
function writtenOut(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:E(-?\d+))?$/.exec(
    text,
  )!;
  if (exponent === undefined) return text;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${'0'.repeat(-power - whole.length)}${whole}${fraction}`;
  return sign + whole + fraction.padEnd(power, '0');
}

describe.each(cases.calculations)('sum $id', ({ mode, relation, total, contributions, ...it }) => {
  const parts = contributions.flatMap(({ facts }, at) => facts.map((fact): Row => [`c${at}`, fact]));
  const sum = contributions
    .map(({ weight }, at) => `${weight} * c${at}`)
    .join(' + ')
    .replaceAll('+ -', '- ');
  const relations = { equal: '=', atMost: '<=', atLeast: '>=' } as const;
  const whole = () =>
    read([...parts, ...total.map((fact): Row => ['t', fact])], mode, [`${sum} ${relations[relation]} t`]);

  test(`is ${it.expected}`, async () => {
    const report = await whole();
    const found = conflicts(report);
    switch (it.expected) {
      case 'consistent':
        return expect([codes(report), found]).toEqual([
          codes(report).filter((code) => code === 'same-figure'),
          [],
        ]);
      case 'inconsistent':
        expect(found).toHaveLength(1);
        return expect(found[0]).toContain('rule r1 2023');
      case 'inconsistentDuplicates':
        return expect(found).toEqual([['2023.csv:2:4', '2023.csv:3:4']]);
      case 'excessDigits':
        expect(codes(report)).toEqual(['excess-digits']);
        return expect(new Judge(report).judgement(report.statements[0]!).reason).toBe('excess-digits');
    }
  });

  if (it.calculatedInterval)
    test('has the calculated and the reported interval', async () => {
      const report = await read(parts, mode, [`calculated = ${sum}`]);
      expect(ends(bounds(report, 'calculated'))).toEqual(it.calculatedInterval);
      const printed = (await whole()).statements.filter(({ indicator }) => indicator === 't');
      expect(ends(printed.map((s) => s.interval).reduce(intersection))).toEqual(it.reportedInterval);
    });
});

test.each(cases.wholeSystem)('system $id', async ({ mode, facts, equations, minimalConflict }) => {
  const rules = Object.entries(equations).map(([total, terms]) => {
    const sum = Object.entries(terms).map(([part, weight]) => `${weight} * ${part}`);
    return `${sum.join(' + ')} = ${total}`;
  });
  const report = await read(Object.entries(facts), mode, rules);
  const [members, ...others] = conflicts(report);
  expect(others).toEqual([]);
  const accused = report.statements.filter(({ id }) => members!.includes(id)).map((s) => s.indicator);
  expect(accused).toEqual(expect.arrayContaining([...minimalConflict]));
  for (const at of rules.keys()) {
    const alone = await read(Object.entries(facts), mode, [rules[at]!]);
    expect(conflicts(alone)).toEqual([]);
  }
  expect(check(report, { periods: [], all: false }).data['consistent']).toBe(false);
});

describe.each(cases.ruleSets)('rules $id', ({ rules, ...it }) => {
  const plain = rules.map((rule) => rule.replace(/^r\d+: /, '').replace('==', '='));
  const known: Row = ['known', { value: '0', decimals: 0 }];
  const whole = () => read([known], 'round', plain);
  const named = (members: readonly string[]) => members.map((name) => `rule ${name} 2023`);

  if (it.bounds || it.fixed)
    test('bound their figures', async () => {
      const report = await whole();
      expect(conflicts(report)).toEqual([]);
      const expected = { ...it.bounds, ...(it.fixed && { x3: [it.fixed['x3'], it.fixed['x3']] as const }) };
      for (const [figure, [lo, hi]] of Object.entries(expected))
        expect(ends(bounds(report, figure))).toEqual({ lo, hi, loIncluded: true, hiIncluded: true });
    });

  if (it.minimalConflict ?? it.minimalConflicts)
    test('contradict each other', async () => {
      const [members] = conflicts(await whole());
      const possible = (it.minimalConflicts ?? [it.minimalConflict!]).map(named);
      expect(possible).toContainEqual([...members!].sort());
    });

  if (it.minimalRepair)
    test('are mended by leaving one out', async () => {
      const { repairs } = check(await whole(), { periods: [], all: false }).data;
      expect(repairs).toEqual([it.minimalRepair!.map((rule) => ({ kind: 'rule', rule, period: '2023' }))]);
    });

  if (it.redundant)
    test('imply the one that is redundant', async () => {
      const left = plain.filter((_, at) => !it.redundant!.includes(`r${at + 1}`));
      const { lower, lowerClosed } = bounds(await read([known], 'round', left), 'cost');
      expect({ lower: finiteDigits(lower!), lowerClosed }).toEqual({ lower: '0', lowerClosed: false });
    });
});

test.each(cases.grim)('a mean of $reported over $n is $expected', async ({ reported, n, expected }) => {
  const report = await load(
    folder({
      '2023.csv': `indicator,value,measure,base\npersons,${n},,\nsum,${reported},ratio,persons\n`,
      'indicators.csv': 'indicator,unit,rounding\npersons,persons,exact\nsum,items,exact\n',
    }),
  );
  const found = check(report, { periods: [], all: false }).findings.map(({ code }) => code);
  expect(found.includes('not-whole')).toBe(expected === 'impossible');
});
