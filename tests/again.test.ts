// A command that an answer suggests can be typed as it stands.
import { describe, expect, test } from 'vitest';
import { answer, bundledWith, start } from './program.ts';

const misprint = bundledWith(
  '2023.csv',
  'staffing,19,growth,,,press-2023,',
  'staffing,18,growth,,,press-2023,',
);

/** The last command that the text names, as a shell would take it apart. */
const suggested = (text: string): string[] =>
  [
    ...[...text.matchAll(/smals-report (.*?)(?: \[[a-z-]+\])?$/gm)].at(-1)![1]!.matchAll(/'([^']*)'|\S+/g),
  ].map(([word, quoted]) => quoted ?? word);

describe('a suggested command', () => {
  test('repeats nothing where nothing was typed', () => {
    expect(suggested(answer(['growth', '2022', '2023']))).toEqual(['explain', 'revenue', '2022']);
  });

  test('speaks of the same figures', () => {
    const words = suggested(answer(['check', '-d', misprint], 1));
    expect(words.slice(-2)).toEqual(['-d', misprint]);
    expect(start(words).stdout).toContain('18');
  });

  test('supposes the same, reads in the same way and speaks the same language', () => {
    const typed = ['--exact', '--delimiter', ';', '--lang', 'nl', '--set', 'a growth 2023 = 25'];
    const { stdout } = start(['check', '-d', '-', ...typed], {
      input: 'indicator;year;value\na;2022;4\na;2023;5\n',
    });
    expect(suggested(stdout)).toEqual([
      ...'check --all -d - --exact --delimiter ; --lang nl --set'.split(' '),
      'a growth 2023 = 25',
    ]);
  });

  test('speaks of the same organisation', () => {
    const words = ['check', '-d', '-', '--organisation', 'Beta Gent'];
    const input =
      'organisation,indicator,period,value,measure\nBeta Gent,a,2023,5,value\nBeta Gent,a,2022,4,value\n';
    const { stdout } = start(words, { input: `${input}Beta Gent,a,2023,25,growth\n` });
    expect(suggested(stdout)).toEqual(['check', '--all', '-d', '-', '--organisation', 'Beta Gent']);
  });

  test('stands at the end of a warning too', () => {
    const { stderr } = start(['growth', '2022', '2023', '-d', misprint]);
    expect(suggested(stderr)).toEqual(['check', '-d', misprint]);
  });
});
