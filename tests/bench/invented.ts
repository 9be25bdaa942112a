// Figures of as many organisations as one likes, the same for the same number.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { dice } from '../solve/dice.ts';

export const names = ['revenue', ...Array.from({ length: 9 }, (_, at) => `part ${at + 1}`)];

/** Ten indicators times two years an organisation: some quoted, some with a wrong total. */
export function generate(folder: string, rows: number, ruled: boolean): { file: string; wrong: number } {
  const { whole, chance } = dice(rows);
  const file = join(folder, 'figures.csv');
  const output = openSync(file, 'w');
  let wrong = 0;
  let text = 'organisation,indicator,period,value\n';
  for (let at = 0; at < rows / (2 * names.length); at++) {
    const organisation = `0${String(400_000_000 + at * 3)}`;
    const [first, second] = [new Map<string, number>(), new Map<string, number>()];
    for (const year of [first, second]) {
      for (const name of names.slice(1)) year.set(name, whole(1, 9_999_999));
      const isWrong = chance(0.02);
      if (isWrong) wrong++;
      const sum = [...year.values()].reduce(
        (total, value) => total + value,
        isWrong ? whole(1_000, 100_000) : 0,
      );
      year.set('revenue', sum);
    }
    for (const name of names)
      for (const [period, year] of [
        ['2022', first],
        ['2023', second],
      ] as const) {
        const cell = chance(0.1) ? `"${name}"` : name;
        text += `${organisation},${cell},${period},${(year.get(name)! / 100).toFixed(2)}\n`;
      }
    if (text.length > 1_000_000) {
      writeSync(output, text);
      text = '';
    }
  }
  writeSync(output, text);
  closeSync(output);
  const parts = names.slice(1);
  writeFileSync(
    join(folder, 'indicators.csv'),
    `indicator,part_of\nrevenue,\n${parts.map((name) => `${name},revenue\n`).join('')}`,
  );
  const sum = parts.map((name) => `{${name}}`).join(' + ');
  if (ruled) writeFileSync(join(folder, 'rules.csv'), `rule,expression\nsum,${sum} = revenue\n`);
  return { file, wrong };
}
