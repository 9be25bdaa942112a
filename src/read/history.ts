// What later statements do to earlier ones of the same quantity: restate them, or merely repeat them.
import type { Finding } from '../figures/finding.ts';
import type { Statement } from '../figures/statement.ts';
import { quantityOf } from '../figures/statement.ts';

/** The statements, in order, those that a later one restates excluded. */
export function settled(statements: readonly Statement[]): readonly Statement[] {
  const restated = new Set<string>();
  const latestFirst = [...statements].reverse().map((statement): Statement => {
    const quantity = quantityOf(statement);
    const superseded = restated.has(quantity);
    if (statement.status === 'restated') restated.add(quantity);
    return superseded ? { ...statement, excluded: 'superseded' } : statement;
  });
  return latestFirst.reverse();
}

/** A note on every piece of evidence that only says again what an earlier one says. */
export function noteRepeated(statements: readonly Statement[], findings: Finding[]): void {
  const first = new Map<string, Statement>();
  for (const statement of statements) {
    if (statement.excluded !== null) continue;
    const { measure, indicator, qualifier, printed, scale, rounding, file, line, column } = statement;
    const said = [quantityOf(statement), qualifier, printed, scale, rounding].join('\0');
    const earlier = first.get(said);
    if (earlier === undefined) {
      first.set(said, statement);
      continue;
    }
    const row = measure === 'value' ? indicator : `${indicator} ${measure}`;
    findings.push({ code: 'same-figure', row, text: printed, first: earlier.id, file, line, column });
  }
}
