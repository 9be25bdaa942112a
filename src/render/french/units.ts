// Amounts with their unit in French: `515 millions d'EUR`, `1 million d'EUR`, `2 066 personnes`.

const powers: Readonly<Record<number, string>> = { 3: 'milliers', 6: 'millions', 9: 'milliards' };

/** Units that figures files often have, in the words of the other languages. */
const translated: ReadonlyMap<string, string> = new Map([
  ...['persons', 'people', 'personen'].map((unit) => [unit, 'personnes'] as const),
  ...['employees', 'medewerkers'].map((unit) => [unit, 'collaborateurs'] as const),
  ...['items', 'units', 'eenheden'].map((unit) => [unit, 'unités'] as const),
  ...['pieces', 'stuks'].map((unit) => [unit, 'pièces'] as const),
  ...['years', 'jaren'].map((unit) => [unit, 'ans'] as const),
]);

export const unitName = (unit: string): string => translated.get(unit.toLowerCase()) ?? unit;

/** `millions d'EUR`, `milliers de personnes`, `EUR`; empty where there is neither. */
export function unitOf(unit: string | null, scale: number): string {
  const name = unit === null ? '' : unitName(unit);
  const power = scale === 0 ? '' : (powers[scale] ?? `10^${scale}`);
  if (power === '' || name === '') return power || name;
  if (powers[scale] === undefined) return `${power} ${name}`;
  return /^[aeiouhàâéèêëîïôöûü]/i.test(name) ? `${power} d'${name}` : `${power} de ${name}`;
}

/** What is below two is singular: `1,5 million`. */
export function amount(number: string, unit: string | null): string {
  const single = /(?:^|\s)[-+]?[01](?:,\d+)?(?:\u00a0%)?$/.test(number);
  const said = single ? (unit ?? '').replace(/^(mill(?:ion|iard|ier))s\b/, '$1') : unit;
  return [number, said].filter(Boolean).join(' ');
}

/** As a newspaper has it: `440 millions d'euros`. */
export const written = (amount: string): string => amount.replace(/\bEUR\b/, 'euros');
