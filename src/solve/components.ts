// Constraints that share no variable, directly or through others, are separate systems.
import type { Constraint } from './constraint.ts';

/** The constraints of each connected component, by index, in order of their first constraint. */
export function components(variables: number, constraints: readonly Constraint[]): number[][] {
  const parent = Array.from({ length: variables }, (_, variable) => variable);
  const root = (variable: number): number => {
    while (parent[variable] !== variable) {
      parent[variable] = parent[parent[variable]!]!;
      variable = parent[variable]!;
    }
    return variable;
  };
  for (const { terms } of constraints)
    for (const [variable] of terms) parent[root(variable)] = root(terms[0]![0]);
  const groups = new Map<number, number[]>();
  constraints.forEach(({ terms }, index) => {
    const key = root(terms[0]![0]);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()];
}
