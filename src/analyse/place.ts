// Where a member of a proof stands in the files, as text.
import type { Member } from './rows.ts';

/** `2023.csv:4:9`, `rules.csv:2`, or nothing: a sign stands nowhere by itself. */
export function placeText(member: Member): string {
  if (member.kind === 'statement') return member.statement.id;
  if (member.kind === 'rule') return member.instance.rule.id;
  return '';
}
