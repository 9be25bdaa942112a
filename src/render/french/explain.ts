// What explain says in French, and what is safe to write.
import type { Sentences } from '../catalogue.ts';
import { capital, relationMarks, under } from '../phrase.ts';
import { fr } from './typography.ts';
import { amount, written } from './units.ts';
import {
  asTaken,
  inBrackets,
  list,
  notation,
  percentOf,
  plural,
  quote,
  reasonWords,
  terms,
} from './words.ts';

export const explain = {
  'was-not-printed': ({ subject, limits }) =>
    fr`${subject} : non publié. ${limits === null ? "On n'en sait rien." : `${capital(limits)}.`}`,
  'was-printed': ({ subject, number, supposed, place, limits }) =>
    fr`${subject} : ${supposed ? 'supposé' : 'publié'} ${number} (${place})${limits === null ? '' : `, donc ${limits}`}.`,
  replaced: ({ by }) => `${by} prend sa place`,
  'others-leave': ({ limits }) => fr`Selon tout ce qui est publié par ailleurs : ${limits}.`,
  judged: ({ verdict, edge, why }) =>
    ({
      confirmed: fr`✓ confirmé : les autres le prouvent.`,
      consistent: edge
        ? fr`• cohérent (à la limite) : les autres ne le permettent qu'en un seul point.`
        : fr`• cohérent : les autres le permettent, et laissent plus de place qu'il n'en prend.`,
      unchecked: fr`○ non vérifié${why === null ? '' : fr` : ${why}`}.`,
      contradicted: fr`✗ contredit${why === null ? '' : fr` : ${why}`}.`,
    })[verdict],
  reason: ({ reason }) => reasonWords[reason],
  'in-conflicts': ({ numbers }) =>
    `il fait partie ${numbers.length === 1 ? 'du conflit' : 'des conflits'} ` +
    fr`${list(numbers)} ; smals-report explain conflict ${numbers[0]!}`,
  together: ({ limits }) => fr`Avec ce qui en est publié : ${limits}.`,
  limits: ({ lower, upper, lowerClosed, upperClosed, unit }) => {
    if (lower === null) return `${upperClosed ? 'au plus' : 'moins de'} ${amount(upper!, unit)}`;
    if (upper === null) return `${lowerClosed ? 'au moins' : 'plus de'} ${amount(lower, unit)}`;
    return lower === upper ? `exactement ${amount(lower, unit)}` : `entre ${lower} et ${amount(upper, unit)}`;
  },
  end: ({ limits }) => capital(limits),
  evidence: ({ subject, limits }) => fr`${subject} : ${limits}`,
  'printed-number': ({ number }) => `publié ${number}`,
  'rule-of': ({ rule, period }) => `Règle ${rule}, en ${period}`,
  indented: ({ line }) => `  ${line}`,
  'set-to-hundred': ({ subject }) => `Posons ${subject} = 100. Alors`,
  reckoned: ({ subject, relation, parts, divisor, result, taken }) => {
    const work = divisor === null ? terms(parts) : `${inBrackets(parts)} / ${under(divisor)}`;
    return `${subject} ${relationMarks[relation]} ${work}${work === result ? '' : ` = ${result}`}${asTaken(taken, result)}`;
  },
  solved: ({ subject, relation, parts, over, result, taken }) =>
    `${subject} ${relationMarks[relation]} ${inBrackets(parts)} / ${percentOf(over)} = ${result}${asTaken(taken, result)}`,
  'no-other-split': ({ end }) =>
    `Aucune autre répartition permise par les chiffres publiés ne le rend plus ${end === 'lower' ? 'petit' : 'grand'}.`,
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
      ? "Rien d'autre de ce qui est publié ne le précise."
      : fr`Publié aussi, mais sans rien préciser : ${statements.join(', ')}${more > 0 ? ` et ${plural(more, 'autre')}` : ''}.`,
  'subject-at': ({ subject, place }) => `${subject} (${place})`,
  'rests-on': ({ noRule, signs, moreSigns, sources }) => {
    const more = moreSigns > 0 ? ` et ${plural(moreSigns, 'autre', 'signe')}` : '';
    const assumed = signs.length === 0 ? '' : fr`on admet : ${more ? signs.join(', ') + more : list(signs)}`;
    const first = [noRule ? 'aucune règle utilisée' : '', assumed].filter(Boolean).join(fr` ; `);
    const from =
      sources.length === 0 ? '' : fr`${sources.length === 1 ? 'Source' : 'Sources'} : ${sources.join(', ')}.`;
    return [first === '' ? '' : `${capital(first)}.`, from].filter(Boolean).join(' ');
  },
  'sign-short': ({ name, period, relation }) => `${name} ${period} ${relationMarks[relation]} 0`,
  'safe-to-write': ({ safe, notSafe }) =>
    fr`On peut écrire : ${safe.map((words) => quote(written(words))).join(', ')}.` +
    (notSafe === null ? '' : fr` À éviter : ${quote(written(notSafe))}.`),
  writing: ({ how, number, unit, to }) => {
    const words = {
      about: 'environ ',
      number: '',
      more: 'plus de ',
      'at-least': 'au moins ',
      less: 'moins de ',
      'at-most': 'au plus ',
    };
    const said = words[how] + amount(number, unit);
    return to === null ? said : `${said}, à ${to} près`;
  },
  'what-is-missing': () => 'On en déduirait plus, par la ligne citée, si un nombre était connu pour',
  'nothing-names-it': () =>
    fr`Aucun chiffre ni aucune règle ne le mentionne : il manque une valeur, ou une croissance ou une part qui le relie à un autre.`,
  missing: ({ figures }) => list(figures),
  'rule-explained': ({ rule, expression, place }) => fr`Règle ${rule} : ${expression} (${place}).`,
  'rule-nowhere': () => "Elle ne s'applique à aucune période de ces chiffres.",
  'taken-together': () =>
    fr`Chacune de ces lignes tant de fois, additionnées ; tout s'annule sauf ce qui est demandé`,
  letter: ({ letter, subject }) => fr`${letter} : ${subject}`,
  times: () => '×',
  inequality: ({ parts, relation, constant }) => `${terms(parts)} ${relationMarks[relation]} ${constant}`,
} satisfies Partial<Sentences>;
