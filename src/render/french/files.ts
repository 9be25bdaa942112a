// The findings of reading, in French.
import type { Findings } from '../catalogue.ts';
import { shown } from '../foreign.ts';
import {
  baseFault,
  columnFault,
  expressionFault,
  filingFault,
  numberFault,
  rowFault,
  suppositionFault,
} from './faults.ts';
import { about, codePoint, inRule, meant, named, oddity, quoted } from './names.ts';
import { fr } from './typography.ts';
import { plural } from './words.ts';

export const files = {
  unreadable: ({ reason, system }) =>
    ({
      missing: 'ni fichier ni dossier de ce nom',
      denied: fr`ne peut être lu : accès refusé`,
      loop: fr`ne peut être lu : ses liens tournent en rond`,
      'name-too-long': fr`ne peut être lu : le nom est trop long`,
      folder: 'est un dossier, pas un fichier',
      special: "n'est pas un fichier ordinaire",
      outside: fr`est un lien qui sort de son dossier ; un paquet de données contient ses propres fichiers, placez-y le fichier`,
      other: fr`ne peut être lu : ${shown(system)}`,
    })[reason],
  'no-figures': () =>
    fr`pas de chiffres ici ; un dossier de chiffres contient des fichiers tels que 2023.csv`,
  empty: ({ what }) =>
    ({
      input: 'entrée vide',
      file: fr`fichier vide ; il faut un en-tête`,
      rows: 'un en-tête mais aucune ligne',
    })[what],
  encoding: ({ problem, offset }) =>
    ({
      'utf-16': fr`n'est pas de l'UTF-16 valable à l'octet ${offset} ; enregistrez-le en UTF-8`,
      'utf-32': fr`est en UTF-32 ; enregistrez-le en UTF-8`,
      nul: fr`contient un NUL à l'octet ${offset} : ce n'est pas un fichier texte ; enregistrez-le en UTF-8`,
      damaged: fr`est en UTF-8, mais pas à l'octet ${offset} ; enregistrez-le à nouveau en UTF-8`,
      unknown: fr`n'est ni de l'UTF-8 ni du Windows-1252 à l'octet ${offset} ; enregistrez-le en UTF-8`,
    })[problem],
  delimiter: ({ problem, found }) =>
    ({
      tied: fr`${found.map(separator).join(' et ')} sont aussi fréquents dans l'en-tête ; dites lequel sépare : --delimiter`,
      unknown: fr`« sep=${found.map(shown).join('')} » ne nomme aucun séparateur connu ; écrivez sep=; et séparez les cellules par ${marks}`,
    })[problem],
  'encoding-assumed': ({ encoding, by }) =>
    by === 'mark'
      ? `lu comme ${encoding}, selon sa marque d'ordre des octets`
      : fr`lu comme ${encoding} : ce n'est pas de l'UTF-8 ; si c'est faux, dites ce que c'est : --encoding`,
  'delimiter-assumed': ({ delimiter, by }) =>
    `les cellules sont séparées par ${separator(delimiter)}, ${by === 'sep' ? 'comme cette ligne le dit' : "comme dans l'en-tête"}` +
    fr` ; si c'est faux, dites par quoi : --delimiter`,
  'decimal-assumed': ({ decimal, text }) =>
    fr`« ${decimal} » est la marque décimale, comme ${quoted(text)} le montre ; si c'est faux, dites laquelle : --decimal`,
  'line-endings': ({ usual, odd }) =>
    fr`une ligne finit par ${odd}, les précédentes par ${usual} ; n'en utilisez qu'un`,
  quote: ({ problem, opened }) =>
    ({
      unclosed: "le guillemet ouvert ici n'est jamais fermé",
      'text-after': fr`du texte après un guillemet fermant, de la cellule ouverte en ${opened ?? ''} ; entre guillemets, écrivez "" pour "`,
      inside: fr`un guillemet dans une cellule sans guillemets ; mettez toute la cellule entre guillemets et écrivez "" pour "`,
    })[problem],
  oversize: ({ what, limit }) =>
    ({
      file: `le fichier dépasse ${limit / 1024 / 1024} MiB`,
      row: `une ligne dépasse ${limit / 1024 / 1024} MiB`,
      lines: fr`plus de ${limit} lignes ; divisez le fichier`,
      columns: `plus de ${limit} colonnes`,
      titles: fr`plus de ${limit} lignes d'une seule cellule, et pas d'en-tête ; mettez-le au-dessus des chiffres`,
      label: fr`un nom ou un libellé de plus de ${limit} caractères ; raccourcissez-le`,
      faults: fr`plus de ${limit} guillemets mal placés ; le reste du fichier n'est pas lu`,
    })[what],
  'empty-header': ({ position }) => `la colonne ${position} n'a pas de nom`,
  'duplicate-column': ({ name }) => `la colonne ${quoted(name)} figure deux fois`,
  'missing-column': ({ name, nearest }) => `pas de colonne ${quoted(name)}${meant(nearest)}`,
  'unknown-column': ({ name, nearest }) =>
    `la colonne ${quoted(name)} n'est pas connue et n'est pas lue${meant(nearest)}`,
  'cell-count': ({ row, expected, found }) =>
    fr`${row === '' ? 'une ligne' : shown(row)} a ${plural(found, 'cellule')}, l'en-tête ${expected} ; ` +
    'une cellule qui contient le séparateur se met entre guillemets',
  character: ({ row, field, character }) =>
    fr`${about(row)}${field === '' ? 'une cellule' : field} contient ${codePoint(character)} ; ` +
    (character === '\ufffd' ? "le caractère s'est perdu, écrivez-le à nouveau" : 'supprimez-le'),
  layout: ({ problem }) =>
    ({
      'no-period': fr`pas de période ; donnez-en une au nom du fichier (2023.csv), ou ajoutez une colonne "period", ou une colonne par période (2022, 2023)`,
      'wide-and-long': fr`à la fois une colonne de périodes et des colonnes nommées d'après des périodes ; gardez l'un des deux`,
      'wide-and-value': fr`à la fois une colonne "value" et des colonnes nommées d'après des périodes ; gardez l'un des deux`,
      'period-and-year': fr`à la fois une colonne "period" et une colonne "year" ; gardez l'une des deux`,
      'no-header': `des titres sont au-dessus, mais ceci n'est pas un en-tête\u202f; écrivez-en un tel que label;2022;2023, ou nommez les colonnes\u202f: --columns`,
      'header-below': fr`ceci ressemble à l'en-tête, mais une ligne de plusieurs cellules est au-dessus ; supprimez ce qui est au-dessus, ou laissez une cellule par ligne`,
      'second-header': fr`l'en-tête revient ici une seconde fois ; mettez chaque tableau dans son propre fichier`,
      units: fr`nomme une autre unité que l'en-tête ou qu'une ligne précédente ; gardez l'une des deux`,
    })[problem],
  column: ({ problem, name, write }) => columnFault(problem, name, write ?? ''),
  'empty-cell': ({ row, field }) => `${about(row)}rien sous "${field}"`,
  word: ({ row, field, text, allowed, nearest }) =>
    fr`${named(row)}${quoted(text)} ne convient pas sous "${field}" ; écrivez ${nearest ?? `l'un de ${allowed.join(' ')}`}`,
  'whole-number': ({ row, field, text, limit, or }) =>
    `${named(row)}${field} ${quoted(text)} n'est pas un nombre entier de -${limit} à ${limit}` +
    (or === null ? '' : ` ni ${or}`),
  period: ({ row, field, text, write }) =>
    `${named(row)}${field === '' ? '' : `${field} `}${quoted(text)} ${oddity(text) ?? "n'est pas une période"}` +
    fr` ; écrivez ${write ?? '2023, 2023-H1, 2023-Q4 ou 2023/24'}`,
  'not-applicable': ({ row, field, text, because }) =>
    fr`${named(row)}${field} ${quoted(text)} n'a pas de sens à côté de "${because}" ; laissez vide`,
  base: ({ row, problem, base, period }) => about(row) + baseFault(problem, base, period),
  number: ({ row, text, problem, write }) => `${named(row)}${quoted(text)} ${numberFault(problem, write)}`,
  'negative-style': ({ row, text, read }) => `${named(row)}${quoted(text)} est lu comme ${read}`,
  unit: ({ indicator, unit, other, otherAt }) =>
    fr`${shown(indicator)} est en ${quoted(unit)} ici, en ${quoted(other)} à ${shown(otherAt)} ; ` +
    "un indicateur n'a qu'une unité",
  'excess-digits': ({ row, text, decimals }) =>
    `${named(row)}${quoted(text)} a plus de décimales que déclaré, ${decimals}`,
  'disputed-without-note': ({ row }) =>
    fr`${about(row)}contesté sans note ; dites sous "note" ce qui ne va pas`,
  'same-figure': ({ row, text, first }) => `${named(row)}${quoted(text)} répète ce que dit ${shown(first)}`,
  namesake: ({ indicator, measure, of }) =>
    fr`${quoted(indicator)} est lu comme un indicateur à part ; ` +
    (of === null
      ? fr`si c'est la croissance d'un autre, écrivez celui-là comme indicateur et "${measure}" sous "measure"`
      : fr`si c'est une mesure de ${quoted(of)}, écrivez celui-ci comme indicateur et "${measure}" sous "measure"`) +
    ', sinon déclarez-le dans indicators.csv',
  'unknown-source': ({ row, source, nearest }) =>
    `${about(row)}la source ${quoted(source)} n'est pas dans sources.csv${meant(nearest)}`,
  'part-of': ({ indicator, problem, partOf, nearest }) =>
    ({
      itself: `${shown(indicator)} est déclaré partie de lui-même`,
      cycle: `${shown(indicator)} est déclaré partie de ${quoted(partOf)}, qui en est une partie à son tour`,
      unknown: `${shown(indicator)} est déclaré partie de ${quoted(partOf)}, qui n'est pas connu${meant(nearest)}`,
    })[problem],
  'duplicate-row': ({ field, name, firstLine }) =>
    `${field} ${quoted(name)} figure déjà à la ligne ${firstLine}`,
  expression: ({ rule, problem, text, write }) => inRule(rule) + expressionFault(problem, text, write),
  'unknown-indicator': ({ rule, name, nearest }) =>
    `${inRule(rule)}l'indicateur ${quoted(name)} n'est pas connu${meant(nearest)}`,
  range: ({ rule, from, to }) => `${inRule(rule)}"from" ${from} est postérieur à "to" ${to}`,
  supposition: ({ problem, text, write }) => suppositionFault(problem, text, write),
  json: ({ problem, system }) =>
    problem === 'syntax'
      ? fr`n'est pas du JSON valable : ${shown(system)}`
      : fr`n'est pas un objet JSON ; écrivez { "title": "..." }`,
  organisation: ({ problem, text, nearest, limit }) =>
    ({
      several: fr`ces chiffres sont ceux de plusieurs organisations ; nommez-en une avec --organisation (growth, shares et check répondent pour toutes)`,
      none: fr`ces chiffres ne nomment aucune organisation ; omettez --organisation`,
      unknown: `pas d'organisation ${quoted(text)} dans ces chiffres${meant(nearest)}`,
      again: fr`les lignes de ${quoted(text)} ne se suivent pas ; triez les fichiers par organisation, ou gardez toutes les lignes avec --unsorted`,
      memory: fr`plus de lignes que --unsorted n'en garde, ${(limit ?? 0) / 1024 / 1024} MiB ; triez les fichiers par organisation`,
      format: fr`les chiffres de plusieurs organisations ne s'écrivent pas en ${text} ; prenez csv ou jsonl, ou nommez-en une avec --organisation`,
    })[problem],
  filing: ({ problem, key, text }) => filingFault(problem, key, text),
  entities: ({ entity, other, otherAt }) =>
    fr`les comptes de ${quoted(entity)} voisinent avec ceux de ${quoted(other)} (${shown(otherAt)}) ; donnez un dossier à chaque entité`,
  'same-year': ({ period, otherAt }) =>
    fr`un second dépôt pour un exercice qui se termine en ${period}, sans que l'un corrige l'autre ; gardez celui-ci ou ${shown(otherAt)}`,
  corrected: ({ period, by }) => fr`laissé de côté : ${shown(by)} corrige ces comptes de ${period}`,
  'last-digit': ({ row, text, other, otherAt, period }) =>
    fr`${shown(row)} reprend ${shown(other)} de ${period} (${shown(otherAt)}) comme ${shown(text)} : un écart d'une unité au dernier chiffre, pris pour un arrondi de la source`,
  'unknown-key': ({ key }) =>
    fr`la ligne ${quoted(key)} n'est ni une rubrique ni rien de connu d'un dépôt ; elle n'est pas lue`,
  'absent-rubrics': ({ codes }) => fr`non publiées, et nulles dans les sommes : ${codes.join(', ')}`,
  'common-identities': ({ because, text }) =>
    (because === 'model'
      ? `le modèle ${quoted(text)} a ses propres sommes, qui ne sont pas connues ici`
      : `l'exercice commence le ${text}, quand les comptes de résultats avaient une autre présentation`) +
    fr` ; seules les sommes communes à tous les dépôts sont vérifiées`,
  package: ({ problem, text }) =>
    ({
      path: fr`le chemin ${quoted(text)} sort du dossier, et n'est pas suivi ; nommez un fichier à côté de datapackage.json`,
      dialect: fr`le dialecte ${shown(text)} n'est pas lu ; séparez les cellules par ${marks}, citez avec "`,
      encoding: fr`l'encodage ${quoted(text)} n'est pas lu ; enregistrez le fichier en utf-8`,
    })[problem],
  title: ({ text, denomination }) =>
    denomination === null
      ? fr`${quoted(text)} est lu comme titre ou note de bas de page : il n'y a pas de chiffre`
      : fr`${quoted(text)} est lu comme l'unité de tous les montants : ${[denomination.unit, `scale ${denomination.scale}`].filter(Boolean).join(', ')}`,
  row: ({ problem, name }) => `la ligne ${quoted(name)} ${rowFault(problem)}`,
  'package-delimiter': ({ path, delimiter, found }) =>
    fr`les cellules de ${quoted(path)} ne sont pas séparées par ${separator(delimiter)} mais, à voir son en-tête, par ${separator(found)} ; ` +
    fr`corrigez le dialecte ou le fichier, ou dites lequel : --delimiter`,
  'package-file': ({ path }) =>
    `${quoted(path)} n'est pas parmi les fichiers à côté de datapackage.json, et n'est pas lu`,
} satisfies Partial<Findings>;

const marks = ', ; | ou une tabulation';

const separator = (mark: string): string => (mark === '\t' ? 'une tabulation' : quoted(mark));
