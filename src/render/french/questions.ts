// The findings of a question or of its answer, in French.
import type { MemberName } from '../../figures/finding.ts';
import type { Carried, Findings } from '../catalogue.ts';
import { shown } from '../foreign.ts';
import { duration } from '../number.ts';
import { optionFor, typed } from '../phrase.ts';
import { claim, meant, memberName, quoted } from './names.ts';
import { fr } from './typography.ts';
import { unitName } from './units.ts';
import { numeral, plural } from './words.ts';

export const questions = {
  'unknown-period': (finding) => unknown('pas de période', finding, optionFor(finding.text)),
  'unknown-name': (finding) => unknown("pas d'indicateur", finding, optionFor(finding.text)),
  'growth-order': ({ from, to }) =>
    from === to
      ? fr`croissance de ${quoted(from)} à elle-même ; nommez deux périodes`
      : fr`croissance de ${quoted(from)} en arrière vers ${quoted(to)} ; écrivez d'abord la première période`,
  'no-total': ({ period, of }) =>
    of !== null
      ? fr`on ne sait rien en ${quoted(period)} d'aucune partie de ${quoted(of)} ; nommez un autre total, ou une autre période`
      : fr`aucun indicateur de ${quoted(period)} n'est déclaré partie d'un total ; nommez le total avec --of`,
  'unknown-file': (finding) => unknown('pas de fichier', finding),
  'unknown-measure': (finding) => unknown('pas de mesure', finding),
  'no-statement': ({ text, lines, columns }) =>
    (text === null
      ? 'le fichier finit avant cette ligne'
      : text === ''
        ? 'une ligne vide'
        : fr`aucun chiffre ne commence ici : ${quoted(text)}`) +
    (columns.length > 0
      ? fr` ; dans cette ligne, il en commence en colonne ${columns.join(', ')}`
      : lines === null
        ? ''
        : fr` ; ceux de ce fichier sont aux lignes ${lines[0]} à ${lines[1]}`),
  'unknown-conflict': ({ text, count }) =>
    fr`pas de conflit ${quoted(text)} ; ` +
    (count === 0
      ? 'ces chiffres ne se contredisent pas'
      : `les conflits de ces chiffres portent ${count === 1 ? 'le numéro 1' : `les numéros 1 à ${count}`}`),
  'set-aside': ({ members }) =>
    fr`ces chiffres se contredisent ; ce qui est déduit ici laisse de côté ${members.map(memberName).join(', ')} ; voir smals-report check`,
  conflict: ({ number, suspect, others, wouldRead }) =>
    fr`contradiction ${number} : ${memberName(suspect)} est incompatible avec ${plural(others, 'autre', 'chiffre', 'publié')}` +
    reading(suspect, wouldRead),
  suspect: ({ number, suspect, wouldRead }) =>
    `la contradiction ${number} cesserait aussi sans ${memberName(suspect)}${reading(suspect, wouldRead)}`,
  'guessed-sign': ({ indicators, members }) =>
    `${indicators.map(quoted).join(', ')} ${indicators.length === 1 ? 'devrait' : 'devraient'} être inférieur à zéro ` +
    fr`pour que ${members.map(memberName).join(', ')} puisse être vrai ; ` +
    'déclarez le signe dans indicators.csv pour que ce soit jugé',
  'not-whole': ({ indicator, period, unit, lower, upper, open, because, nearest }) => {
    const left = lower === upper ? numeral(lower) : `de ${numeral(lower)} à ${numeral(upper)}`;
    const whole = nearest.map(({ count, reads }) => `${numeral(count)} donnerait ${numeral(reads)}`);
    return (
      fr`${shown(indicator)} ${period} compte des ${shown(unitName(unit))}, et ${because ? claim(because) : 'ce qui est publié'} ne laisse que ${left}` +
      fr`${open ? ', bornes exclues' : ''} : aucun nombre entier` +
      (whole.length === 0 ? '' : fr` ; ${whole.join(', ')}`)
    );
  },
  undecided: ({ milliseconds }) =>
    fr`pas tranché en ${duration(milliseconds)} ; donnez plus de temps avec --deadline, ou moins de chiffres à la fois`,
  'nothing-checked': () =>
    fr`rien n'a été vérifié : aucun chiffre publié ne se rapporte à un autre ; manque-t-il rules.csv, une part ou une croissance ?`,
} satisfies Partial<Findings>;

function unknown(
  none: string,
  { text, nearest, known }: Carried<'unknown-name'>,
  option: ReturnType<typeof optionFor> = null,
): string {
  const guess =
    option !== null
      ? fr` ; ${option === '-d' ? 'des chiffres se lisent' : "une page ou une image s'écrit"} avec ${option} ${shown(typed(text))}.`
      : meant(nearest) || '.';
  return fr`${none} ${quoted(text)} dans ces chiffres${guess} On connaît : ${known.map(shown).join(', ')}`;
}

function reading(
  { printed }: MemberName,
  wouldRead: { readonly lower: string | null; readonly upper: string | null } | null,
): string {
  if (wouldRead === null) return '';
  const { lower, upper } = wouldRead;
  if (lower === null && upper === null) return fr` ; n'importe quel nombre conviendrait à sa place`;
  const said = (number: string) => numeral(printed?.endsWith('%') ? `${number} %` : number);
  const alone = fr` ; seul à changer, il devrait être`;
  if (lower === null || upper === null)
    return `${alone} ${said((lower ?? upper)!)} ou ${lower === null ? 'moins' : 'plus'}`;
  return lower === upper ? `${alone} ${said(lower)}` : `${alone} de ${said(lower)} à ${said(upper)}`;
}
