// The rows of explain: what each end rests on; of a rule its periods, of a conflict the rows that add up to nothing.
import type {
  ConflictExplanationDocument,
  EndDocument,
  ExplanationDocument,
  ExplanationsDocument,
  ProofRowDocument,
  RuleExplanationDocument,
} from '../../figures/explanation.ts';
import type { Sheet } from '../sheet.ts';
import { flag, interval, number, sheet, text } from '../sheet.ts';
import { memberColumns } from './member.ts';

type Explained = Partial<
  ExplanationDocument & ExplanationsDocument & RuleExplanationDocument & ConflictExplanationDocument
>;

export function explain(found: Explained): readonly Sheet[] {
  if (found.periods !== undefined) return [judged(found.rule!.rule, found.periods)];
  if (found.conflict !== undefined) return [added(found.conflict.rows)];
  return [proven(found.explanations ?? (found.quantity === undefined ? [] : [found as ExplanationDocument]))];
}

/** One for each row of the proof of an end. */
function proven(explanations: readonly ExplanationDocument[]): Sheet {
  const rows = explanations.flatMap(({ quantity, ends }) =>
    (['lower', 'upper'] as const).flatMap((side) =>
      steps(ends[side]).map((step) => ({ quantity, side, ...step })),
    ),
  );
  return sheet('step', rows, [
    text('of_indicator', ({ quantity }) => quantity.indicator),
    text('of_period', ({ quantity }) => quantity.period),
    text('of_measure', ({ quantity }) => quantity.measure),
    text('of_base', ({ quantity }) => quantity.base),
    text('unit', ({ quantity }) => quantity.unit),
    text('bound', ({ side }) => side),
    number('value', ({ end }) => end.value),
    flag('closed', ({ end }) => end.closed),
    memberColumns(({ member }) => member),
    text('end', ({ row }) => row.end),
    number('multiplier', ({ row }) => row.multiplier),
  ]);
}

const steps = (end: EndDocument | null) =>
  end === null ? [] : end.steps.flatMap(({ rows, ...member }) => rows.map((row) => ({ end, member, row })));

const added = (rows: readonly ProofRowDocument[]): Sheet =>
  sheet('row', rows, [
    memberColumns(({ member }) => member),
    text('end', (row) => row.end),
    text('terms', ({ terms }) =>
      terms.map(({ coefficient, indicator, period }) => `${coefficient} ${indicator} ${period}`).join('; '),
    ),
    text('relation', (row) => row.relation),
    number('constant', (row) => row.constant),
    number('multiplier', (row) => row.multiplier),
  ]);

type Periods = RuleExplanationDocument['periods'];

const judged = (rule: string, periods: Periods): Sheet =>
  sheet('rule', periods, [
    text('rule', () => rule),
    text('period', (row) => row.period),
    text('verdict', (row) => row.verdict),
    flag('edge', (row) => row.edge),
    interval('implied_', (row) => row.implied),
    number('difference', (row) => row.difference),
    text('reason', (row) => row.reason),
  ]);
