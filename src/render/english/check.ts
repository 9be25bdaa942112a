// What check says in English.
import type { Sentences } from '../catalogue.ts';
import { duration } from '../number.ts';
import { reach } from '../phrase.ts';
import { count, counted, list, plural, qualifierWords, terms } from './words.ts';

export const check = {
  consistent: ({ statements, supposed, periods, judged }) =>
    judged
      ? `✓ Consistent: ${counted(statements, 'statement', supposed)} on ${plural(periods, 'period')} can all be true at once.`
      : `○ Nothing checked: none of the ${counted(statements, 'statement', supposed)} bears on another.`,
  contradiction: ({ contradicted, supposed, periods, statements, conflicts }) =>
    `✗ Contradiction: ${counted(contradicted, 'number', supposed, periods)} cannot ${contradicted === 1 ? '' : 'all '}be true. ` +
    `(${plural(statements, 'statement')}, ${plural(conflicts, 'conflict')})`,
  undecided: ({ milliseconds, statements }) =>
    `○ Undecided: ${duration(milliseconds)} were not enough to tell whether ${plural(statements, 'printed statement')} can all be true at once.`,
  'section-propagated': () =>
    'Not printed; if all can be true, one statement at a time leaves (others may narrow it further)',
  'and-more-json': ({ count: n }) => `  and ${count(n)} more: --json`,
  'section-sums': () => 'Sums',
  'section-shares': () => 'Shares',
  'section-growth': () => 'Growth and change',
  'section-restated': () => 'Restated',
  restated: ({ earlier, later, provisional }) =>
    `${provisional ? 'provisional' : 'was'} ${earlier}, now ${later}`,
  'restated-by': ({ difference, relative, points }) =>
    `${difference}${points ? ' points' : ''}${relative === null ? '' : ` (${relative})`}`,
  'restated-bound': () => 'no number to compare',
  'restated-at': ({ later, earlier }) => `${later} replaces ${earlier}`,
  'and-more': ({ count: n }) => `  and ${count(n)} more: check --all`,
  'mark-holds': () => '✓',
  'mark-fails': () => '✗',
  'named-period': ({ name, period }) => `${name} ${period}`,
  sum: ({ parts, result, total, must }) =>
    `${terms(parts)} = ${result}` +
    (total === null || total === result ? '' : `, printed ${total}`) +
    (must === null ? '' : `, must be ${must}`),
  room: ({ up, down }) => reach(up, down),
  'exact-sum': () => 'exact',
  'is-rounding': ({ difference }) => `${difference} is rounding`,
  'off-by-rounding': ({ difference }) =>
    `off by ${difference}, rounding could explain it; not rounded? --exact`,
  'off-by': ({ difference, just }) =>
    `off by ${difference}, ${just ? 'just ' : ''}more than rounding explains`,
  'printed-as': ({ qualifier, number, supposed }) => {
    const words = qualifierWords[qualifier];
    const origin = supposed ? 'supposed' : 'printed';
    return words === '' ? `${origin} ${number}` : `${origin} "${words} ${number}"`;
  },
  recomputed: ({ measure, first, second, result, printed }) => {
    const work = {
      share: `${first} / ${second}`,
      ratio: `${first} / ${second}`,
      change: `${first} - ${second}`,
    };
    const growth = `${second} to ${first} is ${result}`;
    return `${measure === 'growth' || measure === 'value' ? growth : `${work[measure]} = ${result}`}, ${printed}`;
  },
  witness: () => 'One set of true values that prints exactly as published',
  'witness-leaves': ({ places }) => `Left out, for the sign of their base or total is open: ${list(places)}`,
  'no-witness': ({ conflict }) =>
    `No true values print as published; some do for all members of a conflict but one: explain conflict ${conflict} --witness`,
  'witness-without': ({ place, member }) =>
    `Without ${place} (${member}) the others of the conflict can be true`,
  'verdict-counts': ({ counts }) =>
    `Statements   ${count(counts.confirmed)} confirmed   ${count(counts.consistent)} consistent   ` +
    `${count(counts.unchecked)} unchecked   ${count(counts.contradicted)} contradicted`,
  'heading-counted': ({ what }) => what,
  'check-all-hint': () => 'Every statement with what the others imply: smals-report check --all',
} satisfies Partial<Sentences>;
