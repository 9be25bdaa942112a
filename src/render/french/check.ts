// What check says in French.
import type { Sentences } from '../catalogue.ts';
import { duration } from '../number.ts';
import { reach } from '../phrase.ts';
import { fr } from './typography.ts';
import { count, counted, isPlural, list, plural, qualifierWords, quote, terms } from './words.ts';

export const check = {
  consistent: ({ statements, supposed, periods, judged }) =>
    judged
      ? fr`✓ Cohérent : ${counted(statements, supposed)} sur ${plural(periods, 'période')} ` +
        (isPlural(statements) ? 'peuvent tous être vrais à la fois.' : 'peut être vrai.')
      : fr`○ Rien n'a été vérifié : sur ${counted(statements, supposed)} aucun ne se rapporte à un autre.`,
  contradiction: ({ contradicted, supposed, periods, statements, conflicts }) =>
    fr`✗ Contradiction : ${counted(contradicted, supposed, periods)} ` +
    (isPlural(contradicted) ? 'ne peuvent pas tous être vrais. ' : 'ne peut pas être vrai. ') +
    `(${plural(statements, 'chiffre')}, ${plural(conflicts, 'conflit')})`,
  undecided: ({ milliseconds, statements }) =>
    fr`○ Non tranché : ${duration(milliseconds)} n'ont pas suffi pour dire si ` +
    `${plural(statements, 'chiffre', 'publié')} ${isPlural(statements) ? 'peuvent tous être vrais à la fois' : 'peut être vrai'}.`,
  'section-propagated': () =>
    fr`Non publié ; si tout peut être vrai, chaque chiffre pris seul laisse (les autres peuvent préciser davantage)`,
  'and-more-json': ({ count: n }) => fr`  et ${plural(n, 'autre')} : --json`,
  'section-sums': () => 'Sommes',
  'section-shares': () => 'Parts',
  'section-growth': () => 'Croissance et variation',
  'section-restated': () => 'Révisions',
  restated: ({ earlier, later, provisional }) =>
    `${provisional ? 'provisoire' : "d'abord"} ${earlier}, désormais ${later}`,
  'restated-by': ({ difference, relative, points }) =>
    `${difference}${points ? ' points' : ''}${relative === null ? '' : ` (${relative})`}`,
  'restated-bound': () => 'pas de nombre à comparer',
  'restated-at': ({ later, earlier }) => `${later} remplace ${earlier}`,
  'and-more': ({ count: n }) => fr`  et ${plural(n, 'autre')} : check --all`,
  'mark-holds': () => '✓',
  'mark-fails': () => '✗',
  'named-period': ({ name, period }) => `${name} ${period}`,
  sum: ({ parts, result, total, must }) =>
    `${terms(parts)} = ${result}` +
    (total === null || total === result ? '' : `, publié ${total}`) +
    (must === null ? '' : `, doit être ${must}`),
  room: ({ up, down }) => reach(up, down),
  'exact-sum': () => 'exact',
  'is-rounding': ({ difference }) => `${difference} dû à l'arrondi`,
  'off-by-rounding': ({ difference }) =>
    fr`écart de ${difference}, que l'arrondi peut expliquer ; non arrondi ? --exact`,
  'off-by': ({ difference, just }) =>
    `écart de ${difference}, ${just ? 'à peine ' : ''}plus que l'arrondi n'explique`,
  'printed-as': ({ qualifier, number, supposed }) => {
    const words = qualifierWords[qualifier];
    const origin = supposed ? 'supposé' : 'publié';
    return words === '' ? `${origin} ${number}` : `${origin} ${quote(`${words} ${number}`)}`;
  },
  recomputed: ({ measure, first, second, result, printed }) => {
    const work = {
      share: `${first} / ${second}`,
      ratio: `${first} / ${second}`,
      change: `${first} - ${second}`,
    };
    const growth = fr`de ${second} à ${first} : ${result}`;
    return `${measure === 'growth' || measure === 'value' ? growth : `${work[measure]} = ${result}`}, ${printed}`;
  },
  witness: () => 'Un jeu de valeurs vraies qui, arrondies, donnent exactement ce qui est publié',
  'witness-leaves': ({ places }) =>
    fr`Laissés de côté, car le signe de leur base ou de leur total est ouvert : ${list(places)}`,
  'no-witness': ({ conflict }) =>
    fr`Aucun jeu de valeurs vraies ne donne ce qui est publié ; il en existe pour chaque conflit privé d'un membre : explain conflict ${conflict} --witness`,
  'witness-without': ({ place, member }) =>
    `Sans ${place} (${member}), les autres du conflit peuvent être vrais`,
  'verdict-counts': ({ counts }) =>
    'Chiffres   ' +
    [
      plural(counts.confirmed, 'confirmé'),
      plural(counts.consistent, 'cohérent'),
      `${count(counts.unchecked)} non ${isPlural(counts.unchecked) ? 'vérifiés' : 'vérifié'}`,
      `${count(counts.contradicted)} ${isPlural(counts.contradicted) ? 'contredits' : 'contredit'}`,
    ].join('   '),
  'heading-counted': ({ what }) =>
    ({
      statements: 'chiffres',
      confirmed: 'confirmés',
      consistent: 'cohérents',
      unchecked: 'non vérifiés',
      contradicted: 'contredits',
      conflicts: 'conflits',
    })[what],
  'check-all-hint': () => fr`Chaque chiffre, avec ce que les autres en disent : smals-report check --all`,
} satisfies Partial<Sentences>;
