// What the command line says of itself in Dutch.
import type { Complaint, Manual, WriteFault } from '../manual.ts';

export const manual: Manual = {
  description:
    'Groei, aandelen en consistentie van gepubliceerde cijfers, precies over wat afronding verbergt.',
  titles: {
    'Usage:': 'Gebruik:',
    'Arguments:': 'Argumenten:',
    'Options:': 'Opties:',
    'Global Options:': "Opties van alle commando's:",
    'Commands:': "Commando's:",
  },
  examplesTitle: 'Voorbeelden:',
  examples: {
    overview: {
      'growth 2022 2023': 'de groei van 2022 tot 2023',
      'shares 2023': 'de delen van het totaal van 2023',
      'trend revenue': 'het verloop over de jaren, en de groei per jaar',
      'show 2024': 'alle cijfers van 2024, met hun bron',
      check: 'kunnen alle gepubliceerde cijfers waar zijn?',
      'explain revenue 2022': 'waarom? en wat veilig te schrijven is',
      'report -o report.html': 'alles op één pagina, met beelden',
      'growth 2022 2023 -d figures': 'eigen cijfers: 2022.csv en 2023.csv',
      'init --from table.csv': 'cijfers van een gepubliceerde tabel, en wat erin optelt',
    },
    growth: {
      'growth 2022 2023': 'alle indicatoren; 2022 is nooit gepubliceerd en wordt afgeleid',
      'growth 2022 2023 revenue staffing': 'twee ervan',
      'growth 2022 2023 -d figures --exact': 'gewone eigen cijfers: 2022.csv en 2023.csv',
      'growth 2023 2024 --contributions': 'wat elk deel bijdraagt aan de groei van zijn totaal',
      'growth 2022 2023 -o growth.svg': 'als beeld; shares en trend ook',
    },
    shares: {
      'shares 2023': 'van het totaal dat de cijfers noemen',
      'shares 2023 --of revenue --json': 'van één totaal, voor een programma',
    },
    trend: {
      'trend revenue': 'van jaar tot jaar, en per jaar van het eerste tot het laatste',
      'trend revenue staff --json': 'twee indicatoren, voor een programma',
      'trend -d figures --exact': 'gewone eigen cijfers: één bestand per jaar',
    },
    show: {
      'show 2024': 'wat gepubliceerd is, wat eruit volgt, en waar het gepubliceerd is',
      'show 2022': 'een jaar dat niemand publiceerde: wat de andere ervan bewijzen',
      'show 2023 staff members --json': 'twee indicatoren, voor een programma',
    },
    check: {
      check: 'exitcode 0: ja, 1: nee',
      'check 2023 --all': 'alleen wat 2023 raakt, elk cijfer ervan',
      'check -d report.csv -q': 'één bestand, zonder waarschuwingen',
    },
    explain: {
      'explain revenue 2022': 'wat het bewijst, en wat veilig te schrijven is',
      'explain staffing growth 2023': 'een groei of aandeel; verandering (change) en verhouding (ratio) ook',
      'explain 2023.csv:13': 'het cijfer van die regel, en wat de andere ervan zeggen',
      'explain conflict 1': 'waarom deze niet allemaal waar kunnen zijn',
      'explain conflict 1 --multipliers': 'en de tabel die tot niets optelt',
    },
    report: {
      'report -o report.html':
        'een bestand dat niets anders nodig heeft: om offline te lezen, af te drukken, door te sturen',
      'report 2023 2024 --lang fr -o rapport.html': 'van twee perioden, in het Frans',
    },
    init: {
      init: 'een map met cijfers om te vervangen, die zichzelf uitlegt',
      'init --from table.csv': 'wat een gepubliceerde tabel zegt: voorgesteld, en gevraagd op een terminal',
      'init --from table.csv report --yes': 'alles overgenomen, in een map met die naam',
    },
    codes: {
      codes: 'allemaal',
      'codes conflict': 'één',
      'codes -O csv': 'als tabel',
    },
    schema: {
      'schema check': 'van check --json',
      'schema growth -o growth.schema.json': 'naar een bestand',
    },
    completion: {
      'completion bash': 'voor ~/.bashrc: eval "$(smals-report completion bash)"',
      'completion zsh': 'voor ~/.zshrc, na compinit: eval "$(smals-report completion zsh)"',
      'completion fish': 'voor ~/.config/fish/completions/smals-report.fish: ... | source',
    },
  },
  commands: {
    growth: 'de groei van de ene periode tot de andere',
    shares: 'de delen van een totaal',
    trend: 'alle perioden, en de groei per jaar',
    show: 'alle cijfers van een periode: gepubliceerd, afgeleid, onbekend',
    check: 'kan dit allemaal waar zijn? (ook: validate)',
    explain: 'waarom: van een cijfer, een regel of een conflict',
    report: 'alles op één pagina, met beelden (HTML)',
    init: 'een map met gegevens beginnen',
    codes: 'wat elke bevinding betekent, en hoe ze te verhelpen is',
    schema: 'het JSON-schema van wat een commando antwoordt',
    completion: "commando's, opties, perioden en indicatoren met de Tab-toets",
    help: 'deze tekst, van één commando',
  },
  options: {
    data: 'een map met CSV-bestanden, één ervan, of - voor de standaardinvoer',
    format: 'hoe het antwoord geschreven wordt',
    json: 'zoals --format json',
    output: 'naar een bestand schrijven; .json, .svg of .txt kiest het formaat',
    rounding: 'hoe de bron afrondt',
    exact: 'zoals --rounding exact',
    set: 'wat als: "staffing growth 2023 = 18" (herhaalbaar)',
    rule: 'wat als: "a + b = total" (herhaalbaar)',
    encoding: 'hoe de bestanden gecodeerd zijn',
    delimiter: 'wat de cellen scheidt: , ; | of tab',
    decimal: 'het decimaalteken van de bestanden',
    group: 'wat duizendtallen groepeert',
    columns: 'wat de kolommen van een gepubliceerde tabel zijn',
    organisation: 'de ene die bevraagd wordt, van vele',
    unsorted: 'rijen van een organisatie staan niet bij elkaar: alle worden bewaard, tot 512 MiB',
    declared: 'waar indicators.csv, rules.csv en sources.csv staan, voor één bestand of de standaardinvoer',
    deadline: 'opgeven na zo lang: 30s, 500ms of 2m',
    color: 'kleur, ook waar de uitvoer geen terminal is',
    noColor: 'geen kleur',
    lang: 'de taal van het antwoord',
    ascii: 'geen tekens buiten ASCII',
    verbose: 'ook opmerkingen',
    quiet: 'geen waarschuwingen',
    debug: 'ook opmerkingen, en de details van een programmafout',
    help: 'deze tekst',
    version: 'de versie',
    contributions: 'wat de delen bijdragen aan de groei van hun totaal, in procentpunten',
    of: 'het totaal',
    all: 'elk cijfer, met wat de andere ervan zeggen',
    witness: 'één stel ware waarden dat precies geeft wat gepubliceerd is',
    conflictWitness: 'van een conflict: zonder elk lid ware waarden van de andere',
    multipliers: 'van een conflict: de tabel met vermenigvuldigers die het bewijst',
    from: 'een tabel met een kolom per periode: rijen die optellen, groei en aandelen worden voorgesteld',
    yes: 'alles overnemen wat voorgesteld is',
    excel: "CSV voor Excel: puntkomma's, decimale komma's, onschadelijke labels",
    select: 'alleen deze bevindingen melden: conflict (codes somt ze op)',
    ignore: 'alle bevindingen melden behalve deze',
    failOn: 'de laagste ernst die exitcode 1 geeft',
    summary: 'de bevindingen toevoegen aan $GITHUB_STEP_SUMMARY',
    described: 'het commando',
    shell: 'welke shell',
  },
  choices: (words) => `keuze: ${words}`,
  notes: [
    'Zonder -d zijn de cijfers die in $SMALS_REPORT_DATA, anders die van het programma zelf.',
    '',
    'Wat als: --set veronderstelt een cijfer, in plaats van alles wat van dezelfde grootheid gepubliceerd is; --rule een',
    'vergelijking of ongelijkheid zoals in rules.csv, in plaats van de regel met die naam. Geen bestand wordt aangeraakt.',
    '  --set "<indicator> [growth|share|change|ratio] <period> [of <total>|on <period>] = <number> [scale <power>]"',
    '        = afgerond; of exact > >= < <= ~; in de schaal waarin de cijfers hun gelijken publiceren',
    '  --rule "[name:] a + b = total"',
    '',
    'Waar de opschriften van een tabel met een kolom per jaar niet alles zeggen: --columns "label,2022,2023,growth,share of Total"',
    '  label, een periode, growth of change met of zonder hun perioden (growth 2022-2023), share [period] of <row>,',
    "  - voor een kolom die niet gelezen wordt; met puntkomma's waar een naam een komma heeft",
  ],
  usage: 'gebruik:',
  separator: '; ',
  error: 'fout:',
  bug: (message) => `programmafout: ${message}; meld ze alstublieft, met wat --debug toont`,
  complaint,
  unwritable: (path, fault) =>
    `kan ${path ?? 'de uitvoer'} niet schrijven: ${typeof fault === 'string' ? faults[fault] : fault.system}`,
  yesOrNo: 'Antwoord j of n: ',
};

function complaint(it: Complaint): string {
  switch (it.is) {
    case 'no-command':
      return 'geen commando; typ growth, shares of check, of --help voor voorbeelden';
    case 'unknown-command':
      return `onbekend commando "${it.text}"${suggested(it.meant)}`;
    case 'unknown-option':
      return `onbekende optie "${it.text}"${suggested(it.meant)}`;
    case 'missing-argument':
      return `het argument "${it.name}" ontbreekt`;
    case 'missing-value':
      return `de optie "${it.option}" verwacht een waarde`;
    case 'too-many':
      return `te veel argumenten voor "${it.command}"; verwacht: ${it.expected}, gekregen: ${it.found}`;
    case 'conflicting':
      return `de optie "${it.option}" gaat niet samen met de optie "${it.other}"`;
    case 'choice':
      return `de optie "${it.option}" neemt geen "${it.text}"; keuze: ${it.choices}`;
    case 'argument-choice':
      return `het argument "${it.name}" neemt geen "${it.text}"; keuze: ${it.choices}`;
    case 'for-a-conflict':
      return `"${it.option}" is voor een conflict`;
    case 'no-explanation':
      return `"${it.text}" kan niet uitgelegd worden`;
    case 'other':
      return it.message;
    case 'language':
      return `SMALS_REPORT_LANG "${it.text}" is geen bekende taal; schrijf ${it.known.join(' of ')}`;
    case 'delimiter':
      return `--delimiter "${it.text}" is er geen; schrijf , ; | of tab`;
    case 'one-mark':
      return `--decimal en --group zijn beide "${it.mark}"; één teken kan niet beide zijn`;
    case 'time':
      return `--deadline "${it.text}" is geen duur; schrijf 30s, 500ms of 2m`;
    case 'ending':
      return `geen formaat is bekend onder ${it.ending}; kies er een: -O ${it.formats.join(', ')}`;
    case 'not-written':
      return `${it.command} wordt niet geschreven als ${it.format}; kies er een: -O ${it.formats.join(', ')}`;
    case 'excel':
      return `--excel is een soort CSV, en -O zegt ${it.format}`;
    case 'unknown-code':
      return `geen code "${it.text}"${it.meant === null ? '' : `; is "${it.meant}" bedoeld?`}; smals-report codes somt ze op`;
    case 'always-told':
      return `${it.text} laat geen antwoord over: het wordt altijd gemeld en kan niet gekozen worden`;
    case 'no-page':
      return '--summary is voor GitHub Actions: $GITHUB_STEP_SUMMARY noemt geen bestand';
    case 'no-name':
      return '-o verwacht de naam van een bestand';
    case 'format-as-file':
      return `-o verwacht een bestand; typ voor het formaat -O ${it.text}, voor een bestand met die naam -o ./${it.text}`;
  }
}

const suggested = (meant: string | undefined): string =>
  meant === undefined ? '' : `; is ${meant} bedoeld?`;

const faults: Readonly<Record<WriteFault, string>> = {
  'no-folder': 'die map bestaat niet',
  'not-a-folder': 'het is geen map',
  folder: 'het is een map',
  denied: 'geen toegang',
  'read-only': 'het bestandssysteem is alleen-lezen',
  full: 'er is geen plaats meer',
  'too-large': 'het bestand is te groot',
  'name-too-long': 'de naam is te lang',
  loop: 'de koppelingen lopen in een kring',
  'there-already': 'het bestaat al; noem een andere map',
};
