// What later statements do to earlier ones of the same quantity: restate them, or merely repeat them.
import type { Finding } from '../figures/finding.ts';
import type { Source } from '../figures/source.ts';
import type { Statement } from '../figures/statement.ts';
import { quantityOf } from '../figures/statement.ts';

/**
 * The statements, in order, those that a later one replaces excluded: whatever was said before a restated number, and
 * a provisional number once another is printed. Later is what was published later, where sources tell of both, else
 * what comes later in file order.
 */
export function settled(
  statements: readonly Statement[],
  sources: ReadonlyMap<string, Source> = new Map(),
): readonly Statement[] {
  const replacing = new Set<string>();
  const latestFirst = inTime(statements, sources).reverse();
  const superseded = new Set<Statement>();
  const seen = new Set<string>();
  for (const statement of latestFirst) {
    const quantity = quantityOf(statement);
    const isReplaced = replacing.has(quantity) || (statement.status === 'provisional' && seen.has(quantity));
    if (isReplaced) superseded.add(statement);
    if (statement.status === 'restated') replacing.add(quantity);
    if (statement.status !== 'disputed') seen.add(quantity);
  }
  return statements.map((s) => (superseded.has(s) ? { ...s, excluded: 'superseded' } : s));
}

/** By date of publication; what has none stays behind what it follows. */
function inTime(statements: readonly Statement[], sources: ReadonlyMap<string, Source>): Statement[] {
  const byQuantity = new Map<string, Statement[]>();
  for (const statement of statements) {
    const quantity = quantityOf(statement);
    const before = byQuantity.get(quantity);
    if (before) before.push(statement);
    else byQuantity.set(quantity, [statement]);
  }
  const published = ({ source }: Statement) =>
    source === null ? null : (sources.get(source)?.published ?? null);
  return [...byQuantity.values()].flatMap((copies) => {
    const dates = copies.map(published);
    if (copies.length < 2 || dates.includes(null)) return copies;
    const order = copies
      .map((_, at) => at)
      .sort((a, b) => (dates[a]! < dates[b]! ? -1 : Number(dates[a]! > dates[b]!)));
    return order.map((at) => copies[at]!);
  });
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
