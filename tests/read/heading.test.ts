import { describe, expect, test } from 'vitest';
import { heading } from '../../src/read/heading.ts';

const said = (text: string) => heading(text, ['2022', '2023']);

describe('a growth in percent', () => {
  test.each([
    ...[
      'Δ %',
      '∆%',
      'Δ (%)',
      'Var. %',
      'Variation (%)',
      'Variation en %',
      'Évolution (%)',
      'évolution en pourcentage',
    ],
    ...[
      'Croissance',
      'Taux de croissance',
      'Groei',
      'Groei (%)',
      'Verschil %',
      'Wijziging %',
      'Evolutie in procent',
    ],
    ...['Growth', 'growth', 'Annual growth', '% change', 'change %', 'Chg. %', 'YoY', 'y-o-y'],
  ])('%s', (text) => expect(said(text)).toEqual({ kind: 'growth', from: null, to: null }));

  test.each([
    ['2023/2022', '2022', '2023'],
    ['23/22', '2022', '2023'],
    ['22/23 (%)', '2022', '2023'],
    ['Δ % 2022-2023', '2022', '2023'],
    ['Évolution 2023/2022 (%)', '2022', '2023'],
    ['growth 2021-2022', '2021', '2022'],
    ['growth 2022-H1-2023-H1', '2022-H1', '2023-H1'],
    ['Variation en % 2022 → 2023', '2022', '2023'],
    ['Groei t.o.v. 2021 (%)', '2021', null],
    ['% vs. 2022', '2022', null],
    ['Croissance par rapport à 2022', '2022', null],
    ['Variation de 2022 à 2023 (%)', '2022', '2023'],
    ['Croissance 2023', null, '2023'],
    ['growth 2021/22-2022/23', '2021/22', '2022/23'],
    ['Croissance 2022/23 / 2021/22', '2021/22', '2022/23'],
    ['Groei t.o.v. 2021/22 (%)', '2021/22', null],
    ['Croissance 2022/23', null, '2022/23'],
    ['Growth 1999/00', null, '1999/00'],
  ])('%s names its periods', (text, from, to) => expect(said(text)).toEqual({ kind: 'growth', from, to }));
});

test('a broken year in short is one of the table', () => {
  const broken = ['2021/22', '2022/23'];
  expect(heading('Δ % 22/23', broken)).toEqual({ kind: 'growth', from: null, to: '2022/23' });
  expect(heading('change 2021/22-2022/23', broken)).toEqual({
    kind: 'difference',
    from: '2021/22',
    to: '2022/23',
  });
  expect(heading('share 2022/23', broken)).toEqual({ kind: 'share', of: null, period: '2022/23' });
});

describe('a difference, in percent if its cells are', () => {
  test.each(['Δ', 'Variation', 'Verschil', 'Change', 'Évolution', 'Écart', 'Mutatie', 'Toename'])(
    '%s',
    (text) => expect(said(text)).toEqual({ kind: 'difference', from: null, to: null }),
  );

  test('with its periods', () =>
    expect(said('Δ 2022-2023')).toEqual({ kind: 'difference', from: '2022', to: '2023' }));

  test.each(['Variation absolue', 'Absolute change'])('%s is in no case in percent', (text) =>
    expect(said(text)).toEqual({ kind: 'change', from: null, to: null }),
  );
});

describe('a share', () => {
  test.each(['Part', 'Part (%)', 'Part en %', 'Share', 'Aandeel', 'Aandeel in %', '% total', 'Quote-part'])(
    '%s',
    (text) => expect(said(text)).toEqual({ kind: 'share', of: null, period: null }),
  );

  test.each([
    ['% du total', 'total', null],
    ['% van totaal', 'totaal', null],
    ['% of total', 'total', null],
    ['en % du CA', 'ca', null],
    ["% du chiffre d'affaires", "chiffre d'affaires", null],
    ['in % van de omzet', 'omzet', null],
    ['Aandeel in de omzet (%)', 'omzet', null],
    ['% of revenue 2023', 'revenue', '2023'],
    ['Part 2023', null, '2023'],
    ['share of Résultat net, part du Groupe', 'Résultat net, part du Groupe', null],
    ['share 2023 of Total', 'Total', '2023'],
  ])('%s', (text, of, period) => expect(said(text)).toEqual({ kind: 'share', of, period }));
});

test.each(['%', 'en %', '(%)', '% 2023'])('%s: growth or share?', (text) =>
  expect(said(text)).toEqual({ kind: 'unclear' }),
);

test.each([
  '',
  'Notes',
  'Code',
  '2022-2023',
  '2022/2023',
  '24/25',
  'Croissance organique',
  'Budget',
  'Marge (%)',
  'note',
])('"%s" is none of these', (text) => expect(said(text)).toBeNull());
