// That a conflict is minimal, shown: for each member true values that all the other members allow.
import { keyOf } from '../figures/figure.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Cell } from '../figures/sentence.ts';
import type { Argument } from './argument.ts';
import { memberData } from './check.ts';
import type { Conflict } from './conflict.ts';
import { removables, without } from './conflict.ts';
import { line } from './legend.ts';
import type { Removable } from './member.ts';
import { keyOfMember } from './member.ts';
import { placeText } from './place.ts';
import type { Member, Row } from './rows.ts';
import { assemble } from './rows.ts';
import type { Evidence, Sign } from './signs.ts';
import { subject } from './statement-table.ts';
import type { Worth } from './witness.ts';
import { witness } from './witness.ts';
import { coarseness, inOrder, witnessData, witnessRows } from './witness-blocks.ts';

export interface Others {
  readonly gone: Removable;
  readonly worths: readonly Worth[];
}

/** One for each member that can be taken away. In a conflict of proportions the figure that its chain sets is 100. */
export function othersOf(report: Report, conflict: Conflict, argument: Argument | null): Others[] {
  const set = argument?.chain.set ?? null;
  const scale = set ? () => 0 : coarseness(report);
  return removables(conflict).map((gone) => {
    for (const evidence of rests(conflict, gone)) {
      const { rows } = assemble(evidence);
      const found = witness(set ? [...rows, settingRow(set)] : rows, scale);
      if (found) return { gone, worths: inOrder(report, found) };
    }
    throw new Error('a conflict is not minimal');
  });
}

/**
 * The other members, with the signs that the conflict has; where one of them is known from the member that is gone, on
 * the other side of zero too.
 */
function rests({ members, surroundings }: Conflict, gone: Removable): Evidence[] {
  const keys = new Set(members.map(keyOfMember));
  const own = without(
    {
      ...surroundings,
      statements: surroundings.statements.filter((s) =>
        keys.has(keyOfMember({ kind: 'statement', statement: s })),
      ),
      rules: surroundings.rules.filter((instance) => keys.has(keyOfMember({ kind: 'rule', instance }))),
    },
    [gone],
  );
  const signs = members.filter((member): member is Sign => member.kind === 'sign');
  const supposing = (turned: boolean): Evidence => ({
    ...own,
    supposed: new Map(signs.map((sign) => [keyOf(sign), sign.positive !== (turned && restsOn(sign, gone))])),
  });
  return [supposing(false), supposing(true)];
}

const restsOn = ({ lines }: Sign, gone: Member): boolean =>
  gone.kind === 'statement' && lines.some(({ id }) => id === gone.statement.id);

function settingRow({ bundle, value }: NonNullable<Argument['chain']['set']>): Row {
  const figure = bundle.terms[0]!;
  const known = {
    origin: 'presupposed',
    positive: value.n > 0n,
    strict: true,
    guess: false,
    lines: [],
  } as const;
  const { indicator, period } = figure;
  const member: Sign = { kind: 'sign', indicator, period, ...known };
  return { member, end: 'both', terms: [figure], relation: '=', constant: value, base: null };
}

export const othersData = ({ gone, worths }: Others) => ({
  without: memberData(gone),
  values: witnessData(worths),
});

export function othersBlocks(report: Report, { gone, worths }: Others, relative: boolean): Block[] {
  const member: Cell =
    gone.kind === 'statement'
      ? subject(report, gone.statement)
      : { kind: 'text', text: `${gone.instance.rule.rule} ${gone.instance.period}` };
  return [
    { kind: 'blank' },
    line({ says: 'witness-without', place: placeText(gone), member }, 'title'),
    witnessRows(report, worths, relative),
  ];
}
