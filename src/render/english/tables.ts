// What tables and the lines around them say in English: headings, legends, growth, shares, trend and show.
import type { Sentences } from '../catalogue.ts';
import { abridged, reach, typed, within } from '../phrase.ts';
import { count, kind, list, markWords, plural, power, reasonWords, titled } from './words.ts';

export const tables = {
  verbatim: ({ text }) => text,
  'portfolio-progress': ({ organisations, rows }) =>
    `${plural(organisations, 'organisation')}, ${plural(rows, 'row')} so far`,
  'portfolio-summary': ({ organisations, rows, checked, ...counts }) =>
    plural(organisations, 'organisation') +
    (rows === null ? '' : `, ${plural(rows, 'row')}`) +
    `: ${count(counts.sound)} ${checked ? 'consistent' : 'answered'}` +
    (checked || counts.conflicting > 0 ? `, ${count(counts.conflicting)} in conflict` : '') +
    (counts.silent > 0 ? `, ${count(counts.silent)} without what was asked for` : '') +
    (counts.faulty > 0 ? `, ${count(counts.faulty)} at fault` : ''),
  unit: ({ unit, scale }) => [power(scale), unit].filter(Boolean).join(' '),
  'unit-heading': ({ unit, scale }) => [power(scale), unit].filter(Boolean).join(' ') || 'no unit',
  'heading-period': ({ period }) => period,
  'heading-printed': () => 'printed',
  'heading-growth': () => 'growth %',
  'heading-annual': () => 'a year %',
  'heading-change': () => 'change',
  'heading-possible': () => 'possible %',
  'heading-points': () => 'points',
  'heading-possible-points': () => 'possible',
  'heading-amount': () => 'amount',
  'heading-share': () => 'share',
  'heading-others-imply': () => 'others imply',
  'heading-verdict': () => 'verdict',
  'heading-place': () => 'place',
  'heading-statement': () => 'statement',
  'heading-row': () => 'row',
  'heading-times': () => 'times',
  'heading-times-figure': ({ figure }) => `times ${figure}`,
  'heading-right': () => 'right side',
  'heading-sum': () => 'added up',
  'legend-printed': () => 'printed',
  'legend-proven': () => 'not printed: what the printed figures leave possible, rounded outward',
  'legend-others-imply': ({ measure }) =>
    `others imply: the ${measure} that all other figures leave, this printed ${measure} itself left out`,
  'rule-used': ({ rule, place, periods }) => `rule used: ${rule} (${place}), ${list(periods)}`,
  'read-as-rounded': ({ printed, lower, upper }) =>
    `${printed} is read as rounded: ${lower} to ${upper}. Figures not rounded? --exact, or \`exact\` in indicators.csv.`,

  'supposed-statement': ({ id, subject, of, qualifier, number, unit, insteadOf }) => {
    const amount = [
      qualifier === '=' || qualifier === 'exact' ? `= ${number}` : number,
      unit,
      qualifier === 'exact' && 'exactly',
    ];
    const printed = insteadOf.map(({ number, place }) => `${number} (${place})`);
    const instead = printed.length === 0 ? 'not printed' : `instead of the printed ${list(printed)}`;
    const what = of === null ? subject : `${subject} of ${of.toLowerCase()}`;
    return `Supposed (${id}): ${what} ${amount.filter(Boolean).join(' ')}, ${instead}`;
  },
  'supposed-rule': ({ id, name, expression, unscaled, insteadOf }) =>
    `Supposed (${id}): ${name === null ? '' : `${name}: `}${expression}` +
    (unscaled ? ' (its constant in plain units, not in thousands or millions)' : '') +
    (insteadOf === null ? '' : `, instead of the rule of that name (${insteadOf})`),

  'growth-title': ({ title, from, to }) => titled(title, `growth, ${from} to ${to}`),
  'growth-nothing-linked': ({ from, to }) =>
    `Nothing is known of both ${from} and ${to}, and no growth is printed.`,
  'growth-unlinked': ({ count: n, period, from }) =>
    `${plural(n, 'figure')} of ${period} ${n === 1 ? 'has' : 'have'} no link to ${from}.`,

  why: ({ number, indicator, period }) => `Why ${number}? smals-report explain ${typed(indicator)} ${period}`,
  'no-annual': ({ names, reason }) => `No yearly rate of ${list(names.map(within))}: ${reasonWords[reason]}.`,

  'contributions-title': ({ of }) => `Contributions to the growth of ${within(of)}, in percentage points`,
  contributing: ({ name, minus, times }) =>
    [minus ? 'less' : '', times === null ? '' : `${times} ×`, minus ? within(name) : name]
      .filter(Boolean)
      .join(' '),
  'added-up-points': () => 'Added up',
  'legend-points': ({ from, negative }) =>
    `points: the change of a part in percent of ${negative ? 'the size of ' : ''}its total in ${from}; ` +
    'all parts together make the growth',
  'legend-added-up': () => 'added up: the points as they are shown; by rounding they miss the growth shown',
  'contributions-without-rule': ({ from, to }) =>
    `Contributions: no rule adds parts up to a total in both ${from} and ${to}.`,
  'contributions-unknown': ({ names, reason }) => {
    const parts = `too little is known of ${names.length === 1 ? 'its' : 'their'} parts`;
    return `No contributions to the growth of ${list(names.map(within))}: ${reason === null ? parts : reasonWords[reason]}.`;
  },

  'shares-title': ({ title, of, period, total, unit }) => {
    const amount = total === null ? '' : ` (${[within(of), total, unit].filter(Boolean).join(' ')})`;
    return titled(title, `shares of ${within(of)}, ${period}${amount}`);
  },
  'shares-also': ({ of }) => `Also of ${within(of)}`,
  'shares-add-to': () => 'Printed shares add to',
  'rounding-room': ({ up, down }) => `${reach(up, down)} by rounding`,
  'adds-up': () => '✓ adds up',
  'does-not-add-up': () => '✗ does not',
  division: ({ part, whole, share }) => `  ${part} / ${whole} = ${share}`,

  'trend-title': ({ title, from, to }) => titled(title, `trend, ${from} to ${to}`),
  'trend-nothing': () => 'No figure is known in two periods, and no growth is printed.',
  'trend-heading': ({ name, unit }) => [name, unit].filter(Boolean).join(', '),
  'trend-gap': ({ from, to }) => (from === to ? from : `${from} – ${to}`),
  'trend-whole': ({ from, to }) => `${from} to ${to}`,
  'heading-over': () => 'over',
  over: ({ every, count: n }) => plural(n, every, every === 'half' ? 'halves' : `${every}s`),
  'trend-once': ({ figures }) =>
    `Known in one period only: ${figures.map(({ indicator, period }) => `${indicator} (${period})`).join(', ')}`,
  'trend-never': ({ indicators }) => `Nothing is known of ${indicators.join(', ')}`,

  'show-title': ({ title, period }) => titled(title, title === null ? `figures of ${period}` : period),
  'show-nothing': ({ period }) => `Nothing is printed or proven of ${period}.`,
  'heading-proven': () => 'proven',
  'heading-source': () => 'source',
  'not-printed': () => '–',
  'statement-kind': ({ measure, of, base, marks }) =>
    [kind(measure, of ?? base), ...marks.map((mark) => markWords[mark])].filter(Boolean).join(', '),
  'derived-from': ({ rules, sources }) =>
    rules.length > 0 ? `by ${list(abridged(rules))}` : `from ${list(sources)}`,
  'legend-narrowed': ({ example }) =>
    `${example} beside a printed number: what all figures together leave of it`,
  source: ({ source, title, publisher, published }) => {
    const edition = [publisher, published].filter(Boolean).join(', ');
    return `${source}: ${[title, edition && `(${edition})`].filter(Boolean).join(' ')}`;
  },
  'show-unknown': ({ period, indicators, elsewhere }) =>
    `Unknown in ${period}, ${elsewhere ? 'printed in other periods' : 'and printed nowhere'}: ${indicators.join(', ')}`,
} satisfies Partial<Sentences>;
