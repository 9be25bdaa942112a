// The word that was probably meant: the fewest slips of the keyboard away.

/** No key is longer; longer words are not compared. */
const longest = 100;

/**
 * The candidate within a third of the word's length in slips (one at least, but not all its letters), null where
 * none is near; the first of several. A slip is a letter more, less or other, or two letters swapped; capitals do not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const asked = [...word.slice(0, 2 * longest).toLowerCase()];
  if (asked.length > longest) return null;
  let limit = Math.min(asked.length - 1, Math.max(1, Math.floor(asked.length / 3)));
  let found: string | null = null;
  for (const candidate of candidates) {
    if (candidate.length > 3 * longest) continue;
    const letters = [...candidate.toLowerCase()];
    if (Math.abs(letters.length - asked.length) > limit) continue;
    const slips = distance(asked, letters);
    if (slips > limit || (found !== null && slips === limit)) continue;
    [found, limit] = [candidate, slips];
  }
  return found;
}

/** The optimal string alignment distance. Source: Damerau 1964, Levenshtein 1966. */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let last = [...b.keys(), b.length];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (swapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
