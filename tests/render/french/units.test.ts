import { describe, expect, test } from 'vitest';
import { amount, unitName, unitOf, written } from '../../../src/render/french/units.ts';

describe('a unit in French', () => {
  test.each([
    ['EUR', 6, "millions d'EUR"],
    ['USD', 9, "milliards d'USD"],
    ['GBP', 6, 'millions de GBP'],
    ['persons', 3, 'milliers de personnes'],
    ['items', 0, 'unités'],
    ['heures', 3, "milliers d'heures"],
    ['étudiants', 3, "milliers d'étudiants"],
    ['EUR', 0, 'EUR'],
    [null, 6, 'millions'],
    [null, 0, ''],
    ['EUR', 4, '10^4 EUR'],
  ])('%s at 10^%i is "%s"', (unit, scale, expected) => expect(unitOf(unit, scale)).toBe(expected));

  test('that figures files have in another language is translated, any other is left', () => {
    expect(unitName('Persons')).toBe('personnes');
    expect(unitName('personen')).toBe('personnes');
    expect(unitName('MWh')).toBe('MWh');
  });

  test.each([
    ['1,5', "1,5 million d'EUR"],
    ['0', "0 million d'EUR"],
    ['-1,9', "-1,9 million d'EUR"],
    ['2', "2 millions d'EUR"],
    ['10', "10 millions d'EUR"],
    ['11', "11 millions d'EUR"],
    ['1\u202f001', "1\u202f001 millions d'EUR"],
    ['> 1', "> 1 million d'EUR"],
  ])('below two is singular: %s', (number, expected) =>
    expect(amount(number, "millions d'EUR")).toBe(expected),
  );

  test('is written out for a newspaper', () => {
    expect(written("environ 440 millions d'EUR")).toBe("environ 440 millions d'euros");
    expect(written('440 EUROPE')).toBe('440 EUROPE');
  });
});
