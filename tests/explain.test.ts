// The words of `explain`: its three forms, and what is refused.
import { describe, expect, test } from 'vitest';
import { document } from './document.ts';
import { answer, bundledWith, start } from './program.ts';

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
    expect(explained.conflict).toEqual({ number: 1, ...checked.conflicts[0] });
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
      `${misprint}/2023.csv:1: error: no statement stands here; those of this file stand in lines 2 to 23`,
    );
  });
});
