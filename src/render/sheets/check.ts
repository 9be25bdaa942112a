// The rows of check: one for each statement with its verdict; beside them rules, and the members of conflicts.
import type { CheckAnswer, StatementDocument } from '../../figures/document.ts';
import type { Sheet } from '../sheet.ts';
import { flag, interval, number, sheet, text } from '../sheet.ts';
import { memberColumns } from './member.ts';

/** True values stand first where they were asked for. */
export function check({ statements, rules, conflicts, witness }: Partial<CheckAnswer>): readonly Sheet[] {
  const members = conflicts?.flatMap(({ number, members }) =>
    members.flatMap(({ rows, ...member }) => rows.map((row) => ({ number, member, row }))),
  );
  const found = [
    stated(statements),
    sheet('rule', rules, [
      text('rule', (row) => row.rule),
      text('period', (row) => row.period),
      text('verdict', (row) => row.verdict),
      flag('edge', (row) => row.edge),
      number('difference', (row) => row.difference),
      text('reason', (row) => row.reason),
    ]),
    sheet('member', members, [
      number('conflict', ({ number }) => number),
      memberColumns(({ member }) => member),
      text('end', ({ row }) => row.end),
      number('multiplier', ({ row }) => row.multiplier),
    ]),
  ];
  return witness === undefined ? found : [valued(witness ?? []), ...found];
}

const stated = (statements: readonly StatementDocument[] | undefined): Sheet =>
  sheet('statement', statements, [
    text('statement', (row) => row.id),
    text('file', (row) => row.file),
    number('line', (row) => row.line),
    number('column', (row) => row.column),
    text('indicator', (row) => row.indicator),
    text('period', (row) => row.period),
    text('measure', (row) => row.measure),
    text('base', (row) => row.base),
    number('printed', (row) => row.printed),
    text('qualifier', (row) => row.qualifier),
    text('unit', (row) => row.unit),
    number('scale', (row) => row.scale),
    interval('', (row) => row.interval),
    interval('implied_', (row) => row.implied),
    text('verdict', (row) => row.verdict),
    flag('edge', (row) => row.edge),
    text('reason', (row) => row.reason),
  ]);

const valued = (witness: NonNullable<CheckAnswer['witness']>): Sheet =>
  sheet('value', witness, [
    text('indicator', (row) => row.indicator),
    text('period', (row) => row.period),
    number('value', (row) => row.value),
  ]);
