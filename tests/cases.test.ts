// Published tables of other people, judged as their cases say: no false alarm, none missed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstConflict, isConsistent, without } from '../src/analyse/conflict.ts';
import { Judge } from '../src/analyse/judge.ts';
import type { Removable } from '../src/analyse/member.ts';
import { keyOfMember } from '../src/analyse/member.ts';
import type { Interval } from '../src/figures/interval.ts';
import { digits, parseRational, rational } from '../src/figures/rational.ts';
import type { Rational } from '../src/figures/rational.ts';
import { severities } from '../src/figures/finding.ts';
import { load } from '../src/read/load.ts';

interface Expected {
  readonly statements: readonly {
    readonly what: string;
    readonly indicator: string;
    readonly period: string;
    readonly measure: string;
    readonly base: string | null;
    readonly printed: string;
    readonly file: string;
    readonly line: number;
    readonly consistent: boolean;
  }[];
  readonly sums: readonly {
    readonly what: string;
    readonly rule: string;
    readonly period: string;
    readonly consistent: boolean;
  }[];
  readonly implied: readonly {
    readonly what: string;
    readonly indicator: string;
    readonly period: string;
    readonly low: string;
    readonly high: string;
    readonly note?: string;
    readonly rounded: { readonly scale: number; readonly low: string; readonly high: string };
  }[];
}

const cases = join(import.meta.dirname, 'cases');
const names = readdirSync(cases, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Both ends with the digits and at the scale of those that the case writes. */
function written({ lower, upper }: Interval, like: Expected['implied'][number]['rounded']) {
  const end = ({ n, d }: Rational, text: string) =>
    digits(rational(n, d * 10n ** BigInt(like.scale)), text.split('.')[1]?.length ?? 0, 'nearest');
  return { low: end(lower!, like.low), high: end(upper!, like.high) };
}

/** `1029000000000/2347` or `0.4`. */
function exact(text: string): Rational {
  const [numerator = '', denominator] = text.split('/');
  return denominator === undefined ? parseRational(text) : rational(BigInt(numerator), BigInt(denominator));
}

test('there are twelve cases of 63 statements, 59 sums and 10 figures that were not printed', () => {
  const all = names.map(
    (name) => JSON.parse(readFileSync(join(cases, name, 'expected.json'), 'utf8')) as Expected,
  );
  const count = (of: (expected: Expected) => readonly unknown[]) => all.flatMap(of).length;
  expect(names).toHaveLength(12);
  expect([count((it) => it.statements), count((it) => it.sums), count((it) => it.implied)]).toEqual([
    63, 59, 10,
  ]);
});

describe.each(names)('%s', async (name) => {
  const folder = join(cases, name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const report = await load(folder);
  const judge = new Judge(report);
  const accused = new Set(judge.conflicts.flatMap(({ members }) => members.map(keyOfMember)));

  const stated = (it: Expected['statements'][number]): Removable => {
    const statement = report.statements.find(
      ({ file, line, indicator, period, measure, printed }) =>
        [file === it.file, line === it.line, indicator === it.indicator, period === it.period].every(
          Boolean,
        ) &&
        measure === it.measure &&
        Number(printed) === Number(it.printed),
    );
    if (!statement) throw new Error(`${it.what}: not in ${it.file}:${it.line}`);
    expect(statement.base).toBe(it.base);
    return { kind: 'statement', statement };
  };
  const summed = (it: Expected['sums'][number]): Removable => {
    const instance = judge.instances.find(
      ({ rule, period }) => rule.rule === it.rule && period === it.period,
    );
    if (!instance) throw new Error(`${it.what}: no rule ${it.rule} in ${it.period}`);
    return { kind: 'rule', instance };
  };
  const judged = [
    ...expected.statements.map((it) => ({ ...it, member: stated(it) })),
    ...expected.sums.map((it) => ({ ...it, member: summed(it) })),
  ];
  const wrong = judged.filter(({ consistent }) => !consistent);

  test('is read without error or warning', () => {
    expect(report.findings.filter(({ code }) => severities[code] !== 'note')).toEqual([]);
  });

  test('none missed: what is false is a member of a reported conflict', () => {
    expect(wrong.filter(({ member }) => !accused.has(keyOfMember(member))).map(({ what }) => what)).toEqual(
      [],
    );
    expect(judge.conflicts.length > 0).toBe(wrong.length > 0);
  });

  test('no false alarm: each conflict holds something false, and without it everything can be true', () => {
    const falseOnes = new Set(wrong.map(({ member }) => keyOfMember(member)));
    for (const { members } of judge.conflicts)
      expect(members.map(keyOfMember).filter((key) => falseOnes.has(key))).not.toEqual([]);
    const rest = without(
      judge.evidence,
      wrong.map(({ member }) => member),
    );
    expect(isConsistent(rest)).toBe(true);
    expect(firstConflict(rest)).toBeNull();
  });

  if (wrong.length === 0)
    test(`all ${judged.length} are judged true`, () => {
      const verdicts = judged.map(({ member }) =>
        member.kind === 'rule' ? judge.ruleJudgement(member.instance) : judge.judgement(member.statement),
      );
      expect(verdicts.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
    });

  if (expected.implied.length > 0)
    test.each(expected.implied)('$what', ({ indicator, period, low, high, rounded, note }) => {
      const bounds = judge.bounds({ indicator, period, measure: 'value', base: null });
      if (typeof bounds === 'string') throw new Error(bounds);
      const { lower, upper } = bounds.interval;
      expect([lower, upper]).toEqual([exact(low), exact(high)]);
      const own = written(bounds.interval, rounded);
      if (note?.startsWith('rounded: what its own share leaves'))
        expect(Number(own.low)).toBeGreaterThan(Number(rounded.low));
      else expect(own.low).toBe(rounded.low);
      expect(own.high).toBe(rounded.high);
    });
});
