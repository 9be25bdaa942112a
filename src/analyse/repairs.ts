// The smallest sets of statements and rules whose removal lets all the rest be true.
import type { Minimal } from './conflict.ts';
import { firstConflict, removables, without } from './conflict.ts';
import type { Removable } from './member.ts';
import { keyOfMember } from './member.ts';
import type { Evidence } from './signs.ts';

/** No more than this many sets of one component are told. */
const mostRepairs = 20;

/** A search that would have to look at more sets than this is given up: then no repair is told rather than a doubtful one. */
const mostTried = 2000;

/**
 * Every smallest repair of one component, in file order, 20 at most; none where there are too many sets to try.
 * Each set must take a member of each conflict. Source: Reiter, A Theory of Diagnosis from First Principles (1987).
 */
export function repairs(evidence: Evidence): Removable[][] {
  const known: Minimal[] = [];
  let level: Removable[][] = [[]];
  for (let tried = 0; level.length > 0;) {
    const found: Removable[][] = [];
    const next = new Map<string, Removable[]>();
    for (const set of level) {
      if (++tried > mostTried) return [];
      const conflict = unhit(known, set) ?? firstConflict(without(evidence, set));
      if (conflict === null) found.push(set);
      else if (found.length === 0)
        for (const member of branch(conflict, known)) next.set(nameOf([...set, member]), [...set, member]);
    }
    if (found.length > 0) return found.sort(byPlace).slice(0, mostRepairs);
    level = [...next.values()];
  }
  return [];
}

function branch(conflict: Minimal, known: Minimal[]): Removable[] {
  if (!known.includes(conflict)) known.push(conflict);
  return removables(conflict);
}

/** A known conflict that the set takes no member of. */
function unhit(known: readonly Minimal[], set: readonly Removable[]): Minimal | null {
  const taken = new Set(set.map(keyOfMember));
  return (
    known.find((conflict) => removables(conflict).every((member) => !taken.has(keyOfMember(member)))) ?? null
  );
}

const nameOf = (set: readonly Removable[]): string => set.map(keyOfMember).sort().join('\0');

function byPlace(a: readonly Removable[], b: readonly Removable[]): number {
  const [one, other] = [place(a), place(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Statements before rules, by file, line and column. */
function place(set: readonly Removable[]): string {
  const each = set.map((member) => {
    if (member.kind === 'rule') return `1 ${padded(member.instance.rule.line)} ${member.instance.period}`;
    const { file, line, column } = member.statement;
    return `0 ${file} ${padded(line)} ${padded(column)}`;
  });
  return each.sort().join('\0');
}

const padded = (n: number | null): string => String(n ?? 0).padStart(9, '0');
