// Which findings are reported, by their codes, and which of them fail a check.
import type { Code, Finding, Severity } from './finding.ts';
import { isFault, severities } from './finding.ts';

export interface Choice {
  /** Codes, or how they begin; empty for all. */
  readonly select: readonly string[];
  readonly ignore: readonly string[];
}

export const failing = ['error', 'warning', 'note', 'never'] as const;
/** The least severity that fails a check. */
export type Failing = (typeof failing)[number];

export const codes = Object.keys(severities) as readonly Code[];

/** `unknown` names `unknown-column` and its like. */
export const named = (word: string): readonly Code[] =>
  codes.filter((code) => code === word || code.startsWith(`${word}-`));

/** Without an answer there is nothing to choose from: what says so is always told. */
export const isAlwaysTold = (finding: Pick<Finding, 'code'>): boolean =>
  isFault(finding) || finding.code === 'undecided';

export function isReported(finding: Finding, { select, ignore }: Choice): boolean {
  const isNamed = (word: string) => named(word).includes(finding.code);
  return isAlwaysTold(finding) || ((select.length === 0 || select.some(isNamed)) && !ignore.some(isNamed));
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export const fails = ({ code }: Pick<Finding, 'code'>, least: Failing): boolean =>
  least !== 'never' && ranks[severities[code]] <= ranks[least];
