// Fourier-Motzkin elimination: the slow, obvious way to decide a system, against which the simplex is held.

/** coefficients · x relation constant, in whole numbers. */
export interface Line {
  readonly coefficients: readonly bigint[];
  readonly relation: '>=' | '>' | '=';
  readonly constant: bigint;
}

/** n/d with d > 0, reached or only approached. */
export interface End {
  readonly n: bigint;
  readonly d: bigint;
  readonly closed: boolean;
}

/** Null is no bound. */
export interface Range {
  readonly lower: End | null;
  readonly upper: End | null;
}

export function isFeasible(lines: readonly Line[]): boolean {
  return eliminatedDownTo(lines, null) !== null;
}

/** Between which ends a form lies over all solutions; null where there is no solution. */
export function range(lines: readonly Line[], form: readonly bigint[]): Range | null {
  const z = form.length;
  const widened = lines.map((line) => ({ ...line, coefficients: [...line.coefficients, 0n] }));
  const definition: Line = { coefficients: [...form.map((c) => -c), 1n], relation: '=', constant: 0n };
  const rest = eliminatedDownTo([...widened, definition], z);
  if (rest === null) return null;
  const ends = rest.flatMap((line) => endsOf(line, z));
  const lower = ends.filter((end) => end.side !== 'upper').reduce<End | null>(tighter(1n), null);
  const upper = ends.filter((end) => end.side !== 'lower').reduce<End | null>(tighter(-1n), null);
  if (lower && upper) {
    const order = lower.n * upper.d - upper.n * lower.d;
    if (order > 0n || (order === 0n && !(lower.closed && upper.closed))) return null;
  }
  return { lower, upper };
}

/**
 * Between which ends numerator/denominator lies, the denominator being positive in every solution: with
 * x = y/t, the form numerator · y under denominator · y = 1 and t > 0.
 * Source: Charnes and Cooper, Programming with Linear Fractional Functionals, 1962.
 */
export function ratioRange(
  lines: readonly Line[],
  numerator: readonly bigint[],
  denominator: readonly bigint[],
): Range | null {
  const homogeneous = lines.map((line) => ({
    ...line,
    coefficients: [...line.coefficients, -line.constant],
    constant: 0n,
  }));
  const zeros = numerator.map(() => 0n);
  const positive: Line = { coefficients: [...zeros, 1n], relation: '>', constant: 0n };
  const unit: Line = { coefficients: [...denominator, 0n], relation: '=', constant: 1n };
  return range([...homogeneous, positive, unit], [...numerator, 0n]);
}

/** The lines without any variable but `keep`; null once a line without variables is false. */
function eliminatedDownTo(lines: readonly Line[], keep: number | null): readonly Line[] | null {
  const open = new Set(lines[0]?.coefficients.keys());
  if (keep !== null) open.delete(keep);
  let rest = strongest(lines);
  while (rest !== null && open.size > 0) {
    const current = rest;
    const [variable] = [...open].sort((a, b) => work(current, a) - work(current, b));
    open.delete(variable!);
    rest = strongest(eliminated(current, variable!));
  }
  return rest;
}

/** How many lines it takes to be rid of a variable. */
function work(lines: readonly Line[], variable: number): number {
  const own = lines.filter(({ coefficients }) => coefficients[variable] !== 0n);
  if (own.some((line) => line.relation === '=')) return -1;
  const rising = own.filter(({ coefficients }) => coefficients[variable]! > 0n).length;
  return rising * (own.length - rising);
}

function eliminated(lines: readonly Line[], variable: number): Line[] {
  const at = (line: Line) => line.coefficients[variable]!;
  const equation = lines.find((line) => line.relation === '=' && at(line) !== 0n);
  if (equation) {
    const [size, direction] = at(equation) < 0n ? [-at(equation), -1n] : [at(equation), 1n];
    return lines
      .filter((line) => line !== equation)
      .map((line) => (at(line) === 0n ? line : sum(line, size, equation, -direction * at(line))));
  }
  const rising = lines.filter((line) => at(line) > 0n);
  const falling = lines.filter((line) => at(line) < 0n);
  const pairs = rising.flatMap((up) => falling.map((down) => sum(up, -at(down), down, at(up))));
  return [...lines.filter((line) => at(line) === 0n), ...pairs];
}

/** a·m + b·n, an inequality unless both are equations, strict if one of them is. */
function sum(a: Line, m: bigint, b: Line, n: bigint): Line {
  const relations = [a.relation, b.relation];
  return {
    coefficients: a.coefficients.map((coefficient, index) => coefficient * m + b.coefficients[index]! * n),
    relation: relations.includes('>') ? '>' : relations.includes('>=') ? '>=' : '=',
    constant: a.constant * m + b.constant * n,
  };
}

/** Of the lines that differ in their constants only, the one that says most; null if one can never hold. */
function strongest(lines: Iterable<Line>): Line[] | null {
  const best = new Map<string, { line: Line; factor: bigint }>();
  for (const line of lines) {
    const factor = line.coefficients.reduce(greatestDivisor, 0n);
    if (factor === 0n) {
      if (!isTrue(line)) return null;
      continue;
    }
    const direction = line.coefficients.map((c) => c / factor).join();
    const key = line.relation === '=' ? `${direction} = ${line.constant}/${factor}` : direction;
    const known = best.get(key);
    if (!known || saysMore(line, factor, known.line, known.factor)) best.set(key, { line, factor });
  }
  return [...best.values()].map(({ line }) => line);
}

function saysMore(line: Line, factor: bigint, other: Line, otherFactor: bigint): boolean {
  const order = line.constant * otherFactor - other.constant * factor;
  return order > 0n || (order === 0n && line.relation === '>' && other.relation === '>=');
}

const isTrue = ({ relation, constant }: Line): boolean =>
  relation === '=' ? constant === 0n : relation === '>' ? constant < 0n : constant <= 0n;

function endsOf({ coefficients, relation, constant }: Line, z: number) {
  const factor = coefficients[z]!;
  const end = factor < 0n ? { n: -constant, d: -factor } : { n: constant, d: factor };
  const side = relation === '=' ? ('both' as const) : factor > 0n ? ('lower' as const) : ('upper' as const);
  return [{ ...end, closed: relation !== '>', side }];
}

/** The largest end in the direction +1, the smallest in the direction -1; of equal ends the open one. */
const tighter =
  (direction: bigint) =>
  (best: End | null, { n, d, closed }: End): End => {
    const order = best === null ? 1n : (n * best.d - best.n * d) * direction;
    return order > 0n || (order === 0n && !closed) ? { n, d, closed } : best!;
  };

function greatestDivisor(x: bigint, y: bigint): bigint {
  if (y < 0n) y = -y;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
