// Figures that are nobody's in particular: small sums, ties of rounding, plain files.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GrowthDocument } from './document.ts';
import { checked, document } from './document.ts';
import { answer, folder, start } from './program.ts';

const values = (...lines: string[]) => `indicator,value\n${lines.join('\n')}\n`;
const qualified = (...lines: string[]) => `indicator,value,qualifier\n${lines.join('\n')}\n`;
const rules = (...lines: string[]) => `rule,expression\n${lines.join('\n')}\n`;

describe('two totals of the same parts, A=1, B=1, T=3, U=2.0', () => {
  const year = values('A,1', 'B,1', 'T,3', 'U,2.0');
  const [first, second] = ['first,A + B = T', 'second,A + B = U'] as const;

  test.each([first, second])('%s passes alone', (rule) => {
    expect(checked(folder({ '2023.csv': year, 'rules.csv': rules(rule) })).conflicts).toEqual([]);
  });

  test('both together are a conflict', () => {
    const found = checked(folder({ '2023.csv': year, 'rules.csv': rules(first, second) }));
    expect(found.conflicts).toHaveLength(1);
    const members = found.conflicts[0]!.members;
    expect(members.map(({ id, rule }) => id ?? rule)).toEqual([
      ...['2023.csv:4:3', '2023.csv:5:3'],
      ...['first', 'second'],
    ]);
  });
});

test('92 -> 91 printed -0.7 % is possible, although it recomputes to -1.1 %', () => {
  const found = checked(
    folder({
      '2022.csv': values('sales,92'),
      '2023.csv': 'indicator,value,measure\nsales,91,\nsales,-0.7,growth\n',
    }),
  );
  expect(found.conflicts).toEqual([]);
  const growth = found.statements.find(({ measure }) => measure === 'growth')!;
  expect(growth.verdict).toBe('consistent');
  expect([Number(growth.implied!.lower), Number(growth.implied!.upper)]).toEqual([
    expect.closeTo(-2.1621622, 6),
    0,
  ]);
});

describe('59 % + 42 % making 100 %', () => {
  const parts = (rounding: string) =>
    `indicator,value,measure,base,rounding\na,59,share,t,${rounding}\nb,42,share,t,${rounding}\n`;
  const all = rules('all,a + b = t');
  const asked = folder({ '2023.csv': parts(''), 'rules.csv': all });

  test.each([
    ['nearest', true],
    ['half-up', true],
    ['half-even', false],
  ])('under %s: possible is %s', (rounding, possible) => {
    expect(checked(asked, '--rounding', rounding).consistent).toBe(possible);
    const declared = folder({ '2023.csv': parts(rounding), 'rules.csv': all });
    expect(checked(declared).consistent).toBe(possible);
  });

  test('holds at one point only: 58.5 + 41.5', () => {
    const { statements } = checked(asked, '--rounding', 'half-up');
    expect(statements.map(({ verdict, edge }) => ({ verdict, edge }))).toEqual([
      { verdict: 'consistent', edge: true },
      { verdict: 'consistent', edge: true },
    ]);
  });

  test.each([
    ['half-up', 0, '✓  all 2023  59 + 42 = 101 %  ± 1  1 % is rounding'],
    ['half-even', 1, '✗  all 2023  59 + 42 = 101 %  ± 1  off by 1 %, just more than rounding explains'],
  ])('the sum under %s is marked as it is judged', (rounding, status, line) => {
    const report = answer(['check', '-d', asked, '--rounding', rounding], status);
    expect(report.split('\n').map((text) => text.trim())).toContain(line);
  });
});

describe('an exact 3 of the same figure', () => {
  test.each([
    ['>', false],
    ['>=', true],
    ['<', false],
    ['<=', true],
  ])('beside %s 3: possible is %s', (qualifier, possible) => {
    const year = qualified('a,3,exact', `a,3,${qualifier}`);
    expect(checked(folder({ '2023.csv': year })).consistent).toBe(possible);
  });

  test.each([
    ['>', 'contradicted'],
    ['>=', 'confirmed'],
  ])('of another that equals it, beside %s 3: %s', (qualifier, verdict) => {
    const year = qualified('a,3,exact', `b,3,${qualifier}`);
    const { statements } = checked(folder({ '2023.csv': year, 'rules.csv': rules('same,a = b') }));
    expect(statements[1]).toMatchObject({ indicator: 'b', verdict, edge: false });
  });

  test.each([
    ['>', false],
    ['>=', true],
  ])('as a rule, a %s 3: possible is %s', (relation, possible) => {
    const data = folder({ '2023.csv': qualified('a,3,exact'), 'rules.csv': rules(`above,a ${relation} 3`) });
    expect(checked(data).consistent).toBe(possible);
  });
});

describe('two exact values of one figure', () => {
  test.each([
    ['1.000000000001', false],
    ['1.000000000000', true],
  ])('1.000000000000 and %s: possible is %s', (other, possible) => {
    const year = qualified('a,1.000000000000,exact', `a,${other},exact`);
    expect(checked(folder({ '2023.csv': year })).consistent).toBe(possible);
  });

  test('12 digits after the point are told from 12 others by a rule too', () => {
    const year = qualified('a,0.100000000001,exact', 'b,0.2,exact', 'c,0.3,exact');
    const { conflicts, rules: judged } = checked(
      folder({ '2023.csv': year, 'rules.csv': rules('sum,a + b = c') }),
    );
    expect(conflicts).toHaveLength(1);
    expect(judged[0]!.difference).toBe('0.000000000001');
  });
});

describe('amounts of 24 digits to the cent', () => {
  const year = (total: string) =>
    values('a,123456789012345678901234.56', 'b,111111111111111111111111.11', `t,${total}`);
  const books = (total: string) =>
    folder({
      '2022.csv': year('234567900123456790012345.67'),
      '2023.csv': year(total),
      'rules.csv': rules('sum,a + b = t'),
    });

  test('add up', () => {
    expect(checked(books('234567900123456790012345.67'), '--exact').consistent).toBe(true);
  });

  test('are a conflict when a cent is missing, and the cent is named', () => {
    const found = checked(books('234567900123456790012345.66'), '--exact');
    expect(found.conflicts).toHaveLength(1);
    expect(found.rules.map(({ difference }) => difference)).toEqual(['0', '0.01']);
    const total = found.conflicts[0]!.suspects.find(({ id }) => id === '2023.csv:4:3')!;
    expect(total.wouldRead).toEqual({
      lower: '234567900123456790012345.67',
      upper: '234567900123456790012345.67',
    });
  });

  test('are shown with all their digits', () => {
    const table = answer([
      'growth',
      '2022',
      '2023',
      't',
      '-d',
      books('234567900123456790012345.66'),
      '--exact',
      '-q',
    ]);
    expect(table).toContain(
      't  234,567,900,123,456,790,012,345.67  234,567,900,123,456,790,012,345.66   -0.01       0.0',
    );
  });
});

describe('two plain years in any layout', () => {
  const yearly = {
    '2022.csv': values('sales,92000', 'staff,12', 'price,1234.50'),
    '2023.csv': values('sales,91000', 'staff,15', 'price,1240.75'),
  };
  const long = {
    'figures.csv':
      'period,indicator,value\n2022,sales,92000\n2022,staff,12\n2022,price,1234.50\n' +
      '2023,sales,91000\n2023,staff,15\n2023,price,1240.75\n',
  };
  const wide = {
    'figures.csv': 'indicator,2022,2023\nsales,92000,91000\nstaff,12,15\nprice,1234.50,1240.75\n',
  };
  const growth = ['growth', '2022', '2023', '-d'];
  const [reference, ...others] = [yearly, long, wide].map((files) => folder(files));

  test.each([[[]], [['--exact']]])('gives the same rows and the same table %s', (options) => {
    const { rows } = document<GrowthDocument>([...growth, reference!, ...options]);
    expect(rows.map(({ indicator }) => indicator)).toEqual(['sales', 'staff', 'price']);
    for (const other of others) {
      expect(document<GrowthDocument>([...growth, other, ...options]).rows).toEqual(rows);
      expect(answer([...growth, other, ...options])).toBe(answer([...growth, reference!, ...options]));
    }
  });

  test('with --exact: no bracket, no verdict, no legend', () => {
    expect(answer([...growth, reference!, '--exact'])).toBe(
      [
        'Growth, 2022 to 2023',
        '',
        '            2022       2023     change  growth %',
        '─'.repeat(48),
        'sales  92,000     91,000     -1,000         -1.1',
        'staff      12         15         +3        +25.0',
        'price   1,234.50   1,240.75      +6.25      +0.5',
        '',
      ].join('\n'),
    );
  });

  test('without it a range stands where the last digit is not sure, and a line says why', () => {
    const table = answer([...growth, reference!]);
    expect(table).toMatch(/^staff .* \+25\.0 +\[\+16\.0 – \+34\.8\]$/m);
    expect(table).toMatch(/^sales .* -1\.1$/m);
    expect(table.trimEnd().split('\n').at(-1)).toBe(
      '12 is read as rounded: 11.5 to 12.5. Figures not rounded? --exact, or `exact` in indicators.csv.',
    );
  });
});

describe('a sum that is off by one cent', () => {
  const data = folder({
    '2023.csv': values('a,10.00', 'b,10.00', 't,20.01'),
    'rules.csv': rules('sum,a + b = t'),
  });

  test('may be rounding', () => {
    expect(answer(['check', '-d', data])).toContain(
      'off by 0.01, rounding could explain it; not rounded? --exact',
    );
  });

  test('is an error with --exact', () => {
    const report = answer(['check', '-d', data, '--exact'], 1);
    expect(report).toMatch(/^✗ Contradiction: 3 printed numbers of 2023 cannot all be true\./);
    expect(report).toContain('10.00 + 10.00 = 20.00, printed 20.01  exact  off by 0.01');
  });
});

describe('beside a script of a hundred lines', () => {
  /** Numbers of 1 to 9 digits with 0 to 2 decimals, one in four below zero; the same at every run. */
  function* invented(): Generator<string> {
    for (let state = 2023n; ;) {
      state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
      const decimals = Number((state >> 40n) % 3n);
      const whole = String((state >> 20n) % 10n ** (1n + ((state >> 50n) % 9n)));
      const fraction =
        decimals === 0
          ? ''
          : `.${String(state >> 56n)
              .padStart(2, '0')
              .slice(0, decimals)}`;
      yield `${(state >> 44n) % 4n === 0n ? '-' : ''}${whole}${fraction}`;
    }
  }
  const numbers = invented();
  const year = () =>
    values(
      'zero,0',
      'loss,-4.3',
      ...Array.from({ length: 120 }, (_, at) => `key${at},${numbers.next().value}`),
    );
  const data = folder({ '2022.csv': year(), '2023.csv': year() });
  const script = join(import.meta.dirname, 'independent', 'growth.mjs');
  const files = ['2022.csv', '2023.csv'].map((file) => join(data, file));
  const theirs = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
  const ours = start(['growth', '2022', '2023', '-d', data, '--exact']);
  const cells = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .slice(4)
      .map((line) => line.trim().split(/ +/));

  test('the same numbers', () => {
    expect([theirs.stderr, ours.stderr]).toEqual(['', '']);
    expect(cells(ours.stdout)).toHaveLength(122);
    expect(cells(ours.stdout)).toEqual(cells(theirs.stdout));
  });

  test('no more lines', () => {
    expect(ours.stdout.split('\n').length).toBeLessThanOrEqual(theirs.stdout.split('\n').length);
  });
});

test('exactly 3 and more than 3: nothing else says what either should read', () => {
  const data = folder({ '2023.csv': 'indicator,value,qualifier\na,3,exact\na,3,>\n' });
  const { status, stdout } = start(['check', '-d', data]);
  expect(status).toBe(1);
  expect(stdout).toContain('3 > 3: impossible.');
  expect(stdout.match(/any number would do$/gm)).toHaveLength(2);
  const [finding] = checked(data).findings;
  expect(finding!.message).toMatch(/; any number would do in its place$/);
});

describe('exact sums', () => {
  const sums = (year: readonly string[], ...rule: string[]) =>
    folder({ '2023.csv': values(...year), 'rules.csv': rules(...rule) });
  const lines = (data: string) => answer(['check', '-d', data, '--exact']).split('\n');
  const sum = (year: readonly string[], rule: string) =>
    lines(sums(year, rule)).find((line) => line.startsWith('  ✓'));

  test('a part below zero is taken off', () => {
    expect(sum(['a,10.5', 'b,-3.25', 'total,7.25'], 'sum,a + b = total')).toBe(
      '  ✓  sum 2023  10.5 - 3.25 = 7.25  exact',
    );
  });

  test('a total whose last zeros are not printed is the one that is printed', () => {
    expect(sum(['a,600.5', 'b,399.5', 'total,1000'], 'sum,a + b = total')).toBe(
      '  ✓  sum 2023  600.5 + 399.5 = 1,000  exact',
    );
  });

  test('of more than are shown, one that fails is', () => {
    const names = Array.from({ length: 14 }, (_, at) => `t${at}`);
    const year = ['a,1', 'b,2', ...names.map((name) => `${name},${name === 't13' ? 4 : 3}`)];
    const data = sums(year, ...names.map((name) => `${name},a + b = ${name}`));
    const { stdout } = start(['check', '-d', data, '--exact']);
    expect(stdout).toContain('Sums\n  ✗  t13 2023  1 + 2 = 3, printed 4');
    expect(stdout).toContain('and 2 more');
  });

  test('what is exact is explained with all its digits, and no more', () => {
    const data = sums(['a,1558729.4', 'b,0.01', 'total,1558729.41'], 'sum,a + b = total');
    expect(answer(['explain', 'total', '2023', '-d', data, '--exact'])).toMatch(
      /^total 2023 was printed 1,558,729\.41 \(2023\.csv:4:7\): exactly 1,558,729\.41\.$/m,
    );
  });
});
