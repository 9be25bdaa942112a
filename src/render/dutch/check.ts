// What check says in Dutch.
import type { Sentences } from '../catalogue.ts';
import { duration } from '../number.ts';
import { reach } from '../phrase.ts';
import { count, counted, list, plural, qualifierWords, terms } from './words.ts';

export const check = {
  consistent: ({ statements, supposed, periods, judged }) =>
    judged
      ? `✓ Consistent: ${counted(statements, supposed)} over ${plural(periods, 'periode', 'perioden')} ` +
        (statements === 1 ? 'kan waar zijn.' : 'kunnen allemaal tegelijk waar zijn.')
      : `○ Niets getoetst: van ${counted(statements, supposed)} heeft er geen betrekking op een ander.`,
  contradiction: ({ contradicted, supposed, periods, statements, conflicts }) =>
    `✗ Tegenspraak: ${counted(contradicted, supposed, periods)} ` +
    (contradicted === 1 ? 'kan niet waar zijn. ' : 'kunnen niet allemaal waar zijn. ') +
    `(${plural(statements, 'cijfer', 'cijfers')}, ${plural(conflicts, 'conflict', 'conflicten')})`,
  undecided: ({ milliseconds, statements }) =>
    `○ Onbeslist: ${duration(milliseconds)} volstonden niet om uit te maken of ` +
    `${plural(statements, 'gepubliceerd cijfer waar kan zijn', 'gepubliceerde cijfers allemaal tegelijk waar kunnen zijn')}.`,
  'section-propagated': () =>
    'Niet gepubliceerd; als alles waar kan zijn, laat elk cijfer apart over (andere kunnen het verder beperken)',
  'and-more-json': ({ count: n }) => `  en nog ${count(n)}: --json`,
  'section-sums': () => 'Sommen',
  'section-shares': () => 'Aandelen',
  'section-growth': () => 'Groei en verandering',
  'section-restated': () => 'Herzieningen',
  restated: ({ earlier, later, provisional }) =>
    `${provisional ? 'voorlopig' : 'eerst'} ${earlier}, nu ${later}`,
  'restated-by': ({ difference, relative, points }) =>
    `${difference}${points ? ' punten' : ''}${relative === null ? '' : ` (${relative})`}`,
  'restated-bound': () => 'geen getal om te vergelijken',
  'restated-at': ({ later, earlier }) => `${later} vervangt ${earlier}`,
  'and-more': ({ count: n }) => `  en nog ${count(n)}: check --all`,
  'mark-holds': () => '✓',
  'mark-fails': () => '✗',
  'named-period': ({ name, period }) => `${name} ${period}`,
  sum: ({ parts, result, total, must }) =>
    `${terms(parts)} = ${result}` +
    (total === null || total === result ? '' : `, gepubliceerd ${total}`) +
    (must === null ? '' : `, moet ${must} zijn`),
  room: ({ up, down }) => reach(up, down),
  'exact-sum': () => 'exact',
  'is-rounding': ({ difference }) => `${difference} is afronding`,
  'off-by-rounding': ({ difference }) =>
    `verschil van ${difference}, afronding kan het verklaren; niet afgerond? --exact`,
  'off-by': ({ difference, just }) =>
    `verschil van ${difference}, ${just ? 'net ' : ''}meer dan afronding verklaart`,
  'printed-as': ({ qualifier, number, supposed }) => {
    const words = qualifierWords[qualifier];
    const origin = supposed ? 'verondersteld' : 'gepubliceerd';
    return words === '' ? `${origin} ${number}` : `${origin} "${words} ${number}"`;
  },
  recomputed: ({ measure, first, second, result, printed }) => {
    const work = {
      share: `${first} / ${second}`,
      ratio: `${first} / ${second}`,
      change: `${first} - ${second}`,
    };
    const growth = `van ${second} naar ${first} is ${result}`;
    return `${measure === 'growth' || measure === 'value' ? growth : `${work[measure]} = ${result}`}, ${printed}`;
  },
  witness: () => 'Eén stel ware waarden dat afgerond precies geeft wat gepubliceerd is',
  'witness-leaves': ({ places }) =>
    `Weggelaten, want het teken van hun basis of totaal staat open: ${list(places)}`,
  'no-witness': ({ conflict }) =>
    `Geen stel ware waarden geeft wat gepubliceerd is; wel voor alle leden van een conflict op één na: explain conflict ${conflict} --witness`,
  'witness-without': ({ place, member }) =>
    `Zonder ${place} (${member}) kunnen de andere van het conflict waar zijn`,
  'verdict-counts': ({ counts }) =>
    `Cijfers   ${count(counts.confirmed)} bevestigd   ${count(counts.consistent)} consistent   ` +
    `${count(counts.unchecked)} ongetoetst   ${count(counts.contradicted)} tegengesproken`,
  'heading-counted': ({ what }) =>
    ({
      statements: 'cijfers',
      confirmed: 'bevestigd',
      consistent: 'consistent',
      unchecked: 'ongetoetst',
      contradicted: 'tegengesproken',
      conflicts: 'conflicten',
    })[what],
  'check-all-hint': () => 'Elk cijfer met wat de andere ervan zeggen: smals-report check --all',
} satisfies Partial<Sentences>;
