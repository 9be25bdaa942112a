import { describe, expect, test } from 'vitest';
import { rubric } from '../../src/read/rubrics.ts';
import { annex } from '../../src/read/rubric-annex.ts';
import { balance, income, staff } from '../../src/read/rubric-titles.ts';
import { unitOf } from '../../src/read/rubric-units.ts';
import { identities } from '../../src/read/scheme.ts';

const titles = [balance, income, staff, annex].flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())),
);
const codes = titles.map(([code]) => code);

describe('titles', () => {
  test('are given in three languages, once a rubric', () => {
    expect(titles.length).toBeGreaterThan(100);
    expect(titles.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('leave room for numbers', () => {
    expect(titles.filter(([, en]) => [...en!].length > 55)).toEqual([]);
  });

  test('are given to every rubric of the identities', () => {
    const named = identities().flatMap(({ total, parts }) => [total, ...parts.map(({ code }) => code)]);
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
  });

  test.each([
    ['20/58', ['Total assets', "Total de l'actif", 'Totaal van de activa']],
    ['9904P', ['Profit (loss) of the period (previous)', "Bénéfice (Perte) de l'exercice (précédent)"]],
    [
      '8192',
      [
        'Plant and machinery: acquisition value',
        "Installations et machines : valeur d'acquisition",
        'Installaties en machines: aanschaffingswaarde',
      ],
    ],
    ['8329P', ['Tangible fixed assets: depreciation (previous)']],
    ['8653', [null, null, null]],
  ])('of %s', (code, expected) => {
    const { en, fr, nl } = rubric(code, new Set()).labels;
    expect([en, fr, nl].slice(0, expected.length)).toEqual(expected);
  });
});

test.each([
  [
    'EUR',
    ['20/58', '70', '1021', '1023', '1521', '5803', '58033', '8322', '9904', '1312', '211', '617', '100'],
  ],
  [
    'FTE',
    ['1001', '1003', '10031', '1053', '1103', '1203', '1213', '12013', '12123', '1343', '3403', '9087'],
  ],
  ['hours', ['1011', '1013', '10132', '1511', '5802', '5852', '9088', '9098']],
  [
    'persons',
    ['1051', '1052', '1101', '1201', '12011', '12122', '2111', '3102', '3431', '5821', '9086', '1502'],
  ],
  [null, ['8722', '8761']],
])('counted in %s', (unit, counted) => {
  for (const code of counted) expect([code, unitOf(code), unitOf(`${code}P`)]).toEqual([code, unit, unit]);
});
