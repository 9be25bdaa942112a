import { expect, test } from 'vitest';
import { added, announced, denomination, joined } from '../../src/read/denomination.ts';

test.each([
  ["(en millions d'euros)", 'EUR', 6],
  ['En milliers d’euros', 'EUR', 3],
  ['(in duizend euro)', 'EUR', 3],
  ['(in miljoenen euro’s)', 'EUR', 6],
  ['Geconsolideerd, in miljard EUR', 'EUR', 9],
  ['EUR thousand', 'EUR', 3],
  ['€ million', 'EUR', 6],
  ['in k€', 'EUR', 3],
  ['€m', 'EUR', 6],
  ['(€)', 'EUR', 0],
  ['in USD', 'USD', 0],
  ['Compte de résultats (en M€)', 'EUR', 6],
  ['Miljard reizigerskilometers', 'reizigerskilometers', 9],
  ['(en milliers de personnes)', 'personnes', 3],
  ['(en milliers)', null, 3],
  ['EUR x 1 000', 'EUR', 3],
  ['(x 1.000.000 €)', 'EUR', 6],
])('%s: %s, 10^%i', (text, unit, scale) => expect(denomination(text)).toEqual({ unit, scale }));

test.each(['', 'Poste', 'indicator', 'Euro 2020', 'M sales', 'Million'])('"%s" says nothing', (text) =>
  expect(denomination(text)).toBeNull(),
);

test.each([
  ['Key figures, in EUR million', { unit: 'EUR', scale: 6 }],
  ['Kerncijfers 2023 (in duizend euro)', { unit: 'EUR', scale: 3 }],
  ['Reizigers (in miljoen kilometers)', { unit: 'kilometers', scale: 6 }],
  ['Loans above 1 million EUR', null],
  ['Duizend redenen', null],
])('above a table, of its amounts: %s', (text, said) => expect(announced(text)).toEqual(said));

test.each([
  ['Montants en milliers d’euros', { unit: 'EUR', scale: 3 }],
  ['All figures are in EUR million', { unit: 'EUR', scale: 6 }],
  ['Provisions for restructuring, in EUR million', null],
])('below a table: %s', (text, said) => expect(added(text)).toEqual(said));

test('of two that differ none is all', () => {
  const [euro, thousands] = [
    { unit: 'EUR', scale: 0 },
    { unit: null, scale: 3 },
  ];
  expect(joined(euro, thousands)).toEqual({ unit: 'EUR', scale: 3 });
  expect(joined(thousands, { unit: 'EUR', scale: 3 })).toEqual({ unit: 'EUR', scale: 3 });
  expect(joined(thousands, { unit: 'EUR', scale: 6 })).toBeNull();
  expect(joined(euro, { unit: 'USD', scale: 0 })).toBeNull();
});
