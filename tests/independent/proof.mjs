// Adds up the proofs of `check --json` from the printed statements and the rules. It imports nothing of the project.
// node proof.mjs check.json rules.csv
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';

const found = JSON.parse(readFileSync(argv[2], 'utf8'));
const rules = new Map(
  readFileSync(argv[3], 'utf8')
    .split('\n')
    .map((line) => line.split(/[,;]/)),
);

/** A decimal as a whole number of 10^-40, which is exact: ends and coefficients have no more digits. */
const unit = 10n ** 40n;
function parse(text) {
  const [whole, fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(40, '0'));
}

/** `a + 2 * b = c + 3` as [figure, coefficient] pairs, the constant on the right. */
function ruleRow(expression, period) {
  const [left, , right] = expression.split(/([<>=]+)/);
  const terms = [left, right].flatMap((side, at) =>
    [...side.matchAll(/([+-]?)\s*(?:([\d.]+)\s*\*?\s*)?([A-Za-z_]\w*)?(?:@(-\d+))?/g)]
      .filter(([all]) => /\w/.test(all))
      .map(([, minus, factor = '1', name = '', shift = '0']) => [
        name && `${name} ${Number(period) + Number(shift)}`,
        parse(factor) * ((minus === '-') === (at === 1) ? 1n : -1n),
      ]),
  );
  const constants = terms.filter(([name]) => name === '').map(([, number]) => -number);
  return { terms: terms.filter(([name]) => name !== ''), limit: constants.reduce((a, b) => a + b, 0n) };
}

/** value x, change x - x0, growth x - (1 + g) x0, share p - s T, ratio p - r T. */
function statementRow({ indicator, period, measure, base, interval }, end, isNegative) {
  const limit = parse(end === 'upper' ? interval.upper : interval.lower);
  const [earlier, total] = [`${indicator} ${base}`, `${base} ${period}`];
  const own = [`${indicator} ${period}`, unit];
  if (measure === 'value') return { terms: [own], limit };
  if (measure === 'change') return { terms: [own, [earlier, -unit]], limit };
  if (measure === 'growth')
    return { terms: [own, [earlier, -unit + (isNegative(earlier) ? limit : -limit) / 100n]], limit: 0n };
  return {
    terms: [own, [total, measure === 'share' ? -limit / 100n : -limit]],
    limit: 0n,
    turned: isNegative(total),
  };
}

for (const [at, { members, gap, strict }] of found.conflicts.entries()) {
  const negatives = new Set(
    members.filter((m) => m.positive === false).map((m) => `${m.indicator} ${m.period}`),
  );
  const left = new Map();
  let right = 0n;
  for (const member of members)
    for (const { end, multiplier } of member.rows) {
      const row =
        member.kind === 'rule'
          ? ruleRow(rules.get(member.rule), member.period)
          : member.kind === 'sign'
            ? { terms: [[`${member.indicator} ${member.period}`, unit]], limit: 0n }
            : statementRow(
                found.statements.find((s) => s.id === member.id),
                end,
                (figure) => negatives.has(figure),
              );
      const downward = (end === 'upper') !== (row.turned ?? false);
      const times = BigInt(multiplier) * (downward ? -1n : 1n);
      if (end !== 'both' && BigInt(multiplier) <= 0n) throw new Error('an inequality taken against itself');
      for (const [figure, coefficient] of row.terms)
        left.set(figure, (left.get(figure) ?? 0n) + coefficient * times);
      right += row.limit * times;
    }
  const cancels = [...left.values()].every((rest) => rest === 0n);
  const isGap = right === parse(gap) && (right > 0n || (right === 0n && strict));
  if (!cancels || !isGap) throw new Error(`conflict ${at + 1} does not add up`);
  stdout.write(`conflict ${at + 1}: 0 ${strict ? '>' : '>='} ${gap}\n`);
}
