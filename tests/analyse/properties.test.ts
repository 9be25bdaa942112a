import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from '../../src/analyse/rows.ts';
import { holds, signOf } from '../../src/figures/interval.ts';
import type { Report } from '../../src/figures/report.ts';
import { instances } from '../../src/figures/rule.ts';
import { isFeasible } from '../solve/elimination.ts';
import { expectMinimal, expectProof } from './expectations.ts';
import { report } from './figures.ts';
import { figureOf, isQuotient, linesOf, otherOf } from './lines.ts';
import { asked, bounds, judge, membersOf, ruleVerdicts, suspects, verdicts } from './reading.ts';
import { invention, published, quantities, truth } from './truth.ts';

describe('a report that was true before it was rounded', () => {
  const small = { segments: 3, periods: 3, lines: 16 };

  test('has no conflict', () => {
    fc.assert(
      fc.property(invention(small), (it) => {
        const judged = judge(published(it));
        expect(judged.conflicts).toEqual([]);
        expect(judged.settlement.guesses).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('has the truth within every bound', () => {
    fc.assert(
      fc.property(invention(small), (it) => {
        const judged = judge(published(it));
        for (const quantity of quantities(it)) {
          const answer = judged.bounds(asked(quantity.includes('share') ? `${quantity} of t` : quantity));
          if (typeof answer !== 'string') expect(holds(answer.interval, truth(it, quantity))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has the truth within what the others imply of each statement', () => {
    fc.assert(
      fc.property(invention(small), (it) => {
        const judged = judge(published(it));
        judged.report.statements.forEach((statement, index) => {
          const answer = judged.others(statement);
          const real = truth(it, it.printings[index]!.before);
          if (typeof answer !== 'string') expect(holds(answer.interval, real)).toBe(true);
          expect(judged.judgement(statement).verdict).not.toBe('contradicted');
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a report with a slip in it', () => {
  const slip = fc
    .record({
      it: invention({ segments: 2, periods: 2, lines: 11 }),
      line: fc.nat(10),
      by: fc.bigInt(-60n, 60n),
    })
    .map(({ it, line, by }) => {
      const index = line % it.printings.length;
      const { units, before } = it.printings[index]!;
      const kept = / (growth|change) /.test(before) || units + by > 0n ? by : 1n;
      return published({ ...it, sign: 'nonnegative' }, new Map([[index, kept]]));
    });

  test('is contradictory where elimination says so', () => {
    fc.assert(
      fc.property(slip, (text) => {
        const it = report(text);
        expect(judge(text).conflicts.length > 0).toBe(!isFeasible(linesOf(said(it))));
      }),
      { numRuns: 120 },
    );
  });

  test('has minimal conflicts, proved', () => {
    fc.assert(
      fc.property(slip, (text) => {
        for (const conflict of judge(text).conflicts) {
          expectProof(conflict);
          expectMinimal(conflict);
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('any report', () => {
  /** Up to four slips of any size, so that values turn negative and conflicts meet. */
  const slips = fc.array(fc.tuple(fc.nat(11), fc.bigInt(-300n, 300n)), { minLength: 1, maxLength: 4 });
  const wild = fc
    .record({ it: invention({ segments: 2, periods: 3, lines: 12 }), slips })
    .map(({ it, slips }) => ({ it, text: published(it, new Map(slips)) }));

  test('is judged to the end', () => {
    fc.assert(
      fc.property(wild, ({ it, text }) => {
        const judged = judge(text);
        verdicts(judged);
        ruleVerdicts(judged);
        for (const quantity of quantities(it))
          bounds(judged, quantity.includes('share') ? `${quantity} of t` : quantity);
        for (const conflict of judged.conflicts) suspects(conflict);
      }),
      { numRuns: 120 },
    );
  });

  test('has minimal conflicts, proved, and its contradicted statements are their members', () => {
    fc.assert(
      fc.property(wild, ({ text }) => {
        const judged = judge(text);
        for (const conflict of judged.conflicts) {
          expectProof(conflict);
          expectMinimal(conflict);
        }
        const members = new Set(membersOf(judged).flat());
        for (const [id, verdict] of Object.entries(verdicts(judged)))
          expect(verdict === 'contradicted', id).toBe(members.has(id));
      }),
      { numRuns: 120 },
    );
  });

  test('is judged alike with every sign turned round', () => {
    const printed = invention({ segments: 2, periods: 2, lines: 8 }).map((it) => ({
      ...it,
      sign: 'any' as const,
    }));
    fc.assert(
      fc.property(printed, slips, (it, changes) => {
        const text = published(it, new Map(changes));
        expect(verdicts(judge(mirrored(text)))).toEqual(verdicts(judge(text)));
      }),
      { numRuns: 120 },
    );
  });
});

/** The same report below zero: values, changes and growths turn round, shares stay. */
const mirrored = (text: string): string =>
  text.replace(/^(\S+(?: growth| change)? \d{4}) (=|>=?|<=?) (-?)/gm, (_, quantity, relation, minus) => {
    const turned = relation.replace(/[<>]/, (it: string) => (it === '<' ? '>' : '<'));
    return `${quantity} ${turned} ${minus ? '' : '-'}`;
  });

/** Everything that a report says whose indicators are all declared nonnegative. */
function said(it: Report): Member[] {
  const values = it.statements.filter(({ measure }) => measure === 'value');
  const mayBeZero = (figure: string) => {
    const printed = values.filter((value) => figureOf(value) === figure);
    return printed.length > 0 && printed.every((value) => signOf(value.interval) === 0);
  };
  const usable = it.statements.filter((s) => !isQuotient(s) || !mayBeZero(otherOf(s)!));
  const rules = it.rules.flatMap((rule) => instances(rule, it.periods));
  const bases = new Set(usable.filter(isQuotient).map((s) => otherOf(s)!));
  const figures = new Set([
    ...usable.flatMap((s) => [figureOf(s), otherOf(s) ?? figureOf(s)]),
    ...rules.flatMap(({ terms }) => terms.map(figureOf)),
  ]);
  return [
    ...usable.map((statement): Member => ({ kind: 'statement', statement })),
    ...rules.map((instance): Member => ({ kind: 'rule', instance })),
    ...[...figures].map((figure) => positive(figure, bases.has(figure))),
  ];
}

function positive(figure: string, strict: boolean): Member {
  const [indicator, period] = figure.split(' ') as [string, string];
  return {
    kind: 'sign',
    origin: 'declared',
    indicator,
    period,
    positive: true,
    strict,
    guess: false,
    lines: [],
  };
}
