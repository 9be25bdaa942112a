// The rows of a table that add up to another: found, the simplest first.
import type { Line } from './grid.ts';
import type { Manner, Side } from './sum-manner.ts';
import { manners, simplest } from './sum-manner.ts';
import type { FoundSum, Holding, Run, Sound } from './sum-sound.ts';
import { soundSums } from './sum-sound.ts';
import { Span } from './sum-span.ts';

/** Labels that say of a row that it is a total, what is left, or no part. */
const totals = /^\W*(?:sous-?\s?|sub-?\s?|grand |general )?(?:totaa?l|total|somme|som|sum|ensemble)/;
const results =
  /resultat|resultaat|result|benefice|winst|verlies|perte|profit|marge|margin|ebit|sold[eo]|saldo|surplus/;
const details = /^\W*(?:dont|waarvan|of which|including|incl\b|y compris|w\.?v\.|whereof)/;

const stages: readonly (readonly [readonly Manner[], Holding])[] = [
  [[simplest], 'always'],
  [manners, 'always'],
  [manners.slice(0, 2), 'mostly'],
  [[simplest], 'half'],
];

/**
 * The sums among lines in the order of their table. A total stands after or before its parts. The parts of a sum that
 * is found are left out from then on, so that a sum of totals is one of neighbours. Simpler sums come first: all
 * lines added up, before some taken away, before some left out; those that hold in every period before those that
 * hold in most, and those before sums of neighbours that hold in half of them.
 */
export function sums(lines: readonly Line[]): readonly FoundSum[] {
  const search = new Search(lines);
  for (const [stage, holding] of stages) {
    if (stage.length > 1) search.leaveOut(({ indicator }) => details.test(plainly(indicator)));
    while (search.finds(stage, holding));
  }
  return search.found();
}

class Search {
  private readonly lines: readonly Line[];
  private readonly sums: Sound[] = [];
  /** Parts of nothing yet; a total may be a part of another. */
  private readonly free: Set<Line>;
  /**
   * Of `revenue = costs + result` nobody knows yet whether the first line is a total or the last is what is left:
   * by the last line. To the lines below it either may be a part.
   */
  private readonly open = new Map<Line, Sound>();
  private readonly results = new Set<Sound>();
  private readonly span = new Span();

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.free = new Set(lines);
  }

  leaveOut(is: (line: Line) => boolean): void {
    for (const line of this.lines) if (is(line)) this.free.delete(line);
  }

  finds(stage: readonly Manner[], holding: Holding): boolean {
    for (const manner of stage) {
      const sound = this.lines.flatMap((total, at) => this.soundSums(total, at, manner, holding));
      sound.sort((a, b) => a.reach - b.reach || a.sum.parts.length - b.sum.parts.length);
      const best = sound.find(({ sum }) => !this.span.has(sum));
      if (best) this.keep(best);
      if (best) return true;
    }
    return false;
  }

  /** In the order of their totals. */
  found(): readonly FoundSum[] {
    const sums = this.sums.map((sound) => (this.isResult(sound) ? asResult(sound.sum) : sound.sum));
    return sums.sort((a, b) => this.lines.indexOf(a.total) - this.lines.indexOf(b.total));
  }

  private soundSums(total: Line, at: number, manner: Manner, holding: Holding): Sound[] {
    const all = totals.test(plainly(total.indicator)) ? 1 : this.lines.length;
    const runs = holding === 'always' ? this.runs(total, at) : this.missedRuns(total, at);
    return runs.flatMap((run) => soundSums(run, manner, holding, all));
  }

  /** Of a total without a sum, whose misprint may have led to other sums of its parts. */
  private missedRuns(total: Line, at: number): Run[] {
    if (this.sums.some(({ sum }) => sum.total === total)) return [];
    const [above, below] = [this.lines.slice(0, at).reverse(), this.lines.slice(at + 1)];
    const all = [
      { total, side: 'before', lines: above },
      { total, side: 'after', lines: below },
    ] as const;
    return [...this.runs(total, at), ...all];
  }

  private runs(total: Line, at: number): Run[] {
    const run = (side: Side, lines: readonly Line[], isFree: (line: Line) => boolean): Run => ({
      ...{ total, side, lines: lines.filter(isFree) },
    });
    const above = this.lines.slice(0, at).reverse();
    const heads = new Set([...this.open.values()].map(({ sum }) => sum.total));
    const isFree = (line: Line) => this.free.has(line);
    return [
      run('before', above, isFree),
      run('after', this.lines.slice(at + 1), isFree),
      ...(above.some((line) => this.open.has(line))
        ? [run('before', above, (line) => this.open.has(line) || (isFree(line) && !heads.has(line)))]
        : []),
    ];
  }

  private keep(sound: Sound): void {
    const { parts } = sound.sum;
    for (const { line } of parts) {
      this.free.delete(line);
      const known = this.open.get(line);
      if (known) {
        this.results.add(known);
        this.free.delete(known.sum.total);
      }
      for (const [last, { sum }] of this.open)
        if (last === line || sum.total === line) this.open.delete(last);
    }
    this.sums.push(sound);
    this.span.add(sound.sum);
    if (sound.side === 'after' && parts.every(({ minus }) => !minus))
      this.open.set(parts.at(-1)!.line, sound);
  }

  private isResult(sound: Sound): boolean {
    const { total, parts } = sound.sum;
    const last = parts.at(-1)!.line;
    const undecided = this.open.get(last) === sound;
    const named = results.test(plainly(last.indicator)) && !totals.test(plainly(total.indicator));
    return this.results.has(sound) || (undecided && named);
  }
}

/** `revenue - costs = result` */
function asResult({ total, parts, ...how }: FoundSum): FoundSum {
  const taken = parts.slice(0, -1).map(({ line }) => ({ line, minus: true }));
  return { ...how, total: parts.at(-1)!.line, parts: [{ line: total, minus: false }, ...taken] };
}

const plainly = (label: string): string => label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
