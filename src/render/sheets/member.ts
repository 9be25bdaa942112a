// What a proof cites, as columns: a statement, a rule in a period, or the sign of a figure.
import type { MemberDocument } from '../../figures/document.ts';
import type { Column } from '../sheet.ts';
import { number, text } from '../sheet.ts';

export function memberColumns<Row>(of: (row: Row) => MemberDocument): Column<Row>[] {
  const stated = (row: Row) => {
    const member = of(row);
    return member.kind === 'statement' ? member : null;
  };
  const ruled = (row: Row) => {
    const member = of(row);
    return member.kind === 'rule' ? member : null;
  };
  const signed = (row: Row) => {
    const member = of(row);
    return member.kind === 'sign' ? member : null;
  };
  return [
    text('kind', (row) => of(row).kind),
    text('statement', (row) => stated(row)?.id),
    text('file', (row) => stated(row)?.file),
    number('line', (row) => stated(row)?.line),
    text('rule', (row) => ruled(row)?.rule),
    text('indicator', (row) => signed(row)?.indicator),
    text('period', (row) => ruled(row)?.period ?? signed(row)?.period),
    text('origin', (row) => signed(row)?.origin),
  ];
}
