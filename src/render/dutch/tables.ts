// What tables and the lines around them say in Dutch: headings, legends, growth, shares, trend and show.
import type { Sentences } from '../catalogue.ts';
import { abridged, reach, typed, within } from '../phrase.ts';
import { unitOf } from './units.ts';
import { count, kind, list, markWords, plural, reasonWords, titled } from './words.ts';

export const tables = {
  verbatim: ({ text }) => text,
  'portfolio-progress': ({ organisations, rows }) =>
    `${plural(organisations, 'organisatie', 'organisaties')}, ${plural(rows, 'rij', 'rijen')} tot nu toe`,
  'portfolio-summary': ({ organisations, rows, checked, ...counts }) =>
    plural(organisations, 'organisatie', 'organisaties') +
    (rows === null ? '' : `, ${plural(rows, 'rij', 'rijen')}`) +
    `: ${count(counts.sound)} ${checked ? 'consistent' : 'beantwoord'}` +
    (checked || counts.conflicting > 0 ? `, ${count(counts.conflicting)} tegenstrijdig` : '') +
    (counts.silent > 0 ? `, ${count(counts.silent)} zonder wat gevraagd is` : '') +
    (counts.faulty > 0 ? `, ${count(counts.faulty)} met een fout` : ''),
  unit: ({ unit, scale }) => unitOf(unit, scale),
  'unit-heading': ({ unit, scale }) => unitOf(unit, scale) || 'geen eenheid',
  'heading-period': ({ period }) => period,
  'heading-printed': () => 'gepubliceerd',
  'heading-growth': () => 'groei %',
  'heading-annual': () => 'per jaar %',
  'heading-change': () => 'verandering',
  'heading-possible': () => 'mogelijk %',
  'heading-points': () => 'punten',
  'heading-possible-points': () => 'mogelijk',
  'heading-amount': () => 'bedrag',
  'heading-share': () => 'aandeel',
  'heading-others-imply': () => 'volgens de rest',
  'heading-verdict': () => 'oordeel',
  'heading-place': () => 'plaats',
  'heading-statement': () => 'cijfer',
  'heading-row': () => 'ongelijkheid',
  'heading-times': () => 'maal',
  'heading-times-figure': ({ figure }) => `maal ${figure}`,
  'heading-right': () => 'rechterlid',
  'heading-sum': () => 'opgeteld',
  'legend-printed': () => 'gepubliceerd',
  'legend-proven': () =>
    'niet gepubliceerd: wat de gepubliceerde cijfers mogelijk laten, naar buiten afgerond',
  'legend-others-imply': ({ measure }) =>
    measure === 'growth'
      ? 'volgens de rest: de groei die alle andere cijfers overlaten, zonder de gepubliceerde groei zelf'
      : 'volgens de rest: het aandeel dat alle andere cijfers overlaten, zonder het gepubliceerde aandeel zelf',
  'rule-used': ({ rule, place, periods }) => `gebruikte regel: ${rule} (${place}), ${list(periods)}`,
  'read-as-rounded': ({ printed, lower, upper }) =>
    `${printed} is als afgerond gelezen: ${lower} tot ${upper}. Cijfers niet afgerond? --exact, of \`exact\` in indicators.csv.`,

  'supposed-statement': ({ id, subject, of, qualifier, number, unit, insteadOf }) => {
    const amount = [
      qualifier === '=' || qualifier === 'exact' ? `= ${number}` : number,
      unit,
      qualifier === 'exact' && 'precies',
    ];
    const printed = insteadOf.map(({ number, place }) => `${number} (${place})`);
    const instead =
      printed.length === 0 ? 'niet gepubliceerd' : `in plaats van gepubliceerd: ${list(printed)}`;
    const what = of === null ? subject : `${subject} van ${within(of)}`;
    return `Verondersteld (${id}): ${what} ${amount.filter(Boolean).join(' ')}, ${instead}`;
  },
  'supposed-rule': ({ id, name, expression, unscaled, insteadOf }) =>
    `Verondersteld (${id}): ${name === null ? '' : `${name}: `}${expression}` +
    (unscaled ? ' (de constante in eenheden, niet in duizenden of miljoenen)' : '') +
    (insteadOf === null ? '' : `, in plaats van de regel met die naam (${insteadOf})`),

  'growth-title': ({ title, from, to }) => titled(title, `groei, ${from} tot ${to}`),
  'growth-nothing-linked': ({ from, to }) =>
    `Niets is bekend van zowel ${from} als ${to}, en geen groei is gepubliceerd.`,
  'growth-unlinked': ({ count: n, period, from }) =>
    `${plural(n, 'cijfer', 'cijfers')} van ${period} ${n === 1 ? 'heeft' : 'hebben'} geen verband met ${from}.`,

  why: ({ number, indicator, period }) =>
    `Waarom ${number}? smals-report explain ${typed(indicator)} ${period}`,
  'no-annual': ({ names, reason }) =>
    `Geen jaarlijkse groei van ${list(names.map(within))}: ${reasonWords[reason]}.`,

  'contributions-title': ({ of }) => `Bijdragen aan de groei van ${within(of)}, in procentpunten`,
  contributing: ({ name, minus, times }) =>
    [minus ? 'min' : '', times === null ? '' : `${times.replace('.', ',')} ×`, minus ? within(name) : name]
      .filter(Boolean)
      .join(' '),
  'added-up-points': () => 'Opgeteld',
  'legend-points': ({ from, negative }) =>
    `punten: de verandering van een deel in procent van ${negative ? 'de grootte van ' : ''}het totaal in ${from}; ` +
    'alle delen samen maken de groei',
  'legend-added-up': () =>
    'opgeteld: de punten zoals ze getoond zijn; door afronding wijken ze af van de getoonde groei',
  'contributions-without-rule': ({ from, to }) =>
    `Bijdragen: geen regel telt delen op tot een totaal in zowel ${from} als ${to}.`,
  'contributions-unknown': ({ names, reason }) => {
    const parts = `te weinig is bekend van ${names.length === 1 ? 'de delen' : 'hun delen'}`;
    return `Geen bijdragen aan de groei van ${list(names.map(within))}: ${reason === null ? parts : reasonWords[reason]}.`;
  },

  'shares-title': ({ title, of, period, total, unit }) => {
    const amount = total === null ? '' : ` (${[within(of), total, unit].filter(Boolean).join(' ')})`;
    return titled(title, `aandelen in ${within(of)}, ${period}${amount}`);
  },
  'shares-also': ({ of }) => `Ook in ${within(of)}`,
  'shares-add-to': () => 'Gepubliceerde aandelen samen',
  'rounding-room': ({ up, down }) => `${reach(up, down)} door afronding`,
  'adds-up': () => '✓ klopt',
  'does-not-add-up': () => '✗ klopt niet',
  division: ({ part, whole, share }) => `  ${part} / ${whole} = ${share}`,

  'trend-title': ({ title, from, to }) => titled(title, `verloop, ${from} tot ${to}`),
  'trend-nothing': () => 'Geen cijfer is bekend voor twee perioden, en geen groei is gepubliceerd.',
  'trend-heading': ({ name, unit }) => [name, unit].filter(Boolean).join(', '),
  'trend-gap': ({ from, to }) => (from === to ? from : `${from} – ${to}`),
  'trend-whole': ({ from, to }) => `${from} tot ${to}`,
  'heading-over': () => 'over',
  over: ({ every, count: n }) =>
    plural(
      n,
      { year: 'jaar', half: 'halfjaar', quarter: 'kwartaal' }[every],
      { year: 'jaar', half: 'halfjaren', quarter: 'kwartalen' }[every],
    ),
  'trend-once': ({ figures }) =>
    `Slechts voor één periode bekend: ${figures.map(({ indicator, period }) => `${indicator} (${period})`).join(', ')}`,
  'trend-never': ({ indicators }) => `Niets is bekend van ${indicators.join(', ')}`,

  'show-title': ({ title, period }) => titled(title, title === null ? `cijfers van ${period}` : period),
  'show-nothing': ({ period }) => `Voor ${period} is niets gepubliceerd of afgeleid.`,
  'heading-proven': () => 'afgeleid',
  'heading-source': () => 'bron',
  'not-printed': () => '–',
  'statement-kind': ({ measure, of, base, marks }) =>
    [kind(measure, of ?? base), ...marks.map((mark) => markWords[mark])].filter(Boolean).join(', '),
  'derived-from': ({ rules, sources }) =>
    rules.length > 0 ? `door ${list(abridged(rules))}` : `uit ${list(sources)}`,
  'legend-narrowed': ({ example }) =>
    `${example} naast een gepubliceerd cijfer: wat alle cijfers samen ervan overlaten`,
  source: ({ source, title, publisher, published }) => {
    const edition = [publisher, published].filter(Boolean).join(', ');
    return `${source}: ${[title, edition && `(${edition})`].filter(Boolean).join(' ')}`;
  },
  'show-unknown': ({ period, indicators, elsewhere }) =>
    `Onbekend in ${period}, ${elsewhere ? 'gepubliceerd voor andere perioden' : 'en nergens gepubliceerd'}: ${indicators.join(', ')}`,
} satisfies Partial<Sentences>;
