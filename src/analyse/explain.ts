// The explain command: why a figure, a line or a conflict is what it is said to be.
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import type { ConflictSubject } from './explain-conflict.ts';
import { explainConflict } from './explain-conflict.ts';
import { explainPlace } from './explain-place.ts';
import { explainQuantity } from './explain-quantity.ts';

/** What is to be explained, as typed; a column is null where none was typed. */
export type Subject =
  | {
      readonly kind: 'quantity';
      readonly indicator: string;
      readonly measure: string;
      readonly period: string;
    }
  | { readonly kind: 'place'; readonly file: string; readonly line: number; readonly column: number | null }
  | ({ readonly kind: 'conflict' } & ConflictSubject);

export function explain(report: Report, subject: Subject): Result {
  const { data, blocks, findings } = answer(report, subject);
  return { command: 'explain', data, blocks, findings };
}

function answer(report: Report, subject: Subject): Omit<Result, 'command'> {
  switch (subject.kind) {
    case 'quantity':
      return explainQuantity(report, subject);
    case 'place':
      return explainPlace(report, subject);
    case 'conflict':
      return explainConflict(report, subject);
  }
}
