// Every number that may stand in a value cell, through the program: what is read, what is missing, what is refused.
import { describe, expect, test } from 'vitest';
import { asked, cell, findings, placed } from './scene.ts';

const read = async (value: string, delimiter: ',' | ';' = ';') => asked(placed(cell(value, delimiter)));

/** What the table shows as printed. */
const shown = (output: string): string | undefined => /^revenue +(\S+)/m.exec(output)?.[1];

describe('accepted, digits kept', () => {
  test.each([
    ['515', ',', '515'],
    ['17.3', ',', '17.3'],
    ['-12', ',', '-12'],
    ['0.0', ',', '0.0'],
    ['59.0', ',', '59.0'],
    ['17,3', ';', '17.3'],
    ['-0.0', ',', '0.0'],
    ['+5', ',', '5'],
    ['1 234,5', ';', '1,234.5'],
    ['1\u00a0234,5', ';', '1,234.5'],
    ['1\u202f234,5', ';', '1,234.5'],
    ['1\u2009234,5', ';', '1,234.5'],
    ['1.234,5', ';', '1,234.5'],
    ["1'234.5", ';', '1,234.5'],
    ['1’234.5', ',', '1,234.5'],
  ] as const)('%j delimited by %s', async (value, delimiter, printed) => {
    const { code, output } = await read(value, delimiter);
    expect({ code, printed: shown(output) }).toEqual({ code: 0, printed });
  });

  test('17.3 % where a percentage is meant', async () => {
    const files = { '2023.csv': 'indicator,value,measure\nrevenue,17.3 %,growth\n' };
    const { code, output } = await asked(placed(files));
    expect(code).toBe(0);
    expect(output).toContain('+17.3 %');
  });

  test.each(['−12', '–12', '(12)', '‑12'])('%j is negative, with a note', async (value) => {
    const outcome = await read(value);
    expect(outcome.code).toBe(0);
    expect(shown(outcome.output)).toBe('-12');
    expect(outcome.lines).toContain(`2023.csv:2:9: note: revenue "${value}" is read as -12 [negative-style]`);
  });
});

test.each(['', '-', '–', 'n/a', 'nd', 'n.c.', '..', 's.o.', 'nvt'])(
  '%j is missing, never 0',
  async (value) => {
    const { code, output } = await read(value);
    expect(code).toBe(0);
    expect(shown(output)).toBeUndefined();
  },
);

describe('refused, with what to write instead', () => {
  const plain = 'is not a number; write plain digits such as 1500 or 12.5';

  test.each([
    ...['NaN', 'Infinity', '0x10', '1_000', '1e999999999', '½', '∞', '1..2', '+-5'].map((value) => [
      value,
      plain,
    ]),
    ['1e5', 'is not a number; write 100000'],
    ['12n', 'is not a number; write 12'],
    ['5.', 'is not a number; write 5'],
    ['.5', 'is not a number; write 0.5'],
    ['٣٤', 'has U+0663 (Arabic-Indic 3); write 34'],
    ['5９', 'has U+FF19 (full-width 9); write 59'],
    ['12%', 'is a percentage, and the measure is value; write measure growth or share'],
    ['515 M€', 'carries a unit; write 515, scale 6'],
    ['515 (1)', 'carries the footnote mark "(1)"; write 515, and what the footnote says under "note"'],
    ['1'.repeat(31), 'has more than 30 digits; write fewer, with a scale'],
  ])('%j', async (value, why) => {
    const outcome = await read(value!, ',');
    expect(outcome).toMatchObject({ code: 2, output: '' });
    expect(findings(outcome)).toEqual([`2023.csv:2:9: error: revenue "${value}" ${why} [number]`]);
  });

  test.each(['1.234', '1,234'])('%j where nothing tells: both readings, and the options', async (value) => {
    const outcome = await read(value);
    expect(outcome).toMatchObject({ code: 2, output: '' });
    expect(outcome.lines).toContain(
      `2023.csv:2:9: error: revenue "${value}" may be read as 1234 or 1.234; write 1234 without group mark, or say which it is: --decimal , or --decimal . [number]`,
    );
  });

  test('a year in other digits', async () => {
    const files = { 'a.csv': 'indicator,period,value\nrevenue,20２3,5\n' };
    expect(findings(await asked(placed(files)))).toEqual([
      'a.csv:2:9: error: revenue period "20２3" has U+FF12 (full-width 2); write 2023 [period]',
    ]);
  });

  test('a million digits, at once', async () => {
    const data = placed(cell('9'.repeat(1_000_000), ','));
    const start = process.cpuUsage();
    const outcome = await asked(data);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(1_000_000);
    expect(outcome.code).toBe(2);
    expect(findings(outcome)).toEqual([
      `2023.csv:2:9: error: revenue "${'9'.repeat(39)}…" has more than 30 digits; write fewer, with a scale [number]`,
    ]);
  });
});
