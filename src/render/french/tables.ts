// What tables and the lines around them say in French: headings, legends, growth, shares, trend and show.
import type { Sentences } from '../catalogue.ts';
import { abridged, reach, typed } from '../phrase.ts';
import { fr } from './typography.ts';
import { amount, unitOf } from './units.ts';
import {
  count,
  isPlural,
  kind,
  list,
  markWords,
  measureWords,
  plural,
  quote,
  reasonWords,
  titled,
} from './words.ts';

export const tables = {
  verbatim: ({ text }) => text,
  'portfolio-progress': ({ organisations, rows }) =>
    `${plural(organisations, 'organisation')}, ${plural(rows, 'ligne')} jusqu'ici`,
  'portfolio-summary': ({ organisations, rows, checked, ...counts }) =>
    plural(organisations, 'organisation') +
    (rows === null ? '' : `, ${plural(rows, 'ligne')}`) +
    fr` : ${checked ? plural(counts.sound, 'cohérente') : plural(counts.sound, 'traitée')}` +
    (checked || counts.conflicting > 0 ? `, ${plural(counts.conflicting, 'contradictoire')}` : '') +
    (counts.silent > 0 ? `, ${count(counts.silent)} sans ce qui est demandé` : '') +
    (counts.faulty > 0 ? `, ${count(counts.faulty)} en faute` : ''),
  unit: ({ unit, scale }) => unitOf(unit, scale),
  'unit-heading': ({ unit, scale }) => unitOf(unit, scale) || 'sans unité',
  'heading-period': ({ period }) => period,
  'heading-printed': ({ of }) => (of === 'growth' ? 'publiée' : 'publié'),
  'heading-growth': () => 'croissance %',
  'heading-annual': () => 'par an %',
  'heading-change': () => 'variation',
  'heading-possible': () => 'possible %',
  'heading-points': () => 'points',
  'heading-possible-points': () => 'possible',
  'heading-amount': () => 'montant',
  'heading-share': () => 'part',
  'heading-others-imply': () => 'selon le reste',
  'heading-verdict': () => 'verdict',
  'heading-place': () => 'ligne',
  'heading-statement': () => 'chiffre',
  'heading-row': () => 'inégalité',
  'heading-times': () => 'fois',
  'heading-times-figure': ({ figure }) => `fois ${figure}`,
  'heading-right': () => 'membre de droite',
  'heading-sum': () => 'au total',
  'legend-printed': () => 'publié',
  'legend-proven': () =>
    fr`non publié : ce que les chiffres publiés laissent possible, arrondi vers l'extérieur`,
  'legend-others-imply': ({ measure }) =>
    fr`selon le reste : la ${measureWords[measure]} que laissent tous les autres chiffres, sans la ${measureWords[measure]} publiée elle-même`,
  'rule-used': ({ rule, place, periods }) => fr`règle utilisée : ${rule} (${place}), ${list(periods)}`,
  'read-as-rounded': ({ printed, lower, upper }) =>
    fr`${printed} est lu comme arrondi : de ${lower} à ${upper}. Chiffres non arrondis ? --exact, ou \`exact\` dans indicators.csv.`,

  'supposed-statement': ({ id, subject, of, qualifier, number, unit, insteadOf }) => {
    const supposed = [
      qualifier === '=' || qualifier === 'exact' ? `= ${amount(number, unit)}` : amount(number, unit),
      qualifier === 'exact' && 'exactement',
    ];
    const printed = insteadOf.map(({ number, place }) => `${number} (${place})`);
    const instead = printed.length === 0 ? 'non publié' : fr`au lieu de ce qui est publié : ${list(printed)}`;
    const what = of === null ? subject : `${subject} de ${quote(of)}`;
    return fr`Supposé (${id}) : ${what} ${supposed.filter(Boolean).join(' ')}, ${instead}`;
  },
  'supposed-rule': ({ id, name, expression, unscaled, insteadOf }) =>
    fr`Supposé (${id}) : ${name === null ? '' : fr`${name} : `}${expression}` +
    (unscaled ? ' (sa constante en unités, ni en milliers ni en millions)' : '') +
    (insteadOf === null ? '' : `, au lieu de la règle de ce nom (${insteadOf})`),

  'growth-title': ({ title, from, to }) => titled(title, `croissance, ${from} à ${to}`),
  'growth-nothing-linked': ({ from, to }) =>
    `On ne sait rien à la fois de ${from} et de ${to}, et aucune croissance n'est publiée.`,
  'growth-unlinked': ({ count: n, period, from }) =>
    `${plural(n, 'chiffre')} de ${period} ${isPlural(n) ? "n'ont" : "n'a"} aucun lien avec ${from}.`,

  why: ({ number, indicator, period }) =>
    fr`Pourquoi ${number} ? smals-report explain ${typed(indicator)} ${period}`,
  'no-annual': ({ names, reason }) =>
    fr`Pas de taux annuel pour ${list(names.map(quote))} : ${reasonWords[reason]}.`,

  'contributions-title': ({ of }) =>
    `Contributions à la croissance de ${quote(of)}, en points de pourcentage`,
  contributing: ({ name, minus, times }) =>
    [minus ? 'moins' : '', times === null ? '' : `${times.replace('.', ',')} ×`, name]
      .filter(Boolean)
      .join(' '),
  'added-up-points': () => 'Au total',
  'legend-points': ({ from, negative }) =>
    fr`points : la variation d'une partie en pour cent de ${negative ? 'la grandeur de ' : ''}son total en ${from} ; ` +
    'toutes les parties ensemble font la croissance',
  'legend-added-up': () =>
    fr`au total : les points tels qu'affichés ; l'arrondi les écarte de la croissance affichée`,
  'contributions-without-rule': ({ from, to }) =>
    fr`Contributions : aucune règle n'additionne des parties en un total à la fois en ${from} et en ${to}.`,
  'contributions-unknown': ({ names, reason }) => {
    const parts = `on en sait trop peu de ${names.length === 1 ? 'ses' : 'leurs'} parties`;
    return fr`Pas de contributions à la croissance de ${list(names.map(quote))} : ${reason === null ? parts : reasonWords[reason]}.`;
  },

  'shares-title': ({ title, of, period, total, unit }) => {
    const whole = total === null ? '' : ` (${amount(total, unit)})`;
    return titled(title, `parts de ${quote(of)}, ${period}${whole}`);
  },
  'shares-also': ({ of }) => `Aussi en part de ${quote(of)}`,
  'shares-add-to': () => 'Total des parts publiées',
  'rounding-room': ({ up, down }) => `${reach(up, down)} par arrondi`,
  'adds-up': () => '✓ le compte y est',
  'does-not-add-up': () => "✗ le compte n'y est pas",
  division: ({ part, whole, share }) => `  ${part} / ${whole} = ${share}`,

  'trend-title': ({ title, from, to }) => titled(title, `évolution, ${from} à ${to}`),
  'trend-nothing': () => "Aucun chiffre n'est connu pour deux périodes, et aucune croissance n'est publiée.",
  'trend-heading': ({ name, unit }) => [name, unit].filter(Boolean).join(', '),
  'trend-gap': ({ from, to }) => (from === to ? from : `${from} – ${to}`),
  'trend-whole': ({ from, to }) => `${from} à ${to}`,
  'heading-over': () => 'sur',
  over: ({ every, count: n }) => plural(n, { year: 'an', half: 'semestre', quarter: 'trimestre' }[every]),
  'trend-once': ({ figures }) =>
    fr`Connus pour une seule période : ${figures.map(({ indicator, period }) => `${indicator} (${period})`).join(', ')}`,
  'trend-never': ({ indicators }) => fr`On ne sait rien de : ${indicators.join(', ')}`,

  'show-title': ({ title, period }) => titled(title, title === null ? `chiffres de ${period}` : period),
  'show-nothing': ({ period }) => `Rien n'est publié ni déduit pour ${period}.`,
  'heading-proven': () => 'déduit',
  'heading-source': () => 'source',
  'not-printed': () => '–',
  'statement-kind': ({ measure, of, base, marks }) =>
    [kind(measure, of ?? base), ...marks.map((mark) => markWords[mark])].filter(Boolean).join(', '),
  'derived-from': ({ rules, sources }) =>
    rules.length > 0 ? `par ${list(abridged(rules))}` : `de ${list(sources)}`,
  'legend-narrowed': ({ example }) =>
    fr`${example} à côté d'un chiffre publié : ce qu'en laissent tous les chiffres ensemble`,
  source: ({ source, title, publisher, published }) => {
    const edition = [publisher, published].filter(Boolean).join(', ');
    return fr`${source} : ${[title, edition && `(${edition})`].filter(Boolean).join(' ')}`;
  },
  'show-unknown': ({ period, indicators, elsewhere }) =>
    fr`Inconnus en ${period}, ${elsewhere ? "publiés pour d'autres périodes" : 'et publiés nulle part'} : ${indicators.join(', ')}`,
} satisfies Partial<Sentences>;
