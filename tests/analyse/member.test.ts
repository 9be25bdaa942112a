import { describe, expect, test } from 'vitest';
import { byPreference, isClaim, keyOfMember } from '../../src/analyse/member.ts';
import type { Member } from '../../src/analyse/rows.ts';
import { assemble } from '../../src/analyse/rows.ts';
import { instances } from '../../src/figures/rule.ts';
import { report } from './figures.ts';
import { nameOf } from './reading.ts';

function membersOf(text: string): Member[] {
  const { statements, rules, indicators, periods } = report(text);
  const evidence = { statements, rules: rules.flatMap((rule) => instances(rule, periods)), indicators };
  const rows = assemble({ ...evidence, any: new Set() }).rows;
  return [...new Map(rows.map(({ member }) => [keyOfMember(member), member])).values()];
}

describe('a member', () => {
  test('is spared the longer the more it is to be believed', () => {
    const members = membersOf(`
      t 2023 = 100
      t 2022 = 90.0
      t growth 2023 = 11
      t change 2023 = 10
      a share 2023 = 40 of t
      b ratio 2023 = 0.5 of u
      c growth 2023 = 1.0
      rule sum: a + b = t
      sign a nonnegative
      sign c nonnegative
    `);
    expect(members.sort(byPreference).map(nameOf)).toEqual([
      't 2023 >= 0, guessed',
      't 2022 >= 0, guessed',
      'b 2023 >= 0, guessed',
      'u 2023 >= 0, guessed',
      'b 2022 >= 0, guessed',
      'u 2023 > 0, presupposed',
      'a share 2023',
      'b ratio 2023',
      't growth 2023',
      'c growth 2023',
      't change 2023',
      'rule sum 2022',
      'rule sum 2023',
      't 2023',
      't 2022',
      'c 2022 > 0, presupposed',
      'a 2023 >= 0, declared',
      'c 2023 >= 0, declared',
      'c 2022 >= 0, declared',
      'a 2022 >= 0, declared',
      't 2022 > 0, printed',
      't 2023 > 0, printed',
    ]);
  });

  test('is a claim unless it is a value, a rule or a sign', () => {
    const text = 't 2023 = 1\n t growth 2023 = 1\n t change 2023 = 1\n rule cap: t <= 9';
    expect(membersOf(text).filter(isClaim).map(nameOf)).toEqual(['t growth 2023', 't change 2023']);
  });

  test('is known by its id: one that is supposed stands in no file', () => {
    const { rules, periods } = report('a 2023 = 1\n rule cap: a <= 9');
    const [instance] = instances(rules[0]!, periods);
    const typed = { ...instance!, rule: { ...instance!.rule, id: '--rule 2', file: null, line: null } };
    expect(keyOfMember({ kind: 'rule', instance: typed })).not.toBe(
      keyOfMember({ kind: 'rule', instance: instance! }),
    );
  });
});
