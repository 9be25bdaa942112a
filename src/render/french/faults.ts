// What is wrong with a number, a column, a base, an expression or a supposition, in French.
import type {
  BaseProblem,
  ColumnProblem,
  ExpressionProblem,
  FilingProblem,
  NumberProblem,
  RowProblem,
  SuppositionProblem,
} from '../../figures/finding.ts';
import { shown, visible } from '../foreign.ts';
import { codePoint, meant, quoted } from './names.ts';
import { fr } from './typography.ts';

export function filingFault(problem: FilingProblem, key: string, text: string): string {
  return {
    missing: `ce dépôt ne dit rien de ${quoted(key)}`,
    date: fr`${key} ${quoted(text)} n'est pas une date ; écrivez-la comme 2024-12-31`,
    reversed: `l'exercice commence le ${key} et finit avant, le ${text}`,
    currency: fr`la devise est ${quoted(text)} ; seuls les dépôts en EUR sont lus`,
    rubric: fr`${quoted(text)} n'est pas une rubrique ; écrivez un code tel que 20/58, 70/76A ou 8322P`,
    'no-rubrics': 'un dépôt sans aucun montant',
  }[problem];
}

export function numberFault(problem: NumberProblem, write: readonly string[]): string {
  const [first] = write;
  const advice = write.length > 0 ? fr` ; écrivez ${write.join(' ou ')}` : '';
  switch (problem.kind) {
    case 'not-a-number':
      return `n'est pas un nombre${advice || fr` ; écrivez de simples chiffres tels que 1500 ou 12.5`}`;
    case 'digits':
      return fr`a plus de ${problem.limit} chiffres ; écrivez-en moins, avec une échelle (scale)`;
    case 'character':
      return `contient ${codePoint(problem.character)}${advice}`;
    case 'unit': {
      const scale = problem.scale === null ? '' : `, scale ${problem.scale}`;
      return `porte une unité${first === undefined ? fr` ; écrivez le nombre seul` : fr` ; écrivez ${first}${scale}`}`;
    }
    case 'qualifier':
      return `porte un qualificatif${first === undefined ? '' : fr` ; écrivez ${first}, qualifier ${problem.qualifier}`}`;
    case 'footnote':
      return fr`porte l'appel de note ${quoted(problem.mark)} ; écrivez ${first ?? 'le nombre seul'}, et ce que dit la note sous "note"`;
    case 'percent':
      return fr`est un pourcentage, et la mesure est "${problem.measure}" ; écrivez la mesure "growth" ou "share"`;
    case 'ambiguous':
      return (
        fr`peut se lire ${write.join(' ou ')} ; écrivez ${first ?? ''} sans marque de groupe, ` +
        fr`ou dites laquelle est la marque décimale : --decimal , ou --decimal .`
      );
    case 'other-mark':
      return (
        `ne va pas avec la marque décimale ${quoted(problem.decimal)}` +
        (problem.declared
          ? ' déclarée'
          : problem.decidedAt === null
            ? " d'un fichier séparé par des virgules"
            : fr`, que montre ligne:colonne ${problem.decidedAt}`) +
        advice
      );
  }
}

export function columnFault(problem: ColumnProblem, name: string, write: string): string {
  const column = `la colonne ${quoted(name)}`;
  const settled = fr`dites-le : --columns "${visible(write)}", ou - à sa place pour ne pas la lire`;
  return {
    unclear: fr`${column} est en pour cent : une croissance, ou la part d'une ligne ? Si c'est une croissance, ${settled}`,
    periods: fr`${column} est une différence : entre quelles périodes ? Si ce sont celles-ci, ${settled}`,
    period: fr`${column} est une part : pour quelle période ? Si c'est celle-ci, ${settled}`,
    total: fr`${column} est une part : de quelle ligne ? Son nom à la place de <row>, ${settled}`,
    twice: fr`${column} dit ce que dit une colonne précédente : porte-t-elle sur d'autres périodes ? Si ce sont celles-ci, ${settled}`,
    count: `--columns nomme ${name} colonnes, le tableau en a ${write}`,
    word:
      fr`${quoted(name)} dans --columns n'est pas une colonne ; écrivez label, une période, growth, growth 2022-2023, change, ` +
      'share of <row> ou -',
  }[problem];
}

export function rowFault(problem: RowProblem): string {
  return {
    unclear: fr`est en pour cent, mais de quoi ? Écrivez "growth (%)" pour la croissance de la ligne au-dessus, "% of <row>" pour les parts d'une ligne, ou supprimez-la`,
    periods: fr`est une croissance, mais depuis quand ? Si les colonnes ne sont pas des années qui se suivent, écrivez à côté des colonnes telles que "growth 2021-2023"`,
    total: fr`est une part, mais de quelle ligne ? Écrivez "% of <row>" avec le libellé de cette ligne`,
    above: fr`est en pour cent, et aucun montant n'est au-dessus ; écrivez-la sous la ligne dont elle parle`,
    block: fr`dit des lignes du dessous qu'elles sont en pour cent ; écrivez plutôt des colonnes de croissance ou de parts, ou un tableau pour ces seules lignes`,
  }[problem];
}

export function baseFault(problem: BaseProblem, base: string, period: string): string {
  switch (problem) {
    case 'itself':
      return `mesuré par rapport à lui-même (base ${quoted(base)})`;
    case 'later':
      return `la base ${quoted(base)} est postérieure à ${period}`;
    case 'not-a-period':
      return fr`la base ${quoted(base)} n'est pas une période ; écrivez 2022, 2022-H1, 2022-Q4 ou 2022/23`;
    case 'no-earlier':
      return fr`il n'y a pas d'année avant ${period} ; écrivez une base`;
    case 'no-total':
      return fr`une part de quoi ? Écrivez le tout sous "base", ou sous "part_of" dans indicators.csv`;
  }
}

export function expressionFault(problem: ExpressionProblem, text: string, write: string | null): string {
  const there = text === '' ? 'la fin' : quoted(text);
  const advice = write === null ? '' : fr` ; écrivez ${shown(write)}`;
  return {
    unexpected: `${there} n'est pas attendu ici${advice || fr` ; écrivez une règle telle que a + b = total`}`,
    'no-relation': `${there} là où = <= >= < ou > est attendu`,
    'second-relation': fr`un second ${there} ; écrivez une règle pour chacun`,
    unclosed: `${there} n'est jamais fermé`,
    'bare-key': fr`${there} n'est ni un simple mot ni un nombre ; une telle clé se met entre accolades${advice}`,
    nonlinear: fr`un produit de deux indicateurs ; une règle est linéaire`,
    division: fr`on ne divise que par un nombre autre que 0 ; une règle est linéaire`,
    shift: `${there} n'est suivi d'aucune année${write === null ? '' : fr` ; écrivez ${write} pour l'année d'avant`}`,
    digits: 'un nombre de plus de 30 chiffres',
    depth: 'des parenthèses dans des parenthèses, trop profondes pour être lues',
    vanishes: fr`il ne reste aucun indicateur ; les deux membres sont les mêmes`,
  }[problem];
}

const pattern = '"staffing growth 2023 = 18"';

export function suppositionFault(problem: SuppositionProblem, text: string, write: string | null): string {
  const there = quoted(text);
  const like = fr` ; écrivez par exemple ${pattern}`;
  return {
    'empty-set': `rien n'est supposé${like}`,
    'empty-rule': fr`rien n'est supposé ; écrivez par exemple "a + b = total"`,
    unexpected: `${there} n'est pas attendu ici${meant(write) || like}`,
    'several-words': fr`${there} n'est pas attendu ici ; un nom de plusieurs mots se met entre accolades : ${shown(write ?? '')}`,
    unclosed: fr`${there} n'est jamais fermé ; écrivez {nom} pour un nom qui n'est pas un simple mot`,
    'no-period': `pas de période${like}`,
    'no-sign': `ni = ni nombre${like}, ou avec > >= < <= ~ ou exact`,
    sign: fr`${there} n'est pas un signe possible ici ; écrivez ${write ?? ''}`,
    'second-sign': fr`un second signe, ${there} ; écrivez un --set pour chacun`,
    'no-number': `pas de nombre après ${there}${like}`,
    'no-word': fr`rien après ${there} ; écrivez ${write ?? ''}`,
    'not-of-measure': `${there} va avec ${write}`,
    'no-total': fr`une part de quoi ? Écrivez par exemple "staffing share 2023 of revenue = 59"`,
    'same-name': fr`une seconde règle ${there} ; donnez à chacune son nom`,
  }[problem];
}
