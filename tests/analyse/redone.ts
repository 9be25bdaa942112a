// Does again, with pencil and paper, every calculation that an explanation shows: from its text alone.
import { expect } from 'vitest';

/** A fraction of this file's own. */
interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const fraction = (n: bigint, d: bigint): Fraction => (d < 0n ? { n: -n, d: -d } : { n, d });
const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
const times = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d);
const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
const minus = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
const order = (a: Fraction, b: Fraction): bigint => a.n * b.d - b.n * a.d;
const whole = (n: bigint): Fraction => ({ n, d: 1n });
const hundred = whole(100n);

/** `-1,234.50`, or `1/3` of a rule's coefficient. */
function numeral(text: string): Fraction {
  const [above = '', below] = text.replaceAll(',', '').split('/');
  const [digits = '', decimals = ''] = above.split('.');
  return fraction(BigInt(digits + decimals), 10n ** BigInt(decimals.length) * BigInt(below ?? '1'));
}

type Side = 'lower' | 'upper' | 'both';

/** A number that may be used from here on, and which side of the truth it is on. */
interface Known {
  readonly value: Fraction;
  readonly side: Side;
}

const sides: Readonly<Record<string, Side>> = {
  'at least': 'lower',
  'more than': 'lower',
  'at most': 'upper',
  'less than': 'upper',
  exactly: 'both',
};
const other = (side: Side): Side => (side === 'lower' ? 'upper' : side === 'upper' ? 'lower' : 'both');

/** Each proof on the screen, done again; the number of calculations done. */
export function readd(screen: string): number {
  const blocks = screen
    .split('\n\n')
    .filter((block) => /^(At least|More than|At most|Less than) /.test(block));
  return blocks.reduce((count, block) => count + proof(block.trimEnd().split('\n')), 0);
}

function proof([heading = '', ...lines]: string[]): number {
  const [, words = '', bound = ''] = /^(\D+?) (-?[\d.,]+)/.exec(heading)!;
  const side = sides[words.toLowerCase()]!;
  if (lines[0]!.startsWith('So many times')) return together(lines.slice(1), side, numeral(bound));
  const known: Known[] = [];
  let last: Known | null = null;
  let done = 0;
  let taken = false;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? '';
    const [, mark, work, value] =
      / (≥|≤|>|<|=) ([^≥≤<>,]+(?:,\d{3}[^≥≤<>,]*)*)(?:, taken as (.+))?$/.exec(line) ?? [];
    if (line.startsWith('  Set ')) known.push({ value: hundred, side: 'both' });
    else if (line.startsWith('  No other split')) expect([taken, at], line).toEqual([true, lines.length - 1]);
    else if (line.startsWith('    ') && mark) {
      last = calculation(line, mark, work!, known, before.startsWith('  Rule '));
      if (value !== undefined) {
        expect(order(numeral(value), last.value), line).toBe(0n);
        expect(lines.at(-1), line).toBe(
          `  No other split within the printed numbers makes it ${worse[side]}.`,
        );
        last = { ...last, side: 'both' };
        taken = true;
      }
      known.push(last);
      done++;
    } else last = evidence(line, known) ?? last;
  }
  expect(last, heading).not.toBeNull();
  expect([side, 'both'], heading).toContain(last!.side);
  const gap = order(last!.value, numeral(bound));
  expect(side === 'lower' ? gap >= 0n : gap <= 0n, `${heading}: ${lines.at(-1)}`).toBe(true);
  return done;
}

const worse: Readonly<Record<Side, string>> = { lower: 'smaller', upper: 'larger', both: '' };

/** What a printed number says: itself, and the factor that a growth or share is; a rule's numbers are its own. */
function evidence(line: string, known: Known[]): Known | null {
  const zero = /(above|below|not below|not above) zero/.exec(line);
  if (zero) {
    const side = zero[1] === 'above' || zero[1] === 'not below' ? 'lower' : 'upper';
    known.push({ value: whole(0n), side });
    return known.at(-1)!;
  }
  const said = / was (at least|more than|at most|less than|exactly) (-?[\d.,]+)( %)?/.exec(line);
  if (!said) return null;
  const [, words = '', digits = '', percent] = said;
  const value = numeral(digits);
  const side = sides[words]!;
  known.push({ value, side });
  if (percent) {
    const rate = over(value, hundred);
    known.push({ value: rate, side }, { value: plus(whole(1n), rate), side });
    known.push({ value: plus(whole(1n), minus(rate)), side: other(side) });
  }
  return { value, side };
}

/** `ruled`: the line before it is a rule, whose own numbers are not shown. `85.21 - 16.26 = 68.95`: right to the last digit, rounded to the safe side, from numbers that were shown before. */
function calculation(
  line: string,
  mark: string,
  work: string,
  known: readonly Known[],
  ruled = false,
): Known {
  const side = mark === '=' ? 'both' : mark === '≥' || mark === '>' ? 'lower' : 'upper';
  const [sum = '', shown = sum] = work.trim().split(' = ');
  const { value, operands } = worked(sum);
  const percent = shown.endsWith(' %');
  const exact = percent ? times(value, hundred) : value;
  const digits = shown.replace(' %', '');
  const result = numeral(digits);
  const gap = side === 'upper' ? plus(result, minus(exact)) : plus(exact, minus(result));
  if (side === 'both') expect(gap.n, line).toBe(0n);
  const unit = fraction(1n, 10n ** BigInt(digits.split('.')[1]?.length ?? 0));
  expect(gap.n >= 0n, `${line}: rounded to the wrong side`).toBe(true);
  expect(order(gap, unit) < 0n, `${line}: more than rounding`).toBe(true);
  for (const operand of operands) {
    const needed = operand.grows ? side : other(side);
    const sources = known.flatMap((it) => {
      if (order(it.value, operand.value) === 0n) return [it.side];
      return order(it.value, minus(operand.value)) === 0n ? [other(it.side)] : [];
    });
    if (sources.length === 0)
      expect(operand.factor || ruled, `${line}: ${text(operand.value)} was not shown`).toBe(true);
    else
      expect(
        sources.some((it) => it === needed || it === 'both') || operand.value.n <= 0n,
        `${line}: ${text(operand.value)} is on the wrong side`,
      ).toBe(true);
  }
  return { value: result, side };
}

const text = ({ n, d }: Fraction): string => `${n}/${d}`;

interface Operand {
  readonly value: Fraction;
  /** The result grows with it, all being positive. */
  readonly grows: boolean;
  /** May be a coefficient or a constant of a rule. */
  readonly factor: boolean;
}

/** `a`, `a - 2 × b`, `(a + b) / c`, `a / b - 1`, `a % × b`, `a / b %`, `(a - b) % × c` */
function worked(work: string): { value: Fraction; operands: Operand[] } {
  const growth = /^(.+) ([+-]) 1$/.exec(work);
  if (growth && growth[1]!.includes(' / ')) {
    const { value, operands } = worked(growth[1]!);
    return { value: plus(value, whole(growth[2] === '+' ? 1n : -1n)), operands };
  }
  const part = /^(.+) % × (.+)$/.exec(work);
  if (part) {
    const [first, second] = [worked(unwrapped(part[1]!)), worked(part[2]!)];
    const value = over(times(first.value, second.value), hundred);
    return {
      value,
      operands: [...turned(first.operands, second.value), ...turned(second.operands, first.value)],
    };
  }
  const solved = /^(.+) \/ (\S+|\(.+\)) %$/.exec(work);
  if (solved) {
    const [above, below] = [worked(unwrapped(solved[1]!)), worked(unwrapped(solved[2]!))];
    expect(below.value.n > 0n, `${work}: not divided by something above zero`).toBe(true);
    const grown = above.value.n < 0n ? below.operands : turned(below.operands, whole(-1n));
    return { value: over(times(above.value, hundred), below.value), operands: [...above.operands, ...grown] };
  }
  const quotient = /^(.+) \/ (\S+)$/.exec(work);
  if (quotient) {
    const above = worked(unwrapped(quotient[1]!));
    const below = numeral(quotient[2]!);
    const value = over(above.value, below);
    const divisor = { value: below, grows: above.value.n < 0n, factor: true };
    return { value, operands: [...turned(above.operands, below), divisor] };
  }
  return added(work);
}

/** What is multiplied by something below zero falls as it grows. */
const turned = (operands: readonly Operand[], by: Fraction): Operand[] =>
  operands.map((operand) => (by.n < 0n ? { ...operand, grows: !operand.grows } : operand));

const unwrapped = (text: string): string => text.replace(/^\((.+)\)$/, '$1');

function added(work: string): { value: Fraction; operands: Operand[] } {
  const operands: Operand[] = [];
  let value = whole(0n);
  for (const [, sign, factor, digits] of work.matchAll(
    /(?:^|\s)([+-] ?)?(?:(\S+) × )?(-?[\d.,/]+)(?=\s|$)/g,
  )) {
    const down = sign?.startsWith('-') ?? false;
    const number = numeral(digits!);
    const size = factor ? times(numeral(factor), number) : number;
    if (factor) operands.push({ value: numeral(factor), grows: !down, factor: true });
    operands.push({ value: number, grows: !down, factor: false });
    value = plus(value, down ? minus(size) : size);
  }
  return { value, operands: operands.length === 1 ? [{ ...operands[0]!, factor: true }] : operands };
}

/** Rows in letters, so many times each: all letters but the quantity's cancel, and the rest is the bound. */
function together(lines: readonly string[], side: Side, bound: Fraction): number {
  const sum = new Map<string, Fraction>();
  let right = whole(0n);
  const take = ({ terms, constant }: Inequality, size: Fraction) => {
    for (const [letter, c] of terms) sum.set(letter, plus(sum.get(letter) ?? whole(0n), times(c, size)));
    right = plus(right, times(constant, size));
  };
  const rows = lines.filter((line) => / {2}× {2}/.test(line));
  for (const row of rows) {
    const [, count = '', said = ''] = /^ +(-?[\d,]+) {2}× {2}(.+?)(?: {2}.*)?$/.exec(row)!;
    const size = numeral(count);
    const it = inequality(said);
    const points = /≥|>/.test(it.mark) ? 'lower' : it.mark === '=' ? 'both' : 'upper';
    expect(points === 'both' || (points === side) === size.n > 0n, `${row} points the wrong way`).toBe(true);
    take(it, size);
  }
  const [total = '', last = ''] = lines.slice(-2);
  take(inequality(total.trim()), whole(-1n));
  expect(
    [...sum.values(), right].filter(({ n }) => n !== 0n),
    lines.join('\n'),
  ).toEqual([]);
  const own = inequality(total.trim());
  const [, mark = '', work = ''] = / (≥|≤|>|<) ([^≥≤<>]+)$/.exec(last)!;
  const used = [...own.terms.values(), own.constant, whole(0n)].map(({ n, d }) => ({
    n: n < 0n ? -n : n,
    d,
  }));
  const { operands } = worked(work.split(' = ')[0]!);
  for (const { value } of operands)
    expect(
      used.some((it) => order(it, { n: value.n < 0n ? -value.n : value.n, d: value.d }) === 0n),
      last,
    ).toBe(true);
  const { value } = calculation(
    last,
    mark,
    work,
    operands.map((operand) => ({ value: operand.value, side: 'both' })),
  );
  const gap = order(value, bound);
  expect(side === 'lower' ? gap >= 0n : gap <= 0n, `${last} does not prove it`).toBe(true);
  return rows.length;
}

interface Inequality {
  readonly terms: ReadonlyMap<string, Fraction>;
  readonly mark: string;
  readonly constant: Fraction;
}

/** `a - 1.1735 × b ≤ 0` */
function inequality(said: string): Inequality {
  const [, left = '', mark = '', right = ''] = /^(.+) (≥|≤|>|<|=) (-?[\d.,/]+)$/.exec(said)!;
  const terms = new Map<string, Fraction>();
  for (const [, sign, size, letter] of left.matchAll(/([+-] ?)?(?:([\d.,/]+) × )?([a-z]\d*)/g)) {
    const value = size ? numeral(size) : whole(1n);
    terms.set(letter!, sign?.startsWith('-') ? minus(value) : value);
  }
  return { terms, mark, constant: numeral(right) };
}
