// One of each sentence, and more than one where its words turn on an argument: a code without a sample does not compile.
import { closed } from '../../src/figures/interval.ts';
import { parseRational } from '../../src/figures/rational.ts';
import type { Cell, Named, Sentence, SumFit, SumPart } from '../../src/figures/sentence.ts';
import type { Measure, Reason } from '../../src/figures/statement.ts';
import { measures } from '../../src/figures/statement.ts';
import { sectionNames } from '../../src/figures/section.ts';
import { roundings } from '../../src/figures/interval.ts';
import { verdicts } from '../../src/figures/verdict.ts';

type Of<Says extends Sentence['says']> = Extract<Sentence, { says: Says }>;
type Samples = { readonly [Says in Sentence['says']]: readonly [Of<Says>, ...Of<Says>[]] };

/** Of a name that is no word of any language. */
const name: Named = { indicator: 'xq', labels: { en: 'Xq', fr: 'Xq', nl: 'Xq' } };
const number = (text: string, percent = false): Cell => ({ kind: 'number', text, percent });
const [one, two, three] = [number('1.5'), number('2066'), number('17.3', true)];
const text = (text: string): Cell => ({ kind: 'text', text });
const unit: Sentence = { says: 'unit', unit: 'EUR', scale: 6 };
const subject = (measure: Measure = 'value'): Sentence => ({
  ...{ says: 'subject', name, period: '2023', measure },
  base: measure === 'value' ? null : measure === 'share' || measure === 'ratio' ? 'Xq' : '2022',
});
const said = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
const about = said(subject());
const parts: readonly SumPart[] = [
  { minus: false, times: null, number: two },
  { minus: true, times: '0.5', number: one },
];
const single = parts.slice(0, 1);
const limits = (lower: Cell | null, upper: Cell | null, isClosed = true): Of<'limits'> => ({
  ...{ says: 'limits', lower, upper, lowerClosed: isClosed, upperClosed: isClosed, unit },
});
const each = <Item, Sample>(items: readonly Item[], of: (item: Item) => Sample) =>
  items.map(of) as unknown as readonly [Sample, ...Sample[]];
const within = limits(one, two);
const fits: readonly SumFit[] = [
  { period: '2022', difference: null, room: one },
  { period: '2023', difference: one, room: two },
];
const reasons: Readonly<Record<Reason, true>> = {
  ...{ vague: true, 'base-may-be-zero': true, 'base-sign-unknown': true, 'nothing-bears': true },
  ...{ superseded: true, disputed: true, unbounded: true, contradictory: true, 'excess-digits': true },
  ...{ 'base-negative': true, 'sign-may-change': true, 'not-whole-years': true, undecided: true },
};
const judged: readonly Of<'judged'>[] = verdicts.flatMap((verdict) =>
  [true, false].map((edge) => ({ says: 'judged', verdict, edge, why: edge ? subject() : null }) as const),
);
const [relation, period, place, id] = ['>=', '2023', 'a.csv:2:9', '--set 1'] as const;
const counts = { confirmed: 0, consistent: 1, unchecked: 2, contradicted: 1002 };

const noneOf = { conflicting: 0, silent: 0, faulty: 0 };
const someOf = { conflicting: 1, silent: 2, faulty: 1002 };

export const samples: Samples = {
  verbatim: [{ says: 'verbatim', text: 'Xq' }],
  'portfolio-progress': [{ says: 'portfolio-progress', organisations: 1002, rows: 1 }],
  'portfolio-summary': [true, false].flatMap((checked) => [
    { says: 'portfolio-summary', organisations: 1, rows: null, checked, sound: 1, ...noneOf },
    { says: 'portfolio-summary', organisations: 1002, rows: 2066, checked, sound: 0, ...someOf },
  ]) as unknown as Samples['portfolio-summary'],
  unit: [{ says: 'unit', unit: 'EUR', scale: 6 }, ...[0, 3, 9, 4].map((scale) => unitOf(scale))],
  'unit-heading': [
    { says: 'unit-heading', unit: null, scale: 0 },
    { says: 'unit-heading', unit: 'persons', scale: 3 },
  ],
  'heading-period': [{ says: 'heading-period', period }],
  'heading-printed': [
    { says: 'heading-printed', of: null },
    { says: 'heading-printed', of: 'growth' },
  ],
  'heading-growth': [{ says: 'heading-growth' }],
  'heading-annual': [{ says: 'heading-annual' }],
  'heading-change': [{ says: 'heading-change' }],
  'heading-possible': [{ says: 'heading-possible' }],
  'heading-points': [{ says: 'heading-points' }],
  'heading-possible-points': [{ says: 'heading-possible-points' }],
  'heading-amount': [{ says: 'heading-amount' }],
  'heading-share': [{ says: 'heading-share' }],
  'heading-others-imply': [{ says: 'heading-others-imply' }],
  'heading-verdict': [{ says: 'heading-verdict' }],
  'heading-place': [{ says: 'heading-place' }],
  'heading-statement': [{ says: 'heading-statement' }],
  'heading-row': [{ says: 'heading-row' }],
  'heading-times': [{ says: 'heading-times' }],
  'heading-times-figure': [{ says: 'heading-times-figure', figure: 'a' }],
  'heading-right': [{ says: 'heading-right' }],
  'heading-sum': [{ says: 'heading-sum' }],
  'legend-printed': [{ says: 'legend-printed' }],
  'legend-proven': [{ says: 'legend-proven' }],
  'legend-others-imply': [
    { says: 'legend-others-imply', measure: 'growth' },
    { says: 'legend-others-imply', measure: 'share' },
  ],
  'rule-used': [{ says: 'rule-used', rule: name, place, periods: ['2022', '2023'] }],
  'read-as-rounded': [{ says: 'read-as-rounded', printed: one, lower: one, upper: two }],
  'supposed-statement': [
    {
      says: 'supposed-statement',
      id,
      subject: about,
      qualifier: '=',
      number: one,
      of: null,
      unit,
      insteadOf: [],
    },
    {
      ...{
        says: 'supposed-statement',
        id,
        subject: about,
        qualifier: 'exact',
        number: three,
        of: name,
        unit: null,
      },
      insteadOf: [{ number: one, place }],
    },
  ],
  'supposed-rule': [
    { says: 'supposed-rule', id, name: null, expression: 'a = b', unscaled: false, insteadOf: null },
    { says: 'supposed-rule', id, name: 'xq', expression: 'a = b', unscaled: true, insteadOf: place },
  ],
  'growth-title': [
    { says: 'growth-title', title: null, from: '2022', to: period },
    { says: 'growth-title', title: 'Xq', from: '2022', to: period },
  ],
  'growth-nothing-linked': [{ says: 'growth-nothing-linked', from: '2022', to: period }],
  'growth-unlinked': [
    { says: 'growth-unlinked', count: 1, period, from: '2022' },
    { says: 'growth-unlinked', count: 8, period, from: '2022' },
  ],
  why: [{ says: 'why', number: one, indicator: 'xq', period }],
  'no-annual': [
    { says: 'no-annual', names: [name], reason: 'base-negative' },
    { says: 'no-annual', names: [name, name], reason: 'not-whole-years' },
  ],
  'contributions-title': [{ says: 'contributions-title', of: name }],
  contributing: [
    { says: 'contributing', name, minus: true, times: '0.5' },
    { says: 'contributing', name, minus: false, times: null },
  ],
  'added-up-points': [{ says: 'added-up-points' }],
  'legend-points': [
    { says: 'legend-points', from: '2022', negative: false },
    { says: 'legend-points', from: '2022', negative: true },
  ],
  'legend-added-up': [{ says: 'legend-added-up' }],
  'contributions-without-rule': [{ says: 'contributions-without-rule', from: '2022', to: period }],
  'contributions-unknown': [
    { says: 'contributions-unknown', names: [name], reason: null },
    { says: 'contributions-unknown', names: [name, name], reason: null },
    { says: 'contributions-unknown', names: [name], reason: 'base-may-be-zero' },
  ],
  'shares-title': [
    { says: 'shares-title', title: null, of: name, period, total: null, unit },
    { says: 'shares-title', title: 'Xq', of: name, period, total: two, unit },
  ],
  'shares-also': [{ says: 'shares-also', of: name }],
  'shares-add-to': [{ says: 'shares-add-to' }],
  'rounding-room': [
    { says: 'rounding-room', up: one, down: one },
    { says: 'rounding-room', up: one, down: two },
  ],
  'adds-up': [{ says: 'adds-up' }],
  'does-not-add-up': [{ says: 'does-not-add-up' }],
  division: [{ says: 'division', part: one, whole: two, share: three }],
  'trend-title': [{ says: 'trend-title', title: 'Xq', from: '2022', to: period }],
  'trend-nothing': [{ says: 'trend-nothing' }],
  'trend-heading': [{ says: 'trend-heading', name, unit }],
  'trend-gap': [
    { says: 'trend-gap', from: '2022', to: '2022' },
    { says: 'trend-gap', from: '2022', to: period },
  ],
  'trend-whole': [{ says: 'trend-whole', from: '2022', to: period }],
  'heading-over': [{ says: 'heading-over' }],
  over: [{ says: 'over', every: 'year', count: 1 }, ...(['year', 'half', 'quarter'] as const).map(overTwo)],
  'trend-once': [{ says: 'trend-once', figures: [{ indicator: 'xq', period }] }],
  'trend-never': [{ says: 'trend-never', indicators: ['xq', 'xr'] }],
  'show-title': [
    { says: 'show-title', title: null, period },
    { says: 'show-title', title: 'Xq', period },
  ],
  'show-nothing': [{ says: 'show-nothing', period }],
  'heading-proven': [{ says: 'heading-proven' }],
  'heading-source': [{ says: 'heading-source' }],
  'not-printed': [{ says: 'not-printed' }],
  'statement-kind': [
    {
      says: 'statement-kind',
      measure: 'value',
      of: null,
      base: null,
      marks: ['exact', 'provisional', 'restated'],
    },
    { says: 'statement-kind', measure: 'share', of: name, base: null, marks: ['superseded', 'disputed'] },
    { says: 'statement-kind', measure: 'ratio', of: name, base: null, marks: ['vague', 'excess-digits'] },
    { says: 'statement-kind', measure: 'growth', of: null, base: '2022', marks: ['contradicted'] },
  ],
  'derived-from': [
    { says: 'derived-from', rules: ['rules.csv:2', 'rules.csv:3'], sources: [] },
    { says: 'derived-from', rules: [], sources: ['xq', 'xr'] },
  ],
  'legend-narrowed': [{ says: 'legend-narrowed', example: bounds() }],
  source: [
    { says: 'source', source: 'xq', title: null, publisher: null, published: null },
    { says: 'source', source: 'xq', title: 'Xq', publisher: 'Xr', published: '2024-06' },
  ],
  'show-unknown': [
    { says: 'show-unknown', period, indicators: ['xq'], elsewhere: true },
    { says: 'show-unknown', period, indicators: ['xq'], elsewhere: false },
  ],
  consistent: [
    { says: 'consistent', statements: 1, supposed: 0, periods: 1, judged: true },
    { says: 'consistent', statements: 1002, supposed: 2, periods: 5, judged: true },
    { says: 'consistent', statements: 2, supposed: 0, periods: 2, judged: false },
  ],
  contradiction: [
    { says: 'contradiction', contradicted: 1, periods: [period], statements: 1, supposed: 0, conflicts: 1 },
    {
      says: 'contradiction',
      contradicted: 6,
      periods: ['2022', period],
      statements: 55,
      supposed: 1,
      conflicts: 2,
    },
  ],
  undecided: [
    { says: 'undecided', milliseconds: 500, statements: 1 },
    { says: 'undecided', milliseconds: 30_000, statements: 55 },
  ],
  'section-propagated': [{ says: 'section-propagated' }],
  'and-more-json': [{ says: 'and-more-json', count: 1002 }],
  'section-sums': [{ says: 'section-sums' }],
  'section-shares': [{ says: 'section-shares' }],
  'section-growth': [{ says: 'section-growth' }],
  'section-restated': [{ says: 'section-restated' }],
  restated: [
    { says: 'restated', earlier: one, later: two, provisional: true },
    { says: 'restated', earlier: one, later: two, provisional: false },
  ],
  'restated-by': [
    { says: 'restated-by', difference: one, relative: three, points: false },
    { says: 'restated-by', difference: one, relative: null, points: true },
  ],
  'restated-bound': [{ says: 'restated-bound' }],
  'restated-at': [{ says: 'restated-at', later: place, earlier: 'b.csv:2:9' }],
  'and-more': [{ says: 'and-more', count: 2 }],
  'mark-holds': [{ says: 'mark-holds' }],
  'mark-fails': [{ says: 'mark-fails' }],
  'named-period': [{ says: 'named-period', name, period }],
  sum: [
    { says: 'sum', parts, result: two, total: null, must: null },
    { says: 'sum', parts, result: two, total: one, must: null },
    { says: 'sum', parts, result: two, total: null, must: one },
  ],
  room: [
    { says: 'room', up: one, down: one },
    { says: 'room', up: one, down: two },
  ],
  'exact-sum': [{ says: 'exact-sum' }],
  'is-rounding': [{ says: 'is-rounding', difference: one }],
  'off-by-rounding': [{ says: 'off-by-rounding', difference: one }],
  'off-by': each([true, false], (just) => ({ says: 'off-by', difference: one, just })),
  'printed-as': [
    { says: 'printed-as', qualifier: '=', number: one, supposed: true },
    ...(['>', '>=', '<', '<=', '~'] as const).map(
      (qualifier) => ({ says: 'printed-as', qualifier, number: three, supposed: false }) as const,
    ),
  ],
  recomputed: [recomputed('growth'), ...measures.map(recomputed)],
  witness: [{ says: 'witness' }],
  'witness-leaves': [{ says: 'witness-leaves', places: [place] }],
  'no-witness': [{ says: 'no-witness', conflict: 1 }],
  'witness-without': [{ says: 'witness-without', place, member: text('xq') }],
  'heading-counted': [
    { says: 'heading-counted', what: 'statements' },
    { says: 'heading-counted', what: 'conflicts' },
    ...verdicts.map((what) => ({ says: 'heading-counted', what }) as const),
  ],
  'verdict-counts': [{ says: 'verdict-counts', counts }],
  'check-all-hint': [{ says: 'check-all-hint' }],
  'was-not-printed': [
    { says: 'was-not-printed', subject: about, limits: null },
    { says: 'was-not-printed', subject: about, limits: within },
  ],
  'was-printed': [
    { says: 'was-printed', subject: about, number: one, supposed: false, place, limits: within },
    { says: 'was-printed', subject: about, number: one, supposed: true, place, limits: null },
  ],
  replaced: [{ says: 'replaced', by: id }],
  'others-leave': [{ says: 'others-leave', limits: within }],
  judged: [judged[0]!, ...judged.slice(1)],
  reason: [
    { says: 'reason', reason: 'vague' },
    ...(Object.keys(reasons) as Reason[]).map((reason) => ({ says: 'reason', reason }) as const),
  ],
  'in-conflicts': [
    { says: 'in-conflicts', numbers: ['1'] },
    { says: 'in-conflicts', numbers: ['1', '2'] },
  ],
  together: [{ says: 'together', limits: within }],
  limits: [
    within,
    limits(one, one),
    ...[true, false].flatMap((isClosed) => [limits(one, null, isClosed), limits(null, two, isClosed)]),
  ],
  end: [{ says: 'end', limits: limits(one, null) }],
  evidence: [{ says: 'evidence', subject: about, limits: within }],
  'printed-number': [{ says: 'printed-number', number: one }],
  'rule-of': [{ says: 'rule-of', rule: 'xq', period }],
  'set-to-hundred': [{ says: 'set-to-hundred', subject: about }],
  indented: [{ says: 'indented', line: about }],
  reckoned: [
    { says: 'reckoned', subject: about, relation, parts, divisor: one, result: two, taken: true },
    { says: 'reckoned', subject: about, relation, parts: single, divisor: null, result: two, taken: false },
  ],
  solved: [{ says: 'solved', subject: about, relation, parts, over: parts, result: two, taken: true }],
  'no-other-split': [
    { says: 'no-other-split', end: 'lower' },
    { says: 'no-other-split', end: 'upper' },
  ],
  concluded: [
    concluded('times'),
    ...(['share', 'growth', 'growth-below-zero', 'difference'] as const).map(concluded),
  ],
  'narrows-nothing': [
    { says: 'narrows-nothing', statements: [], more: 0 },
    { says: 'narrows-nothing', statements: [subject('growth')], more: 2 },
  ],
  'subject-at': [{ says: 'subject-at', subject: about, place }],
  'rests-on': [
    { says: 'rests-on', noRule: true, signs: [sign('>')], moreSigns: 0, sources: ['xq'] },
    { says: 'rests-on', noRule: false, signs: [sign('>'), sign('>=')], moreSigns: 3, sources: ['xq', 'xr'] },
  ],
  'sign-short': [sign('>=')],
  'safe-to-write': [
    { says: 'safe-to-write', safe: [within, writing('about')], notSafe: writing('number') },
    { says: 'safe-to-write', safe: [within], notSafe: null },
  ],
  writing: [writing('about'), ...(['number', 'more', 'at-least', 'less', 'at-most'] as const).map(writing)],
  'what-is-missing': [{ says: 'what-is-missing' }],
  'nothing-names-it': [{ says: 'nothing-names-it' }],
  missing: [{ says: 'missing', figures: [about, about, about] }],
  'rule-explained': [{ says: 'rule-explained', rule: name, expression: 'a = b', place }],
  'rule-nowhere': [{ says: 'rule-nowhere' }],
  'taken-together': [{ says: 'taken-together' }],
  letter: [{ says: 'letter', letter: 'a', subject: about }],
  times: [{ says: 'times' }],
  inequality: [{ says: 'inequality', parts, relation, constant: two }],
  'conflict-heading': [{ says: 'conflict-heading', number: 1, members: 3 }],
  'conflict-set': [
    { says: 'conflict-set', number: 1, figure: subject(), value: two, rounded: true },
    { says: 'conflict-set', number: 1, figure: subject(), value: two, rounded: false },
  ],
  'conflict-amounts': [
    { says: 'conflict-amounts', number: 1, unit, rounded: true },
    { says: 'conflict-amounts', number: 1, unit: { says: 'unit', unit: null, scale: 0 }, rounded: false },
  ],
  figures: [
    { says: 'figures', parts: [{ minus: false, times: null, name, period }] },
    { says: 'figures', parts: ['2022', period].map((at) => ({ minus: true, times: '2', name, period: at })) },
  ],
  'bound-mark': [{ says: 'bound-mark', mark: '<=' }],
  'arithmetic-solved': [{ says: 'arithmetic-solved', parts, percents: parts }],
  'arithmetic-part': [{ says: 'arithmetic-part', parts: single, percents: parts }],
  arithmetic: [
    { says: 'arithmetic', parts, over: '1.185' },
    { says: 'arithmetic', parts: single, over: null },
  ],
  'by-statement': [byStatement('value'), ...measures.map(byStatement)],
  'by-rule': [
    { says: 'by-rule', rule: null },
    { says: 'by-rule', rule: 'xq' },
  ],
  'chain-end': [
    { says: 'chain-end', low: one, high: two, split: null },
    { says: 'chain-end', low: one, high: two, split: 'low' },
    { says: 'chain-end', low: one, high: two, split: 'high' },
  ],
  'these-take-part': [{ says: 'these-take-part' }],
  possible: [
    possible(one, two),
    possible(one, one),
    ...[true, false].flatMap((isClosed) => [
      possible(one, null, isClosed),
      possible(null, two, isClosed),
      possible(one, two, isClosed),
    ]),
  ],
  'section-sources': [{ says: 'section-sources' }],
  'explain-hint': [{ says: 'explain-hint', number: 1 }],
  'amounts-in': [
    { says: 'amounts-in', unit },
    { says: 'amounts-in', unit: { says: 'unit', unit: null, scale: 0 } },
  ],
  'row-form': [
    { says: 'row-form', parts: [{ minus: true, times: '1.5', figure: 'a' }], relation, limit: two },
  ],
  'added-up': [
    { says: 'added-up', low: one, high: two, strict: true },
    { says: 'added-up', low: one, high: two, strict: false },
  ],
  subject: [
    { says: 'subject', name, measure: 'growth', period, base: '2020' },
    ...measures.map((measure) => subject(measure) as Of<'subject'>),
  ],
  'rule-in': [{ says: 'rule-in', rule: name, periods: ['2022', period] }],
  'sign-of': [signOf(true, true), signOf(true, false), signOf(false, true), signOf(false, false)],
  'sign-origin': [
    { says: 'sign-origin', origin: 'declared', places: [] },
    { says: 'sign-origin', origin: 'presupposed', places: [] },
    { says: 'sign-origin', origin: 'printed', places: [place] },
    { says: 'sign-origin', origin: 'guessed', places: [] },
  ],
  'one-would-mend': [
    { says: 'one-would-mend', misprint: true },
    { says: 'one-would-mend', misprint: false },
  ],
  'none-would-mend': [{ says: 'none-would-mend' }],
  'would-read': [
    { says: 'would-read', lower: one, upper: one, misprint: one },
    { says: 'would-read', lower: one, upper: one, misprint: null },
    { says: 'would-read', lower: one, upper: two, misprint: three },
    { says: 'would-read', lower: null, upper: two, misprint: null },
    { says: 'would-read', lower: one, upper: null, misprint: null },
    { says: 'would-read', lower: null, upper: null, misprint: null },
  ],
  'no-number-would-do': [{ says: 'no-number-would-do' }],
  'rule-may-not-hold': [{ says: 'rule-may-not-hold', rule: name, periods: ['2022', period] }],
  'page-title': [
    { says: 'page-title', title: 'Smals', from: '2013', to: '2024' },
    { says: 'page-title', title: null, from: '2013', to: '2013' },
  ],
  'heading-section': each([...sectionNames, 'reading'] as const, (name) => ({
    says: 'heading-section',
    name,
  })),
  'heading-indicator': [{ says: 'heading-indicator' }],
  'heading-when': [{ says: 'heading-when' }],
  'heading-kind': [{ says: 'heading-kind' }],
  'unit-and-kind': [{ says: 'unit-and-kind', unit: unitOf(6), kind: one }],
  'sort-hint': [{ says: 'sort-hint' }],
  contents: [{ says: 'contents' }],
  chart: each(['growth', 'shares', 'trend'] as const, (shows) => ({ says: 'chart', shows, beside: true })),
  'chart-mark': each(
    ['point', 'limit', 'rounding', 'possible', 'seam', 'beyond', 'contradicted'] as const,
    (mark) => ({ says: 'chart-mark', mark }),
  ),
  'verdict-meaning': each(verdicts, (verdict) => ({ says: 'verdict-meaning', verdict })),
  'how-to-read': each(['printed', 'interval', 'unknown', 'implied'] as const, (of) => ({
    says: 'how-to-read',
    of,
  })),
  'assumed-rounding': [
    { says: 'assumed-rounding', rounding: 'exact', statements: 1 },
    ...each(roundings, (rounding) => ({ says: 'assumed-rounding', rounding, statements: 1002 }) as const),
  ],
  'assumed-signs': each(['declared', 'guessed'] as const, (origin) => ({
    says: 'assumed-signs',
    origin,
    names: [name],
  })),
  'section-rules': [{ says: 'section-rules' }],
  'section-set-aside': [{ says: 'section-set-aside' }],
  'section-no-evidence': [{ says: 'section-no-evidence' }],
  'made-by': [{ says: 'made-by', tool: 'smals-report 0.1.0' }],
  'table-seen': [{ says: 'table-seen', file: 'a.csv', rows: 2, periods: ['2022', period], unit }],
  'column-told': [{ says: 'column-told', name: 'Xq', heading: 'Xr' }],
  'section-columns': [{ says: 'section-columns' }],
  'nothing-seen': [{ says: 'nothing-seen' }],
  'column-holds': [
    { says: 'column-holds', rows: 1, of: 1, untested: 1 },
    { says: 'column-holds', rows: 0, of: 0, untested: 2 },
  ],
  'column-fails': [{ says: 'column-fails', name: 'Xq', printed: one, possible: two }],
  'rule-line': [
    { says: 'rule-line', expression: 'a = b', from: null, to: null },
    { says: 'rule-line', expression: 'a = b', from: '2022', to: period },
  ],
  'sum-holds': [{ says: 'sum-holds', periods: fits }],
  'sum-fails': [{ says: 'sum-fails', periods: fits }],
  'sum-unprinted': [{ says: 'sum-unprinted', periods: ['2022', period] }],
  'take-it': [{ says: 'take-it' }],
  'not-begun': [{ says: 'not-begun', directory: 'xq' }],
  begun: [{ says: 'begun', directory: 'xq', files: ['a.csv', 'b.csv'] }],
  next: [{ says: 'next', directory: 'xq' }],
};

function unitOf(scale: number): Of<'unit'> {
  return { says: 'unit', unit: 'persons', scale };
}

function overTwo(every: 'year' | 'half' | 'quarter'): Of<'over'> {
  return { says: 'over', every, count: 2 };
}

function bounds(): Cell {
  return { kind: 'bounds', interval: closed(parseRational('1'), parseRational('2')), decimals: 1 };
}

function recomputed(measure: Measure): Of<'recomputed'> {
  const printed: Sentence = { says: 'printed-as', qualifier: '>', number: three, supposed: false };
  return { says: 'recomputed', measure, first: one, second: two, result: three, printed };
}

function concluded(how: Of<'concluded'>['how']): Of<'concluded'> {
  const factor = how === 'difference' ? two : null;
  return {
    says: 'concluded',
    how,
    subject: about,
    relation,
    first: one,
    second: two,
    factor,
    result: three,
    taken: false,
  };
}

function sign(relation: '>' | '>='): Of<'sign-short'> {
  return { says: 'sign-short', name, period, relation };
}

function writing(how: Of<'writing'>['how']): Of<'writing'> {
  return { says: 'writing', how, number: two, unit, to: how === 'about' ? one : null };
}

function byStatement(measure: Measure): Of<'by-statement'> {
  return { says: 'by-statement', measure, printed: three };
}

function possible(lower: Cell | null, upper: Cell | null, isClosed = true): Of<'possible'> {
  return { says: 'possible', lower, upper, lowerClosed: isClosed, upperClosed: isClosed };
}

function signOf(positive: boolean, strict: boolean): Of<'sign-of'> {
  return { says: 'sign-of', name, period, positive, strict };
}
