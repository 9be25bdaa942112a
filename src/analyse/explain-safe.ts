// What is safe to write of a proven interval, for people and for programs.
import type { SafeDocument } from '../figures/explanation.ts';
import type { Interval } from '../figures/interval.ts';
import { scaled } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { digits, finiteDigits, magnitude, multiply, powerOfTen } from '../figures/rational.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import { numberCell } from './evidence.ts';
import type { Yardstick } from './explain-limits.ts';
import { line } from './legend.ts';
import type { Limit, Rounded } from './safe.ts';
import { safe } from './safe.ts';

export function safeBlocks(interval: Interval, { unit, scale, percent }: Yardstick): Block[] {
  const { between, about, more, less, notSafe } = safe(scaled(interval, powerOfTen(-scale)));
  const of: Sentence = { says: 'unit', unit, scale };
  const writing = (
    how: Extract<Sentence, { says: 'writing' }>['how'],
    number: Cell,
    to: Cell | null = null,
  ): Sentence => ({ says: 'writing', ...{ how, number, unit: of, to } });
  const rounded = ({ value, unit }: Rounded): Cell => ({
    kind: 'number',
    text: digits(value, Math.max(0, 1 - magnitude(unit)), 'nearest'),
    percent,
  });
  const end = (limit: Limit | null, open: 'more' | 'less', closed: 'at-least' | 'at-most') =>
    limit ? [writing(limit.orEqual ? closed : open, numberCell(limit.than, percent))] : [];
  const range: Sentence[] = between
    ? [
        {
          says: 'limits',
          lower: numberCell(between.lower, percent),
          upper: numberCell(between.upper, percent),
          ...{ lowerClosed: true, upperClosed: true, unit: of },
        },
      ]
    : [];
  const all = [
    ...range,
    ...(about
      ? [
          writing(
            between ? 'about' : 'number',
            rounded(about),
            about.coarse ? numberCell(about.unit, percent) : null,
          ),
        ]
      : []),
    ...end(more, 'more', 'at-least'),
    ...end(less, 'less', 'at-most'),
  ];
  if (all.length === 0) return [];
  return [
    line({ says: 'safe-to-write', safe: all, notSafe: notSafe && writing('number', rounded(notSafe)) }),
  ];
}

/** In unscaled units; percent for growth and share. */
export function safeData(interval: Interval, { scale }: Yardstick): SafeDocument {
  const { between, about, more, less, notSafe } = safe(scaled(interval, powerOfTen(-scale)));
  const plain = (value: Rational): string => finiteDigits(multiply(value, powerOfTen(scale)), Infinity)!;
  const rounded = (it: Rounded | null) => it && { value: plain(it.value), to: plain(it.unit) };
  const limit = (it: Limit | null) => it && { value: plain(it.than), orEqual: it.orEqual };
  return {
    between: between && { lower: plain(between.lower), upper: plain(between.upper) },
    about: rounded(about),
    moreThan: limit(more),
    lessThan: limit(less),
    notSafe: rounded(notSafe),
  };
}
