// What explain says in Dutch, and what is safe to write.
import type { Sentences } from '../catalogue.ts';
import { capital, relationMarks, under } from '../phrase.ts';
import { written } from './units.ts';
import { asTaken, count, inBrackets, list, notation, percentOf, reasonWords, terms } from './words.ts';

export const explain = {
  'was-not-printed': ({ subject, limits }) =>
    `${subject}: niet gepubliceerd. ${limits === null ? 'Er is niets van bekend.' : `${capital(limits)}.`}`,
  'was-printed': ({ subject, number, supposed, place, limits }) =>
    `${subject}: ${supposed ? 'verondersteld' : 'gepubliceerd'} ${number} (${place})${limits === null ? '' : `, dus ${limits}`}.`,
  replaced: ({ by }) => `${by} komt in de plaats`,
  'others-leave': ({ limits }) => `Volgens alles wat elders gepubliceerd is: ${limits}.`,
  judged: ({ verdict, edge, why }) =>
    ({
      confirmed: '✓ bevestigd: de andere bewijzen het.',
      consistent: edge
        ? '• consistent (op de rand): de andere laten het in één enkel punt toe.'
        : '• consistent: de andere laten het toe, en laten meer ruimte dan het inneemt.',
      unchecked: `○ ongetoetst${why === null ? '' : `: ${why}`}.`,
      contradicted: `✗ tegengesproken${why === null ? '' : `: ${why}`}.`,
    })[verdict],
  reason: ({ reason }) => reasonWords[reason],
  'in-conflicts': ({ numbers }) =>
    `het hoort bij conflict ${list(numbers)}; smals-report explain conflict ${numbers[0]}`,
  together: ({ limits }) => `Samen met wat ervan gepubliceerd is: ${limits}.`,
  limits: ({ lower, upper, lowerClosed, upperClosed, unit }) => {
    const ends =
      lower === null
        ? `${upperClosed ? 'hoogstens' : 'minder dan'} ${upper}`
        : upper === null
          ? `${lowerClosed ? 'minstens' : 'meer dan'} ${lower}`
          : lower === upper
            ? `precies ${lower}`
            : `tussen ${lower} en ${upper}`;
    return [ends, unit].filter(Boolean).join(' ');
  },
  end: ({ limits }) => capital(limits),
  evidence: ({ subject, limits }) => `${subject}: ${limits}`,
  'printed-number': ({ number }) => `gepubliceerd ${number}`,
  'rule-of': ({ rule, period }) => `Regel ${rule}, in ${period}`,
  indented: ({ line }) => `  ${line}`,
  'set-to-hundred': ({ subject }) => `Stel ${subject} op 100. Dan`,
  reckoned: ({ subject, relation, parts, divisor, result, taken }) => {
    const work = divisor === null ? terms(parts) : `${inBrackets(parts)} / ${under(divisor)}`;
    return `${subject} ${relationMarks[relation]} ${work}${work === result ? '' : ` = ${result}`}${asTaken(taken, result)}`;
  },
  solved: ({ subject, relation, parts, over, result, taken }) =>
    `${subject} ${relationMarks[relation]} ${inBrackets(parts)} / ${percentOf(over)} = ${result}${asTaken(taken, result)}`,
  'no-other-split': ({ end }) =>
    `Geen andere verdeling binnen de gepubliceerde cijfers maakt het ${end === 'lower' ? 'kleiner' : 'groter'}.`,
  concluded: ({ how, subject, relation, first, second, factor, result, taken }) => {
    const work = {
      times: `${first}${notation.percent} × ${second}`,
      share: `${first} / ${second}`,
      growth: `${first} / ${second} - 1`,
      'growth-below-zero': `${first} / ${second} + 1`,
      difference:
        factor === null ? `${first} - ${second}` : `(${first} - ${second})${notation.percent} × ${factor}`,
    };
    return `${subject} ${relationMarks[relation]} ${work[how]} = ${result}${asTaken(taken, result)}`;
  },

  'narrows-nothing': ({ statements, more }) =>
    statements.length === 0
      ? 'Niets anders wat gepubliceerd is, beperkt het verder.'
      : `Ook gepubliceerd, maar zonder het te beperken: ${statements.join(', ')}${more > 0 ? ` en nog ${count(more)}` : ''}.`,
  'subject-at': ({ subject, place }) => `${subject} (${place})`,
  'rests-on': ({ noRule, signs, moreSigns, sources }) => {
    const more = moreSigns > 0 ? ` en nog ${count(moreSigns)} tekens` : '';
    const assumed = signs.length === 0 ? '' : `aangenomen: ${more ? signs.join(', ') + more : list(signs)}`;
    const first = [noRule ? 'geen regel gebruikt' : '', assumed].filter(Boolean).join('; ');
    const from =
      sources.length === 0 ? '' : `${sources.length === 1 ? 'Bron' : 'Bronnen'}: ${sources.join(', ')}.`;
    return [first === '' ? '' : `${capital(first)}.`, from].filter(Boolean).join(' ');
  },
  'sign-short': ({ name, period, relation }) => `${name} ${period} ${relationMarks[relation]} 0`,
  'safe-to-write': ({ safe, notSafe }) =>
    `Veilig om te schrijven: ${safe.map((words) => `"${written(words)}"`).join(', ')}.` +
    (notSafe === null ? '' : ` Niet veilig: "${written(notSafe)}".`),
  writing: ({ how, number, unit, to }) => {
    const words = {
      about: 'ongeveer ',
      number: '',
      more: 'meer dan ',
      'at-least': 'minstens ',
      less: 'minder dan ',
      'at-most': 'hoogstens ',
    };
    const said = [words[how] + number, unit].filter(Boolean).join(' ');
    return to === null ? said : `${said}, op ${to} na`;
  },
  'what-is-missing': () => 'Er zou meer uit volgen, door de genoemde regel, met een getal voor',
  'nothing-names-it': () =>
    'Geen cijfer en geen regel noemt het: er ontbreekt een waarde, of een groei of aandeel dat het met een ander verbindt.',
  missing: ({ figures }) => list(figures),
  'rule-explained': ({ rule, expression, place }) => `Regel ${rule}: ${expression} (${place}).`,
  'rule-nowhere': () => 'Ze geldt in geen enkele periode van deze cijfers.',
  'taken-together': () => 'Elk hiervan zoveel maal, opgeteld; alles valt weg behalve wat gevraagd is',
  letter: ({ letter, subject }) => `${letter}: ${subject}`,
  times: () => '×',
  inequality: ({ parts, relation, constant }) => `${terms(parts)} ${relationMarks[relation]} ${constant}`,
} satisfies Partial<Sentences>;
