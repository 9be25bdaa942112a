// The JSON contract as a reader's program sees it, and just enough arithmetic to hold it against known answers.
import { answer, start } from './program.ts';

export interface Ends {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}
export interface StatementDocument {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly indicator: string;
  readonly period: string;
  readonly measure: 'value' | 'change' | 'growth' | 'share' | 'ratio';
  readonly base: string | null;
  readonly printed: string;
  readonly interval: Ends;
  readonly implied: Ends | null;
  readonly verdict: string;
  readonly edge: boolean;
  readonly reason: string | null;
}
export interface MemberDocument {
  readonly kind: 'statement' | 'rule' | 'sign';
  readonly id?: string;
  readonly rule?: string;
  readonly period?: string;
  readonly indicator?: string;
  readonly origin?: string;
  readonly positive?: boolean;
  readonly rows?: readonly { readonly end: 'lower' | 'upper' | 'both'; readonly multiplier: string }[];
  readonly wouldRead?: { readonly lower: string; readonly upper: string } | null;
}
export interface CheckDocument {
  readonly schemaVersion: number;
  readonly command: string;
  readonly tool: string;
  readonly root: string;
  readonly consistent: boolean;
  readonly summary: Readonly<Record<string, number>>;
  readonly statements: readonly StatementDocument[];
  readonly rules: readonly {
    readonly rule: string;
    readonly period: string;
    readonly verdict: string;
    readonly difference: string | null;
    readonly reason: string | null;
  }[];
  readonly conflicts: readonly {
    readonly members: readonly MemberDocument[];
    readonly gap: string;
    readonly strict: boolean;
    readonly suspects: readonly MemberDocument[];
  }[];
  readonly repairs: readonly (readonly MemberDocument[])[];
  readonly findings: readonly FindingDocument[];
}
export interface FindingDocument {
  readonly code: string;
  readonly severity: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}
export type FigureDocument = Ends & {
  readonly period: string;
  readonly printed: string | null;
  readonly basis: string;
};
export type QuantityDocument = Ends & { readonly value: string | null; readonly reason: string | null };
export interface RowDocument<Fields> {
  readonly rows: readonly (Fields & {
    readonly indicator: string;
    readonly label: string;
    readonly unit: string | null;
    readonly statements: readonly StatementDocument[];
  })[];
}
export type GrowthDocument = RowDocument<{
  readonly from: FigureDocument;
  readonly to: FigureDocument;
  readonly change: QuantityDocument;
  readonly growth: QuantityDocument;
  readonly annual?: QuantityDocument;
}>;
export type SharesDocument = RowDocument<{
  readonly of: string;
  readonly amount: FigureDocument;
  readonly share: QuantityDocument;
}>;

export const document = <Shape>(args: readonly string[], status = 0): Shape =>
  JSON.parse(answer([...args, '--json'], status)) as Shape;

/** 1 where `check` finds a conflict, 0 where it finds none; anything else fails the test that asks. */
export function checked(folder: string, ...options: string[]): CheckDocument {
  const { status, stdout } = start(['check', '-d', folder, '--json', ...options]);
  const found = JSON.parse(stdout) as CheckDocument;
  if (status !== (found.consistent ? 0 : 1)) throw new Error(`exit code ${status}: ${stdout}`);
  return found;
}

/**
 * Both ends in units of 10^scale, to the nearest at so many decimals. The contract rounds ends outward: an end that
 * falls on a tie lies within.
 */
export const rounded = ({ lower, upper }: Ends, decimals: number, scale = 0): [string, string] => [
  nearest(lower!, decimals - scale, decimals, 'up'),
  nearest(upper!, decimals - scale, decimals, 'down'),
];

function nearest(digits: string, power: number, decimals: number, tie: 'up' | 'down'): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = power - fraction.length;
  const all = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, shift));
  const unit = 10n ** BigInt(Math.max(0, -shift));
  const units = floor(2n * all + (tie === 'up' ? unit : unit - 1n), 2n * unit);
  const text = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const cut = text.length - decimals;
  return `${units < 0n ? '-' : ''}${text.slice(0, cut)}${decimals > 0 ? '.' : ''}${text.slice(cut)}`;
}

const floor = (n: bigint, d: bigint): bigint => (n < 0n && n % d !== 0n ? n / d - 1n : n / d);
