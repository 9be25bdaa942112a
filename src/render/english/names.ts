// How an English message names what it speaks of: a row, a rule, a statement, foreign text.
import type { MemberName } from '../../figures/finding.ts';
import type { Script } from '../foreign.ts';
import { foreignDigit, odd, shown, unicode } from '../foreign.ts';

export const meant = (nearest: string | null): string =>
  nearest === null ? '' : `; is ${quoted(nearest)} meant?`;

/** The row's name and a space. */
export const named = (row: string): string => (row === '' ? '' : `${shown(row)} `);

export const about = (row: string): string => (row === '' ? '' : `${shown(row)}: `);
export const inRule = (rule: string): string => (rule === '' ? '' : `rule ${shown(rule)}: `);

export const quoted = (text: string): string => `"${shown(text)}"`;

const scripts: Readonly<Record<Script, string>> = {
  'full-width': 'full-width',
  'arabic-indic': 'Arabic-Indic',
  persian: 'Persian',
  devanagari: 'Devanagari',
};

/** `U+FF19 (full-width 9)` */
export function codePoint(character: string): string {
  const found = foreignDigit(character);
  return unicode(character) + (found ? ` (${scripts[found.script]} ${found.digit})` : '');
}

/** `has U+FF13 (full-width 3)`; null where the text has no digit of another script and hides nothing. */
export function oddity(text: string): string | null {
  const character = odd(text);
  return character === null ? null : `has ${codePoint(character)}`;
}

/** `2023.csv:13 (staffing growth 2023 18 %)` */
export const memberName = (member: MemberName): string => `${shown(member.place)} (${claim(member)})`;

/** `staffing growth 2023 18 %` */
export function claim({ subject, period, measure, printed }: MemberName): string {
  const what =
    measure === 'rule'
      ? `rule ${subject} in ${period}`
      : measure === 'value'
        ? `${subject} ${period}`
        : `${subject} ${measure} ${period}`;
  return `${shown(what)}${printed === null ? '' : ` ${shown(printed)}`}`;
}
