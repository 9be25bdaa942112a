import { expect, test } from 'vitest';
import { nearest } from '../../src/figures/nearest.ts';

test.each([
  ['revenu', ['staff', 'revenue'], 'revenue'],
  ['erevnue', ['revenue'], 'revenue'],
  ['Revenue', ['revenue'], 'revenue'],
  ['stafing', ['staff', 'staffing'], 'staffing'],
  ['abd', ['abc', 'abe'], 'abc'],
  ['2032', ['2012', '2022'], '2012'],
  ['été', ['ete', 'éte'], 'éte'],
  ['😀a', ['😀b'], '😀b'],
  ['turnover', ['revenue', 'staff'], null],
  ['a', ['b', 'c'], null],
  ['', ['a'], null],
  ['anything', [], null],
  ['x'.repeat(1_000_000), ['x'], null],
  ['x', ['x'.repeat(1_000_000)], null],
])('%.12s among %.20j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('asks nothing of the candidates but that they can be listed', () => {
  expect(nearest('reveneu', new Map([['revenue', 1]]).keys())).toBe('revenue');
});
