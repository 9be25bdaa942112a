import { expect, test } from 'vitest';
import { pathOf } from '../../src/render/path.ts';

const directory = '/builds/checkout';

test.each([
  ['data', '2023.csv', 'data/2023.csv'],
  ['./data/', '2023.csv', 'data/2023.csv'],
  ['/builds/checkout/data', '2023.csv', 'data/2023.csv'],
  ['.', '2023.csv', '2023.csv'],
  ['..', 'checkout/2023.csv', '2023.csv'],
  ['../elsewhere', '2023.csv', '/builds/elsewhere/2023.csv'],
  ['/data', '2023.csv', '/data/2023.csv'],
  ['..data', '2023.csv', '..data/2023.csv'],
  ['.', '', '.'],
])('of %s, %s is %s', (root, file, path) => {
  expect(pathOf(file, { root, directory })).toBe(path);
});
