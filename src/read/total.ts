// Which row of a published table a share column divides by.
import { folded } from './heading.ts';

/** What stands in one row: its label, and its cell in the share column. */
export interface Part {
  readonly label: string;
  readonly share: string;
}

/** `100`, `100,0 %` */
export const isHundred = (text: string): boolean => /^\+?100(?:[.,]0+)?\s*%?$/.test(text);

/** The total that goes without a name. */
const nameless = new Set(['total', 'totaal', 'le total', 'het totaal', 'the total', 'whole', 'geheel']);

const abbreviations: Readonly<Record<string, string>> = { ca: "chiffre d'affaires" };

/**
 * The label of the total. The rule: the row of that name; or the only one whose label begins with it. A total without
 * a name, or called "total" where no row is, is the only row of which 100 % is printed. Null where none of it tells.
 */
export function total(of: string | null, rows: readonly Part[]): string | null {
  const found = of === null ? null : named(of, rows);
  if (found !== null) return found;
  if (of !== null && !nameless.has(folded(of))) return null;
  const whole = rows.filter(({ share }) => isHundred(share));
  return (
    (whole.length === 1 ? whole : rows.filter(({ label }) => nameless.has(folded(label))))[0]?.label ?? null
  );
}

function named(of: string, rows: readonly Part[]): string | null {
  const exact = rows.find(({ label }) => label === of.normalize('NFC'));
  if (exact) return exact.label;
  const asked = folded(of);
  for (const name of [asked, abbreviations[asked]].filter((name) => name !== undefined)) {
    const same = rows.filter(({ label }) => folded(label) === name);
    const found = same.length > 0 ? same : rows.filter(({ label }) => folded(label).startsWith(`${name} `));
    if (found.length > 0) return found.length === 1 ? found[0]!.label : null;
  }
  return null;
}
