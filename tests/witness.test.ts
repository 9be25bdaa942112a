// The true values that the program shows, put into the printed numbers again by this file's own arithmetic.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../src/analyse/check.ts';
import { report } from './analyse/figures.ts';
import type { Fraction } from './analyse/screen.ts';
import { minus, order, over, plus, read, times } from './analyse/screen.ts';
import { invention, published } from './analyse/truth.ts';
import type { CheckDocument, MemberDocument, StatementDocument } from './document.ts';
import { document } from './document.ts';
import { answer, bundledWith, checkout, folder } from './program.ts';

interface Value {
  readonly indicator: string;
  readonly period: string;
  readonly value: string;
}
type Witnessed = CheckDocument & { readonly witness: readonly Value[] | null };

/** `revenue 2023` and its value. */
type Values = ReadonlyMap<string, Fraction>;
const valuesOf = (list: readonly Value[]): Values =>
  new Map(list.map(({ indicator, period, value }) => [`${indicator} ${period}`, read(value)]));

/** What the values make of a statement's quantity, in its unscaled unit. */
function worth(s: StatementDocument, values: Values): Fraction {
  const own = values.get(`${s.indicator} ${s.period}`)!;
  if (s.measure === 'value') return own;
  if (s.measure === 'change') return plus(own, minus(values.get(`${s.indicator} ${s.base}`)!));
  if (s.measure === 'growth') {
    const base = values.get(`${s.indicator} ${s.base}`)!;
    const size = base.n < 0n ? minus(base) : base;
    return times(read('100'), over(plus(own, minus(base)), size));
  }
  const ratio = over(own, values.get(`${s.base} ${s.period}`)!);
  return s.measure === 'share' ? times(read('100'), ratio) : ratio;
}

function agrees(s: StatementDocument, values: Values): boolean {
  const { lower, upper, lowerClosed, upperClosed } = s.interval;
  const value = worth(s, values);
  const above = lower === null ? 1 : order(value, read(lower));
  const below = upper === null ? -1 : order(value, read(upper));
  return (above > 0 || (above === 0 && lowerClosed)) && (below < 0 || (below === 0 && upperClosed));
}

const judged = ['vague', 'superseded', 'disputed', 'excess-digits', 'base-may-be-zero', 'base-sign-unknown'];
const evidence = (found: CheckDocument) =>
  found.statements.filter(({ reason }) => !judged.includes(reason ?? ''));

function expectWitness(found: CheckDocument, values: Values): void {
  expect(
    evidence(found)
      .filter((s) => !agrees(s, values))
      .map(({ id }) => id),
  ).toEqual([]);
}

/** The sums of the bundled rules, written out by hand. */
const sums = [
  ['revenue', 'application_development', 'infrastructure_operations', 'staffing'],
  ['staffing', 'secondment', 'external_specialists'],
  ['internal_services', 'application_development', 'infrastructure_operations'],
  ['staff', 'internal_staff', 'seconded_staff'],
] as const;

function expectSums(values: Values, periods: readonly string[]): void {
  let checked = 0;
  for (const period of periods)
    for (const [total, ...parts] of sums) {
      const whole = values.get(`${total} ${period}`);
      if (whole === undefined) continue;
      const added = parts.map((part) => values.get(`${part} ${period}`)!).reduce(plus);
      expect(order(added, whole), `${total} ${period}`).toBe(0);
      checked++;
    }
  expect(checked).toBeGreaterThan(5);
}

describe('the bundled figures', () => {
  const found = document<Witnessed>(['check', '--witness']);
  const periods = [...new Set(found.witness!.map(({ period }) => period))];

  test('print exactly as published, in JSON', () => {
    const values = valuesOf(found.witness!);
    expect(evidence(found).length).toBeGreaterThan(50);
    expectWitness(found, values);
    expectSums(values, periods);
  });

  test('and on the screen, read with the units that stand there', () => {
    const labels = new Map(
      readFileSync(join(checkout, 'data', 'indicators.csv'), 'utf8')
        .split('\n')
        .slice(1, -1)
        .map((line) => {
          const [, key = '', quoted, plain] = /^([^,]+),(?:"([^"]*)"|([^,]*)),/.exec(line)!;
          return [quoted ?? plain!, key] as const;
        }),
    );
    const shown = answer(['check', '--witness']).split(
      'One set of true values that prints exactly as published\n',
    )[1]!;
    const lines = shown.split('\n').filter((line) => line.startsWith('  '));
    const values = new Map(
      lines.map((line) => {
        const [, label = '', period, value, scale] = /^ {2}(.+?) (\d{4}) +(-?[\d,./]+) +(million )?\w+$/.exec(
          line,
        )!;
        return [`${labels.get(label)} ${period}`, times(read(value!), read(scale ? '1000000' : '1'))];
      }),
    );
    expect(values.size).toBe(found.witness!.length);
    expectWitness(found, values);
    expectSums(values, periods);
  });

  test('rounded to nearest they are the printed digits', () => {
    const values = valuesOf(found.witness!);
    const plain = evidence(found).filter((s) => (s as { qualifier?: string }).qualifier === '=');
    for (const s of plain) {
      const unit = read(`1${'0'.repeat((s as unknown as { scale: number }).scale)}`);
      const decimals = s.printed.split('.')[1]?.length ?? 0;
      const twice = times(
        plus(worth(s, values), minus(times(read(s.printed), unit))),
        read(`2${'0'.repeat(decimals)}`),
      );
      expect(order(twice, unit) <= 0 && order(minus(twice), unit) <= 0, s.id).toBe(true);
    }
    expect(plain.length).toBeGreaterThan(30);
  });

  test('of one period', () => {
    const { witness } = document<Witnessed>(['check', '2023', '--witness']);
    expect(witness).toEqual(found.witness!.filter(({ period }) => period === '2023'));
  });

  test('only where it is asked for', () => {
    expect(document(['check'])).not.toHaveProperty('witness');
  });
});

test('what no decimal is exact for is shown as a fraction', () => {
  const data = folder({
    '2023.csv': 'indicator,value,qualifier\nwhole,1,exact\n',
    'indicators.csv': 'indicator,sign\nwhole,any\npart,any\n',
    'rules.csv': 'rule,expression\nthirds,3 * part = whole\n',
  });
  const { witness } = document<Witnessed>(['check', '--witness', '-q', '-d', data]);
  expect(witness).toContainEqual({ indicator: 'part', period: '2023', value: '1/3' });
  expect(answer(['check', '--witness', '-q', '-d', data])).toMatch(/^ {2}part 2023 +1\/3$/m);
});

test('a point that only ends of intervals allow', () => {
  const data = folder({
    '2023.csv': 'indicator,value\na,1.5\nb,1.5\nt,3.1\n',
    'rules.csv': 'rule,expression\nsum,a + b = t\n',
  });
  const found = document<Witnessed>(['check', '--witness', '-d', data]);
  const values = valuesOf(found.witness!);
  expectWitness(found, values);
  expect(order(plus(values.get('a 2023')!, values.get('b 2023')!), values.get('t 2023')!)).toBe(0);
});

describe('a report that was true before it was rounded', () => {
  test('has a witness that prints as published', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(invention({ segments: 3, periods: 3, lines: 14 }), (it) => {
        const { data } = check(report(published(it)), { periods: [], all: false, witness: true });
        const found = data as unknown as Witnessed;
        const values = valuesOf(found.witness!);
        expectWitness(found, values);
        for (const period of it.periods) {
          const whole = values.get(`t ${period}`);
          if (whole === undefined) continue;
          expect(order(it.segments.map((name) => values.get(`${name} ${period}`)!).reduce(plus), whole)).toBe(
            0,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a contradiction', () => {
  const growth = 'staffing,19,growth,,,press-2023,';
  const misprint = bundledWith('2023.csv', growth, growth.replace('19', '18'));
  const found = document<Witnessed>(['check', '--witness', '-d', misprint], 1);
  interface Explained {
    readonly conflict: {
      readonly witnesses: readonly { readonly without: MemberDocument; readonly values: readonly Value[] }[];
    };
  }
  const { conflict } = document<Explained>(['explain', 'conflict', '1', '--witness', '-d', misprint]);

  test('has none, and says so', () => {
    expect(found.witness).toBeNull();
    expect(answer(['check', '--witness', '-d', misprint], 1)).toMatch(
      /^No true values print as published; .* explain conflict 1 --witness -d /m,
    );
  });

  test('has one for the periods that it does not touch', () => {
    const { consistent, witness, ...other } = document<Witnessed>([
      'check',
      '2024',
      '--witness',
      '-d',
      misprint,
    ]);
    expect(consistent).toBe(true);
    expectWitness({ consistent, ...other }, valuesOf(witness!));
  });

  test('has one for all members but one, whichever that is', () => {
    const members = found.conflicts[0]!.members.filter(({ kind }) => kind !== 'sign');
    expect(conflict.witnesses).toHaveLength(members.length);
    for (const { without, values: list } of conflict.witnesses) {
      const values = valuesOf(list);
      const name = (member: MemberDocument) => member.id ?? `${member.rule} ${member.period}`;
      for (const member of members) {
        const [total, ...parts] = sums[0];
        const holds =
          member.kind === 'statement'
            ? agrees(
                found.statements.find(({ id }) => id === member.id)!,
                values,
              )
            : order(
                parts.map((part) => values.get(`${part} ${member.period}`)!).reduce(plus),
                values.get(`${total} ${member.period}`)!,
              ) === 0;
        expect(holds, `${name(member)} without ${name(without)}`).toBe(name(member) !== name(without));
      }
      expect(order(values.get('revenue 2023')!, read('100'))).toBe(0);
    }
  });

  test('shows them on request', () => {
    const shown = answer(['explain', 'conflict', '1', '--witness', '-d', misprint]);
    expect(shown.match(/^Without .* the others of the conflict can be true$/gm)).toHaveLength(8);
  });
});
