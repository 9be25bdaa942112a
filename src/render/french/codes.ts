// What each finding is and how it is mended, in French.
import type { Codes } from '../catalogue.ts';
import { explained as of } from '../catalogue.ts';
import { fr } from './typography.ts';

const rightOr = (option: string): string => fr`Rien, si c'est juste ; sinon, dites-le avec ${option}.`;

export const codes: Codes = {
  'unknown-period': of(
    'Période inconnue',
    'Nommez une période que nomme un fichier, une colonne, une base ou une règle.',
  ),
  'unknown-name': of('Indicateur inconnu', "Nommez un indicateur de ces chiffres, tel que s'écrit sa clé."),
  'growth-order': of('Croissance à rebours', "Nommez deux périodes, la première d'abord."),
  'no-total': of(
    'Parts de rien',
    'Nommez le total avec --of, ou déclarez-le sous "part_of" dans indicators.csv.',
  ),
  'unknown-conflict': of('Conflit inconnu', 'Prenez un numéro que check affiche.'),
  'unknown-file': of('Fichier inconnu', 'Nommez un fichier de ces chiffres.'),
  'unknown-measure': of(
    'Mesure inconnue',
    `Écrivez "value", "change", "growth", "share" ou "ratio", ou n'écrivez rien.`,
  ),
  'no-statement': of(
    'Aucun chiffre à cet endroit',
    'Nommez une ligne où un chiffre commence, et au besoin sa colonne.',
  ),
  'set-aside': of(
    'Laissé de côté, car en contradiction avec le reste',
    fr`Lancez check ; corrigez le nombre, ou marquez-le comme contesté, avec une note.`,
  ),
  conflict: of(
    'Contradiction',
    fr`Comparez le nombre à sa source. Une faute de saisie se corrige dans le fichier ; une coquille de la source reçoit le statut "disputed" et une note ; une somme qui n'a jamais été vraie sort de rules.csv, ou s'y limite avec "from" et "to".`,
  ),
  suspect: of(
    'La contradiction, ou celui-ci',
    fr`L'un des suspects est faux, et seules les sources disent lequel : voyez-les tous.`,
  ),
  'guessed-sign': of(
    'Un signe que rien ne déclare',
    fr`Déclarez le signe de l'indicateur dans indicators.csv : "nonnegative" ou "any".`,
  ),
  undecided: of('Non tranché', 'Donnez plus de temps avec --deadline, ou moins de chiffres à la fois.'),
  'not-whole': of(
    'Un dénombrement sans nombre entier',
    fr`Comparez à leur source les nombres nommés ; si l'indicateur ne dénombre rien, ne le déclarez pas exact.`,
  ),
  'nothing-checked': of(
    "Rien n'a été vérifié",
    'Voyez si rules.csv est là et nomme ces indicateurs, ou ajoutez les parts et les croissances publiées.',
  ),
  unreadable: of('Un chemin qui ne peut être lu', "Corrigez le chemin, ou ses droits d'accès."),
  'no-figures': of(
    'Pas de chiffres',
    'Nommez un dossier qui contient des fichiers CSV de chiffres, ou un tel fichier.',
  ),
  empty: of('Vide', 'Donnez-lui un en-tête et au moins une ligne.'),
  encoding: of('Un encodage qui ne peut être lu', 'Enregistrez le fichier en UTF-8.'),
  delimiter: of('Un séparateur que rien ne montre', 'Dites lequel avec --delimiter.'),
  'encoding-assumed': of("L'encodage lu", rightOr('--encoding')),
  'delimiter-assumed': of('Ce qui sépare les cellules', rightOr('--delimiter')),
  'decimal-assumed': of('La marque décimale lue', rightOr('--decimal')),
  'line-endings': of(
    'Fins de ligne mêlées',
    "Enregistrez le fichier avec des fins de ligne d'une seule sorte.",
  ),
  quote: of(
    'Un guillemet mal placé',
    "Mettez toute la cellule entre guillemets, et doublez un guillemet qui s'y trouve.",
  ),
  oversize: of('Trop grand', "Divisez le fichier, ou retirez-en ce qui n'est pas un chiffre."),
  'empty-header': of('Une colonne sans nom', 'Nommez la colonne, ou supprimez-la.'),
  'duplicate-column': of('Une colonne qui figure deux fois', "Gardez l'une des deux."),
  'missing-column': of(
    'Une colonne manque',
    fr`Ajoutez la colonne ; un fichier annuel doit avoir "indicator" et "value".`,
  ),
  'unknown-column': of(
    "Une colonne qui n'est pas connue",
    fr`Rien, si c'est une remarque ; sinon, corrigez son nom.`,
  ),
  'cell-count': of(
    'Trop ou trop peu de cellules',
    'Mettez entre guillemets une cellule qui contient le séparateur.',
  ),
  character: of(
    "Un caractère qui n'est pas du texte",
    'Supprimez-le, ou écrivez à nouveau le caractère perdu.',
  ),
  layout: of(
    'Une disposition que rien ne montre',
    `Nommez le fichier d'après sa période, ou ajoutez une colonne "period".`,
  ),
  column: of("Une colonne qui ne dit pas ce qu'elle est", "Dites ce qu'est chaque colonne avec --columns."),
  title: of('Un titre ou une note de bas de page', "Rien, si ce n'est pas l'un des chiffres."),
  row: of(
    "Une ligne qui ne dit pas ce qu'elle est",
    "Nommez la ligne d'après ce qu'elle est, ou retirez-la.",
  ),
  'empty-cell': of('Une cellule vide', 'Remplissez-la, ou supprimez la ligne.'),
  word: of("Un mot qui n'est pas admis ici", "Écrivez l'un des mots que nomme le message."),
  'whole-number': of('Pas un nombre entier', 'Écrivez un nombre entier dans les limites.'),
  period: of('Pas une période', 'Écrivez 2023, 2023-H1, 2023-Q4 ou 2023/24.'),
  'not-applicable': of("Une cellule qui n'a pas de sens ici", 'Laissez la cellule vide.'),
  base: of('Une base impossible', "Écrivez une période antérieure, ou le total dont c'est une part."),
  number: of(
    'Pas un nombre',
    fr`Écrivez de simples chiffres ; l'unité, l'échelle et la note ont chacune leur colonne.`,
  ),
  'negative-style': of("Un nombre négatif, tel qu'il est lu", "Rien, si c'est juste."),
  unit: of('Un indicateur en deux unités', 'Gardez une seule unité, ou faites-en deux indicateurs.'),
  'excess-digits': of('Plus de décimales que déclaré', 'Corrigez "decimals", ou le nombre.'),
  'disputed-without-note': of('Contesté sans note', 'Dites sous "note" ce qui ne va pas.'),
  'same-figure': of(
    'Le même chiffre deux fois',
    fr`Rien, si deux sources le disent ; sinon, supprimez l'un des deux.`,
  ),
  namesake: of(
    "Un indicateur nommé comme une mesure d'un autre",
    fr`Écrivez la mesure sous "measure", ou déclarez l'indicateur dans indicators.csv.`,
  ),
  'unknown-source': of("Une source qui n'est pas déclarée", 'Ajoutez-la à sources.csv, ou corrigez sa clé.'),
  'part-of': of("Partie d'un tout impossible", 'Nommez un autre indicateur, dont il est une partie.'),
  'duplicate-row': of('Un nom qui figure deux fois', "Gardez l'une des lignes, ou renommez l'autre."),
  expression: of('Une règle qui ne peut être lue', 'Écrivez-la comme a + b = total.'),
  'unknown-indicator': of(
    'Une règle sur un indicateur inconnu',
    'Corrigez son nom, ou déclarez-le dans indicators.csv.',
  ),
  range: of('Une règle qui finit avant de commencer', 'Écrivez sous "from" la période antérieure.'),
  supposition: of('Une supposition qui ne peut être lue', 'Écrivez-la comme "staffing growth 2023 = 18".'),
  json: of('Pas du JSON', 'Corrigez datapackage.json, ou supprimez-le.'),
  organisation: of(
    'Les chiffres de plusieurs organisations',
    fr`Placez les lignes d'une organisation à la suite, ou ajoutez --unsorted ; nommez-en une avec --organisation là où un seul rapport peut être interrogé.`,
  ),
  filing: of('Un dépôt qui ne peut être lu', 'Téléchargez à nouveau le dépôt.'),
  entities: of('Les comptes de deux entités', 'Donnez un dossier à chaque entité.'),
  'same-year': of('Deux dépôts pour un même exercice', "Gardez l'un des deux."),
  corrected: of("Un dépôt qu'un autre corrige", fr`Rien ; ou supprimez-le.`),
  'last-digit': of(
    "L'année précédente reprise avec un autre dernier chiffre",
    fr`Rien : c'est pris pour un arrondi de la source.`,
  ),
  'unknown-key': of("Une ligne qui n'est pas une rubrique", fr`Rien : elle n'est pas lue.`),
  'absent-rubrics': of('Des rubriques non publiées', fr`Rien : elles sont nulles dans les sommes.`),
  'common-identities': of(
    'Un modèle dont les propres sommes ne sont pas connues',
    fr`Rien : les sommes communes à tous les modèles sont vérifiées.`,
  ),
  package: of(
    "Un paquet de données qui n'est pas suivi",
    'Gardez ses fichiers à côté de datapackage.json, en UTF-8.',
  ),
  'package-delimiter': of(
    'Un séparateur sur lequel le paquet de données se trompe',
    'Corrigez le dialecte ou le fichier, ou dites lequel avec --delimiter.',
  ),
  'package-file': of(
    'Un fichier que nomme un paquet de données et qui manque',
    'Ajoutez le fichier, ou supprimez son entrée.',
  ),
};
