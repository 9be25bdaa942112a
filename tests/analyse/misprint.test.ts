// Which slips are told, and which are too likely to be chance.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gather } from '../../src/analyse/checked.ts';
import { Judge } from '../../src/analyse/judge.ts';
import type { Report } from '../../src/figures/report.ts';
import { load } from '../../src/read/load.ts';
import { report } from './figures.ts';
import { nameOf } from './reading.ts';
import { invention, published } from './truth.ts';

/** `b 2023: digits-swapped 136.4`, of every conflict, in the order of its suspects. */
function slips(it: Report): string[][] {
  return gather(new Judge(it), []).conflicts.map(({ suspects }) =>
    suspects.map(({ member, misprint }) =>
      misprint ? `${nameOf(member)}: ${misprint.kind} ${misprint.printed}` : nameOf(member),
    ),
  );
}
const only = (text: string): string[] => {
  const [found, ...others] = slips(report(text));
  expect(others).toEqual([]);
  return found!;
};
const sum = (...printed: string[]) =>
  only(
    [
      ...printed.map((number, at) => `${'abct'[at + 4 - printed.length]} 2023 ${number}`),
      'rule sum: b + c = t',
    ].join('\n'),
  );

describe('a slip is told', () => {
  test('of two digits swapped', () => {
    expect(sum('= 163.4', '= 20.0', '= 156.4')).toEqual([
      'b 2023: digits-swapped 136.4',
      ...['t 2023', 'rule sum 2023'],
    ]);
  });

  test('of two digits swapped over the point', () => {
    expect(sum('= 16.31', '= 20.00', '= 33.61')[0]).toBe('b 2023: digits-swapped 13.61');
  });

  test('of a sign', () => {
    expect(sum('= -40.2', '= 20.0', '= 60.2')[0]).toBe('b 2023: sign 40.2');
  });

  test('of a power of ten', () => {
    expect(sum('= 4.02', '= 200', '= 602')[0]).toBe('b 2023: scale 402');
    expect(sum('= 402000', '= 20000', '= 20402')[0]).toBe('b 2023: scale 402.000');
  });

  test('of one digit, where it is the only slip in the conflict', () => {
    expect(sum('= 117064', '= 74948', '= 252012')).toEqual([
      'b 2023: one-digit 177064',
      'c 2023',
      't 2023',
      'rule sum 2023',
    ]);
  });

  test('before a smaller correction', () => {
    expect(sum('= 5192', '= 30', '= 594 e1')).toEqual([
      'b 2023: digits-swapped 5912',
      ...['t 2023', 'c 2023', 'rule sum 2023'],
    ]);
  });
});

describe('no slip is told', () => {
  test('where a digit of any number would do', () => {
    expect(sum('exact 10.00', 'exact 10.00', 'exact 20.01')).toEqual([
      'b 2023',
      'c 2023',
      't 2023',
      'rule sum 2023',
    ]);
  });

  test('where the others leave much', () => {
    expect(
      only('b 2023 = 163.4\nc 2023 = 20\nt 2023 = 200 e1\nrule sum: b + c = t').filter((it) =>
        it.includes(':'),
      ),
    ).toEqual([]);
  });

  test('of a bound, and where one side is open', () => {
    expect(only('b 2023 > 163\nt 2023 = 136\nrule part: b <= t').join()).not.toContain(':');
  });
});

describe('in published tables the misprints are the ones known', async () => {
  const cases = join(import.meta.dirname, '..', 'cases');
  test.each([
    ['edenred_2013', ['2013.csv:26:25: sign -3.7']],
    [
      'fagron_2013_2017',
      ['kerncijfers.csv:18:39: one-digit -177064', 'kerncijfers.csv:14:53: digits-swapped -21796', ''],
    ],
    ['smals_2023_2024_crosscheck', ['']],
    ['tarkett_2022', ['2022.csv:10:15: sign 7.0']],
  ])('%s', async (name, expected) => {
    const found = slips(await load(join(cases, name)));
    expect(found.map(([first]) => (/: [a-z-]+ \S+$/.test(first!) ? first : ''))).toEqual(expected);
    for (const [, ...others] of found) expect(others.filter((it) => /: [a-z-]+ /.test(it))).toEqual([]);
  });
});

test('whatever is told does mend, and is one slip away', { timeout: 60_000 }, () => {
  const spoilt = fc
    .record({
      it: invention({ segments: 3, periods: 2, lines: 12 }),
      line: fc.nat(11),
      by: fc.bigInt(-300n, 300n),
    })
    .map(({ it, line, by }) => published(it, new Map([[line % it.printings.length, by]])));
  fc.assert(
    fc.property(spoilt, (text) => {
      const it = report(text);
      for (const { suspects } of gather(new Judge(it), []).conflicts) {
        for (const { member, misprint, wouldRead } of suspects) {
          if (member.kind === 'rule' || misprint === null) continue;
          const { printed, id } = member.statement;
          expect(distance(printed, misprint.printed, misprint.kind)).toBe(true);
          if (misprint.kind === 'scale') continue;
          const [low, high, meant] = [wouldRead!.lower!, wouldRead!.upper!, misprint.printed].map(Number);
          expect(meant! >= low! && meant! <= high!, id).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});

/** By the letters alone. */
function distance(printed: string, meant: string, kind: string): boolean {
  const digits = (text: string) => text.replace(/[-.]/g, '');
  const differing = [...digits(printed)].filter((digit, at) => digit !== digits(meant)[at]).length;
  switch (kind) {
    case 'sign':
      return digits(printed) === digits(meant) && printed.startsWith('-') !== meant.startsWith('-');
    case 'scale':
      return digits(printed).replace(/^0+|0+$/g, '') === digits(meant).replace(/^0+|0+$/g, '');
    case 'one-digit':
      return differing === 1 && printed.length === meant.length;
    default:
      return differing === 2 && [...digits(printed)].sort().join() === [...digits(meant)].sort().join();
  }
}
