// A growth table in plain Node: what anyone would write for two files `indicator,value`. It imports nothing of ours.
// node growth.mjs 2022.csv 2023.csv
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv, stdout } from 'node:process';

const [from, to] = argv.slice(2, 4).map((path) => ({ year: basename(path, '.csv'), cells: read(path) }));

function read(path) {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return new Map(lines.map((line) => line.split(',')));
}

/** Digits as a whole number of 10^-decimals. */
function parse(digits, decimals) {
  const [whole, fraction = ''] = digits.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}

function print(units, decimals, plus) {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  return (units < 0n ? '-' : plus && units > 0n ? '+' : '') + whole + fraction;
}

const decimalsOf = (digits) => (digits.split('.')[1] ?? '').length;

/** Percent in tenths, half away from zero; growth of a loss is negative where the loss grew. */
function growth(old, now) {
  if (old === 0n) return '?';
  const size = old < 0n ? -old : old;
  const change = (now - old) * 1000n;
  const tenths = (2n * (change < 0n ? -change : change) + size) / (2n * size);
  return print(change < 0n ? -tenths : tenths, 1, true);
}

const table = [['', from.year, to.year, 'change', 'growth %']];
for (const [indicator, old] of from.cells) {
  const now = to.cells.get(indicator);
  if (now === undefined) continue;
  const decimals = Math.max(decimalsOf(old), decimalsOf(now));
  const [a, b] = [old, now].map((digits) => parse(digits, decimals));
  const shown = [old, now].map((digits) => print(parse(digits, decimalsOf(digits)), decimalsOf(digits)));
  table.push([indicator, ...shown, print(b - a, decimals, true), growth(a, b)]);
}
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
const [heading, ...rows] = table.map((row) =>
  row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
);
stdout.write(
  [`Growth, ${from.year} to ${to.year}`, '', heading, '-'.repeat(heading.length), ...rows, ''].join('\n'),
);
