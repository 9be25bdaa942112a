// Amounts with their unit in Dutch: `515 miljoen EUR`, `2.066 personen`.

const powers: Readonly<Record<number, string>> = { 3: 'duizend', 6: 'miljoen', 9: 'miljard' };

/** Units that figures files often have, in the words of the other languages. */
const translated: ReadonlyMap<string, string> = new Map([
  ...['persons', 'people', 'personnes'].map((unit) => [unit, 'personen'] as const),
  ...['employees', 'collaborateurs'].map((unit) => [unit, 'medewerkers'] as const),
  ...['items', 'units', 'unités'].map((unit) => [unit, 'eenheden'] as const),
  ...['pieces', 'pièces'].map((unit) => [unit, 'stuks'] as const),
  ...['years', 'ans'].map((unit) => [unit, 'jaar'] as const),
]);

export const unitName = (unit: string): string => translated.get(unit.toLowerCase()) ?? unit;

/** `miljoen EUR`, `duizend personen`, `EUR`; empty where there is neither. */
export function unitOf(unit: string | null, scale: number): string {
  const power = scale === 0 ? null : (powers[scale] ?? `10^${scale}`);
  return [power, unit && unitName(unit)].filter(Boolean).join(' ');
}

/** As a newspaper has it: `440 miljoen euro`. */
export const written = (amount: string): string => amount.replace(/\bEUR\b/, 'euro');
