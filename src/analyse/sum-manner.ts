// In which ways the lines beside a total may add up to it: the simplest first.
import type { Line } from './grid.ts';
import type { Part } from './sum-evidence.ts';

/** `before`: the lines above the total. */
export type Side = 'before' | 'after';

export interface Manner {
  readonly name: 'plain' | 'switched' | 'signed' | 'picked' | 'mixed';
  /** How far from the total its last part may stand. */
  readonly reach: number;
  /** What may be done with the next line, the nearest first. */
  readonly choices: (taken: readonly Part[], side: Side) => readonly Choice[];
  /** How many sums for one total are no less simple than one that reaches so far. */
  readonly rivals: (reach: number) => bigint;
}

type Choice = 'plus' | 'minus' | 'left out';

/** All lines added up. */
const plain: Manner = {
  name: 'plain',
  reach: Infinity,
  choices: () => ['plus'],
  rivals: (reach) => 2n * BigInt(reach - 1),
};

/** Revenue minus costs: in the order of the table some lines are added, then the others taken away. */
const switched: Manner = {
  name: 'switched',
  reach: 20,
  choices: (taken, side) => {
    const last = taken.at(-1)?.minus;
    if (side === 'after') return last === undefined ? ['plus'] : last ? ['minus'] : ['plus', 'minus'];
    return last === false ? ['plus'] : ['plus', 'minus'];
  },
  rivals: (reach) => 2n * BigInt(reach) ** 2n,
};

const signed: Manner = {
  name: 'signed',
  reach: 8,
  choices: () => ['plus', 'minus'],
  rivals: (reach) => 2n * 2n ** BigInt(reach),
};

/** Some lines are no parts: they say "of which", or something else. */
const picked: Manner = {
  name: 'picked',
  reach: 10,
  choices: () => ['plus', 'left out'],
  rivals: (reach) => 2n * 2n ** BigInt(reach),
};

const mixed: Manner = {
  name: 'mixed',
  reach: 6,
  choices: () => ['plus', 'minus', 'left out'],
  rivals: (reach) => 2n * 3n ** BigInt(reach),
};

export const manners: readonly Manner[] = [plain, switched, signed, picked, mixed];
export const simplest = plain;

/** Lines that may be the parts of a total, and how many lines they reach over. */
export interface Reached {
  readonly parts: readonly Part[];
  readonly reach: number;
}

/**
 * The sums that hold in one period, or of which not all is printed in it; two parts at least, the first in the order
 * of the table not taken away. `run` are the lines beside the total, the nearest first.
 */
export function reached(
  total: Line,
  run: readonly Line[],
  side: Side,
  { reach: most, choices }: Manner,
  period: number,
): Reached[] {
  const found: Reached[] = [];
  const taken: Part[] = [];
  const own = total.amounts[period]!;
  const grow = (at: number, low: bigint, high: bigint, isPrinted: boolean): void => {
    if (at === run.length || at >= most) return;
    const line = run[at]!;
    const amount = line.amounts[period] ?? null;
    for (const choice of choices(taken, side)) {
      if (choice === 'left out') {
        grow(at + 1, low, high, isPrinted);
        continue;
      }
      const minus = choice === 'minus';
      const [least, greatest] =
        amount === null
          ? [low, high]
          : minus
            ? [low + amount.low, high + amount.high]
            : [low - amount.high, high - amount.low];
      const printed = isPrinted && amount !== null;
      taken.push({ line, minus });
      const first = side === 'before' ? taken.at(-1)! : taken[0]!;
      if (taken.length > 1 && !first.minus && (!printed || (least <= 0n && greatest >= 0n)))
        found.push({ parts: side === 'before' ? [...taken].reverse() : [...taken], reach: at + 1 });
      grow(at + 1, least, greatest, printed);
      taken.pop();
    }
  };
  grow(0, own.low, own.high, true);
  return found;
}
