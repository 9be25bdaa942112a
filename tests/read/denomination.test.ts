import { expect, test } from 'vitest';
import { denomination } from '../../src/read/denomination.ts';

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
])('%s: %s, 10^%i', (text, unit, scale) => expect(denomination(text)).toEqual({ unit, scale }));

test.each(['', 'Poste', 'indicator', 'Euro 2020', 'M sales', 'Million'])('"%s" says nothing', (text) =>
  expect(denomination(text)).toBeNull(),
);
