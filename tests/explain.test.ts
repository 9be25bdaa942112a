// The words of `explain`: its three forms, and what is refused.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { document } from './document.ts';
import type { Fraction } from './analyse/screen.ts';
import { expectCancels, plus, proofIn, read, times } from './analyse/screen.ts';
import { answer, bundledWith, checkout, linesOf, start } from './program.ts';

const printed = 'staffing,19,growth,,,press-2023,';
const misprint = bundledWith('2023.csv', printed, printed.replace('19', '18'));

describe('what is explained', () => {
  test('is a figure, a growth or a share', () => {
    expect(answer(['explain', 'revenue', '2022'])).toMatch(
      /^Revenue 2022 was not printed\. It was between 438\.43 and 439\.66 million EUR\.$/m,
    );
    expect(answer(['explain', 'revenue', 'growth', '2023'])).toMatch(
      /^Revenue growth 2023 was printed \+17\.3 %/,
    );
    expect(document(['explain', 'staffing', 'share', '2023'])).toMatchObject({
      quantity: { indicator: 'staffing', measure: 'share', period: '2023', base: 'revenue' },
    });
  });

  test.each(['2023.csv:13', '2023.csv:13:10'])('is the statement of %s', (place) => {
    expect(answer(['explain', place])).toMatch(/^Staffing growth 2023 was printed \+19 %/);
  });

  test('is a conflict, as check numbers and shows it', () => {
    const shown = answer(['explain', 'conflict', '1', '-d', misprint]);
    expect(shown).toMatch(/^Conflict 1\. /);
    const checked = document<{ conflicts: readonly object[] }>(['check', '-d', misprint], 1);
    const explained = document<{ conflict: object }>(['explain', 'conflict', '1', '-d', misprint]);
    expect(explained.conflict).toMatchObject({ number: 1, ...checked.conflicts[0] });
  });
});

describe('what cannot be explained is refused in one line', () => {
  const usage = 'usage: smals-report explain <indicator> <period> | FILE:LINE | conflict <n> [usage]';

  test.each([
    [['revenue'], `'revenue' cannot be explained; ${usage}`],
    [['a', 'b', 'c', 'd'], `'a b c d' cannot be explained; ${usage}`],
    [['revenue', '2032'], 'no period "2032" in these figures; is "2012" meant?'],
    [['revenu', '2022'], 'no indicator "revenu" in these figures; is "revenue" meant?'],
    [['revenue', 'grwth', '2023'], 'no measure "grwth" in these figures; is "growth" meant?'],
    [['revenue', 'growth', '2012'], 'no period "2011" in these figures; is "2012" meant?'],
    [['2032.csv:4'], 'no file "2032.csv" in these figures; is "2023.csv" meant?'],
    [['conflict', '1'], 'no conflict "1"; these figures do not contradict each other [unknown-conflict]'],
    [
      ['conflict', '7', '-d', misprint],
      'no conflict "7"; the conflicts of these figures are numbered 1 [unknown-conflict]',
    ],
  ])('%s', (words, line) => {
    const { status, stdout, stderr } = start(['explain', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`smals-report: error: ${line}`);
  });

  test('with its place, where a line holds no statement', () => {
    const { status, stdout, stderr } = start(['explain', '2023.csv:1', '-d', misprint]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(
      `${misprint}/2023.csv:1: error: no statement begins here: "indicator,value,measure,qualifier,scale…"; those of this file stand in lines 2 to 23`,
    );
  });
});

describe('a conflict in full', () => {
  const shown = answer(['explain', 'conflict', '1', '-d', misprint]);

  test('names everyone who takes part, with what it leaves possible and where it was published', () => {
    expect(linesOf(shown, '2023.csv:13:10')).toContain(
      '2023.csv:13:10 Staffing growth 2023 +18 % 17.5 to 18.5 press-2023',
    );
    expect(shown).toContain('  rules.csv:2  rule: poles add to revenue, in 2022 and 2023\n');
    expect(shown).toContain('  Revenue 2023 is above zero  printed, 2023.csv:3:9\n');
    expect(linesOf(shown, 'press-2023')).toEqual([expect.stringContaining('https://smals.be/fr/')]);
  });

  test('has the table of multipliers on request', () => {
    expect(shown).not.toContain('Each row times its number');
    const asked = answer(['explain', 'conflict', '1', '--multipliers', '-d', misprint]);
    expectCancels(proofIn(asked)!);
    expect(proofIn(asked)!.rows).toHaveLength(9);
  });

  test('in JSON, with every row and the chain', () => {
    const { conflict } = document<ExplainDocument>(['explain', 'conflict', '1', '-d', misprint]);
    const left = new Map<string, Fraction>();
    for (const { terms, multiplier } of conflict.rows)
      for (const { indicator, period, coefficient } of terms) {
        const figure = `${indicator} ${period}`;
        const taken = times(read(coefficient), read(multiplier));
        left.set(figure, plus(left.get(figure) ?? read('0'), taken));
      }
    expect(left.size).toBe(8);
    expect([...left.values()].every(({ n }) => n === 0n)).toBe(true);
    expect(conflict.chain).toMatchObject({
      set: { indicator: 'revenue', period: '2023', value: '100' },
      ...{ low: '85.452', high: '85.288' },
    });
    expect(conflict.chain!.lines.at(-1)).toEqual({
      figures: [{ indicator: 'revenue', period: '2022', coefficient: '1' }],
      ...{ bound: 'upper', strict: false, taken: false, value: '85.288' },
      member: { kind: 'statement', id: '2023.csv:5:9', file: '2023.csv', line: 5 },
    });
  });

  test('amounts in JSON are unscaled', () => {
    const tarkett = join(checkout, 'tests', 'cases', 'tarkett_2022');
    const { conflict } = document<ExplainDocument>(['explain', 'conflict', '1', '-d', tarkett]);
    expect(conflict.chain).toMatchObject({ set: null, unit: 'EUR', low: '85750000', high: '74700000' });
  });

  test('what is for a conflict is refused elsewhere', () => {
    const { status, stdout, stderr } = start(['explain', 'revenue', '2022', '--multipliers']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain("error: '--multipliers' is for a conflict");
  });
});

interface ExplainDocument {
  readonly conflict: {
    readonly rows: readonly {
      readonly terms: readonly {
        readonly indicator: string;
        readonly period: string;
        readonly coefficient: string;
      }[];
      readonly multiplier: string;
    }[];
    readonly chain: { readonly lines: readonly object[] } | null;
  };
}
