import { describe, expect, test } from 'vitest';
import { isHundred, total } from '../../src/read/total.ts';

const rows = [
  { label: "Chiffre d'affaires", share: '' },
  { label: 'Omzet kernactiviteiten', share: '' },
  { label: 'Totaal', share: '' },
];
const printed = (label: string) =>
  rows.map((row) => (row.label === label ? { ...row, share: '100,0 %' } : row));

describe('the row that a share is a share of', () => {
  test.each([
    ['Totaal', 'Totaal'],
    ['totaal', 'Totaal'],
    ['ca', "Chiffre d'affaires"],
    ['CHIFFRE D’AFFAIRES', "Chiffre d'affaires"],
    ['omzet', 'Omzet kernactiviteiten'],
    ['total', 'Totaal'],
    [null, 'Totaal'],
    ['winst', null],
  ])('of %s: %s', (of, label) => expect(total(of, rows)).toBe(label));

  test('without a name: the row of which 100 % is printed', () => {
    expect(total(null, printed("Chiffre d'affaires"))).toBe("Chiffre d'affaires");
    expect(total('total', printed("Chiffre d'affaires"))).toBe("Chiffre d'affaires");
    expect(total('totaal', printed("Chiffre d'affaires"))).toBe('Totaal');
  });

  test('an abbreviation may be the label itself', () =>
    expect(total('ca', [...rows, { label: 'CA', share: '' }])).toBe('CA'));

  test('two rows of that name: nothing tells', () => {
    expect(total('omzet', [...rows, { label: 'omzet België', share: '' }])).toBeNull();
  });
});

test('100, 100,0 % and 100.00 are all of it', () => {
  expect(['100', '100,0 %', '100.00', '+100%'].every(isHundred)).toBe(true);
  expect(['99,9', '100,1', '1000', ''].some(isHundred)).toBe(false);
});
