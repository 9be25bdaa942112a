import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutch } from '../../src/render/dutch/catalogue.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { french } from '../../src/render/french/catalogue.ts';
import { count, inline, set } from '../../src/render/number.ts';

const shown = (text: string, signed = false): string => {
  const { whole, fraction } = set(text, english.notation, signed);
  return whole + fraction;
};

describe('a number', () => {
  test.each([
    ['1002', '1,002'],
    ['92000', '92,000'],
    ['-1000000.500', '-1,000,000.500'],
    ['999', '999'],
    ['59.0', '59.0'],
    ['+5', '+5'],
  ])('%s is set as %s', (text, expected) => expect(shown(text)).toBe(expected));

  test.each([
    ['17.3', '+17.3'],
    ['-0.7', '-0.7'],
    ['0.0', '0.0'],
    ['+5', '+5'],
  ])('%s with its sign is %s', (text, expected) => expect(shown(text, true)).toBe(expected));

  test.each(['1 234,5', '1.234,5', '(12)', '−12', 'n/a', ''])('quoted otherwise, %s stays as it is', (text) =>
    expect(shown(text, true)).toBe(text),
  );

  test('is counted with groups', () => {
    expect(count(55, english.notation)).toBe('55');
    expect(count(1064, english.notation)).toBe('1,064');
    expect(count(1064, french.notation)).toBe('1\u202f064');
    expect(count(1064, dutch.notation)).toBe('1.064');
  });

  test.each([
    ['17.3 %', '17,3\u00a0%'],
    ['-1515.50', '-1\u202f515,50'],
    ['> 57 %', '> 57\u00a0%'],
    ['n/a', 'n/a'],
  ])('%s inside a French message is %s', (text, expected) =>
    expect(inline(text, french.notation)).toBe(expected),
  );
});

/** Plain digits, sometimes with decimals, of any size and sign. */
const plain = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat({ max: 9 }))
  .chain(([n, decimals]) =>
    fc.constantFrom(n, n / 10n ** 6n, n / 10n ** 18n).map((whole) => [whole, decimals] as const),
  )
  .chain(([whole, decimals]) =>
    fc
      .string({ unit: fc.constantFrom(...'0123456789'), minLength: decimals, maxLength: decimals })
      .map((fraction) => ({ text: `${whole}${fraction && `.${fraction}`}`, decimals })),
  );

describe.each([
  ['en', english],
  ['fr-BE', french],
  ['nl-BE', dutch],
] as const)('in %s', (locale, { notation }) => {
  test('10,000 numbers are set as Intl sets them', () => {
    const formats = (['auto', 'exceptZero'] as const).map((signDisplay) =>
      Array.from({ length: 10 }, (_, digits) => {
        const exactly = { minimumFractionDigits: digits, maximumFractionDigits: digits };
        return new Intl.NumberFormat(locale, { ...exactly, signDisplay });
      }),
    );
    const holds = ({ text, decimals }: { text: string; decimals: number }, signed: boolean) => {
      const { whole, fraction } = set(text, notation, signed);
      // Intl takes the digits of a string as they are, which its types do not know yet.
      expect(whole + fraction).toBe(formats[signed ? 1 : 0]![decimals]!.format(text as unknown as bigint));
    };
    fc.assert(fc.property(plain, fc.boolean(), holds), { numRuns: 10_000 });
  });
});

test.each([
  ['fr-BE', french],
  ['nl-BE', dutch],
] as const)('the percent sign stands in %s where Intl has it', (locale, { notation }) => {
  const parts = new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(0.57);
  const [, ...sign] = parts.map(({ value }) => value);
  // Unicode has changed its mind once about how wide that space is.
  const even = (text: string) => text.replace('\u202f', '\u00a0');
  expect(even(notation.percent)).toBe(even(sign.join('')));
});
