// Every sentence in English. One entry for each code of figures/sentence.ts: a sentence without words, or words
// without a sentence, does not compile. Write the marks – ± ≥ ≤ ✓ • ○ ✗ as they are: `--ascii` is none of this
// file's business, and neither are digits, brackets and untrusted text, which arrive ready to be shown.
import type { Cell, Mark, Named, Sentence, SumFit } from '../figures/sentence.ts';
import { shiftYears } from '../figures/period.ts';
import type { Relation } from '../figures/rule.ts';
import type { Measure, Qualifier, Reason } from '../figures/statement.ts';
import { count, duration } from './number.ts';

/** An argument as words receive it: cells, names and sentences inside it have become text. */
export type Said<Argument> = Argument extends Cell | Named | Sentence
  ? string
  : Argument extends object
    ? { readonly [Key in keyof Argument]: Said<Argument[Key]> }
    : Argument;

type Arguments<Code extends Sentence['says']> = {
  readonly [Key in keyof Extract<Sentence, { says: Code }>]: Said<Extract<Sentence, { says: Code }>[Key]>;
};

export type Words = { readonly [Code in Sentence['says']]: (said: Arguments<Code>) => string };

export const english: Words = {
  verbatim: ({ text }) => text,
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
  'rounding-room': ({ room }) => `± ${room} by rounding`,
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

  consistent: ({ statements, supposed, periods, judged }) =>
    judged
      ? `✓ Consistent: ${counted(statements, 'statement', supposed)} on ${plural(periods, 'period')} can all be true at once.`
      : `○ Nothing checked: none of the ${counted(statements, 'statement', supposed)} bears on another.`,
  contradiction: ({ contradicted, supposed, periods, statements, conflicts }) =>
    `✗ Contradiction: ${counted(contradicted, 'number', supposed, periods)} cannot ${contradicted === 1 ? '' : 'all '}be true. ` +
    `(${plural(statements, 'statement')}, ${plural(conflicts, 'conflict')})`,
  undecided: ({ milliseconds, statements }) =>
    `○ Undecided: ${duration(milliseconds)} were not enough to tell whether ${plural(statements, 'printed statement')} can all be true at once.`,
  'section-propagated': () =>
    'Not printed; if all can be true, one statement at a time leaves (others may narrow it further)',
  'and-more-json': ({ count: n }) => `  and ${count(n)} more: --json`,
  'section-sums': () => 'Sums',
  'section-shares': () => 'Shares',
  'section-growth': () => 'Growth and change',
  'section-restated': () => 'Restated',
  restated: ({ earlier, later, provisional }) =>
    `${provisional ? 'provisional' : 'was'} ${earlier}, now ${later}`,
  'restated-by': ({ difference, relative, points }) =>
    `${difference}${points ? ' points' : ''}${relative === null ? '' : ` (${relative})`}`,
  'restated-bound': () => 'no number to compare',
  'restated-at': ({ later, earlier }) => `${later} replaces ${earlier}`,
  'and-more': ({ count: n }) => `  and ${count(n)} more: check --all`,
  'mark-holds': () => '✓',
  'mark-fails': () => '✗',
  'named-period': ({ name, period }) => `${name} ${period}`,
  sum: ({ parts, result, total }) =>
    total === null || total === result
      ? `${terms(parts)} = ${result}`
      : `${terms(parts)} = ${result}, printed ${total}`,
  room: ({ room }) => `± ${room}`,
  'exact-sum': () => 'exact',
  'is-rounding': ({ difference }) => `${difference} is rounding`,
  'off-by-rounding': ({ difference }) =>
    `off by ${difference}, rounding could explain it; not rounded? --exact`,
  'off-by': ({ difference }) => `off by ${difference}, more than rounding explains`,
  'printed-as': ({ qualifier, number, supposed }) => {
    const words = qualifierWords[qualifier];
    const origin = supposed ? 'supposed' : 'printed';
    return words === '' ? `${origin} ${number}` : `${origin} "${words} ${number}"`;
  },
  recomputed: ({ measure, first, second, result, printed }) => {
    const work = {
      share: `${first} / ${second}`,
      ratio: `${first} / ${second}`,
      change: `${first} - ${second}`,
    };
    const growth = `${second} to ${first} is ${result}`;
    return `${measure === 'growth' || measure === 'value' ? growth : `${work[measure]} = ${result}`}, ${printed}`;
  },
  witness: () => 'One set of true values that prints exactly as published',
  'witness-leaves': ({ places }) => `Left out, for the sign of their base or total is open: ${list(places)}`,
  'no-witness': ({ conflict }) =>
    `No true values print as published; some do for all members of a conflict but one: explain conflict ${conflict} --witness`,
  'witness-without': ({ place, member }) =>
    `Without ${place} (${member}) the others of the conflict can be true`,
  'verdict-counts': ({ counts }) =>
    `Statements   ${count(counts.confirmed)} confirmed   ${count(counts.consistent)} consistent   ` +
    `${count(counts.unchecked)} unchecked   ${count(counts.contradicted)} contradicted`,
  'check-all-hint': () => 'Every statement with what the others imply: smals-report check --all',

  'was-not-printed': ({ subject, limits }) =>
    `${subject} was not printed. ${limits === null ? 'Nothing is known of it.' : `It was ${limits}.`}`,
  'was-printed': ({ subject, number, supposed, place, limits }) =>
    `${subject} ${supposed ? 'is supposed to be' : 'was printed'} ${number} (${place})${limits === null ? '' : `: ${limits}`}.`,
  replaced: ({ by }) => `${by} stands in its place`,
  'others-leave': ({ limits }) => `All that is printed elsewhere leaves ${limits}.`,
  judged: ({ verdict, edge, why }) =>
    ({
      confirmed: '✓ confirmed: the others prove it.',
      consistent: edge
        ? '• consistent (edge): the others allow it at one single point.'
        : '• consistent: the others allow it, and leave more room than it takes.',
      unchecked: `○ unchecked${why === null ? '' : `: ${why}`}.`,
      contradicted: `✗ contradicted${why === null ? '' : `: ${why}`}.`,
    })[verdict],
  reason: ({ reason }) => reasonWords[reason],
  'in-conflicts': ({ numbers }) =>
    `it belongs to conflict ${list(numbers)}; smals-report explain conflict ${numbers[0]}`,
  together: ({ limits }) => `With what is printed itself: ${limits}.`,
  limits: ({ lower, upper, lowerClosed, upperClosed, unit }) => {
    const ends =
      lower === null
        ? `${upperClosed ? 'at most' : 'less than'} ${upper}`
        : upper === null
          ? `${lowerClosed ? 'at least' : 'more than'} ${lower}`
          : lower === upper
            ? `exactly ${lower}`
            : `between ${lower} and ${upper}`;
    return [ends, unit].filter(Boolean).join(' ');
  },
  end: ({ limits }) => capital(limits),
  evidence: ({ subject, limits }) => `${subject} was ${limits}`,
  'printed-number': ({ number }) => `printed ${number}`,
  'rule-of': ({ rule, period }) => `Rule ${rule}, in ${period}`,
  indented: ({ line }) => `  ${line}`,
  'set-to-hundred': ({ subject }) => `Set ${subject} to 100. Then`,
  reckoned: ({ subject, relation, parts, divisor, result, taken }) => {
    const work = divisor === null ? terms(parts) : `${inBrackets(parts)} / ${divisor}`;
    return `${subject} ${relationMarks[relation]} ${work}${work === result ? '' : ` = ${result}`}${asTaken(taken, result)}`;
  },
  solved: ({ subject, relation, parts, over, result, taken }) =>
    `${subject} ${relationMarks[relation]} ${inBrackets(parts)} / ${inBrackets(over)} % = ${result}${asTaken(taken, result)}`,
  'no-other-split': ({ end }) =>
    `No other split within the printed numbers makes it ${end === 'lower' ? 'smaller' : 'larger'}.`,
  concluded: ({ how, subject, relation, first, second, factor, result, taken }) => {
    const work = {
      times: `${first} % × ${second}`,
      share: `${first} / ${second}`,
      growth: `${first} / ${second} - 1`,
      'growth-below-zero': `${first} / ${second} + 1`,
      difference: factor === null ? `${first} - ${second}` : `(${first} - ${second}) % × ${factor}`,
    };
    return `${subject} ${relationMarks[relation]} ${work[how]} = ${result}${asTaken(taken, result)}`;
  },

  'narrows-nothing': ({ statements, more }) =>
    statements.length === 0
      ? 'Nothing else printed narrows it.'
      : `Printed too, but narrowing nothing: ${statements.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}.`,
  'subject-at': ({ subject, place }) => `${subject} (${place})`,
  'rests-on': ({ noRule, signs, moreSigns, sources }) => {
    const more = moreSigns > 0 ? ` and ${count(moreSigns)} more signs` : '';
    const assumed = signs.length === 0 ? '' : `assumes ${more ? signs.join(', ') + more : list(signs)}`;
    const first = [noRule ? 'no rule used' : '', assumed].filter(Boolean).join('; ');
    const from =
      sources.length === 0 ? '' : `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join(', ')}.`;
    return [first === '' ? '' : `${capital(first)}.`, from].filter(Boolean).join(' ');
  },
  'sign-short': ({ name, period, relation }) => `${name} ${period} ${relationMarks[relation]} 0`,
  'safe-to-write': ({ safe, notSafe }) =>
    `Safe to write: ${safe.map((words) => `"${words}"`).join(', ')}.` +
    (notSafe === null ? '' : ` Not safe: "${notSafe}".`),
  writing: ({ how, number, unit, to }) => {
    const words = {
      about: 'about ',
      number: '',
      more: 'more than ',
      'at-least': 'at least ',
      less: 'less than ',
      'at-most': 'at most ',
    };
    const written = [words[how] + number, unit].filter(Boolean).join(' ');
    return to === null ? written : `${written}, to the nearest ${to}`;
  },
  'what-is-missing': () => 'More would follow, by the line named, from a number for',
  'nothing-names-it': () =>
    'No statement and no rule names it: a value is missing, or a growth or share that ties it to another figure.',
  missing: ({ figures }) => list(figures),
  'rule-explained': ({ rule, expression, place }) => `Rule ${rule}: ${expression} (${place}).`,
  'rule-nowhere': () => 'It holds in no period of these figures.',
  'taken-together': () => 'So many times each of these, added up; all but what is asked for cancels out',
  letter: ({ letter, subject }) => `${letter}: ${subject}`,
  times: () => '×',
  inequality: ({ parts, relation, constant }) => `${terms(parts)} ${relationMarks[relation]} ${constant}`,

  'conflict-heading': ({ number }) => `Conflict ${number}. These cannot all hold`,
  'conflict-set': ({ number, figure, value, rounded }) =>
    `Conflict ${number}. Set ${figure} to ${value}${rounded ? `, ${favourable}` : ''}`,
  'conflict-amounts': ({ number, unit, rounded }) =>
    [`Conflict ${number}`, unit === '' ? '' : `in ${unit}`, rounded ? favourable : '']
      .filter(Boolean)
      .join(', '),
  figures: ({ parts }) => {
    const periods = new Set(parts.map(({ period }) => period));
    const [shared] = periods.size === 1 ? periods : [];
    const named = parts.map(({ name, period, ...part }) => ({
      ...part,
      number: shared === undefined ? `${name} ${period}` : name,
    }));
    return shared === undefined ? terms(named) : `${terms(named)} ${shared}`;
  },
  'bound-mark': ({ mark }) => relationMarks[mark],
  arithmetic: ({ parts, over }) => {
    if (over === null) return `${terms(parts)} =`;
    return `${parts.length > 1 ? `(${terms(parts)})` : terms(parts)} / ${over} =`;
  },
  'arithmetic-solved': ({ parts, percents }) => `${inBrackets(parts)} / ${inBrackets(percents)} % =`,
  'arithmetic-part': ({ parts, percents }) => `${inBrackets(percents)} % × ${inBrackets(parts)} =`,
  'by-statement': ({ measure, printed }) => `${measure === 'value' ? 'printed' : measure} ${printed}`,
  'by-rule': ({ rule }) => (rule === null ? 'rule' : `rule ${rule}`),
  'chain-end': ({ low, high, split }) =>
    `${low} > ${high}: impossible.` +
    (split === null
      ? ''
      : ` Any other split within the printed numbers makes ${split === 'low' ? 'the first larger' : 'the second smaller'}.`),
  'these-take-part': () => 'These take part',
  possible: ({ lower, upper, lowerClosed, upperClosed }) => {
    if (lower !== null && lower === upper) return `exactly ${lower}`;
    const from = lower === null ? '' : `${lowerClosed ? '' : 'above '}${lower}`;
    const to = upper === null ? '' : `${upperClosed ? '' : 'below '}${upper}`;
    if (lower === null) return upperClosed ? `at most ${upper}` : to;
    return upper === null ? (lowerClosed ? `at least ${lower}` : from) : `${from} to ${to}`;
  },
  'section-sources': () => 'Sources',
  'explain-hint': ({ number }) => `The sum that shows it: smals-report explain conflict ${number}`,
  'amounts-in': ({ unit }) => (unit === '' ? 'Amounts as printed' : `Amounts in ${unit}`),
  'row-form': ({ parts, relation, limit }) =>
    `${terms(parts.map(({ figure, ...part }) => ({ ...part, number: figure })))} ${relationMarks[relation]} ${limit}`,
  'added-up': ({ low, high, strict }) =>
    `Each row times its number (below zero: the row turned round), added up: ${low} ${strict ? '>' : '≥'} ${high}, impossible.`,
  subject: ({ name, measure, period, base }) => subject(name, measure, period, base),
  'rule-in': ({ rule, periods }) => `rule: ${rule}, in ${list(periods)}`,
  'sign-of': ({ name, period, positive, strict }) =>
    `${name} ${period} is ${strict ? (positive ? 'above' : 'below') : positive ? 'not below' : 'not above'} zero`,
  'sign-origin': ({ origin, places }) =>
    ({
      declared: 'declared in indicators.csv',
      presupposed: 'a percentage of it is printed',
      printed: `printed, ${list(places)}`,
      guessed: 'guessed',
    })[origin],
  'one-would-mend': ({ misprint }) =>
    `One of these alone would mend it, ${misprint ? 'likely misprint first, then smallest correction' : 'smallest correction first'}`,
  'none-would-mend': () => 'No single one of them would mend it: the same figures contradict others too.',
  'would-read': ({ lower, upper, misprint }) => {
    const likely = misprint === null ? '' : `likely a misprint of ${misprint}`;
    if (lower !== null && lower === upper)
      return lower === misprint ? likely : joined(`should read ${lower}`, likely);
    return joined(reading(lower, upper), likely);
  },
  'no-number-would-do': () => 'no number in its place would do',
  'rule-may-not-hold': ({ rule, periods }) =>
    `or the rule does not hold in ${list(periods, 'or in')} (another scope?): ${rule}`,

  'table-seen': ({ file, rows, periods, unit }) =>
    `Seen in ${file}: ${[plural(rows, 'row'), unit && `in ${unit}`].filter(Boolean).join(' ')}, ${list(periods)}`,
  'column-told': ({ name, heading }) =>
    `The heading "${name}" does not tell what its column is; its numbers do: ${heading}`,
  'section-columns': () => 'Columns',
  'nothing-seen': () => 'No column of growth, changes or shares, and no rows that add up to another.',
  'column-holds': ({ rows, of, untested }) =>
    [
      of > 0 && `holds in ${rows} of ${plural(of, 'row')}`,
      untested > 0 && `${of > 0 ? '' : 'untested: '}${plural(untested, 'row')} without the amounts`,
    ]
      .filter(Boolean)
      .join(', '),
  'column-fails': ({ name, printed, possible }) =>
    `not of ${name}: printed ${printed}, the amounts give ${possible}`,
  'rule-line': ({ expression, from, to }) =>
    from === null ? expression : `${expression} (${from === to ? from : `${from} to ${to}`})`,
  'sum-holds': ({ periods }) => `holds in ${fits(periods)}`,
  'sum-fails': ({ periods }) => `does not hold in ${fits(periods)}: left out`,
  'sum-unprinted': ({ periods }) => `not all of it is printed in ${list(periods)}`,
  'take-it': () => 'Take it? [Y/n] ',
  'not-begun': ({ directory }) =>
    `Nothing is written yet: with --yes all of it is taken, into ${directory}; on a terminal it is asked one by one.`,
  begun: ({ directory, files }) => `Written to ${directory}: ${list(files)}`,
  next: ({ directory }) => `Next: smals-report check -d ${typed(directory)}`,
};

/** A label in the middle of a sentence: `Revenue` loses its capital, `IT staff` keeps it. */
const within = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;

const reasonWords: Readonly<Record<Reason, string>> = {
  vague: 'it is vague, and never evidence',
  'base-may-be-zero': 'what it is a percentage of may be zero',
  'base-sign-unknown': 'nobody says whether what it is a percentage of is above zero',
  'nothing-bears': 'nothing else bears on it',
  superseded: 'a later statement replaces it',
  disputed: 'it is marked as disputed',
  unbounded: 'too little is known of its figures without it',
  contradictory: 'the rest contradicts itself',
  'excess-digits': 'it has digits beyond its declared decimals',
  'base-negative': 'the first figure is below zero',
  'sign-may-change': 'the last figure may be below zero',
  'not-whole-years': 'there are no whole years between the two',
  undecided: 'time ran out before it was decided',
};

/** As a shell takes it. */
const typed = (word: string): string =>
  /^[\w.-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const qualifierWords: Readonly<Record<Qualifier, string>> = {
  '=': '',
  exact: '',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '~': 'about',
};

const markWords: Readonly<Record<Mark, string>> = {
  exact: 'exact',
  provisional: 'provisional',
  restated: 'restated',
  superseded: 'superseded',
  disputed: 'disputed',
  vague: 'vague',
  'excess-digits': 'more digits than declared',
  contradicted: '✗ contradicted',
};

/** `of revenue`, `on 2022`; nothing of a plain value. */
function kind(measure: Measure, base: string | null): string {
  switch (measure) {
    case 'value':
      return '';
    case 'share':
      return `of ${within(base ?? '')}`;
    case 'ratio':
      return `ratio to ${within(base ?? '')}`;
    case 'growth':
    case 'change':
      return `on ${base}`;
  }
}

/** `rules.csv:2`, `rules.csv:3`: of the second, `3` is enough. */
function abridged(places: readonly string[]): string[] {
  const fileOf = (place: string) => place.slice(0, place.lastIndexOf(':') + 1);
  return places.map((place, at) => {
    const file = fileOf(place);
    return at > 0 && file !== '' && file === fileOf(places[at - 1]!) ? place.slice(file.length) : place;
  });
}

const relationMarks: Readonly<Record<Relation, string>> = {
  '=': '=',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
};

const favourable = 'each printed number at the end of its rounding that fits best';

function reading(lower: string | null, upper: string | null): string {
  if (lower === null) return upper === null ? 'any number would do' : `should read ${upper} or less`;
  return upper === null ? `should read ${lower} or more` : `should read ${lower} to ${upper}`;
}

/** `2020 and 2021 (exact), 2022 (off by 0.1, rounding explains 0.4)` */
function fits(periods: readonly Said<SumFit>[]): string {
  const alike = new Map<string, string[]>();
  for (const { period, difference, room } of periods) {
    const how = difference === null ? 'exact' : `off by ${difference}, rounding explains ${room}`;
    alike.set(how, [...(alike.get(how) ?? []), period]);
  }
  return [...alike].map(([how, those]) => `${list(those)} (${how})`).join(', ');
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

const titled = (title: string | null, rest: string): string =>
  title === null ? capital(rest) : `${title}: ${rest}`;

/** `2021, 2022 and 2023` */
function list(items: readonly string[], last = 'and'): string {
  const [final, ...others] = [...items].reverse();
  return others.length === 0 ? (final ?? '') : `${others.reverse().join(', ')} ${last} ${final}`;
}

/** `1,002 + 2 × 1,064 - 3` */
const asTaken = (taken: boolean, result: string): string => (taken ? `, taken as ${result}` : '');

const inBrackets = (parts: Parameters<typeof terms>[0]): string =>
  parts.length > 1 ? `(${terms(parts)})` : terms(parts);

function terms(
  parts: readonly { readonly minus: boolean; readonly times: string | null; readonly number: string }[],
): string {
  return parts
    .map(({ minus, times, number }, at) => {
      const below = at > 0 && times === null && number.startsWith('-');
      const sign = at === 0 ? (minus ? '-' : '') : minus === below ? ' + ' : ' - ';
      return `${sign}${times === null ? '' : `${times} × `}${below ? number.slice(1) : number}`;
    })
    .join('');
}

/** `Staffing growth 2023`, with its base where that is not the year before. */
function subject(name: string, measure: Measure, period: string, base: string | null): string {
  switch (measure) {
    case 'value':
      return `${name} ${period}`;
    case 'share':
      return `${name} share ${period}`;
    case 'ratio':
      return `${name} to ${base}, ${period}`;
    case 'growth':
    case 'change':
      return `${name} ${measure} ${base === shiftYears(period, -1) ? '' : `${base} to `}${period}`;
  }
}

/** `1 error`, `3 errors`. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;

/** `6 printed numbers of 2023`; `6 numbers of 2023, 1 of them supposed,` */
function counted(n: number, one: string, supposed: number, periods: readonly string[] = []): string {
  const of = periods.length > 0 ? ` of ${list(periods)}` : '';
  if (supposed === 0) return plural(n, `printed ${one}`) + of;
  return `${plural(n, one)}${of}, ${count(supposed)} of them supposed,`;
}

function power(scale: number): string | null {
  const names: Readonly<Record<number, string | null>> = {
    0: null,
    3: 'thousand',
    6: 'million',
    9: 'billion',
  };
  const name = names[scale];
  return name === undefined ? `10^${scale}` : name;
}
