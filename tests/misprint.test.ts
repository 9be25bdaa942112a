// Smals's figures of 2023 with one digit misprinted: found, proven in arithmetic of this file's own, and survived.
import { describe, expect, test } from 'vitest';
import type { CheckDocument, MemberDocument, StatementDocument } from './document.ts';
import { document } from './document.ts';
import { bundledWith, linesOf, start } from './program.ts';
import { isFeasible } from './solve/elimination.ts';
import type { Line } from './solve/elimination.ts';

const printed = 'staffing,19,growth,,,press-2023,';
const data = bundledWith('2023.csv', printed, printed.replace('19', '18'));
const found = document<CheckDocument>(['check', '-d', data], 1);
const [conflict] = found.conflicts;

const statementOf = ({ id }: MemberDocument): StatementDocument => found.statements.find((s) => s.id === id)!;

/** `staffing growth 2023`, `poles 2022`, `revenue 2023 > 0`. */
function nameOf(member: MemberDocument): string {
  if (member.kind === 'rule') return `${member.rule} ${member.period}`;
  if (member.kind === 'sign') return `${member.indicator} ${member.period} ${member.positive ? '>' : '<'} 0`;
  const { indicator, measure, period } = statementOf(member);
  return `${indicator} ${measure} ${period}`;
}

describe('staffing growth printed 18 % instead of 19 %', () => {
  test('is exactly one conflict', () => {
    expect(found).toMatchObject({
      consistent: false,
      summary: { statements: 55, contradicted: 6, conflicts: 1 },
    });
    expect(found.conflicts).toHaveLength(1);
  });

  test('of four growths, two shares, the rule in both years and the positivity of revenue', () => {
    expect(conflict!.members.map(nameOf)).toEqual([
      'revenue growth 2023',
      'application_development share 2023',
      'application_development growth 2023',
      'infrastructure_operations share 2023',
      'infrastructure_operations growth 2023',
      'staffing growth 2023',
      'poles 2022',
      'poles 2023',
      'revenue 2023 > 0',
    ]);
    const contradicted = found.statements.filter(({ verdict }) => verdict === 'contradicted');
    const members = conflict!.members.filter(({ kind }) => kind === 'statement');
    expect(contradicted.map(({ id }) => id)).toEqual(members.map(({ id }) => id));
  });

  test('that one of four growths or the rule would mend, smallest correction first', () => {
    const read = ({ wouldRead }: MemberDocument) =>
      wouldRead ? `: ${wouldRead.lower} to ${wouldRead.upper}` : '';
    expect(conflict!.suspects.map((member) => nameOf(member) + read(member))).toEqual([
      'staffing growth 2023: 19 to 19',
      'revenue growth 2023: 16.4 to 17.0',
      'infrastructure_operations growth 2023: 10.4 to 13.4',
      'application_development growth 2023: 22.8 to 27.0',
      'poles 2022',
      'poles 2023',
    ]);
    expect(
      found.repairs
        .map((set) => set.map(nameOf))
        .flat()
        .sort(),
    ).toEqual(conflict!.suspects.map(nameOf).sort());
    expect(found.repairs.every((set) => set.length === 1)).toBe(true);
  });
});

/** One of the two inequalities of a member: terms · figures >= constant (or = for a rule), in millionths. */
interface Row {
  readonly end: 'lower' | 'upper' | 'both';
  readonly terms: ReadonlyMap<string, bigint>;
  readonly constant: bigint;
  readonly strict: boolean;
}

const unit = 10n ** 6n;
const poles = ['application_development', 'infrastructure_operations', 'staffing'];

/** In millionths; no end here has more digits. */
function millionths(digits: string): bigint {
  const [whole = '', fraction = ''] = digits.split('.');
  expect(fraction.length).toBeLessThanOrEqual(6);
  return BigInt(whole + fraction.padEnd(6, '0'));
}

const terms = (...list: [string, bigint][]) => new Map(list);

/** The row forms of the JSON contract; what is at most something is turned round. */
function rowOf(member: MemberDocument, end: Row['end']): Row {
  if (member.kind === 'rule') {
    expect(member.rule).toBe('poles');
    const parts = poles.map((pole): [string, bigint] => [`${pole} ${member.period}`, unit]);
    const all = terms(...parts, [`revenue ${member.period}`, -unit]);
    return { end, terms: all, constant: 0n, strict: false };
  }
  if (member.kind === 'sign') {
    const own = terms([`${member.indicator} ${member.period}`, unit]);
    return { end, terms: own, constant: 0n, strict: true };
  }
  const { indicator, period, measure, base, interval } = statementOf(member);
  const limit = millionths(end === 'lower' ? interval.lower! : interval.upper!);
  const turn = end === 'lower' ? 1n : -1n;
  const strict = !(end === 'lower' ? interval.lowerClosed : interval.upperClosed);
  const x = `${indicator} ${period}`;
  if (measure === 'growth') {
    const rate = unit + limit / 100n;
    return {
      end,
      terms: terms([x, turn * unit], [`${indicator} ${base}`, -turn * rate]),
      constant: 0n,
      strict,
    };
  }
  expect(measure).toBe('share');
  return {
    end,
    terms: terms([x, turn * unit], [`${base} ${period}`, (-turn * limit) / 100n]),
    constant: 0n,
    strict,
  };
}

/** Sums of coefficients, by figure. */
function sum(rows: readonly { readonly row: Row; readonly multiplier: bigint }[]): Map<string, bigint> {
  const total = new Map<string, bigint>();
  for (const { row, multiplier } of rows)
    for (const [figure, coefficient] of row.terms)
      total.set(figure, (total.get(figure) ?? 0n) + multiplier * coefficient);
  return total;
}

describe('the multipliers', () => {
  const steps = conflict!.members.flatMap((member) =>
    member.rows!.map(({ end, multiplier }) => ({ row: rowOf(member, end), multiplier: BigInt(multiplier) })),
  );

  test('leave nothing on the left side', () => {
    const left = [...sum(steps).values()];
    expect(left).toHaveLength(8);
    expect(left.every((coefficient) => coefficient === 0n)).toBe(true);
  });

  test('leave 0 > 0 altogether', () => {
    expect(steps.every(({ row, multiplier }) => row.end === 'both' || multiplier > 0n)).toBe(true);
    expect(steps.every(({ row }) => row.constant === 0n)).toBe(true);
    expect(steps.some(({ row }) => row.strict)).toBe(true);
    expect(conflict).toMatchObject({ gap: '0', strict: true });
  });

  test('are the smallest whole ones', () => {
    const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));
    const sizes = steps.map(({ multiplier }) => (multiplier < 0n ? -multiplier : multiplier));
    expect(sizes.reduce(common)).toBe(1n);
  });
});

/** Everything that these members say, and that every figure they speak of is above zero. */
function lines(members: readonly MemberDocument[]): Line[] {
  const rows = members.flatMap((member) => {
    if (member.kind === 'statement') return [rowOf(member, 'lower'), rowOf(member, 'upper')];
    return [rowOf(member, member.kind === 'rule' ? 'both' : 'lower')];
  });
  const figures = [...new Set(conflict!.members.flatMap((m) => [...rowOf(m, 'both').terms.keys()]))];
  const positive = figures.map((figure) =>
    rowOf({ ...named(figure), kind: 'sign', positive: true }, 'lower'),
  );
  return [...rows, ...(members.some(({ kind }) => kind === 'sign') ? positive : [])].map((row) => ({
    coefficients: figures.map((figure) => row.terms.get(figure) ?? 0n),
    relation: row.end === 'both' ? ('=' as const) : row.strict ? ('>' as const) : ('>=' as const),
    constant: row.constant,
  }));
}

function named(figure: string): { readonly indicator: string; readonly period: string } {
  const [indicator = '', period = ''] = figure.split(' ');
  return { indicator, period };
}

describe('by elimination, which shares nothing with the solver,', () => {
  test('the members cannot all hold', () => {
    expect(isFeasible(lines(conflict!.members))).toBe(false);
  });

  test.each(conflict!.members.map((member) => [nameOf(member), member] as const))(
    'all but %s can',
    (_, dropped) => {
      expect(isFeasible(lines(conflict!.members.filter((member) => member !== dropped)))).toBe(true);
    },
  );
});

describe('growth 2022 2023 on it', () => {
  const { status, stdout, stderr } = start(['growth', '2022', '2023', '-d', data]);

  test('says what was left out, and answers', () => {
    expect(stderr).toBe(
      `${data}/2023.csv:13:10: warning: these figures contradict each other; what is proven here leaves out ` +
        `2023.csv:13 (staffing growth 2023 18 %); see smals-report check -d ${data} [set-aside]\n`,
    );
    expect(status).toBe(0);
  });

  test('shows the same amounts, and which growths are contradicted', () => {
    expect(linesOf(stdout, 'Revenue')).toEqual([
      expect.stringMatching(/^Revenue \[438\.4 – 439\.7\] 515 \+17\.3 .* ✗ contradicted$/),
    ]);
    expect(linesOf(stdout, 'Staffing')).toEqual([
      expect.stringMatching(/^Staffing \[254\.3 – 256\.3\] \[303\.0 – 304\.7\] \+18 .* ✗ contradicted$/),
    ]);
    expect(stdout.match(/✗ contradicted/g)).toHaveLength(4);
  });
});
