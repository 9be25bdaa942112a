// The words of `explain`: its three forms, and what is refused.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckDocument, Ends, MemberDocument } from './document.ts';
import { document, rounded } from './document.ts';
import type { Fraction } from './analyse/screen.ts';
import { expectCancels, plus, proofIn, read, times } from './analyse/screen.ts';
import { answer, bundledWith, checkout, folder, linesOf, start } from './program.ts';

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

describe('a line', () => {
  test('that holds several statements explains them all, a column picks one', () => {
    const wide = folder({ 'figures.csv': 'indicator,2022,2023\nsales,92,91\n' });
    const both = answer(['explain', 'figures.csv:2', '-d', wide]);
    expect(linesOf(both, 'sales ')).toEqual([
      'sales 2022 was printed 92 (figures.csv:2:7): between 91.5 and 92.5.',
      'sales 2023 was printed 91 (figures.csv:2:10): between 90.5 and 91.5.',
    ]);
    expect(linesOf(answer(['explain', 'figures.csv:2:10', '-d', wide]), 'sales ')).toHaveLength(1);
    const { explanations } = document<{ explanations: readonly object[] }>([
      ...['explain', 'figures.csv:2', '-d', wide],
    ]);
    expect(explanations).toHaveLength(2);
  });

  test('may be named through the folder', () => {
    expect(answer(['explain', `${misprint}/2023.csv:3`, '-d', misprint, '-q'])).toMatch(
      /^Revenue 2023 was printed 515 \(2023\.csv:3:9\)/,
    );
  });

  test('of a conflict says which, and the bounds leave out what was set aside', () => {
    const { status, stdout, stderr } = start(['explain', '2023.csv:13', '-d', misprint]);
    expect(status).toBe(0);
    expect(stderr).toContain('these figures contradict each other');
    expect(stdout).toContain(
      `✗ contradicted: it belongs to conflict 1; smals-report explain conflict 1 -d ${misprint}.`,
    );
    expect(linesOf(stdout, 'All ')).toEqual([
      'All that is printed elsewhere leaves between 18.893 % and 19.165 %.',
    ]);
    expect(answer(['explain', 'revenue', '2022', '-d', misprint, '-q'])).toMatch(
      /between 438\.43 and 439\.66 million EUR/,
    );
  });

  test('of rules.csv is a rule, judged in each period', () => {
    const shown = answer(['explain', 'rules.csv:2']);
    expect(linesOf(shown, '2023 ')).toEqual(['2023 • consistent 19.7 + 21.3 + 59 = 100.0 % ± 0.6']);
    const { rule, periods } = document<{
      rule: object;
      periods: readonly { period: string; verdict: string }[];
    }>([...['explain', 'rules.csv:2']]);
    expect(rule).toMatchObject({ rule: 'poles', file: 'rules.csv', line: 2 });
    const checked = document<CheckDocument>(['check']).rules.filter((it) => it.rule === 'poles');
    expect(periods.map(({ period, verdict }) => [period, verdict])).toEqual(
      checked.map(({ period, verdict }) => [period, verdict]),
    );
  });

  test('that was supposed stands in no file', () => {
    const shown = answer(['explain', 'staffing', 'growth', '2023', '--set', 'staffing growth 2023 = 19.1']);
    expect(shown).toContain('Staffing growth 2023 was printed');
    expect(shown).toContain('(--set 1): between 19.05 % and 19.15 %');
  });
});

describe('the document', () => {
  const figure = ['quantity', 'printed', 'bounds', 'reason', 'implied', 'ends', 'safe'];
  const envelope = ['schemaVersion', 'command', 'tool', 'root'];

  test('of a figure', () => {
    const found = document<QuantityExplained>(['explain', 'revenue', '2022']);
    expect(Object.keys(found)).toEqual([...envelope, ...figure, 'findings']);
    expect(found).toMatchObject({
      quantity: { indicator: 'revenue', period: '2022', measure: 'value', base: null, unit: 'EUR' },
      printed: [],
      bounds: { lower: '438432040.903', lowerClosed: true, upperClosed: true },
      reason: null,
      implied: null,
      safe: {
        between: { lower: '438400000', upper: '439700000' },
        about: { value: '440000000', to: '10000000' },
        moreThan: null,
        lessThan: null,
        notSafe: { value: '439000000', to: '1000000' },
      },
    });
    expect(found.ends.lower!.derivation).toEqual([
      {
        ...{ indicator: 'revenue', period: '2023', relation: '>=', value: '514500000', of: null },
        ...{ taken: false, figures: [{ indicator: 'revenue', period: '2023', coefficient: '1' }] },
        member: { kind: 'statement', id: '2023.csv:3:9', file: '2023.csv', line: 3 },
      },
      {
        ...{ indicator: 'revenue', period: '2022', relation: '>=', value: '438432000', of: null },
        ...{ taken: false, figures: [{ indicator: 'revenue', period: '2022', coefficient: '1' }] },
        member: { kind: 'statement', id: '2023.csv:5:9', file: '2023.csv', line: 5 },
      },
    ]);
  });

  test('of a printed statement', () => {
    const found = document<QuantityExplained>(['explain', '2023.csv:13']);
    expect(Object.keys(found)).toEqual([...envelope, ...figure, 'findings']);
    expect(found.printed).toEqual([
      {
        ...{ id: '2023.csv:13:10', file: '2023.csv', line: 13, column: 10, printed: '19', qualifier: '=' },
        interval: { lower: '18.5', upper: '19.5', lowerClosed: true, upperClosed: true },
        ...{ verdict: 'confirmed', edge: false, reason: null },
      },
    ]);
    expect(rounded(found.implied!, 8)).toEqual(['18.89376977', '19.16493777']);
  });

  test('of what nothing is known', () => {
    const found = document<QuantityExplained>(['explain', 'members', '2022']);
    expect(found.ends).toEqual({ lower: null, upper: null });
    const nothing = { between: null, about: null, moreThan: null, lessThan: null, notSafe: null };
    expect(found.safe).toEqual(nothing);
  });
});

interface EndDocument {
  readonly value: string;
  readonly closed: boolean;
  readonly times: string;
  readonly steps: readonly MemberDocument[];
  readonly derivation: readonly object[];
}
interface QuantityExplained {
  readonly ends: Readonly<Record<'lower' | 'upper', EndDocument | null>>;
  readonly printed: readonly object[];
  readonly implied: Ends | null;
  readonly safe: object;
}

describe('the steps of an end add up to it', () => {
  const { statements } = document<CheckDocument>(['check']);
  const poles = ['application_development', 'infrastructure_operations', 'staffing'];

  /** In tenths of millionths; no end here has more digits. */
  const units = (digits: string): bigint => {
    const [whole = '', fraction = ''] = digits.split('.');
    expect(fraction.length).toBeLessThanOrEqual(7);
    return BigInt(whole + fraction.padEnd(7, '0'));
  };
  const unit = 10n ** 7n;

  /** Left side and right side of what a member says at one end. */
  function said(member: MemberDocument, end: 'lower' | 'upper' | 'both'): [Map<string, bigint>, bigint] {
    if (member.kind === 'rule') {
      expect(member.rule).toBe('poles');
      const parts = poles.map((pole): [string, bigint] => [`${pole} ${member.period}`, unit]);
      return [new Map([...parts, [`revenue ${member.period}`, -unit]]), 0n];
    }
    const { indicator, period, measure, base, interval } = statements.find(({ id }) => id === member.id)!;
    const limit = units((end === 'upper' ? interval.upper : interval.lower)!);
    const own = `${indicator} ${period}`;
    if (measure === 'value') return [new Map([[own, unit]]), limit];
    if (measure === 'share')
      return [
        new Map([
          [own, unit],
          [`${base} ${period}`, -limit / 100n],
        ]),
        0n,
      ];
    return [
      new Map([
        [own, unit],
        [`${indicator} ${base}`, -unit - limit / 100n],
      ]),
      0n,
    ];
  }

  const asked = ['revenue', ...poles].flatMap((indicator) =>
    ['2022', '2023'].map((period) => ({ indicator, period })),
  );

  test.each(asked.filter((it) => `${it.indicator} ${it.period}` !== 'revenue 2023'))(
    '$indicator $period',
    ({ indicator, period }) => {
      const { ends } = document<QuantityExplained>(['explain', indicator, period]);
      for (const side of ['lower', 'upper'] as const) {
        const { value, times, steps } = ends[side]!;
        const left = new Map<string, bigint>();
        let right = 0n;
        for (const member of steps)
          for (const { end, multiplier } of member.rows!) {
            const [terms, limit] = said(member, end);
            const size = BigInt(multiplier);
            if (end !== 'both') expect(size > 0n).toBe(true);
            const turned = end === 'both' || end === side ? size : -size;
            for (const [figure, c] of terms) left.set(figure, (left.get(figure) ?? 0n) + turned * c);
            right += turned * limit;
          }
        const rest = [...left].filter(([, c]) => c !== 0n);
        expect(rest).toEqual([[`${indicator} ${period}`, units(times)]]);
        const [whole = '', fraction = ''] = value.split('.');
        const scale = 10n ** BigInt(fraction.length);
        const gap = (right * scale * unit) / units(times) - BigInt(whole + fraction) * unit;
        expect(side === 'lower' ? gap >= 0n && gap < unit : gap <= 0n && gap > -unit).toBe(true);
      }
    },
  );
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

  test('with its place, where the file is shorter, and where a column holds nothing', () => {
    expect(start(['explain', '2023.csv:300']).stderr).toContain(
      '2023.csv:300: error: the file ends before this line',
    );
    expect(start(['explain', '2023.csv:3:4']).stderr).toContain(
      '2023.csv:3:4: error: no statement begins here: "revenue,515,value,,6,press-2023,"; in this line one begins at column 9',
    );
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
      ...{ bound: 'upper', strict: false, taken: false, value: '85.288', of: null },
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

test.each([
  ['en', '(99.5 - 0.5 × 100.5) / (1/3) = 147.75'],
  ['fr', '(99,5 - 0,5 × 100,5) / (1/3) = 147,75'],
  ['nl', '(99,5 - 0,5 × 100,5) / (1/3) = 147,75'],
])('%s: what is divided by a fraction has it in brackets, as a calculator needs it', (language, line) => {
  const figures = 'b,100\nt,100\n';
  const shared = {
    'rules.csv': 'rule,expression\ns,a / 3 + b / 2 = t\n',
    'indicators.csv': 'indicator,sign\na,nonnegative\n',
  };
  const known = folder({ '2023.csv': `indicator,value\n${figures}`, ...shared });
  expect(answer(['explain', 'a', '2023', '-d', known, '--lang', language])).toContain(line);
  const clashing = folder({ '2023.csv': `indicator,value\na,120\n${figures}`, ...shared });
  const found = answer(['check', '-q', '-d', clashing, '--lang', language], 1);
  expect(found.replace(/ +/g, ' ')).toContain(line);
});
