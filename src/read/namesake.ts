// Rows that are named after a measure of another: `staffing growth` is read as an indicator of its own.
import type { Finding } from '../figures/finding.ts';
import type { Indicator } from '../figures/indicator.ts';
import type { Measure, Statement } from '../figures/statement.ts';
import { folded, heading } from './heading.ts';

interface Reading {
  readonly measure: Measure;
  /** What is left of the name; null where the name is nothing but the word of a growth. */
  readonly of: string | null;
}

/** A longer name is a sentence. */
const most = 12;
const preposition = / (?:of the|of|in the|in|du|de la|de l'|des|de|d'|van de|van het|van)$/;

/** The names of one organisation are those of the next. */
const remembered = new Map<string, readonly Reading[]>();

/** What a name could mean: `growth of staffing`, `staffing growth`, `staffing - share of revenue`. */
export function readings(name: string): readonly Reading[] {
  const before = remembered.get(name);
  if (before !== undefined) return before;
  const found = read(name);
  if (remembered.size < 10_000) remembered.set(name, found);
  return found;
}

function read(name: string): readonly Reading[] {
  const words = spoken(name).split(' ');
  if (words.length > most) return [];
  const whole: Reading[] = measure(words.join(' ')) === 'growth' ? [{ measure: 'growth', of: null }] : [];
  const divided = words.slice(1).flatMap((_, at): Reading[] => {
    const [before, behind] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    const last = measure(behind);
    const first = measure(before.replace(preposition, ''));
    return [
      ...(last === null ? [] : [{ measure: last, of: before }]),
      // A "change in inventories" is an amount that accounts print for itself.
      ...(first === null || first === 'change' ? [] : [{ measure: first, of: behind }]),
    ];
  });
  return [...whole, ...divided];
}

/** Keys and labels alike, whatever joins their words. */
const spoken = (name: string): string => folded(name.replace(/[_\s–—-]+/g, ' '));

function measure(words: string): Measure | null {
  if (/\d/.test(words)) return null;
  const found = heading(words, []);
  if (found === null || found.kind === 'unclear') return null;
  return found.kind === 'difference' ? 'change' : found.kind;
}

/** A warning at the first number of each, where nobody has declared that it is an indicator and `of` is one. */
export function noteNamesakes(
  statements: readonly Statement[],
  indicators: ReadonlyMap<string, Indicator>,
  isMeant: (name: string) => boolean,
  findings: Finding[],
): void {
  const known = new Map(
    [...indicators.values()].flatMap(({ indicator, labels }) =>
      [indicator, ...Object.values(labels)].flatMap((name) =>
        name === null ? [] : [[spoken(name), indicator] as const],
      ),
    ),
  );
  const seen = new Set<string>();
  for (const { indicator, measure, file, line, column } of statements) {
    if (measure !== 'value' || seen.has(indicator) || isMeant(indicator)) continue;
    seen.add(indicator);
    const found = readings(indicator)
      .map((reading) => ({ ...reading, of: reading.of === null ? null : (known.get(reading.of) ?? '') }))
      .find(({ of }) => of === null || (of !== '' && of !== indicator));
    if (found !== undefined)
      findings.push({
        code: 'namesake',
        indicator,
        measure: found.measure,
        of: found.of,
        file,
        line,
        column,
      });
  }
}
