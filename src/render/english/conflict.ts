// What a contradiction says in English: its arithmetic, its suspects, its multipliers.
import type { Sentences } from '../catalogue.ts';
import { figures, joined, relationMarks, under } from '../phrase.ts';
import { favourable, inBrackets, list, notation, reading, subject, terms } from './words.ts';

export const conflict = {
  'conflict-heading': ({ number }) => `Conflict ${number}. These cannot all hold`,
  'conflict-set': ({ number, figure, value, rounded }) =>
    `Conflict ${number}. Set ${figure} to ${value}${rounded ? `, ${favourable}` : ''}`,
  'conflict-amounts': ({ number, unit, rounded }) =>
    [`Conflict ${number}`, unit === '' ? '' : `in ${unit}`, rounded ? favourable : '']
      .filter(Boolean)
      .join(', '),
  figures: ({ parts }) => figures(parts, notation),
  'bound-mark': ({ mark }) => relationMarks[mark],
  arithmetic: ({ parts, over }) =>
    over === null ? `${terms(parts)} =` : `${inBrackets(parts)} / ${under(over)} =`,
  'arithmetic-solved': ({ parts, percents }) => `${inBrackets(parts)} / ${inBrackets(percents)} % =`,
  'arithmetic-part': ({ parts, percents }) => `${inBrackets(percents)} % × ${inBrackets(parts)} =`,
  'by-statement': ({ measure, printed }) => `${measure === 'value' ? 'printed' : measure} ${printed}`,
  'by-rule': ({ rule }) => (rule === null ? 'rule' : `rule ${rule}`),
  'chain-end': ({ low, high, split }) =>
    `${low} > ${high}: impossible.` +
    (split === null
      ? ''
      : ` Any other split within the printed numbers makes ${split === 'low' ? 'the first larger' : 'the second smaller'}.`),
  'these-take-part': () => 'These take part',
  possible: ({ lower, upper, lowerClosed, upperClosed }) => {
    if (lower !== null && lower === upper) return `exactly ${lower}`;
    const from = lower === null ? '' : `${lowerClosed ? '' : 'above '}${lower}`;
    const to = upper === null ? '' : `${upperClosed ? '' : 'below '}${upper}`;
    if (lower === null) return upperClosed ? `at most ${upper}` : to;
    return upper === null ? (lowerClosed ? `at least ${lower}` : from) : `${from} to ${to}`;
  },
  'section-sources': () => 'Sources',
  'explain-hint': ({ number }) => `The sum that shows it: smals-report explain conflict ${number}`,
  'amounts-in': ({ unit }) => (unit === '' ? 'Amounts as printed' : `Amounts in ${unit}`),
  'row-form': ({ parts, relation, limit }) =>
    `${terms(parts.map(({ figure, ...part }) => ({ ...part, number: figure })))} ${relationMarks[relation]} ${limit}`,
  'added-up': ({ low, high, strict }) =>
    `Each row times its number (below zero: the row turned round), added up: ${low} ${strict ? '>' : '≥'} ${high}, impossible.`,
  subject: ({ name, measure, period, base }) => subject(name, measure, period, base),
  'rule-in': ({ rule, periods }) => `rule: ${rule}, in ${list(periods)}`,
  'sign-of': ({ name, period, positive, strict }) =>
    `${name} ${period} is ${strict ? (positive ? 'above' : 'below') : positive ? 'not below' : 'not above'} zero`,
  'sign-origin': ({ origin, places }) =>
    ({
      declared: 'declared in indicators.csv',
      presupposed: 'a percentage of it is printed',
      printed: `printed, ${list(places)}`,
      guessed: 'guessed',
    })[origin],
  'one-would-mend': ({ misprint }) =>
    `One of these alone would mend it, ${misprint ? 'likely misprint first, then smallest correction' : 'smallest correction first'}`,
  'none-would-mend': () => 'No single one of them would mend it: the same figures contradict others too.',
  'would-read': ({ lower, upper, misprint }) => {
    const likely = misprint === null ? '' : `likely a misprint of ${misprint}`;
    if (lower !== null && lower === upper)
      return lower === misprint ? likely : joined(`should read ${lower}`, likely);
    return joined(reading(lower, upper), likely);
  },
  'no-number-would-do': () => 'no number in its place would do',
  'rule-may-not-hold': ({ rule, periods }) =>
    `or the rule does not hold in ${list(periods, 'or in')} (another scope?): ${rule}`,
} satisfies Partial<Sentences>;
