// The simplex's number: (a + b·delta)/d, delta being smaller than every positive fraction.

/**
 * A strict bound x > u is the bound x >= u + delta, so half-open ends need no case of their own.
 * Source: Dutertre and de Moura, A Fast Linear-Arithmetic Solver for DPLL(T), CAV 2006, section 5.
 */
export interface Value {
  readonly a: bigint;
  readonly b: bigint;
  /** Positive; a, b and d have no common factor. */
  readonly d: bigint;
}

export interface Fraction {
  readonly n: bigint;
  /** Positive; n and d have no common factor. */
  readonly d: bigint;
}

export const origin: Value = { a: 0n, b: 0n, d: 1n };

export function valueOf(a: bigint, b: bigint, d: bigint): Value {
  if (d < 0n) return valueOf(-a, -b, -d);
  if (d === 1n) return { a, b, d };
  const common = gcd(gcd(d, a), b);
  return common === 1n ? { a, b, d } : { a: a / common, b: b / common, d: d / common };
}

export function fractionOf(n: bigint, d: bigint): Fraction {
  if (d < 0n) return fractionOf(-n, -d);
  const common = gcd(d, n);
  return common === 1n ? { n, d } : { n: n / common, d: d / common };
}

export function compare(v: Value, w: Value): number {
  const difference = v.a * w.d - w.a * v.d || v.b * w.d - w.b * v.d;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** v + w·(n/d) */
export function addScaled(v: Value, w: Value, n: bigint, d: bigint): Value {
  const scale = w.d * d;
  if (v.d === scale) return valueOf(v.a + w.a * n, v.b + w.b * n, scale);
  return valueOf(v.a * scale + w.a * n * v.d, v.b * scale + w.b * n * v.d, v.d * scale);
}

export const minus = (v: Value, w: Value): Value => addScaled(v, w, -1n, 1n);

/** v·(n/d) */
export const times = (v: Value, n: bigint, d: bigint): Value => valueOf(v.a * n, v.b * n, v.d * d);

/**
 * The greatest common divisor, positive; gcd(0, 0) is 0. Of long numbers many divisions at once, told from their first
 * digits. Source: Lehmer, American Mathematical Monthly 45 (1938); Knuth, The Art of Computer Programming 2, 4.5.2, L.
 */
export function gcd(x: bigint, y: bigint): bigint {
  if (x < 0n) x = -x;
  if (y < 0n) y = -y;
  while (y > largest) {
    const steps = y > long && x >= y ? lehmer(x, y) : null;
    [x, y] = steps ? [steps.a * x + steps.b * y, steps.c * x + steps.d * y] : [y, x % y];
  }
  return y === 0n ? x : BigInt(smallGcd(Number(y), Number(x % y)));
}

const largest = BigInt(Number.MAX_SAFE_INTEGER);
/** Below this plain divisions are quicker. */
const long = 1n << 256n;

/** What the divisions do to x and y as long as the first 52 binary digits tell each quotient; null where not one. */
function lehmer(x: bigint, y: bigint) {
  const shift = BigInt(4 * x.toString(16).length - 52);
  let [high, low] = [Number(x >> shift), Number(y >> shift)];
  let [a, b, c, d] = [1, 0, 0, 1];
  for (;;) {
    const quotient = Math.floor((high + a) / (low + c));
    // Never is nothing below both: they have opposite signs.
    if (quotient !== Math.floor((high + b) / (low + d))) break;
    [a, c] = [c, a - quotient * c];
    [b, d] = [d, b - quotient * d];
    [high, low] = [low, high - quotient * low];
  }
  return b === 0 ? null : { a: BigInt(a), b: BigInt(b), c: BigInt(c), d: BigInt(d) };
}

function smallGcd(x: number, y: number): number {
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** A double near n/d; not finite where no double is. */
export function approximate(n: bigint, d: bigint): number {
  const [above, below] = [Number(n), Number(d)];
  if (Number.isFinite(above) && Number.isFinite(below)) return above / below;
  const excess = BigInt(Math.max(0, 4 * d.toString(16).length - 1000));
  return Number(n / d) + Number((n % d) >> excess) / Number(d >> excess);
}
