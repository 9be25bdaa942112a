import { describe, expect, test } from 'vitest';
import { check } from '../../src/analyse/check.ts';
import { Judge } from '../../src/analyse/judge.ts';
import { inTime } from '../../src/analyse/undecided.ts';
import { contains } from '../../src/figures/interval.ts';
import { parseRational } from '../../src/figures/rational.ts';
import { load } from '../../src/read/load.ts';
import { folder, start } from '../program.ts';

const report = await load('data');
const all = { periods: [], all: false };
const asked = { command: 'check', periods: [] };

interface Data {
  readonly consistent: boolean | null;
  readonly statements: readonly { readonly verdict: string; readonly reason: string | null }[];
  readonly rules: readonly { readonly verdict: string; readonly reason: string | null }[];
  readonly bounds: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly basis: string;
    readonly lower: string;
    readonly upper: string;
    readonly lowerClosed: boolean;
    readonly upperClosed: boolean;
  }[];
}

describe('past the deadline', () => {
  const result = inTime(report, asked, 0, () => check(report, all));
  const data = result.data as unknown as Data;

  test('nothing is decided and nothing judged', () => {
    expect(data.consistent).toBeNull();
    expect(result.findings.map(({ code }) => code)).toEqual(['undecided']);
    expect(data.statements).toHaveLength(report.statements.length);
    for (const { verdict, reason } of [...data.statements, ...data.rules])
      expect({ verdict, reason }).toEqual({ verdict: 'unchecked', reason: 'undecided' });
  });

  test('the bounds that are shown hold those that would have been proven', () => {
    const judge = new Judge(report);
    expect(data.bounds.length).toBeGreaterThan(50);
    for (const { indicator, period, basis, ...ends } of data.bounds) {
      const best = judge.bounds({ indicator, period, measure: 'value', base: null });
      if (typeof best === 'string') throw new Error(best);
      const shown = { ...ends, lower: parseRational(ends.lower), upper: parseRational(ends.upper) };
      expect([basis, contains(shown, best.interval)]).toEqual(['propagated', true]);
    }
  });

  test('a period filters what is shown', () => {
    const some = inTime(report, { command: 'check', periods: ['2013'] }, 0, () => check(report, all));
    const shown = some.data as unknown as Data;
    expect(new Set(shown.bounds.map(({ period }) => period))).toEqual(new Set(['2013']));
    expect(shown.statements).toHaveLength(report.statements.filter((s) => s.period === '2013').length);
  });

  test('other commands have no answer', () => {
    const growth = inTime(report, { command: 'growth', periods: [] }, 0, () => check(report, all));
    expect(growth).toMatchObject({
      command: 'growth',
      data: {},
      blocks: [],
      findings: [{ code: 'undecided' }],
    });
  });
});

test('within the deadline the answer is the same', () => {
  expect(inTime(report, asked, 60_000, () => check(report, all))).toEqual(check(report, all));
});

test('an error of another kind is none of the deadline', () => {
  const broken = () => {
    throw new Error('other');
  };
  expect(() => inTime(report, asked, 60_000, broken)).toThrow('other');
});

describe('--deadline', () => {
  test('past it check exits 2, tells so, and its document says consistent: null', () => {
    const { status, stdout, stderr } = start(['check', '--deadline', '0ms', '--json']);
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as Data).consistent).toBeNull();
    expect(stderr).toContain('error: not decided within 0 s; give it longer with --deadline');
  });

  test('past it the other commands print nothing', () => {
    expect(start(['growth', '2022', '2023', '--deadline', '0ms'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('takes minutes, seconds and milliseconds, and says so', () => {
    const of = folder({ '2023.csv': 'indicator,value\na,1\n' });
    for (const time of ['1m', '30s', '5000ms'])
      expect(start(['check', '-q', '-d', of, '--deadline', time]).status).toBe(0);
    for (const time of ['30', '-1s', '1.5s', 's'])
      expect(start(['check', '-d', of, `--deadline=${time}`])).toEqual({
        status: 2,
        stdout: '',
        stderr: `smals-report: error: --deadline ${time} is no time; write 30s, 500ms or 2m [usage]\n`,
      });
  });
});
