// What each finding is and how it is mended, in Dutch.
import type { Codes } from '../catalogue.ts';
import { explained as of } from '../catalogue.ts';

const rightOr = (option: string): string => `Niets, als het klopt; zeg het anders met ${option}.`;

export const codes: Codes = {
  'unknown-period': of('Onbekende periode', 'Noem een periode die een bestand, kolom, basis of regel noemt.'),
  'unknown-name': of(
    'Onbekende indicator',
    'Noem een indicator van deze cijfers, zoals zijn sleutel geschreven is.',
  ),
  'growth-order': of('Groei terug in de tijd', 'Noem twee perioden, de vroegste eerst.'),
  'no-total': of(
    'Aandelen in niets',
    'Noem het totaal met --of, of geef het op onder "part_of" in indicators.csv.',
  ),
  'unknown-conflict': of('Onbekend conflict', 'Neem een nummer dat check toont.'),
  'unknown-file': of('Onbekend bestand', 'Noem een bestand van deze cijfers.'),
  'unknown-measure': of(
    'Onbekende maat',
    'Schrijf "value", "change", "growth", "share" of "ratio", of laat het weg.',
  ),
  'no-statement': of(
    'Geen cijfer op deze plaats',
    'Noem een regel waar er een begint, en zo nodig de kolom.',
  ),
  'set-aside': of(
    'Weggelaten, want het spreekt de rest tegen',
    'Voer check uit; verbeter het getal, of merk het aan als betwist, met een nota.',
  ),
  conflict: of(
    'Tegenspraak',
    'Leg het getal naast zijn bron. Een schrijffout wordt in het bestand verbeterd; een drukfout van de bron krijgt status "disputed" en een nota; een som die nooit klopte, gaat uit rules.csv of wordt er beperkt met "from" en "to".',
  ),
  suspect: of(
    'De tegenspraak, of deze',
    'Eén van de verdachten is fout, en alleen de bronnen zeggen welke: bekijk ze allemaal.',
  ),
  'guessed-sign': of(
    'Een teken dat nergens is opgegeven',
    'Geef het teken van de indicator op in indicators.csv: "nonnegative" of "any".',
  ),
  undecided: of('Onbeslist', 'Geef meer tijd met --deadline, of minder cijfers tegelijk.'),
  'not-whole': of(
    'Een telling zonder geheel getal',
    'Leg de genoemde getallen naast hun bron; als de indicator niets telt, geef hem dan niet op als exact.',
  ),
  'nothing-checked': of(
    'Niets is getoetst',
    'Kijk of rules.csv er is en deze indicatoren noemt, of voeg de gepubliceerde aandelen en groei toe.',
  ),
  unreadable: of('Een pad dat niet gelezen kan worden', 'Verbeter het pad, of de toegangsrechten.'),
  'no-figures': of('Geen cijfers', 'Noem een map die CSV-bestanden met cijfers bevat, of zo een bestand.'),
  empty: of('Leeg', 'Geef het een kopregel en minstens één rij.'),
  encoding: of('Een codering die niet gelezen kan worden', 'Bewaar het bestand als UTF-8.'),
  delimiter: of('Een scheidingsteken dat niet blijkt', 'Zeg welk het is met --delimiter.'),
  'encoding-assumed': of('Hoe een bestand gecodeerd is', rightOr('--encoding')),
  'delimiter-assumed': of('Wat de cellen scheidt', rightOr('--delimiter')),
  'decimal-assumed': of('Welk teken het decimaalteken is', rightOr('--decimal')),
  'line-endings': of('Gemengde regeleinden', 'Bewaar het bestand met regeleinden van één soort.'),
  quote: of(
    'Een misplaatst aanhalingsteken',
    'Zet de hele cel tussen aanhalingstekens, en schrijf er een aanhalingsteken in dubbel.',
  ),
  oversize: of('Te groot', 'Splits het bestand, of laat weg wat geen cijfers zijn.'),
  'empty-header': of('Een kolom zonder naam', 'Geef de kolom een naam, of verwijder ze.'),
  'duplicate-column': of('Een kolom die er twee keer staat', 'Behoud één van de twee.'),
  'missing-column': of(
    'Een kolom ontbreekt',
    'Voeg de kolom toe; een jaarbestand heeft "indicator" en "value" nodig.',
  ),
  'unknown-column': of(
    'Een kolom die niet bekend is',
    'Niets, als het een opmerking is; verbeter anders de naam.',
  ),
  'cell-count': of(
    'Te veel of te weinig cellen',
    'Zet een cel die het scheidingsteken bevat tussen aanhalingstekens.',
  ),
  character: of('Een teken dat geen tekst is', 'Verwijder het, of schrijf het verloren teken opnieuw.'),
  layout: of(
    'Een indeling die niet blijkt',
    'Noem het bestand naar zijn periode, of voeg een kolom "period" toe.',
  ),
  column: of('Een kolom die niet zegt wat ze is', 'Zeg wat elke kolom is met --columns.'),
  title: of('Een titel of een voetnoot', 'Niets, als het geen van de cijfers is.'),
  row: of('Een rij die niet zegt wat ze is', 'Noem de rij naar wat ze is, of laat ze weg.'),
  'empty-cell': of('Een lege cel', 'Vul ze in, of verwijder de rij.'),
  word: of('Een woord dat hier niet past', 'Schrijf een van de woorden die de melding noemt.'),
  'whole-number': of('Geen geheel getal', 'Schrijf een geheel getal binnen de grenzen.'),
  period: of('Geen periode', 'Schrijf 2023, 2023-H1, 2023-Q4 of 2023/24.'),
  'not-applicable': of('Een cel die hier geen zin heeft', 'Laat de cel leeg.'),
  base: of(
    'Een onmogelijke basis',
    'Schrijf een vroegere periode, of het totaal waarvan het een aandeel is.',
  ),
  number: of(
    'Geen getal',
    'Schrijf gewone cijfers; een eenheid, een schaal of een nota heeft een eigen kolom.',
  ),
  'negative-style': of('Hoe een negatief getal gelezen is', 'Niets, als het klopt.'),
  unit: of('Eén indicator in twee eenheden', 'Behoud één eenheid, of maak er twee indicatoren van.'),
  'excess-digits': of('Meer decimalen dan opgegeven', 'Verbeter "decimals", of het getal.'),
  'disputed-without-note': of('Betwist zonder nota', 'Zeg onder "note" wat er fout is aan het getal.'),
  'same-figure': of(
    'Twee keer hetzelfde cijfer',
    'Niets, als twee bronnen het zeggen; verwijder anders een van de twee.',
  ),
  namesake: of(
    'Een indicator genoemd naar een maat van een andere',
    'Schrijf de maat onder "measure", of geef de indicator op in indicators.csv.',
  ),
  'unknown-source': of(
    'Een bron die niet is opgegeven',
    'Voeg ze toe aan sources.csv, of verbeter haar sleutel.',
  ),
  'part-of': of('Deel van een onmogelijk geheel', 'Noem een andere indicator, waarvan hij een deel is.'),
  'duplicate-row': of('Een naam die er twee keer staat', 'Behoud één van de rijen, of hernoem de andere.'),
  expression: of('Een regel die niet gelezen kan worden', 'Schrijf hem zoals a + b = total.'),
  'unknown-indicator': of(
    'Een regel over een onbekende indicator',
    'Verbeter zijn naam, of geef hem op in indicators.csv.',
  ),
  range: of('Een regel die eindigt voor hij begint', 'Schrijf de vroegere periode onder "from".'),
  supposition: of(
    'Een veronderstelling die niet gelezen kan worden',
    'Schrijf ze zoals "staffing growth 2023 = 18".',
  ),
  json: of('Geen JSON', 'Verbeter datapackage.json, of verwijder het.'),
  organisation: of(
    'Cijfers van veel organisaties',
    'Zet de rijen van een organisatie bij elkaar, of voeg --unsorted toe; noem er één met --organisation waar maar één verslag bevraagd kan worden.',
  ),
  filing: of('Een neerlegging die niet gelezen kan worden', 'Download de neerlegging opnieuw.'),
  entities: of('Rekeningen van twee entiteiten', 'Geef elke entiteit een eigen map.'),
  'same-year': of('Twee neerleggingen van één boekjaar', 'Behoud één van de twee.'),
  corrected: of('Een neerlegging die door een andere verbeterd is', 'Niets; of verwijder ze.'),
  'last-digit': of(
    'Het vorige jaar herhaald met een ander laatste cijfer',
    'Niets: het is opgevat als afronding door de bron.',
  ),
  'unknown-key': of('Een rij die geen rubriek is', 'Niets: ze wordt niet gelezen.'),
  'absent-rubrics': of('Rubrieken die niet gepubliceerd zijn', 'Niets: ze tellen als nul in sommen.'),
  'common-identities': of(
    'Een model waarvan de eigen sommen niet bekend zijn',
    'Niets: de sommen die alle modellen delen, worden getoetst.',
  ),
  package: of(
    'Een datapakket dat niet gevolgd wordt',
    'Houd zijn bestanden naast datapackage.json, als UTF-8.',
  ),
  'package-delimiter': of(
    'Een scheidingsteken dat het datapakket verkeerd heeft',
    'Verbeter het dialect of het bestand, of zeg welk het is met --delimiter.',
  ),
  'package-file': of(
    'Een bestand dat een datapakket noemt en dat ontbreekt',
    'Voeg het bestand toe, of verwijder zijn vermelding.',
  ),
};
