// The sign of a figure, and where it is known from: growth and shares are linear only once it is known.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Indicator } from '../figures/indicator.ts';
import { signOf } from '../figures/interval.ts';
import type { RuleInstance } from '../figures/rule.ts';
import type { Reason, Statement } from '../figures/statement.ts';

/** What is taken as true: `any` names the undeclared indicators whose guessed sign has been given up. */
export interface Evidence {
  readonly statements: readonly Statement[];
  readonly rules: readonly RuleInstance[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly any: ReadonlySet<string>;
  /** Signs of bases taken for the sake of argument, by figure: true for positive. */
  readonly supposed?: ReadonlyMap<string, boolean>;
}

/** A figure's sign as a member of proofs: x > 0 (strict) or x >= 0, or the same below zero. */
export interface Sign extends Figure {
  readonly kind: 'sign';
  readonly origin: 'declared' | 'presupposed' | 'printed' | 'guessed';
  readonly positive: boolean;
  readonly strict: boolean;
  /** Nothing is declared of the indicator: what rests on this sign alone accuses no one. */
  readonly guess: boolean;
  /** `printed`: the statements that it follows from. */
  readonly lines: readonly Statement[];
}

/** The smallest facts about signs that one body of evidence holds. */
export interface Signs {
  /** Of a base or total, as growth and share rows need it; or why there is none. */
  base(figure: Figure): Sign | Reason;
  /** Of a base or total once none of its values is printed; null where nothing presupposes it. */
  fallback(figure: Figure): Sign | null;
  /** `>= 0`, declared or guessed; null where the sign is open. */
  floor(figure: Figure): Sign | null;
}

export function signs(evidence: Evidence): Signs {
  const values = valuesByFigure(evidence.statements);
  const negative = printedNegative(evidence.statements);
  const nature = (indicator: string): 'declared' | 'guessed' | null => {
    const declared = evidence.indicators.get(indicator)?.sign ?? null;
    if (declared !== null) return declared === 'nonnegative' ? 'declared' : null;
    return negative.has(indicator) || evidence.any.has(indicator) ? null : 'guessed';
  };
  const floor = (figure: Figure): Sign | null => {
    const origin = nature(figure.indicator);
    return origin && sign(figure, origin, true, origin === 'guessed', []);
  };
  const fallback = (figure: Figure): Sign | null => {
    const supposed = evidence.supposed?.get(keyOf(figure));
    if (supposed !== undefined) return sign(figure, 'presupposed', supposed, true, []);
    const origin = nature(figure.indicator);
    return origin && sign(figure, 'presupposed', true, origin === 'guessed', []);
  };
  const base = (figure: Figure): Sign | Reason => {
    const printed = values.get(keyOf(figure));
    return printed ? printedSign(figure, printed) : (fallback(figure) ?? 'base-sign-unknown');
  };
  return { base, fallback, floor };
}

function sign(
  { indicator, period }: Figure,
  origin: Sign['origin'],
  positive: boolean,
  guess: boolean,
  lines: readonly Statement[],
): Sign {
  const strict = origin === 'presupposed' || origin === 'printed';
  return { kind: 'sign', origin, indicator, period, positive, strict, guess, lines };
}

function printedSign(figure: Figure, values: readonly Statement[]): Sign | Reason {
  const first = values.map((s) => signOf(s.interval)).find((direction) => direction !== 0);
  if (first === undefined) return 'base-may-be-zero';
  const lines = values.filter((s) => signOf(s.interval) === first);
  return sign(figure, 'printed', first > 0, false, lines);
}

function valuesByFigure(statements: readonly Statement[]): Map<string, Statement[]> {
  const values = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.measure !== 'value' || s.excluded) continue;
    const list = values.get(keyOf(s));
    if (list) list.push(s);
    else values.set(keyOf(s), [s]);
  }
  return values;
}

/** The indicators with a value below zero: no sign is guessed of them. */
export function printedNegative(statements: readonly Statement[]): Set<string> {
  const negative = statements.filter(
    (s) => s.measure === 'value' && s.excluded === null && signOf(s.interval) < 0,
  );
  return new Set(negative.map((s) => s.indicator));
}
