// One indicator has one unit, wherever it is printed.
import type { Finding } from '../figures/finding.ts';
import type { Spot } from './tell.ts';
import { shown, teller } from './tell.ts';

/** A unit as a file names it. */
export interface UnitClaim extends Spot {
  readonly indicator: string;
  readonly unit: string;
  readonly file: string;
}

/** The unit of each indicator: the first that is claimed. Every other one is a finding. */
export function units(claims: readonly UnitClaim[], findings: Finding[]): ReadonlyMap<string, string> {
  const first = new Map<string, UnitClaim>();
  for (const claim of claims) {
    const { indicator, unit, file } = claim;
    const other = first.get(indicator);
    if (other === undefined) first.set(indicator, claim);
    else if (other.unit !== unit) {
      const otherAt = `${other.file}:${shown(other)}`;
      teller(file, findings)({ code: 'unit', indicator, unit, other: other.unit, otherAt }, claim);
    }
  }
  return new Map([...first].map(([indicator, { unit }]) => [indicator, unit]));
}
