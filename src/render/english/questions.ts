// The findings of a question or of its answer, in English.
import type { MemberName } from '../../figures/finding.ts';
import type { Carried, Findings } from '../catalogue.ts';
import { shown } from '../foreign.ts';
import { duration } from '../number.ts';
import { optionFor, typed } from '../phrase.ts';
import { claim, meant, memberName, quoted } from './names.ts';

export const questions = {
  'unknown-period': (finding) => unknown('period', finding, optionFor(finding.text)),
  'unknown-name': (finding) => unknown('indicator', finding, optionFor(finding.text)),
  'growth-order': ({ from, to }) =>
    from === to
      ? `growth from ${quoted(from)} to itself; name two periods`
      : `growth from ${quoted(from)} back to ${quoted(to)}; write the earlier period first`,
  'no-total': ({ period, of }) =>
    of !== null
      ? `nothing is known in ${quoted(period)} of any part of ${quoted(of)}; name another total, or another period`
      : `no indicator of ${quoted(period)} is declared part of a total; name the total with --of`,
  'unknown-file': (finding) => unknown('file', finding),
  'unknown-measure': (finding) => unknown('measure', finding),
  'no-statement': ({ text, lines, columns }) =>
    (text === null
      ? 'the file ends before this line'
      : text === ''
        ? 'an empty line'
        : `no statement begins here: ${quoted(text)}`) +
    (columns.length > 0
      ? `; in this line one begins at column ${columns.join(', ')}`
      : lines === null
        ? ''
        : `; those of this file stand in lines ${lines[0]} to ${lines[1]}`),
  'unknown-conflict': ({ text, count }) =>
    `no conflict ${quoted(text)}; ` +
    (count === 0
      ? 'these figures do not contradict each other'
      : `the conflicts of these figures are numbered ${count === 1 ? '1' : `1 to ${count}`}`),
  'set-aside': ({ members }) =>
    `these figures contradict each other; what is proven here leaves out ${members.map(memberName).join(', ')}; see smals-report check`,
  conflict: ({ number, suspect, others, wouldRead }) =>
    `contradiction ${number}: ${memberName(suspect)} cannot stand with ${others} other printed ` +
    `${others === 1 ? 'number' : 'numbers'}${reading(suspect, wouldRead)}`,
  suspect: ({ number, suspect, wouldRead }) =>
    `contradiction ${number} would end without ${memberName(suspect)} too${reading(suspect, wouldRead)}`,
  'guessed-sign': ({ indicators, members }) =>
    `${indicators.map(quoted).join(', ')} would have to be negative for ${members.map(memberName).join(', ')} to hold; ` +
    'declare its sign in indicators.csv to have this judged',
  'not-whole': ({ indicator, period, unit, lower, upper, open, because, nearest }) =>
    `${shown(indicator)} ${period} counts ${shown(unit)}, and ${because ? claim(because) : 'what is printed'} leaves only ${lower === upper ? lower : `${lower} to ${upper}`}` +
    `${open ? ', ends excluded' : ''}: ` +
    'no whole number' +
    (nearest.length === 0
      ? ''
      : `; ${nearest.map(({ count, reads }) => `${count} would be ${reads}`).join(', ')}`),
  undecided: ({ milliseconds }) =>
    `not decided within ${duration(milliseconds)}; give it longer with --deadline, or fewer figures at a time`,
  'nothing-checked': () =>
    'nothing was checked: no printed number bears on another; is rules.csv or a share or growth missing?',
} satisfies Partial<Findings>;

function unknown(
  what: string,
  { text, nearest, known }: Carried<'unknown-name'>,
  option: ReturnType<typeof optionFor> = null,
): string {
  const guess =
    option !== null
      ? `; ${option === '-d' ? 'figures are read' : 'a page or a picture is written'} with ${option} ${shown(typed(text))}.`
      : meant(nearest) || '.';
  return `no ${what} ${quoted(text)} in these figures${guess} Known: ${known.map(shown).join(', ')}`;
}

function reading(
  { printed }: MemberName,
  wouldRead: { readonly lower: string | null; readonly upper: string | null } | null,
): string {
  if (wouldRead === null) return '';
  const { lower, upper } = wouldRead;
  if (lower === null && upper === null) return '; any number would do in its place';
  const percent = printed?.endsWith('%') ? ' %' : '';
  if (lower === null || upper === null)
    return `; alone it would have to read ${lower ?? upper}${percent} or ${lower === null ? 'less' : 'more'}`;
  return `; alone it would have to read ${lower === upper ? lower : `${lower} to ${upper}`}${percent}`;
}
