// A program that uses the library, never run: compiled here against the source, and by tests/library.test.ts against
// the types of the package.
import type { CheckDocument, FindingDocument, GrowthDocument, Report, SharesDocument } from 'smals-report';
import { check, explain, growth, load, shares, show, trend } from 'smals-report';

const report: Report = await load();
await load('data', { exact: true, rules: ['a + b = t'], set: ['a 2023 = 1'], rounding: 'half-even' });
await load('-', { stdin: () => Promise.resolve(new Uint8Array()) });
export const periods: readonly string[] = report.periods;

const grown: GrowthDocument = growth(report, { from: '2022', to: '2023', indicators: ['revenue'] });
// @ts-expect-error: a document without an answer has no rows.
use(String(grown.rows.length));
if (grown.rows) {
  const [first] = grown.rows;
  use(first?.growth.value, first?.from.lower, first?.statements[0]?.implied?.upper);
  const basis: 'printed' | 'supposed' | 'proven' | 'unknown' | undefined = first?.to.basis;
  use(basis);
}

const added = growth(report, { from: '2022', to: '2023', contributions: true }).contributions?.[0];
use(added?.of, added?.growth.lower, added?.parts[0]?.points.upper);

const parts: SharesDocument = shares(report, { period: '2023', of: 'revenue' });
use(parts.rows?.[0]?.share.upperClosed ? parts.rows[0].of : parts.command);

const judged: CheckDocument = check(report, { periods: ['2023'] });
for (const conflict of judged.conflicts ?? [])
  for (const member of conflict.members)
    use(member.kind === 'sign' ? member.origin : member.kind === 'rule' ? member.rule : member.id);
for (const { option, message } of judged.findings satisfies readonly FindingDocument[]) use(option, message);

const [through] = trend(report, { indicators: ['revenue'] }).rows ?? [];
use(through?.every, through?.steps[0]?.annual.lower, through?.cagr?.to);

const seen = show(report, { period: '2023', indicators: ['staff'] });
use(seen.rows?.[0]?.figure.basis, seen.sources?.[0]?.url, seen.rows?.[0]?.statements[0]?.source);

const why = explain(report, { indicator: 'revenue', period: '2022' });
use(why.ends?.lower?.derivation[0]?.value, why.safe?.about?.to);
const line = explain(report, { file: '2023.csv', line: 13 });
if (line.rule) use(line.rule.expression, line.periods?.[0]?.verdict);
else use(line.quantity?.measure, line.explanations?.[0]?.quantity.base);
use(explain(report, { conflict: 1 }).conflict?.chain?.lines[0]?.member.kind);
// @ts-expect-error: no such measure.
explain(report, { indicator: 'revenue', period: '2022', measure: 'grwth' });

// @ts-expect-error: a growth has two periods.
growth(report, { from: '2022' });
// @ts-expect-error: periods are strings.
shares(report, { period: 2023 });
// @ts-expect-error: no such habit.
await load('data', { rounding: 'half' });
// @ts-expect-error: a report comes from load.
check({ root: 'data' });

function use(...values: readonly (string | null | undefined)[]): void {
  for (const value of values) if (value === '') throw new Error(report.root);
}
