// Every explanation is done again from what it prints, by arithmetic of the test's own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explanation } from '../../src/analyse/explanation.ts';
import { Judge } from '../../src/analyse/judge.ts';
import type { Quantity } from '../../src/analyse/quantity.ts';
import { quantityOf } from '../../src/figures/statement.ts';
import { load } from '../../src/read/load.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { table } from '../../src/render/table.ts';
import { checkout } from '../program.ts';
import { asked, judge } from './reading.ts';
import { readd } from './redone.ts';
import { invention, published, quantities } from './truth.ts';

const style = { width: 110, color: false, ascii: false, language: english } as const;

function screen(it: Judge, quantity: Quantity): string {
  const printed = it.report.statements.filter((s) => quantityOf(s) === quantityOf(quantity));
  const { blocks } = explanation(it, quantity, printed);
  return table({ command: 'explain', data: {}, blocks, findings: [] }, style);
}

/** Every figure in every period, and every quantity of which something is printed. */
function everything({ report }: Judge): Quantity[] {
  const values = [...report.indicators.keys()].flatMap((indicator) =>
    report.periods.map((period): Quantity => ({ indicator, period, measure: 'value', base: null })),
  );
  return [...values, ...report.statements.filter(({ measure }) => measure !== 'value')];
}

describe('the arithmetic on the screen is right, and proves the bound above it', () => {
  const cases = join(checkout, 'tests', 'cases');
  const folders = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test.each(['data', ...folders.map(({ name }) => `tests/cases/${name}`)])('%s', async (path) => {
    const it = new Judge(await load(join(checkout, path)));
    const done = everything(it).map((quantity) => readd(screen(it, quantity)));
    expect(done.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });

  test('invented reports', () => {
    fc.assert(
      fc.property(invention({ segments: 3, periods: 3, lines: 14 }), (invented) => {
        const it = judge(published(invented));
        for (const quantity of quantities(invented))
          readd(screen(it, asked(quantity.includes('share') ? `${quantity} of t` : quantity)));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('invented reports that contradict themselves', () => {
    const slips = fc.array(fc.tuple(fc.nat(9), fc.bigInt(-300n, 300n)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(invention({ segments: 2, periods: 2, lines: 10 }), slips, (invented, changes) => {
        const it = judge(published(invented, new Map(changes)));
        for (const quantity of everything(it)) readd(screen(it, quantity));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
