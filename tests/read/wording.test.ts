import { describe, expect, test } from 'vitest';
import { wording } from '../../src/read/wording.ts';

const plain = { measure: 'value', base: '', scale: '' };

describe('what is supposed', () => {
  test.each([
    ['revenue 2023 = 515', { indicator: 'revenue', period: '2023', qualifier: '=', number: '515' }],
    ['revenue 2023-h1=1 234.50', { period: '2023-H1', number: '1 234.50' }],
    ['a growth 2023 = -1.5 %', { indicator: 'a', measure: 'growth', number: '-1.5 %' }],
    ['a 2023 growth > 2', { measure: 'growth', period: '2023', qualifier: '>' }],
    ['a share 2023 of t >= 59', { measure: 'share', base: 't', qualifier: '>=' }],
    ['a share 2023 <= 59 % of {20/58}', { measure: 'share', base: '20/58', qualifier: '<=', number: '59 %' }],
    ['a growth 2023 on 2021 < 3', { measure: 'growth', base: '2021', qualifier: '<' }],
    ['a change 2023 ~ 3 scale 6 on 2021', { measure: 'change', base: '2021', qualifier: '~', scale: '6' }],
    ['a 2023 exact 2166', { qualifier: 'exact', number: '2166' }],
    ['a Ratio 2023 OF b = 0.5', { measure: 'ratio', base: 'b' }],
    ['{net sales} 2023 = 5', { indicator: 'net sales' }],
    ['growth growth 2023 = 5', { indicator: 'growth', measure: 'growth' }],
    ['{of} 2023 = 5', { indicator: 'of' }],
    ['cafe\u0301 2023 = 5', { indicator: 'caf\u00e9' }],
  ])('%s', (text, expected) => {
    expect(wording(text)).toMatchObject({ ...plain, ...expected });
  });
});

describe('what is misworded', () => {
  test.each([
    ['', 'empty-set', '', null],
    ['= 5', 'unexpected', '=', null],
    ['a', 'no-period', '', null],
    ['a = 5', 'no-period', '', null],
    ['a 2023', 'no-sign', '', null],
    ['a 2023 5', 'unexpected', '5', null],
    ['a 2023 == 5', 'sign', '==', '='],
    ['a 2023 ≤ 5', 'sign', '≤', '<='],
    ['a 2023 => 5', 'sign', '=>', '>='],
    ['a 2023 <> 5', 'sign', '<>', '= > >= < <= ~ or exact'],
    ['a 2023 = > 5', 'second-sign', '>', null],
    ['a 2023 > 5 < 7', 'second-sign', '<', null],
    ['a 2023 =', 'no-number', '=', null],
    ['a share 2023 = of t', 'no-number', '=', null],
    ['a growt 2023 = 5', 'unexpected', 'growt', 'growth'],
    ['a growth growth 2023 = 5', 'unexpected', 'growth', 'growth'],
    ['a 2022 2023 = 5', 'unexpected', '2023', null],
    ['net sales 2023 = 5', 'several-words', 'sales', '{net sales}'],
    ['a 2023 sales = 5', 'unexpected', 'sales', null],
    ['{a 2023 = 5', 'unclosed', '{', null],
    ['a share 2023 of = 5', 'no-word', 'of', 'an indicator: of revenue'],
    ['a growth 2023 = 5 on', 'no-word', 'on', 'a period: on 2022'],
    ['a 2023 of t = 5', 'not-of-measure', 'of', 'share and ratio'],
    ['a share 2023 on 2022 = 5', 'not-of-measure', 'on', 'growth and change'],
    ['a growth 2023 = 5 scale 6', 'not-of-measure', 'scale', 'value and change'],
  ])('%s', (text, problem, word, write) => {
    expect(wording(text)).toEqual({ problem, text: word, write });
  });
});
