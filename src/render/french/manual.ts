// What the command line says of itself in French.
import type { Complaint, Manual, WriteFault } from '../manual.ts';
import { fr } from './typography.ts';

export const manual: Manual = {
  description: "Croissance, parts et cohérence de chiffres publiés, au plus juste de ce que cache l'arrondi.",
  titles: {
    'Usage:': fr`Usage :`,
    'Arguments:': fr`Arguments :`,
    'Options:': fr`Options :`,
    'Global Options:': fr`Options de toutes les commandes :`,
    'Commands:': fr`Commandes :`,
  },
  examplesTitle: fr`Exemples :`,
  examples: {
    overview: {
      'growth 2022 2023': 'la croissance de 2022 à 2023',
      'shares 2023': 'les parties du total de 2023',
      'trend revenue': "l'évolution d'année en année, et la croissance par an",
      'show 2024': 'tous les chiffres de 2024, avec leur source',
      check: fr`tous les chiffres publiés peuvent-ils être vrais ?`,
      'explain revenue 2022': fr`pourquoi ? et ce qu'on peut écrire`,
      'report -o report.html': 'tout sur une page, avec des images',
      'growth 2022 2023 -d figures': fr`vos propres chiffres : 2022.csv et 2023.csv`,
      'init --from table.csv': "les chiffres d'un tableau publié, et ce qui s'y additionne",
    },
    growth: {
      'growth 2022 2023': fr`tous les indicateurs ; 2022 n'a jamais été publié, on le déduit`,
      'growth 2022 2023 revenue staffing': "deux d'entre eux",
      'growth 2022 2023 -d figures --exact': fr`de simples chiffres à vous : 2022.csv et 2023.csv`,
      'growth 2023 2024 --contributions': 'ce que chaque partie apporte à la croissance de son total',
      'growth 2022 2023 -o growth.svg': fr`en image ; shares et trend aussi`,
    },
    shares: {
      'shares 2023': 'du total que nomment les chiffres',
      'shares 2023 --of revenue --json': "d'un seul total, pour un programme",
    },
    trend: {
      'trend revenue': "d'année en année, et par an de la première à la dernière",
      'trend revenue staff --json': 'deux indicateurs, pour un programme',
      'trend -d figures --exact': fr`de simples chiffres à vous : un fichier par an`,
    },
    show: {
      'show 2024': "ce qui est publié, ce qui s'en déduit, et où c'est publié",
      'show 2022': fr`une année que personne n'a publiée : ce que les autres en prouvent`,
      'show 2023 staff members --json': 'deux indicateurs, pour un programme',
    },
    check: {
      check: fr`code de sortie 0 : oui, 1 : non`,
      'check 2023 --all': 'seulement ce qui touche 2023, chaque chiffre',
      'check -d report.csv -q': 'un seul fichier, sans avertissements',
    },
    explain: {
      'explain revenue 2022': "ce qui le prouve, et ce qu'on peut écrire",
      'explain staffing growth 2023': fr`une croissance ou une part ; variation (change) et rapport (ratio) aussi`,
      'explain 2023.csv:13': 'le chiffre de cette ligne, et ce que les autres en disent',
      'explain conflict 1': 'pourquoi ceux-ci ne peuvent pas tous être vrais',
      'explain conflict 1 --multipliers': 'et le tableau dont la somme est nulle',
    },
    report: {
      'report -o report.html': fr`un fichier qui se suffit : à lire hors ligne, à imprimer, à envoyer`,
      'report 2023 2024 --lang fr -o rapport.html': 'de deux périodes, en français',
    },
    init: {
      init: "un dossier de chiffres à remplacer, qui s'explique lui-même",
      'init --from table.csv': fr`ce que dit un tableau publié : proposé, et demandé sur un terminal`,
      'init --from table.csv report --yes': 'tout est pris, dans un dossier de ce nom',
    },
    codes: {
      codes: 'tous',
      'codes conflict': 'un seul',
      'codes -O csv': 'en tableau',
    },
    schema: {
      'schema check': 'de check --json',
      'schema growth -o growth.schema.json': 'dans un fichier',
    },
    completion: {
      'completion bash': fr`pour ~/.bashrc : eval "$(smals-report completion bash)"`,
      'completion zsh': fr`pour ~/.zshrc, après compinit : eval "$(smals-report completion zsh)"`,
      'completion fish': fr`pour ~/.config/fish/completions/smals-report.fish : ... | source`,
    },
  },
  commands: {
    growth: "la croissance d'une période à une autre",
    shares: "les parties d'un total",
    trend: 'toutes les périodes, et la croissance par an',
    show: fr`tous les chiffres d'une période : publiés, déduits, inconnus`,
    check: fr`tout cela peut-il être vrai ? (aussi : validate)`,
    explain: fr`pourquoi : d'un chiffre, d'une ligne ou d'un conflit`,
    report: 'tout sur une page, avec des images (HTML)',
    init: 'commencer un dossier de données',
    codes: 'ce que signifie chaque constat, et comment y remédier',
    schema: "le schéma JSON de la réponse d'une commande",
    completion: 'commandes, options, périodes et indicateurs à la touche Tab',
    help: "ce texte, d'une commande",
  },
  options: {
    data: "un dossier de fichiers CSV, l'un d'eux, ou - pour l'entrée standard",
    format: "comment la réponse s'écrit",
    json: 'comme --format json',
    output: fr`écrire dans un fichier ; .json, .svg ou .txt choisit le format`,
    rounding: 'comment la source arrondit',
    exact: 'comme --rounding exact',
    set: fr`et si : "staffing growth 2023 = 18" (répétable)`,
    rule: fr`et si : "a + b = total" (répétable)`,
    encoding: "l'encodage des fichiers",
    delimiter: 'ce qui sépare les cellules\u202f: , ; | ou tab',
    decimal: 'la marque décimale des fichiers',
    group: 'ce qui groupe les milliers',
    columns: "ce que sont les colonnes d'un tableau publié",
    organisation: 'celle qui est interrogée, parmi plusieurs',
    unsorted: fr`les lignes d'une organisation ne se suivent pas : toutes sont gardées, jusqu'à 512 MiB`,
    declared: "où se trouvent indicators.csv, rules.csv et sources.csv, pour un fichier ou l'entrée standard",
    deadline: fr`renoncer après ce délai : 30s, 500ms ou 2m`,
    color: 'des couleurs même hors terminal',
    noColor: 'pas de couleurs',
    lang: 'la langue de la réponse',
    ascii: 'aucune marque hors ASCII',
    verbose: 'les notes aussi',
    quiet: "pas d'avertissements",
    debug: "les notes aussi, et le détail d'un bogue",
    help: 'ce texte',
    version: 'la version',
    contributions: 'ce que les parties apportent à la croissance de leur total, en points de pourcentage',
    of: 'le total',
    all: 'chaque chiffre, avec ce que les autres en disent',
    witness: 'un jeu de valeurs vraies qui donnent exactement ce qui est publié',
    conflictWitness: fr`d'un conflit : sans chaque membre, des valeurs vraies des autres`,
    multipliers: fr`d'un conflit : le tableau de multiplicateurs qui le prouve`,
    from: fr`un tableau avec une colonne par période : lignes qui s'additionnent, croissances et parts sont proposées`,
    yes: 'prendre tout ce qui est proposé',
    excel: fr`CSV pour Excel : points-virgules, virgules décimales, libellés inoffensifs`,
    select: fr`ne signaler que ces constats : conflict (codes les énumère)`,
    ignore: 'signaler tous les constats sauf ceux-ci',
    failOn: 'la gravité minimale qui donne le code de sortie 1',
    summary: 'ajouter les constats à $GITHUB_STEP_SUMMARY',
    described: 'la commande',
    shell: "l'interpréteur",
  },
  choices: (words) => fr`au choix : ${words}`,
  notes: [
    'Sans -d, les chiffres sont ceux de $SMALS_REPORT_DATA, sinon ceux qui viennent avec le programme.',
    '',
    fr`Et si : --set suppose un chiffre, à la place de tout ce qui est publié de la même grandeur ; --rule suppose`,
    "une équation ou une inégalité comme dans rules.csv, à la place de la règle de ce nom. Aucun fichier n'est touché.",
    '  --set "<indicator> [growth|share|change|ratio] <period> [of <total>|on <period>] = <number> [scale <power>]"',
    fr`        = arrondi ; ou exact > >= < <= ~ ; à l'échelle où les chiffres publient leurs semblables`,
    '  --rule "[name:] a + b = total"',
    '',
    fr`Si les en-têtes d'un tableau à une colonne par an ne disent pas tout : --columns "label,2022,2023,growth,share of Total"`,
    '  label, une période, growth ou change avec ou sans leurs périodes (growth 2022-2023), share [period] of <row>,',
    fr`  - pour une colonne à ne pas lire ; séparés par des points-virgules si un nom a une virgule`,
  ],
  usage: fr`usage :`,
  separator: fr` ; `,
  error: fr`erreur :`,
  bug: (message) => fr`bogue : ${message} ; merci de le signaler, avec ce que montre --debug`,
  complaint,
  unwritable: (path, fault) =>
    fr`impossible d'écrire ${path ?? 'la sortie'} : ${typeof fault === 'string' ? faults[fault] : fault.system}`,
  yesOrNo: fr`Répondez o ou n : `,
};

function complaint(it: Complaint): string {
  switch (it.is) {
    case 'no-command':
      return fr`pas de commande ; tapez growth, shares ou check, ou --help pour des exemples`;
    case 'unknown-command':
      return fr`commande inconnue « ${it.text} »${suggested(it.meant)}`;
    case 'unknown-option':
      return fr`option inconnue « ${it.text} »${suggested(it.meant)}`;
    case 'missing-argument':
      return fr`il manque l'argument « ${it.name} »`;
    case 'missing-value':
      return fr`l'option « ${it.option} » attend une valeur`;
    case 'too-many':
      return fr`trop d'arguments pour « ${it.command} » ; attendus : ${it.expected}, reçus : ${it.found}`;
    case 'conflicting':
      return fr`l'option « ${it.option} » ne va pas avec l'option « ${it.other} »`;
    case 'choice':
      return fr`l'option « ${it.option} » ne prend pas « ${it.text} » ; au choix : ${it.choices}`;
    case 'argument-choice':
      return fr`l'argument « ${it.name} » ne prend pas « ${it.text} » ; au choix : ${it.choices}`;
    case 'for-a-conflict':
      return fr`« ${it.option} » est pour un conflit`;
    case 'no-explanation':
      return fr`« ${it.text} » ne s'explique pas`;
    case 'other':
      return it.message;
    case 'language':
      return fr`SMALS_REPORT_LANG « ${it.text} » n'est pas une langue connue ; écrivez ${it.known.join(' ou ')}`;
    case 'delimiter':
      return fr`--delimiter « ${it.text} » n'en est pas un ; écrivez ${', ; | ou tab'}`;
    case 'one-mark':
      return fr`--decimal et --group sont tous deux « ${it.mark} » ; une marque ne peut être les deux`;
    case 'time':
      return fr`--deadline « ${it.text} » n'est pas une durée ; écrivez 30s, 500ms ou 2m`;
    case 'ending':
      return fr`aucun format n'est connu par ${it.ending} ; choisissez-en un : -O ${it.formats.join(', ')}`;
    case 'not-written':
      return fr`${it.command} ne s'écrit pas en ${it.format} ; choisissez-en un : -O ${it.formats.join(', ')}`;
    case 'excel':
      return `--excel est une forme de CSV, et -O dit ${it.format}`;
    case 'unknown-code':
      return fr`aucun code « ${it.text} »${suggested(it.meant ?? undefined)} ; smals-report codes les énumère`;
    case 'always-told':
      return fr`${it.text} ne laisse pas de réponse : toujours signalé, il ne peut être choisi`;
    case 'no-page':
      return fr`--summary est pour GitHub Actions : $GITHUB_STEP_SUMMARY ne nomme aucun fichier`;
    case 'no-name':
      return "-o attend le nom d'un fichier";
    case 'format-as-file':
      return fr`-o attend un fichier ; pour le format, tapez -O ${it.text}, pour un fichier de ce nom -o ./${it.text}`;
  }
}

const suggested = (meant: string | undefined): string =>
  meant === undefined ? '' : fr` ; vouliez-vous dire ${meant} ?`;

const faults: Readonly<Record<WriteFault, string>> = {
  'no-folder': "ce dossier n'existe pas",
  'not-a-folder': "ce n'est pas un dossier",
  folder: "c'est un dossier",
  denied: 'accès refusé',
  'read-only': 'le système de fichiers est en lecture seule',
  full: "il n'y a plus de place",
  'too-large': 'le fichier est trop grand',
  'name-too-long': 'le nom est trop long',
  loop: 'ses liens tournent en rond',
  'there-already': fr`il existe déjà ; nommez un autre dossier`,
};
