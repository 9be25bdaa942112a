// What a finding is about, as a number that stays when lines move: what was printed of what, never where.
import { createHash } from 'node:crypto';
import type { Finding, MemberName } from '../figures/finding.ts';

export interface Known {
  readonly finding: Finding;
  /** `4f5a…:2`: the second of its kind that nothing else tells apart. */
  readonly fingerprint: string;
}

export function fingerprinted(findings: readonly Finding[]): Known[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const mark = createHash('sha256')
      .update(JSON.stringify(aboutOf(finding)))
      .digest('hex')
      .slice(0, 32);
    const count = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, count);
    return { finding, fingerprint: `${mark}:${count}` };
  });
}

/** What names a row, a figure or a file; line, column and the number of a conflict are none of these. */
const naming = [
  'row',
  'field',
  'text',
  'name',
  'indicator',
  'period',
  'unit',
  'rule',
  'source',
  'key',
  'entity',
];

/** A conflict is of all its members: which of them is the nearest suspect may be chance. */
function aboutOf(finding: Finding): readonly unknown[] {
  const { code, file, option } = finding;
  if (finding.code === 'conflict') return [code, ...finding.members.map(nameOf).sort()];
  if (finding.code === 'suspect') return [code, nameOf(finding.suspect)];
  const given = finding as unknown as Readonly<Record<string, unknown>>;
  return [code, file, option ?? null, ...naming.map((key) => given[key] ?? null)];
}

const nameOf = ({ subject, period, measure, printed }: MemberName): string =>
  JSON.stringify([subject, period, measure, printed]);
