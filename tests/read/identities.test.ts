import { describe, expect, test } from 'vitest';
import { filed } from './filings.ts';
import { detail, read } from './sample.ts';

/** The rules that a filing of these rubrics gets; amounts do not matter. */
async function identities(codes: string, about: Parameters<typeof filed>[1] = {}) {
  const amounts = codes.replaceAll(/\S+/g, '$&=1');
  const { rules, findings } = await read({ 'accounts.csv': filed(amounts, about) });
  return { rules, said: rules.map(({ expression }) => expression), notes: findings.map(detail) };
}

describe('the identities of the scheme in a filing', () => {
  test('an absent part is zero, and said to be', async () => {
    const { rules, said, notes } = await identities('21/28 21 28');
    expect(said).toEqual(['{21/28} = {20/58}', '{21} + {28} = {21/28}']);
    expect(rules[1]).toMatchObject({
      ...{ id: 'scheme 21/28', rule: '21/28', from: '2024', to: '2024', file: 'accounts.csv', line: 11 },
      labels: { en: '21/28 = 21 + 28 (absent: 22/27)', nl: '21/28 = 21 + 28 (afwezig: 22/27)' },
    });
    expect(notes).toEqual([{ code: 'absent-rubrics', codes: ['20', '29/58', '22/27'] }]);
  });

  test('an absent total of what is printed is unknown: it stands in the sums above it', async () => {
    const { said } = await identities('20/58 22 23 29/58');
    expect(said).toEqual(['{21/28} + {29/58} = {20/58}', '{22/27} = {21/28}', '{22} + {23} = {22/27}']);
  });

  test('a total that is not itemised is left alone', async () => {
    expect((await identities('3')).said).toEqual(['{29/58} = {20/58}', '{3} = {29/58}']);
    expect((await identities('3 30/36')).said).toContain('{30/36} = {3}');
  });

  test('what is taken off', async () => {
    const { said } = await identities('10/15 10/11 13 19 60/66A 60 649');
    expect(said).toContain('{10/11} + {13} - {19} = {10/15}');
    expect(said).toContain('{60} - {649} = {60/66A}');
    expect((await identities('9903 65/66B')).said).toContain('-{65/66B} = {9903}');
  });

  test('a result is no total of parts', async () => {
    const { rules } = await identities('9904 67/77 9905 75 75/76B');
    expect(rules.map(({ rule, alone, isResult }) => [rule, alone, isResult])).toEqual([
      ['75/76B', '75/76B', false],
      ['9903', '9903', true],
      ['9904', '9904', true],
      ['9905', '9905', true],
    ]);
  });
});

describe('by model', () => {
  const codes = '70/76A 60/66A 9900 62 9901 9903 40 40/41';
  const operating = async (model: string) => {
    const { said, notes } = await identities(codes, { 'Model code': model });
    return { said: said.filter((text) => text.endsWith('{9901}')), notes: notes.map(({ code }) => code) };
  };

  test.each(['m02-f', 'm82-f', 'M02-A'])('%s is full', async (model) => {
    expect(await operating(model)).toEqual({
      said: ['{70/76A} - {60/66A} = {9901}'],
      notes: ['absent-rubrics'],
    });
  });

  test.each(['m01-f', 'm07-f', 'm81-f', 'm87-f'])('%s begins at the gross margin', async (model) => {
    expect(await operating(model)).toEqual({ said: ['{9900} - {62} = {9901}'], notes: ['absent-rubrics'] });
  });

  test.each(['m04-f', 'm05-f', 'm99'])('%s has what all share, and a note', async (model) => {
    expect(await operating(model)).toEqual({ said: [], notes: ['absent-rubrics', 'common-identities'] });
    const { said } = await identities(codes, { 'Model code': model });
    expect(said).toContain('{9901} = {9903}');
    expect(said).not.toContain('{40} = {40/41}');
  });

  test('a gross margin that is absent is unknown', async () => {
    const { said } = await identities('62 9901', { 'Model code': 'm01-f' });
    expect(said[0]).toBe('{9900} - {62} = {9901}');
  });

  test('charges carried to assets: with which sign an abbreviated model files them is not sure', async () => {
    const { said } = await identities('9900 62 649 9901', { 'Model code': 'm01-f' });
    expect(said).toEqual(['{9901} = {9903}', '{9903} = {9904}', '{9904} = {9905}']);
  });

  test('the result of a model that has other rubrics is unknown where it is absent', async () => {
    const { said } = await identities('60/66A 75/76B 9903', { 'Model code': 'm05-f' });
    expect(said[0]).toBe('{9901} + {75/76B} = {9903}');
  });

  test('income statements of before 2016 had another layout', async () => {
    const { said, notes } = await identities('20/58 10/49 9901 9903 70/76A 60/66A', {
      'Accounting period start date': '2015-07-01',
      'Accounting period end date': '2016-12-31',
    });
    expect(said).toEqual(['{10/49} = {20/58}']);
    expect(notes).toEqual([{ code: 'common-identities', because: 'start', text: '2015-07-01' }]);
  });
});
