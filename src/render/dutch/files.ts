// The findings of reading, in Dutch.
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
import { plural } from './words.ts';

export const files = {
  unreadable: ({ reason, system }) =>
    ({
      missing: 'geen bestand of map met die naam',
      denied: 'mag niet gelezen worden: geen toegang',
      loop: 'kan niet gelezen worden: de koppelingen lopen in een kring',
      'name-too-long': 'kan niet gelezen worden: de naam is te lang',
      folder: 'is een map, geen bestand',
      special: 'is geen gewoon bestand',
      outside:
        'is een koppeling naar buiten de map; een datapakket bevat zijn eigen bestanden, zet het bestand daar',
      other: `kan niet gelezen worden: ${shown(system)}`,
    })[reason],
  'no-figures': () => 'geen cijfers hier; een map met cijfers bevat bestanden zoals 2023.csv',
  empty: ({ what }) =>
    ({
      input: 'lege invoer',
      file: 'leeg bestand; er is een kopregel nodig',
      rows: 'een kopregel maar geen rijen',
    })[what],
  encoding: ({ problem, offset }) =>
    ({
      'utf-16': `is geen geldige UTF-16 op byte ${offset}; bewaar het als UTF-8`,
      'utf-32': 'is UTF-32; bewaar het als UTF-8',
      nul: `bevat een NUL op byte ${offset}: geen tekstbestand; bewaar het als UTF-8`,
      damaged: `is verder UTF-8, maar niet op byte ${offset}; bewaar het opnieuw als UTF-8`,
      unknown: `is UTF-8 noch Windows-1252 op byte ${offset}; bewaar het als UTF-8`,
    })[problem],
  delimiter: ({ problem, found }) =>
    ({
      tied: `${found.map(separator).join(' en ')} staan even vaak in de kopregel; zeg wat de cellen scheidt: --delimiter`,
      unknown: `"sep=${found.map(shown).join('')}" noemt geen bekend scheidingsteken; schrijf sep=; en scheid cellen met ${marks}`,
    })[problem],
  'encoding-assumed': ({ encoding, by }) =>
    by === 'mark'
      ? `gelezen als ${encoding}, zoals de bytevolgordemarkering zegt`
      : `gelezen als ${encoding}: het is geen UTF-8; als dat fout is, zeg wat het is: --encoding`,
  'delimiter-assumed': ({ delimiter, by }) =>
    `cellen zijn gescheiden door ${separator(delimiter)}, ${by === 'sep' ? 'zoals deze regel zegt' : 'zoals in de kopregel'}; ` +
    'als dat fout is, zeg waardoor: --delimiter',
  'decimal-assumed': ({ decimal, text }) =>
    `"${decimal}" is het decimaalteken, zoals ${quoted(text)} laat zien; als dat fout is, zeg welk: --decimal`,
  'line-endings': ({ usual, odd }) =>
    `een regel eindigt op ${odd}, de vorige op ${usual}; gebruik er één van`,
  quote: ({ problem, opened }) =>
    ({
      unclosed: 'het aanhalingsteken dat hier opent, wordt nooit gesloten',
      'text-after': `tekst na een sluitend aanhalingsteken, van de cel die opent op ${opened}; schrijf tussen aanhalingstekens "" voor "`,
      inside:
        'een aanhalingsteken in een cel zonder aanhalingstekens; zet de hele cel ertussen en schrijf "" voor "',
    })[problem],
  oversize: ({ what, limit }) =>
    ({
      file: `het bestand is groter dan ${limit / 1024 / 1024} MiB`,
      row: `een rij is langer dan ${limit / 1024 / 1024} MiB`,
      lines: `meer dan ${limit} regels; splits het bestand`,
      columns: `meer dan ${limit} kolommen`,
      titles: `meer dan ${limit} rijen van één cel, en geen kopregel; zet die boven de cijfers`,
      label: `een naam of label van meer dan ${limit} tekens; maak het korter`,
      faults: `meer dan ${limit} misplaatste aanhalingstekens; de rest van het bestand is niet gelezen`,
    })[what],
  'empty-header': ({ position }) => `kolom ${position} heeft geen naam`,
  'duplicate-column': ({ name }) => `de kolom ${quoted(name)} staat er twee keer`,
  'missing-column': ({ name, nearest }) => `geen kolom "${name}"${meant(nearest)}`,
  'unknown-column': ({ name, nearest }) =>
    `de kolom ${quoted(name)} is niet bekend en wordt niet gelezen${meant(nearest)}`,
  'cell-count': ({ row, expected, found }) =>
    `${row === '' ? 'een rij' : shown(row)} heeft ${plural(found, 'cel', 'cellen')}, de kopregel ${expected}; ` +
    'een cel die het scheidingsteken bevat, staat tussen aanhalingstekens',
  character: ({ row, field, character }) =>
    `${about(row)}${field === '' ? 'een cel' : field} bevat ${codePoint(character)}; ` +
    (character === '\ufffd' ? 'het teken ging verloren, schrijf het opnieuw' : 'verwijder het'),
  layout: ({ problem }) =>
    ({
      'no-period':
        'geen periode; noem het bestand ernaar (2023.csv), of voeg een kolom "period" toe, of één kolom per periode (2022, 2023)',
      'wide-and-long': 'zowel een kolom met perioden als kolommen met periodenamen; behoud één van de twee',
      'wide-and-value': 'zowel een kolom "value" als kolommen met periodenamen; behoud één van de twee',
      'period-and-year': 'zowel een kolom "period" als een kolom "year"; behoud één van de twee',
      'no-header':
        'er staan titels boven, maar dit is geen kopregel; schrijf er een zoals label;2022;2023, of noem de kolommen: --columns',
      'header-below':
        'dit lijkt de kopregel, maar er staat een regel van meer cellen boven; verwijder wat erboven staat, of laat één cel per regel',
      'second-header': 'de kopregel staat hier nog eens; zet elke tabel in een eigen bestand',
      units: 'noemt een andere eenheid dan de kopregel of een eerdere regel; behoud één van de twee',
    })[problem],
  column: ({ problem, name, write }) => columnFault(problem, name, write ?? ''),
  'empty-cell': ({ row, field }) => `${about(row)}niets onder "${field}"`,
  word: ({ row, field, text, allowed, nearest }) =>
    `${named(row)}${quoted(text)} past niet onder "${field}"; schrijf ${nearest ?? `één van ${allowed.join(' ')}`}`,
  'whole-number': ({ row, field, text, limit, or }) =>
    `${named(row)}${field} ${quoted(text)} is geen geheel getal van -${limit} tot ${limit}` +
    (or === null ? '' : ` en niet ${or}`),
  period: ({ row, field, text, write }) =>
    `${named(row)}${field === '' ? '' : `${field} `}${quoted(text)} ${oddity(text) ?? 'is geen periode'}; schrijf ` +
    (write ?? '2023, 2023-H1, 2023-Q4 of 2023/24'),
  'not-applicable': ({ row, field, text, because }) =>
    `${named(row)}${field} ${quoted(text)} heeft geen zin naast "${because}"; laat leeg`,
  base: ({ row, problem, base, period }) => about(row) + baseFault(problem, base, period),
  number: ({ row, text, problem, write }) => `${named(row)}${quoted(text)} ${numberFault(problem, write)}`,
  'negative-style': ({ row, text, read }) => `${named(row)}${quoted(text)} is gelezen als ${read}`,
  unit: ({ indicator, unit, other, otherAt }) =>
    `${shown(indicator)} staat hier in ${quoted(unit)}, op ${shown(otherAt)} in ${quoted(other)}; ` +
    'één indicator heeft één eenheid',
  'excess-digits': ({ row, text, decimals }) =>
    `${named(row)}${quoted(text)} heeft meer decimalen dan opgegeven, ${decimals}`,
  'disputed-without-note': ({ row }) => `${about(row)}betwist zonder nota; zeg onder "note" wat er fout is`,
  'same-figure': ({ row, text, first }) => `${named(row)}${quoted(text)} herhaalt wat ${shown(first)} zegt`,
  namesake: ({ indicator, measure, of }) =>
    `${quoted(indicator)} wordt gelezen als een aparte indicator; ` +
    (of === null
      ? `is het de groei van een andere, schrijf dan die als indicator en "${measure}" onder "measure"`
      : `is het een maat van ${quoted(of)}, schrijf dan die als indicator en "${measure}" onder "measure"`) +
    ', geef hem anders op in indicators.csv',
  'unknown-source': ({ row, source, nearest }) =>
    `${about(row)}de bron ${quoted(source)} staat niet in sources.csv${meant(nearest)}`,
  'part-of': ({ indicator, problem, partOf, nearest }) =>
    ({
      itself: `${shown(indicator)} is opgegeven als deel van zichzelf`,
      cycle: `${shown(indicator)} is opgegeven als deel van ${quoted(partOf)}, dat er op zijn beurt een deel van is`,
      unknown: `${shown(indicator)} is opgegeven als deel van ${quoted(partOf)}, dat niet bekend is${meant(nearest)}`,
    })[problem],
  'duplicate-row': ({ field, name, firstLine }) => `${field} ${quoted(name)} staat al op regel ${firstLine}`,
  expression: ({ rule, problem, text, write }) => inRule(rule) + expressionFault(problem, text, write),
  'unknown-indicator': ({ rule, name, nearest }) =>
    `${inRule(rule)}de indicator ${quoted(name)} is niet bekend${meant(nearest)}`,
  range: ({ rule, from, to }) => `${inRule(rule)}"from" ${from} is later dan "to" ${to}`,
  supposition: ({ problem, text, write }) => suppositionFault(problem, text, write),
  json: ({ problem, system }) =>
    problem === 'syntax'
      ? `is geen geldige JSON: ${shown(system)}`
      : 'is geen JSON-object; schrijf { "title": "..." }',
  organisation: ({ problem, text, nearest, limit }) =>
    ({
      several:
        'dit zijn de cijfers van veel organisaties; noem er één met --organisation (growth, shares en check antwoorden voor alle)',
      none: 'deze cijfers noemen geen organisatie; laat --organisation weg',
      unknown: `geen organisatie ${quoted(text)} in deze cijfers${meant(nearest)}`,
      again: `de rijen van ${quoted(text)} staan niet bij elkaar; sorteer de bestanden op organisatie, of laat --unsorted alle rijen bewaren`,
      memory: `meer rijen dan --unsorted bewaart, ${(limit ?? 0) / 1024 / 1024} MiB; sorteer de bestanden op organisatie`,
      format: `de cijfers van veel organisaties worden niet als ${text} geschreven; neem csv of jsonl, of noem er één met --organisation`,
    })[problem],
  filing: ({ problem, key, text }) => filingFault(problem, key, text),
  entities: ({ entity, other, otherAt }) =>
    `de rekeningen van ${quoted(entity)} staan naast die van ${quoted(other)} (${shown(otherAt)}); geef elke entiteit een eigen map`,
  'same-year': ({ period, otherAt }) =>
    `een tweede neerlegging van een boekjaar dat eindigt in ${period}, en geen verbetert de andere; behoud deze of ${shown(otherAt)}`,
  corrected: ({ period, by }) => `weggelaten: ${shown(by)} verbetert deze rekeningen van ${period}`,
  'last-digit': ({ row, text, other, otherAt, period }) =>
    `${shown(row)} herhaalt ${shown(other)} van ${period} (${shown(otherAt)}) als ${shown(text)}: één eenheid verschil in het laatste cijfer, opgevat als afronding door de bron`,
  'unknown-key': ({ key }) =>
    `de rij ${quoted(key)} is geen rubriek en niets bekends van een neerlegging; ze wordt niet gelezen`,
  'absent-rubrics': ({ codes }) => `niet gepubliceerd, en nul in sommen: ${codes.join(', ')}`,
  'common-identities': ({ because, text }) =>
    (because === 'model'
      ? `het model ${quoted(text)} heeft eigen sommen die hier niet bekend zijn`
      : `het boekjaar begint op ${text}, toen de resultatenrekening een andere indeling had`) +
    '; alleen de sommen die alle neerleggingen delen, worden getoetst',
  package: ({ problem, text }) =>
    ({
      path: `het pad ${quoted(text)} leidt uit de map, en wordt niet gevolgd; noem een bestand naast datapackage.json`,
      dialect: `het dialect ${shown(text)} wordt niet gelezen; scheid cellen met ${marks}, citeer met "`,
      encoding: `de codering ${quoted(text)} wordt niet gelezen; bewaar het bestand als utf-8`,
    })[problem],
  title: ({ text, denomination }) =>
    denomination === null
      ? `${quoted(text)} is gelezen als titel of voetnoot: er staat geen cijfer`
      : `${quoted(text)} is gelezen als de eenheid van alle bedragen: ${[denomination.unit, `scale ${denomination.scale}`].filter(Boolean).join(', ')}`,
  row: ({ problem, name }) => `de rij ${quoted(name)} ${rowFault(problem)}`,
  'package-delimiter': ({ path, delimiter, found }) =>
    `de cellen van ${quoted(path)} zijn niet gescheiden door ${separator(delimiter)} maar, naar de kopregel te oordelen, door ${separator(found)}; ` +
    'verbeter het dialect of het bestand, of zeg waardoor: --delimiter',
  'package-file': ({ path }) =>
    `${quoted(path)} is niet onder de bestanden naast datapackage.json, en wordt niet gelezen`,
} satisfies Partial<Findings>;

const marks = ', ; | of een tab';

const separator = (mark: string): string => (mark === '\t' ? 'een tab' : quoted(mark));
