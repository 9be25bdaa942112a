// Annual accounts of nobody in the format of the National Bank of Belgium, asked as people ask them.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GrowthDocument } from './document.ts';
import { checked, document } from './document.ts';
import { answer, checkout, folder, linesOf, start } from './program.ts';
import { filed, year } from './read/filings.ts';

const filings = join(checkout, 'tests', 'filings');

/** The invented accounts with one row of 2024 changed. */
function changed(row: string, instead: string): string {
  const path = folder();
  cpSync(filings, path, { recursive: true });
  const file = join(path, 'accounts-2024.csv');
  const text = readFileSync(file, 'utf8');
  expect(text.split(row)).toHaveLength(2);
  writeFileSync(file, text.replace(row, instead));
  return path;
}

describe('accounts that add up', () => {
  const { status, stdout, stderr } = start(['check', '-d', filings, '--json']);
  const { summary, rules, findings } = JSON.parse(stdout) as ReturnType<typeof checked>;

  test('confirm every identity of every year, with exit code 0', () => {
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(summary).toMatchObject({ contradicted: 0, conflicts: 0 });
    expect(rules.filter(({ verdict }) => verdict !== 'confirmed')).toEqual([]);
    const of = (period: string) => rules.filter((rule) => rule.period === period).map(({ rule }) => rule);
    const ties = ['100P', '14P', '1003P', '1023P', '8192P', '8322P'];
    expect(
      of('2024')
        .filter((rule) => rule.endsWith('P'))
        .sort(),
    ).toEqual(ties.sort());
    expect(of('2024').filter((rule) => !rule.endsWith('P'))).toEqual(of('2023'));
    expect(of('2023')).toHaveLength(26);
  });

  test('a number of last year that is off by one in its last digit is a warning', () => {
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    expect(warnings).toMatchObject([{ code: 'last-digit', file: 'accounts-2024.csv', line: 40 }]);
    expect(warnings[0]!.message).toBe(
      '1013P repeats 18744 of 2023 (accounts-2023.csv:63:8) as 18743: off by one in the last digit, taken as rounding by the source',
    );
  });

  test('what was taken as zero is noted', () => {
    const notes = findings.filter(({ code }) => code === 'absent-rubrics');
    expect(notes.map(({ message }) => message.split(', ').slice(0, 3).join(', '))).toEqual([
      'not printed, and zero in sums: 25, 26',
      'not printed, and zero in sums: 20, 25',
    ]);
  });
});

describe('one cent too many', () => {
  const data = changed('"44","281744.9"', '"44","281744.91"');

  test('is found, and so is where', () => {
    const { conflicts, summary } = checked(data);
    expect(summary['conflicts']).toBe(1);
    const [conflict] = conflicts;
    expect(conflict!.members.map(({ id, rule }) => id ?? rule)).toContain('42/48');
    expect(conflict!.suspects).toMatchObject([
      { id: 'accounts-2024.csv:28:6', wouldRead: { lower: '281744.90', upper: '281744.90' } },
    ]);
  });

  test('is explained with the sum that shows it, what is absent in it included', () => {
    const said = answer(['explain', 'conflict', '1', '-d', data, '-q']);
    expect(said).toContain('457,757.26 > 457,757.25: impossible.');
    expect(said).toContain('42/48 = 42 + 44 + 45 + 47/48 (absent: 43, 46), in 2024');
    expect(said).toContain('44 Trade debts 2024  281,744.91  likely a misprint of 281,744.90');
  });

  test('of a total is what the total would have to read', () => {
    const { conflicts } = checked(changed('"9903","79729.4"', '"9903","79729.41"'));
    const total = conflicts.flatMap(({ suspects }) => suspects).find(({ id }) => id?.includes(':'));
    expect(total!.wouldRead).toEqual({ lower: '79729.40', upper: '79729.40' });
  });
});

describe('last year as this year repeats it', () => {
  test('off by more than its last digit is a conflict', () => {
    const { conflicts } = checked(changed('"8322P","272190.4"', '"8322P","272190.42"'));
    expect(conflicts.map(({ members }) => members.map(({ id, rule }) => id ?? rule))).toEqual([
      ['accounts-2023.csv:15:8', 'accounts-2024.csv:17:9', '8322P'],
    ]);
  });
});

describe('every command works on them', () => {
  test('growth, with amounts to the cent', () => {
    const { rows } = document<GrowthDocument>(['growth', '2023', '2024', '-d', filings]);
    const [assets] = rows;
    expect(assets).toMatchObject({ indicator: '20/58', label: 'Total assets', unit: 'EUR' });
    expect(assets!.from.lower).toBe('1460299.91');
    expect(answer(['growth', '2023', '2024', '70', '-d', filings, '-q'])).toContain(
      '70 Turnover  2,201,744.25  2,417,350.8  +215,606.55      +9.8',
    );
  });

  test('shares of total assets and of turnover, or of one of them', () => {
    const shares = answer(['shares', '2024', '-d', filings, '-q']);
    expect(shares).toContain('shares of 20/58 Total assets, 2024 (20/58 Total assets 1,558,729.41 EUR)');
    expect(shares).toContain('shares of 70 Turnover, 2024 (70 Turnover 2,417,350.8 EUR)');
    expect(linesOf(shares, '10/15 Equity')[0]).toMatch(/^10\/15 Equity 649,342\.16 41\.7 %/);
    const turnover = answer(['shares', '2024', '--of', '70', '-d', filings, '-q']);
    expect(turnover).not.toContain('Equity');
    expect(linesOf(turnover, '62 ')[0]).toMatch(/ 29\.2 %/);
  });

  test('trend', () => {
    expect(answer(['trend', '9904', '-d', filings, '-q'])).toContain('2024  59,618.25  +39,852.95    +201.6');
  });

  test('show, each unit under its own heading', () => {
    const shown = answer(['show', '2024', '20/58', '9086', '1003', '1013', '-d', filings, '-q']);
    expect(shown.split('\n').filter((line) => /^(EUR|persons|FTE|hours)$/.test(line.trim()))).toEqual([
      ...['EUR', 'persons', 'FTE', 'hours'],
    ]);
  });

  test('explain a line: its amount, not the rule of the scheme that stands there too', () => {
    const line =
      readFileSync(join(filings, 'accounts-2024.csv'), 'utf8').split('\n').indexOf('"42/48","457757.25"') + 1;
    const said = answer(['explain', `accounts-2024.csv:${line}`, '-d', filings, '-q']);
    expect(said).toMatch(/^42\/48 Amounts payable within one year 2024 was printed 457,757\.25/);
    expect(answer(['explain', `accounts-2024.csv:${line}:9`, '-d', filings, '-q'])).toBe(said);
  });

  test('what if', () => {
    const set = ['--set', '70 2024 = 2417350.81'];
    expect(start(['check', '-d', filings, '-q', ...set]).status).toBe(1);
    const instead = ['--rule', '70/76A: {70/76A} >= {70}'];
    expect(answer(['check', '-d', filings, '-q', ...set, ...instead])).toMatch(/^✓ Consistent/);
  });
});

describe('a total that a filing leaves out', () => {
  const data = folder({
    'a.csv': filed('20/58=100.5 21/28=60 22=50 28=10 54/58=40.5 10/49=100.5', year(2024)),
  });

  test('is unknown, and proven by its parts', () => {
    expect(answer(['show', '2024', '22/27', '29/58', '-d', data, '-q'])).toMatch(
      /^29\/58 Current assets +\[40\.5\] +by scheme 29\/58$/m,
    );
    expect(checked(data).summary['conflicts']).toBe(0);
  });
});

test('accounts of two entities in one folder are a report each', () => {
  const other = filed('20/58=1', { 'Entity number': '0888888888', 'Entity name': 'Exemple' });
  const data = folder({ 'a.csv': filed('20/58=1'), 'b.csv': other });
  const { status, stdout, stderr } = start(['check', '-d', data]);
  expect(status).toBe(0);
  expect(stdout.split('\n').slice(1, 3)).toEqual([
    expect.stringMatching(/^0999999999,a\.csv:11:9,/),
    expect.stringMatching(/^0888888888,b\.csv:11:9,/),
  ]);
  expect(stderr).toMatch(/^2 organisations/m);
});
