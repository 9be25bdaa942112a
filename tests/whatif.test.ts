// What if: what is supposed on the command line is said in every answer, and the files stay as they are.
import { describe, expect, test } from 'vitest';
import type { CheckDocument, GrowthDocument, SharesDocument } from './document.ts';
import { document, rounded } from './document.ts';
import { answer, bundledWith, folder, linesOf, start } from './program.ts';

const set = ['--set', 'staffing growth 2023 = 18'];
const printed = 'staffing,19,growth,,,press-2023,';

describe('the misprint of one digit, supposed', () => {
  const edited = document<CheckDocument>(
    ['check', '-d', bundledWith('2023.csv', printed, printed.replace('19', '18'))],
    1,
  );
  const found = document<CheckDocument>(['check', ...set], 1);
  /** As if it stood in the file. */
  const inFile = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value).replaceAll(
        '"id":"--set 1","file":null,"line":null',
        '"id":"2023.csv:13:10","file":"2023.csv","line":13',
      ),
    );

  test('is the conflict of the edited file: members, multipliers, suspects, repairs', () => {
    expect(JSON.stringify(found.conflicts)).toContain('"id":"--set 1","file":null,"line":null');
    expect(inFile(found.conflicts)).toEqual(edited.conflicts);
    expect(found.repairs).toHaveLength(edited.repairs.length);
    expect(inFile(found.repairs)).toEqual(expect.arrayContaining([...edited.repairs]));
  });

  test('judges every other statement and rule alike', () => {
    const others = ({ statements }: CheckDocument) =>
      statements.filter(
        ({ indicator, measure, period }) => `${indicator} ${measure} ${period}` !== 'staffing growth 2023',
      );
    expect(others(found)).toEqual(others(edited));
    expect(found.rules).toEqual(edited.rules);
  });

  test('stands beside the printed number, which is superseded', () => {
    const ids = found.statements.map(({ id }) => id);
    const at = ids.indexOf('2023.csv:13:10');
    expect(found.statements.slice(at, at + 2)).toMatchObject([
      { printed: '19', verdict: 'unchecked', reason: 'superseded' },
      { id: '--set 1', file: null, line: null, column: null, printed: '18', verdict: 'contradicted' },
    ]);
    expect(found.summary).toMatchObject({ statements: 56, contradicted: 6, conflicts: 1 });
  });

  test('is said, in data and in words', () => {
    expect((found as unknown as { supposed: unknown }).supposed).toEqual([
      {
        ...{ kind: 'statement', id: '--set 1', text: 'staffing growth 2023 = 18' },
        ...{ indicator: 'staffing', period: '2023', measure: 'growth', base: '2022' },
        ...{ printed: '18', qualifier: '=', unit: '%', scale: 0 },
        interval: { lower: '17.5', upper: '18.5', lowerClosed: true, upperClosed: true },
        insteadOf: ['2023.csv:13:10'],
      },
    ]);
    expect(found.findings[0]).toMatchObject({ code: 'conflict', file: null, line: null, column: null });
    expect(found.findings[0]!.message).toContain('--set 1 (staffing growth 2023 18 %)');
    const [first, second] = answer(['check', ...set], 1).split('\n');
    expect(first).toBe(
      '✗ Contradiction: 6 numbers of 2023, 1 of them supposed, cannot all be true. (55 statements, 1 conflict)',
    );
    expect(second).toBe(
      'Supposed (--set 1): Staffing growth 2023 = 18 %*, instead of the printed 19 % (2023.csv:13:10)',
    );
  });

  test('is set aside by growth, with a warning', () => {
    const { status, stdout, stderr } = start(['growth', '2022', '2023', 'staffing', ...set]);
    expect(status).toBe(0);
    expect(stderr).toContain('leaves out --set 1 (staffing growth 2023 18 %)');
    expect(linesOf(stdout, 'Staffing')[0]).toMatch(/ \+18\* .* ✗ contradicted$/);
  });
});

describe('a supposed amount', () => {
  const args = ['growth', '2022', '2023', 'revenue', '--set', 'revenue 2022 = 439'];

  test('is read in the scale that the data print, and says so', () => {
    expect(linesOf(answer(args), 'Supposed')).toEqual([
      'Supposed (--set 1): Revenue 2022 = 439* million EUR, not printed',
    ]);
  });

  test('is not shown as printed', () => {
    const [row] = document<GrowthDocument>(args).rows;
    expect(row!.from).toEqual({
      ...{ period: '2022', printed: null, basis: 'supposed' },
      ...{ lower: '438500000', upper: '439500000', lowerClosed: true, upperClosed: true },
    });
    expect(linesOf(answer(args), 'Revenue')[0]).toMatch(/^Revenue 439\* 515 /);
    expect(answer(args)).not.toContain('439  printed');
  });

  test('narrows what is proven', () => {
    const proven = (...options: string[]) =>
      document<GrowthDocument>(['growth', '2022', '2023', 'staffing', ...options]).rows[0]!.from;
    expect(rounded(proven(), 3, 6)).toEqual(['254.312', '256.237']);
    expect(proven('--set', 'staffing 2022 = 255')).toMatchObject({ lower: '254500000', upper: '255500000' });
  });
});

describe('a supposed share', () => {
  const args = ['shares', '2023', '--of', 'revenue', '--set', 'staffing share 2023 = 57.0'];

  test('stands in its row and in the sum', () => {
    const { stdout } = start(args);
    expect(linesOf(stdout, 'Staffing')[0]).toContain(' 57.0 %* ');
    expect(linesOf(stdout, 'Printed shares add to')[0]).toBe(
      'Printed shares add to 98.0 % ± 0.15 by rounding ✗ does not',
    );
  });

  test('says of what it is a share, where that is not the declared total', () => {
    const said = (text: string) => linesOf(answer(['shares', '2024', '--set', text]), 'Supposed');
    expect(said('secondment share 2024 of staffing = 39.1')).toEqual([
      'Supposed (--set 1): Secondment share 2024 of staffing = 39.1 %*, not printed',
    ]);
    expect(said('secondment share 2024 of revenue = 23.1')).toEqual([
      'Supposed (--set 1): Secondment share 2024 = 23.1 %*, instead of the printed 23.1 % (2024.csv:9:12)',
    ]);
  });

  test('comes before the printed one in its row', () => {
    const { rows } = JSON.parse(start([...args, '--json']).stdout) as SharesDocument;
    const own = rows.find(({ indicator }) => indicator === 'staffing')!;
    expect(own.statements.map(({ id }) => id)).toEqual(['--set 1', '2023.csv:12:10']);
  });
});

describe('a supposed rule', () => {
  test('is used, and named by what it says', () => {
    const rule = ['--rule', 'reuse_savings = 0.1 * application_development'];
    const { stdout } = start(['growth', '2023', '2024', 'application_development', ...rule]);
    expect(linesOf(stdout, 'Supposed')).toEqual([
      'Supposed (--rule 1): reuse_savings = 0.1 * application_development',
    ]);
    const found = document<CheckDocument>(['check', ...rule], 1);
    const members = found.conflicts.flatMap((conflict) => conflict.members);
    expect(members).toContainEqual(
      expect.objectContaining({ kind: 'rule', rule: '--rule 1', period: '2023' }),
    );
    expect(linesOf(answer(['check', ...rule], 1), '--rule 1')[0]).toBe(
      '--rule 1 rule: reuse_savings = 0.1 * application_development, in 2023',
    );
  });

  test('takes the place of the rule of its name', () => {
    const rule = 'poles: application_development + infrastructure_operations + staffing >= revenue';
    const misprint = bundledWith('2023.csv', printed, printed.replace('19', '18'));
    expect(start(['check', '-d', misprint, '-q']).status).toBe(1);
    const shown = answer(['check', '-d', misprint, '--rule', rule]);
    expect(linesOf(shown, 'Supposed')).toEqual([
      `Supposed (--rule 1): ${rule}, instead of the rule of that name (rules.csv:2)`,
    ]);
    expect(shown).toMatch(/^✓ Consistent: 55 printed statements /);
  });

  test('says in which units its constant is read', () => {
    const said = (rule: string) => linesOf(answer(['check', '--rule', rule]), 'Supposed')[0];
    expect(said('revenue <= 600000000')).toBe(
      'Supposed (--rule 1): revenue <= 600000000 (its constant in plain units, not in thousands or millions)',
    );
    expect(said('staff <= 3000')).toBe('Supposed (--rule 1): staff <= 3000');
  });
});

describe('several', () => {
  const args = [
    'check',
    '--set',
    'members 2022 > 300',
    '--rule',
    'staff > 1000',
    '--set',
    'staff 2022 exact 2100',
  ];

  test('are numbered by option, and counted', () => {
    const shown = answer(args);
    expect(linesOf(shown, 'Supposed')).toEqual([
      'Supposed (--set 1): Members 2022 > 300* items, not printed',
      'Supposed (--set 2): Staff 2022 = 2,100* persons exactly, not printed',
      'Supposed (--rule 1): staff > 1000',
    ]);
    expect(shown).toMatch(
      /^✓ Consistent: 57 statements, 2 of them supposed, on 6 periods can all be true at once\.\n/,
    );
  });

  test('stay out of the document where there are none', () => {
    expect(document<object>(args)).toHaveProperty('supposed.length', 3);
    expect(document<object>(['check'])).not.toHaveProperty('supposed');
  });
});

describe('a fault', () => {
  const args = ['growth', '2022', '2023', '--set', 'stafing growth 2023 = 18', '--rule', 'revenue ='];

  test('is one line at its option, and nothing else', () => {
    const { status, stdout, stderr } = start(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^--set "stafing growth 2023 = 18": error: no indicator "stafing" .*; is "staffing" meant\?/,
    );
    expect(lines[1]).toMatch(/^--rule "revenue =": error: the end is not expected here/);
    expect(lines[2]).toBe('2 errors, nothing computed');
  });

  test('is in the document, with its option', () => {
    const { status, stdout } = start([...args, '--json']);
    expect(status).toBe(2);
    const found = JSON.parse(stdout) as CheckDocument;
    expect(Object.keys(found)).toEqual(['schemaVersion', 'command', 'tool', 'root', 'findings']);
    expect(found.findings.map(({ file, line, column, ...rest }) => [file, line, column, rest])).toEqual([
      [null, null, null, expect.objectContaining({ code: 'unknown-name', option: `--set "${args[4]!}"` })],
      [null, null, null, expect.objectContaining({ code: 'expression', option: '--rule "revenue ="' })],
    ]);
  });

  test('sends nothing to the terminal that does not show', () => {
    const { stderr } = start(['check', '--set', '\u001b[31m 2023 = 5']);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).toMatch(/^--set "\\u\{1b\}\[31m 2023 = 5": error: no indicator "U\+001B\[31m"/);
  });
});

describe('show and explain', () => {
  const args = ['--set', 'staffing growth 2023 = 18.9'];

  test('name the option as the source', () => {
    const rows = linesOf(answer(['show', '2023', 'staffing', ...args]), '+');
    expect(rows.map((row) => row.replace(/ \[.*\] /, ' '))).toEqual([
      '+18.9 %* on 2022 --set 1',
      '+19 % on 2022, superseded press-2023',
    ]);
  });

  test('say what is supposed, and what it replaces', () => {
    const lines = answer(['explain', 'staffing', 'growth', '2023', ...args]).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Staffing growth 2023 is supposed to be +18.9 %* (--set 1): between 18.85 % and 18.95 %.',
        'Supposed (--set 1): Staffing growth 2023 = 18.9 %*, instead of the printed 19 % (2023.csv:13:10)',
        'Staffing growth 2023 was printed +19 % (2023.csv:13:10): between 18.5 % and 19.5 %.',
        '○ unchecked: --set 1 stands in its place.',
      ]),
    );
  });
});

test('figures of one’s own', () => {
  const data = folder({
    '2022.csv': 'indicator,value\nsales,92000\n',
    '2023.csv': 'indicator,value\nsales,91000\n',
  });
  const shown = answer(['growth', '2022', '2023', '-d', data, '--exact', '--set', 'sales 2023 = 95000']);
  expect(linesOf(shown, 'sales')).toEqual(['sales 92,000 95,000* +3,000 +3.3']);
  expect(linesOf(shown, 'Supposed')).toEqual([
    'Supposed (--set 1): sales 2023 = 95,000*, instead of the printed 91,000 (2023.csv:2:7)',
  ]);
});
