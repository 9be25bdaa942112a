import { describe, expect, test } from 'vitest';
import { held } from '../../src/analyse/held.ts';
import { digits } from '../../src/figures/rational.ts';
import { read } from '../read/sample.ts';

/** The last statement of a table, held against the amounts of its row. */
async function last(table: string) {
  const report = await read({ 't.csv': table });
  const { possible, holds } = held(report.statements.at(-1)!, report);
  const end = (text: 'lower' | 'upper') => digits(possible![text]!, 2, 'nearest');
  return { holds, possible: possible && `${end('lower')} to ${end('upper')}` };
}

describe('what the amounts leave of a printed', () => {
  test.each([
    ['growth', 'x;2022;2023;growth\na;439;515;17,3\n', '17.06 to 17.56', true],
    ['growth that is not theirs', 'x;2022;2023;growth\na;439;515;18,3\n', '17.06 to 17.56', false],
    ['growth of a loss', 'x;2006;2007;Groei\na;-4,3;-4,6;-7\n', '-9.41 to -4.60', true],
    ['growth out of a loss', 'x;2022;2023;growth\na;-10;5;150\n', '142.86 to 157.89', true],
    ['change', 'x;2022;2023;Variation\na;439;515;77\n', '75.00 to 77.00', true],
    ['share', 'x;2023;% of b\nb;400;\na;-100;-25\n', '-25.16 to -24.84', true],
    ['share of a loss', 'x;2023;% of b\nb;-400;\na;-100;25\n', '24.84 to 25.16', true],
  ])('%s', async (_, table, possible, holds) => expect(await last(table)).toEqual({ possible, holds }));

  test.each([
    ['growth from what may be zero', 'x;2022;2023;growth\na;0,0;5,0;100\n'],
    ['growth without its base', 'x;2022;2023;growth\na;;5,0;100\n'],
    ['share of what is not printed', 'x;2022;2023;% of b\nb;5,0;\na;1,0;2,0;25\n'],
  ])('%s: nothing', async (_, table) => {
    const padded = table.replace('b;5,0;\n', 'b;5,0;;\n');
    expect(await last(padded)).toEqual({ possible: null, holds: false });
  });
});
