// What would have to be known for more to be proven of a figure: the other figures of each rule and statement on it.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import { published } from './evidence.ts';
import type { Judge } from './judge.ts';
import { line } from './legend.ts';
import type { Quantity } from './quantity.ts';
import { otherFigure } from './quantity.ts';
import type { Row } from './rows.ts';
import { subject } from './statement-table.ts';
import { figureView } from './view.ts';

interface Link {
  readonly member: Row['member'];
  readonly others: readonly Figure[];
}

export function missingBlocks(judge: Judge, quantity: Quantity): Block[] {
  const other = otherFigure(quantity);
  const figures = [quantity, ...(other ? [other] : [])].filter((figure) => isUnknown(judge, figure));
  const links = figures.flatMap((figure) => linksOf(judge, figure));
  if (links.length === 0) return [line({ says: 'nothing-names-it' })];
  const rows = links.flatMap((link) => (link.others.length === 0 ? [] : [rowOf(judge, link)]));
  if (rows.length === 0) return [];
  return [line({ says: 'what-is-missing' }), { kind: 'columns', indent: 1, rows }];
}

const isUnknown = (judge: Judge, figure: Figure): boolean => figureView(judge, figure).basis === 'unknown';

/** Everything that ties the figure to others, with those of the others of which nothing is known. */
function linksOf(judge: Judge, figure: Figure): Link[] {
  const key = keyOf(figure);
  const statements = judge.report.statements.flatMap((statement): Link[] => {
    const other = otherFigure(statement);
    if (other === null || statement.excluded !== null) return [];
    const both = [statement, other];
    if (!both.some((own) => keyOf(own) === key)) return [];
    return [{ member: { kind: 'statement', statement }, others: both.filter((own) => keyOf(own) !== key) }];
  });
  const rules = judge.instances.flatMap((instance): Link[] => {
    if (!instance.terms.some((term) => keyOf(term) === key)) return [];
    return [
      { member: { kind: 'rule', instance }, others: instance.terms.filter((term) => keyOf(term) !== key) },
    ];
  });
  return [...statements, ...rules].map(({ member, others }) => ({
    member,
    others: others.filter((own) => isUnknown(judge, own)),
  }));
}

function rowOf({ report }: Judge, { member, others }: Link): Cell[] {
  const missing = others.map(({ indicator, period }) =>
    subject(report, { indicator, period, measure: 'value', base: null }),
  );
  const [, place] = published({ member }, 0);
  return [words({ says: 'missing', figures: missing }), place];
}

const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
