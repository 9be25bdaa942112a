// The simplex in doubles: quick to find what then has to be proved, and never believed itself.
import type { Aim } from './aim.ts';
import type { Corner } from './corner.ts';
import { clean, slight, tolerance } from './corner.ts';
import { checkClock } from './deadline.ts';
import { Lost } from './lost.ts';

/** A point where an aim seems to be reached. */
export interface Summit {
  /** Constraints whose multiples seem to add up to the bound. */
  readonly support: readonly number[];
  /** What the aim gains with the form at each place; 0 where it may move. */
  readonly costs: Float64Array;
  /** A direction, by variable, along which the aim goes on for ever, or is only approached. */
  readonly ray: Float64Array | null;
}

/** Source: as the exact simplex; ratio test: Harris, Mathematical Programming 5 (1973). */
export class Search {
  readonly corner: Corner;
  private readonly row: Float64Array;
  private readonly moves: Float64Array;
  private readonly distances: Float64Array;
  private bland = false;
  private idle = 0;
  private count = 0;

  constructor(corner: Corner) {
    this.corner = corner;
    this.row = new Float64Array(corner.basis.size);
    this.moves = new Float64Array(corner.forms.count);
    this.distances = new Float64Array(corner.forms.count);
  }

  /**
   * Constraints that seem to clash; null once the point satisfies all of them, nearly; undefined where that is not
   * settled after so many steps.
   */
  clash(steps = Infinity): readonly number[] | null | undefined {
    const { corner } = this;
    const crossed = this.crossed();
    if (crossed) return crossed;
    corner.settle(this.moves);
    this.startCounting();
    for (;;) {
      const leaving = this.violated();
      if (leaving < 0) return null;
      const rise = corner.worth[leaving]! < corner.forms.lower[leaving]!;
      corner.basis.row(leaving, this.row);
      const place = this.repairing(rise);
      if (place < 0) return this.clashOf(leaving, rise);
      if (this.count >= steps) return undefined;
      corner.steps(place, this.moves);
      corner.moveTo(place, leaving, (rise ? corner.forms.lower : corner.forms.upper)[leaving]!, this.moves);
      this.tick(false);
    }
  }

  /** Where the aim is reached, from a point that satisfies everything. Costs below `faint` count as nothing. */
  pursue(aim: Aim, faint: number): Summit {
    const { corner } = this;
    this.startCounting();
    for (;;) {
      corner.basis.express(aim.gradient(corner.worth), this.row);
      clean(this.row, Math.max(faint, aim.blur));
      const place = this.improving();
      if (place < 0) return this.summit(aim.ray);
      const rise = this.row[place]! < 0;
      corner.steps(place, this.moves);
      const blocking = this.blocking(place, rise);
      if (blocking < 0) {
        if (aim.follow(this.headingOf(place, rise))) return this.summit(aim.ray);
        this.tick(false);
      } else this.step(place, rise, blocking);
    }
  }

  private step(place: number, rise: boolean, blocking: number): void {
    const { corner, moves } = this;
    const own = corner.basis.nonbasic[place]!;
    const before = corner.worth[own]!;
    const up = blocking === own ? rise : moves[blocking]! > 0 === rise;
    const bound = (up ? corner.forms.upper : corner.forms.lower)[blocking]!;
    if (blocking === own) corner.move(place, bound, moves);
    else corner.moveTo(place, blocking, bound, moves);
    this.tick(Math.abs(corner.worth[own]! - before) > tolerance);
  }

  // --- choosing -------------------------------------------------------------------------------------------------

  private startCounting(): void {
    this.bland = false;
    this.idle = 0;
    this.count = 0;
  }

  /** After many steps that lead nowhere Bland's rule, after too many none. */
  private tick(progress: boolean): void {
    const { size } = this.corner.basis;
    checkClock();
    this.idle = progress ? 0 : this.idle + 1;
    this.bland = this.idle > 2 * size + 20;
    if (++this.count > 200 + 20 * (size + this.corner.forms.count)) throw new Lost();
  }

  /** The basic form farthest out of bounds, or the first. */
  private violated(): number {
    const { worth, forms, basis } = this.corner;
    const { lower, upper } = forms;
    let best = -1;
    let most = tolerance;
    for (let form = 0; form < worth.length; form++) {
      const value = worth[form]!;
      const excess = Math.max(lower[form]! - value, value - upper[form]!);
      if (excess <= most || basis.places[form]! >= 0) continue;
      if (Number.isNaN(excess)) throw new Lost();
      if (this.bland) return form;
      most = excess;
      best = form;
    }
    return best;
  }

  /** A place whose form can move the one that the row is of; what is slight beside the rest of the row is rounding. */
  private repairing(rise: boolean): number {
    const largest = this.row.reduce((most, speed) => Math.max(most, Math.abs(speed)), 1);
    return this.steepest(rise ? 1 : -1, slight * largest);
  }

  /** A place whose form can move so that the aim, which the row is of, falls. */
  private improving(): number {
    return this.steepest(-1, 0);
  }

  /** Of the places that can move the row's form that way, the fastest; the first form under Bland's rule. */
  private steepest(direction: 1 | -1, least: number): number {
    const { corner, row, bland } = this;
    const { nonbasic } = corner.basis;
    let best = -1;
    let most = least;
    for (let place = 0; place < row.length; place++) {
      const speed = row[place]! * direction;
      const size = Math.abs(speed);
      if (!(size > (bland ? least : most))) continue;
      const form = nonbasic[place]!;
      if (!(speed > 0 ? corner.canRise(form) : corner.canFall(form))) continue;
      if (bland && best >= 0 && form > nonbasic[best]!) continue;
      best = place;
      most = size;
    }
    return best;
  }

  /** The form that meets a bound first when the one at the place moves, itself included; -1 when none does. */
  private blocking(place: number, rise: boolean): number {
    const { worth, forms, basis } = this.corner;
    const own = basis.nonbasic[place]!;
    const room = rise ? forms.upper[own]! - worth[own]! : worth[own]! - forms.lower[own]!;
    const reach = Math.min(room, this.measured(own, rise));
    if (reach === Infinity) return -1;
    const { moves, distances } = this;
    let best = -1;
    let fastest = 0;
    for (let form = 0; form < moves.length; form++) {
      const speed = Math.abs(moves[form]!);
      if (speed <= fastest || distances[form]! > reach * speed) continue;
      if (this.bland && best >= 0) continue;
      fastest = speed;
      best = form;
    }
    return room <= reach && fastest < 1 ? own : best;
  }

  /** Fills in how far each basic form is from the bound it moves to; how soon one oversteps it by the tolerance. */
  private measured(own: number, rise: boolean): number {
    const { moves, distances } = this;
    const { worth, forms, basis } = this.corner;
    const [ahead, behind] = rise ? [forms.upper, forms.lower] : [forms.lower, forms.upper];
    const { places } = basis;
    let reach = Infinity;
    for (let form = 0; form < moves.length; form++) {
      const move = moves[form]!;
      const speed = Math.abs(move);
      distances[form] = Infinity;
      if (!(speed > tolerance) || places[form]! >= 0 || form === own) continue;
      const distance = Math.abs((move > 0 ? ahead : behind)[form]! - worth[form]!);
      distances[form] = distance;
      const time = (distance + tolerance) / speed;
      if (time < reach) reach = time;
    }
    return reach;
  }

  /** Two bounds of one form that exclude each other. */
  private crossed(): readonly number[] | null {
    const { lower, upper, lowerBy, upperBy } = this.corner.forms;
    const form = lower.findIndex((low, index) => low > upper[index]!);
    return form < 0 ? null : [lowerBy[form]!, upperBy[form]!];
  }

  // --- candidates -----------------------------------------------------------------------------------------------

  private clashOf(leaving: number, rise: boolean): readonly number[] {
    const { forms } = this.corner;
    const own = (rise ? forms.lowerBy : forms.upperBy)[leaving]!;
    return [own, ...this.bearing((coefficient) => coefficient > 0 !== rise)];
  }

  private summit(ray: Float64Array | null): Summit {
    return { support: this.bearing((cost) => cost > 0), costs: this.row.slice(), ray };
  }

  /** The constraints that hold the forms of the row at their lower or upper bounds. */
  private bearing(isLower: (coefficient: number) => boolean): number[] {
    const { basis, forms } = this.corner;
    const found: number[] = [];
    basis.nonbasic.forEach((form, place) => {
      const coefficient = this.row[place]!;
      if (coefficient === 0) return;
      const constraint = (isLower(coefficient) ? forms.lowerBy : forms.upperBy)[form]!;
      if (constraint >= 0) found.push(constraint);
    });
    return found;
  }

  private headingOf(place: number, rise: boolean): Float64Array {
    const heading = new Float64Array(this.corner.basis.size);
    this.corner.basis.column(place, heading);
    return rise ? heading : heading.map((step) => -step);
  }
}
