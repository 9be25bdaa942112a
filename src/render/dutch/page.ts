// What a page with a whole report, and its pictures, say in Dutch.
import type { Sentences } from '../catalogue.ts';
import { list, plural, titled } from './words.ts';

export const page = {
  'page-title': ({ title, from, to }) =>
    titled(title, from === to ? `de cijfers van ${from}` : `de cijfers van ${from} tot ${to}`),
  'heading-section': ({ name }) =>
    ({
      verdict: 'Kunnen al deze cijfers waar zijn?',
      growth: 'Groei',
      shares: 'Aandelen',
      trend: 'Door de jaren heen',
      figures: 'Alle cijfers',
      reading: 'Hoe deze pagina te lezen',
      assumptions: 'Waar ze op steunt',
      sources: 'Bronnen',
      files: 'De bestanden, regel voor regel',
    })[name],
  'heading-indicator': () => 'cijfer',
  'heading-when': () => 'periode',
  'heading-kind': () => 'waarvan',
  'unit-and-kind': ({ unit, kind }) => [unit, kind].filter(Boolean).join(', '),
  'sort-hint': () =>
    'Een klik op een kolomkop sorteert volgens die kolom; een tweede klik in omgekeerde volgorde.',
  contents: () => 'Inhoud',
  chart: ({ shows, beside }) =>
    ({
      growth: 'Elke gepubliceerde groei is een punt, wat mogelijk is een balk.',
      shares: 'De delen van een geheel, met wat onzeker is waar ze elkaar raken.',
      trend: 'Gepubliceerde cijfers zijn punten door de tijd, de andere wat mogelijk is.',
    })[shows] +
    (beside
      ? ` ${shows === 'trend' ? 'De tabel met alle cijfers zegt hetzelfde.' : 'De tabel hieronder zegt hetzelfde.'}`
      : ''),
  'chart-mark': ({ mark }) =>
    ({
      point: 'gepubliceerd',
      limit: 'gepubliceerd als grens, of vaag',
      rounding: 'wat de afronding mogelijk laat',
      possible: 'wat alle andere cijfers mogelijk laten',
      seam: 'onzeker: het aandeel eindigt ergens hier',
      beyond: 'loopt door buiten het beeld',
      contradicted: 'tegengesproken',
    })[mark],
  'verdict-meaning': ({ verdict }) =>
    ({
      confirmed: 'de andere bewijzen wat gepubliceerd is',
      consistent: 'de andere laten het toe',
      unchecked: 'niets anders heeft er betrekking op, of het kan niet beoordeeld worden',
      contradicted: 'het hoort bij een tegenspraak',
    })[verdict],
  'how-to-read': ({ of }) =>
    ({
      printed:
        'Een getal zonder haken is door de bron gepubliceerd. Een gepubliceerd getal is afgerond: 515 miljoen zegt alleen dat de werkelijke waarde tussen 514,5 en 515,5 miljoen ligt.',
      interval:
        'Een bereik tussen haken is niet gepubliceerd. Het is wat de gepubliceerde cijfers mogelijk laten, naar buiten afgerond: de werkelijke waarde ligt erin als ze allemaal waar zijn, en geen nauwer bereik is zeker.',
      unknown: 'Een vraagteken: niets is bekend.',
      implied:
        'Wat volgt uit de rest is het enige bewijs voor of tegen een gepubliceerd getal: het bereik dat alles behalve dit getal laat.',
    })[of],
  'assumed-rounding': ({ rounding, statements }) =>
    `${plural(statements, 'gepubliceerd getal', 'gepubliceerde getallen')} ` +
    `${statements === 1 ? 'is' : 'zijn'} gelezen als ` +
    {
      nearest: 'afgerond naar het dichtstbijzijnde, een half in om het even welke richting',
      'half-up': 'afgerond naar het dichtstbijzijnde, een half van nul weg',
      'half-even': 'afgerond naar het dichtstbijzijnde, een half naar het even cijfer',
      truncate: 'afgekapt na het laatste cijfer',
      exact: 'exact',
    }[rounding] +
    '.',
  'assumed-signs': ({ origin, names }) =>
    origin === 'declared'
      ? `Verklaard niet onder nul te zijn: ${list(names)}.`
      : `Verondersteld niet onder nul te zijn, wat niemand verklaart en niemand beschuldigt: ${list(names)}.`,
  'section-rules': () => 'Wat optelt',
  'section-set-aside': () => 'Opzij gezet, zodat de rest nog een antwoord heeft',
  'section-no-evidence': () => 'Getoond, maar geen bewijs',
  'made-by': ({ tool }) => `Gemaakt door ${tool}:`,
} satisfies Partial<Sentences>;
