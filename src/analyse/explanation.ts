// All there is to say of one quantity: how it was printed, what proves its bounds, and what is safe to write.
import type { ExplanationDocument } from '../figures/explanation.ts';
import type { Interval } from '../figures/interval.ts';
import { contains, everything, publishedInterval } from '../figures/interval.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Sentence } from '../figures/sentence.ts';
import type { Reason, Statement } from '../figures/statement.ts';
import { isSupposed } from '../figures/statement.ts';
import type { Judgement } from '../figures/verdict.ts';
import { basisBlocks } from './explain-basis.ts';
import type { ProvenEnd } from './explain-end.ts';
import { endBlocks, endData, provenEnds } from './explain-end.ts';
import { limits, yardstick } from './explain-limits.ts';
import { missingBlocks } from './explain-missing.ts';
import { safeBlocks, safeData } from './explain-safe.ts';
import type { Answer, Judge } from './judge.ts';
import { line } from './legend.ts';
import { keyOfMember } from './member.ts';
import type { Bounds } from './prover.ts';
import { unknown } from './prover.ts';
import type { Quantity } from './quantity.ts';
import { printedNumber, subject } from './statement-table.ts';
import { figureView } from './view.ts';

export interface Explanation {
  readonly data: Readonly<Record<string, unknown>>;
  readonly blocks: readonly Block[];
}

/** `printed`: the statements of the quantity that are asked about. */
export function explanation(judge: Judge, quantity: Quantity, printed: readonly Statement[]): Explanation {
  const { report } = judge;
  const all = judge.bounds(quantity);
  const [first] = printed;
  const others = first ? judge.others(first) : all;
  const judged = printed.map((statement) => ({ statement, judgement: judge.judgement(statement) }));
  const scale = yardstick(report, quantity);
  const silent = judged.some(({ judgement }) => judgement.reason === 'nothing-bears');
  const bounds = silent ? unknown : boundsOf(others);
  const ends = provenEnds(quantity, bounds, scale, shownOf(quantity, bounds.interval));
  const interval = boundsOf(all).interval;
  const { indicator, period, measure, base } = quantity;
  return {
    data: {
      quantity: { indicator, period, measure, base, unit: scale.percent ? '%' : scale.unit },
      printed: judged.map(judgedData),
      bounds: publishedInterval(interval),
      reason: typeof all === 'string' ? all : null,
      implied: first ? publishedInterval(boundsOf(others).interval) : null,
      ends: { lower: null, upper: null, ...Object.fromEntries(ends.map((end) => [end.end, endData(end)])) },
      safe: safeData(interval, scale),
    } satisfies ExplanationDocument,
    blocks: [
      ...(first ? printedBlocks(judge, judged, bounds, interval) : opening(report, quantity, all)),
      ...ends.filter(isTelling).flatMap((end): Block[] => [{ kind: 'blank' }, ...endBlocks(report, end)]),
      ...closing(judge, quantity, ends, interval),
    ],
  };
}

/** An end that signs alone would give is told with the signs. */
function isTelling({ limit, steps, quantity }: ProvenEnd): boolean {
  const trivial = quantity.measure === 'growth' ? -100n : 0n;
  const members = steps.map(({ row }) => row.member);
  if (members.every((member) => member.kind === 'sign')) return false;
  if (quantity.measure === 'change' || limit.d !== 1n || limit.n !== trivial) return true;
  return members.some(
    (member) =>
      member.kind === 'rule' || (member.kind === 'statement' && member.statement.measure === 'value'),
  );
}

/** Without a lower end that says no more than a sign. */
const shownOf = (quantity: Quantity, interval: Interval): Interval =>
  quantity.measure === 'value' && interval.lower?.n === 0n && interval.upper?.n !== 0n
    ? { ...interval, lower: null, lowerClosed: false }
    : interval;

const boundsOf = (answer: Answer): Bounds => (typeof answer === 'string' ? unknown : answer);

function opening(report: Report, quantity: Quantity, answer: Answer): Block[] {
  const told = limits(shownOf(quantity, boundsOf(answer).interval), yardstick(report, quantity));
  const first = line({ says: 'was-not-printed', subject: subject(report, quantity), limits: told });
  return typeof answer === 'string' ? [first, because(answer)] : [first];
}

const because = (reason: Reason): Block => line({ says: 'reason', reason });

interface Judged {
  readonly statement: Statement;
  readonly judgement: Judgement;
}

/** Each statement as it is read, what the others leave, the verdict, and what both leave together. */
function printedBlocks(judge: Judge, judged: readonly Judged[], others: Bounds, together: Interval): Block[] {
  const { report } = judge;
  const { statement } = judged[0]!;
  const scale = yardstick(report, statement);
  const left = limits(shownOf(statement, others.interval), scale);
  const narrowed =
    judged.every(
      (it) => !contains(together, it.statement.interval) && it.judgement.verdict === 'consistent',
    ) && !contains(together, others.interval);
  const both = narrowed ? limits(together, scale) : null;
  return [
    ...judged.map((it) => line(asPrinted(report, it.statement))),
    ...(left ? [line({ says: 'others-leave', limits: left })] : []),
    ...judged.map((it) => line(verdictOf(judge, it))),
    ...(both ? [line({ says: 'together', limits: both })] : []),
  ];
}

function asPrinted(report: Report, statement: Statement): Sentence {
  const { interval, excluded, id } = statement;
  const read = excluded === 'vague' ? null : limits(interval, yardstick(report, statement));
  const name = subject(report, statement);
  const supposed = isSupposed(statement);
  return {
    says: 'was-printed',
    subject: name,
    number: printedNumber(statement),
    supposed,
    place: id,
    limits: read,
  };
}

function verdictOf(judge: Judge, { statement, judgement }: Judged): Sentence {
  const { verdict, edge, reason } = judgement;
  const numbers = judge.conflicts.flatMap(({ members }, index) =>
    members.some((member) => keyOfMember(member) === statement.id) ? [String(index + 1)] : [],
  );
  const why: Sentence | null =
    numbers.length > 0
      ? { says: 'in-conflicts', numbers }
      : (replaced(judge.report, statement) ?? (reason && { says: 'reason', reason }));
  return { says: 'judged', verdict, edge, why };
}

/** Superseded by what is supposed. */
function replaced({ supposed }: Report, { id }: Statement): Sentence | null {
  const by = supposed.find(
    (one) => one.kind === 'statement' && one.insteadOf.some((other) => other.id === id),
  );
  return by?.kind === 'statement' ? { says: 'replaced', by: by.statement.id } : null;
}

function closing(judge: Judge, quantity: Quantity, ends: readonly ProvenEnd[], interval: Interval): Block[] {
  const { report } = judge;
  const open = quantity.measure === 'value' && figureView(judge, quantity).basis === 'unknown';
  const blocks = [
    ...(ends.length > 0
      ? basisBlocks(
          report,
          quantity,
          ends.flatMap(({ steps }) => steps),
        )
      : []),
    ...(open || (ends.length === 0 && contains(interval, everything)) ? missingBlocks(judge, quantity) : []),
    ...safeBlocks(interval, yardstick(report, quantity)),
  ];
  return blocks.length > 0 ? [{ kind: 'blank' }, ...blocks] : [];
}

function judgedData({ statement, judgement }: Judged) {
  const { id, file, line, column, printed, qualifier } = statement;
  const { verdict, edge, reason } = judgement;
  const interval = publishedInterval(statement.interval);
  return { id, file, line, column, printed, qualifier, interval, verdict, edge, reason };
}
