// What explain says in English, and what is safe to write.
import type { Sentences } from '../catalogue.ts';
import { capital, relationMarks, under } from '../phrase.ts';
import { asTaken, count, inBrackets, list, reasonWords, terms } from './words.ts';

export const explain = {
  'was-not-printed': ({ subject, limits }) =>
    `${subject} was not printed. ${limits === null ? 'Nothing is known of it.' : `It was ${limits}.`}`,
  'was-printed': ({ subject, number, supposed, place, limits }) =>
    `${subject} ${supposed ? 'is supposed to be' : 'was printed'} ${number} (${place})${limits === null ? '' : `: ${limits}`}.`,
  replaced: ({ by }) => `${by} stands in its place`,
  'others-leave': ({ limits }) => `All that is printed elsewhere leaves ${limits}.`,
  judged: ({ verdict, edge, why }) =>
    ({
      confirmed: '✓ confirmed: the others prove it.',
      consistent: edge
        ? '• consistent (edge): the others allow it at one single point.'
        : '• consistent: the others allow it, and leave more room than it takes.',
      unchecked: `○ unchecked${why === null ? '' : `: ${why}`}.`,
      contradicted: `✗ contradicted${why === null ? '' : `: ${why}`}.`,
    })[verdict],
  reason: ({ reason }) => reasonWords[reason],
  'in-conflicts': ({ numbers }) =>
    `it belongs to conflict ${list(numbers)}; smals-report explain conflict ${numbers[0]}`,
  together: ({ limits }) => `With what is printed itself: ${limits}.`,
  limits: ({ lower, upper, lowerClosed, upperClosed, unit }) => {
    const ends =
      lower === null
        ? `${upperClosed ? 'at most' : 'less than'} ${upper}`
        : upper === null
          ? `${lowerClosed ? 'at least' : 'more than'} ${lower}`
          : lower === upper
            ? `exactly ${lower}`
            : `between ${lower} and ${upper}`;
    return [ends, unit].filter(Boolean).join(' ');
  },
  end: ({ limits }) => capital(limits),
  evidence: ({ subject, limits }) => `${subject} was ${limits}`,
  'printed-number': ({ number }) => `printed ${number}`,
  'rule-of': ({ rule, period }) => `Rule ${rule}, in ${period}`,
  indented: ({ line }) => `  ${line}`,
  'set-to-hundred': ({ subject }) => `Set ${subject} to 100. Then`,
  reckoned: ({ subject, relation, parts, divisor, result, taken }) => {
    const work = divisor === null ? terms(parts) : `${inBrackets(parts)} / ${under(divisor)}`;
    return `${subject} ${relationMarks[relation]} ${work}${work === result ? '' : ` = ${result}`}${asTaken(taken, result)}`;
  },
  solved: ({ subject, relation, parts, over, result, taken }) =>
    `${subject} ${relationMarks[relation]} ${inBrackets(parts)} / ${inBrackets(over)} % = ${result}${asTaken(taken, result)}`,
  'no-other-split': ({ end }) =>
    `No other split within the printed numbers makes it ${end === 'lower' ? 'smaller' : 'larger'}.`,
  concluded: ({ how, subject, relation, first, second, factor, result, taken }) => {
    const work = {
      times: `${first} % × ${second}`,
      share: `${first} / ${second}`,
      growth: `${first} / ${second} - 1`,
      'growth-below-zero': `${first} / ${second} + 1`,
      difference: factor === null ? `${first} - ${second}` : `(${first} - ${second}) % × ${factor}`,
    };
    return `${subject} ${relationMarks[relation]} ${work[how]} = ${result}${asTaken(taken, result)}`;
  },

  'narrows-nothing': ({ statements, more }) =>
    statements.length === 0
      ? 'Nothing else printed narrows it.'
      : `Printed too, but narrowing nothing: ${statements.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}.`,
  'subject-at': ({ subject, place }) => `${subject} (${place})`,
  'rests-on': ({ noRule, signs, moreSigns, sources }) => {
    const more = moreSigns > 0 ? ` and ${count(moreSigns)} more signs` : '';
    const assumed = signs.length === 0 ? '' : `assumes ${more ? signs.join(', ') + more : list(signs)}`;
    const first = [noRule ? 'no rule used' : '', assumed].filter(Boolean).join('; ');
    const from =
      sources.length === 0 ? '' : `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join(', ')}.`;
    return [first === '' ? '' : `${capital(first)}.`, from].filter(Boolean).join(' ');
  },
  'sign-short': ({ name, period, relation }) => `${name} ${period} ${relationMarks[relation]} 0`,
  'safe-to-write': ({ safe, notSafe }) =>
    `Safe to write: ${safe.map((words) => `"${words}"`).join(', ')}.` +
    (notSafe === null ? '' : ` Not safe: "${notSafe}".`),
  writing: ({ how, number, unit, to }) => {
    const words = {
      about: 'about ',
      number: '',
      more: 'more than ',
      'at-least': 'at least ',
      less: 'less than ',
      'at-most': 'at most ',
    };
    const written = [words[how] + number, unit].filter(Boolean).join(' ');
    return to === null ? written : `${written}, to the nearest ${to}`;
  },
  'what-is-missing': () => 'More would follow, by the line named, from a number for',
  'nothing-names-it': () =>
    'No statement and no rule names it: a value is missing, or a growth or share that ties it to another figure.',
  missing: ({ figures }) => list(figures),
  'rule-explained': ({ rule, expression, place }) => `Rule ${rule}: ${expression} (${place}).`,
  'rule-nowhere': () => 'It holds in no period of these figures.',
  'taken-together': () => 'So many times each of these, added up; all but what is asked for cancels out',
  letter: ({ letter, subject }) => `${letter}: ${subject}`,
  times: () => '×',
  inequality: ({ parts, relation, constant }) => `${terms(parts)} ${relationMarks[relation]} ${constant}`,
} satisfies Partial<Sentences>;
