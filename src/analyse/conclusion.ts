// What an answer comes to with all that was found on the way: a fault leaves nothing but findings.
import { isFault } from '../figures/finding.ts';
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import { unanswered } from '../figures/result.ts';
import { withSupposed } from './supposed.ts';

export function concluded<Command extends string>(report: Report, result: Result<Command>): Result<Command> {
  const findings = [...report.findings, ...result.findings];
  if (findings.some(isFault)) return { ...unanswered(result.command), findings };
  return { ...withSupposed(report, result), findings };
}
