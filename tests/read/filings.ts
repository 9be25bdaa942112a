// Filings of annual accounts of nobody, in the format of the National Bank of Belgium.

const usual = {
  'Reference number': '2025-00000001',
  'Entity number': '0999999999',
  'Accounting period start date': '2024-01-01',
  'Accounting period end date': '2024-12-31',
  'Model code': 'm02-f',
  'Deposit type': 'Initial',
  Currency: 'EUR',
  'Entity name': 'Voorbeeld Drukkerij',
  'Correction flag': 'FALSE',
};

type Key = keyof typeof usual;

/** The text of one: its amounts as `20/58=1500.5 70=12`, and what else it says; null leaves that out. */
export function filed(amounts: string, about: Readonly<Partial<Record<Key, string | null>>> = {}): string {
  const known = Object.entries({ ...usual, ...about }).filter(([, cell]) => cell !== null);
  const rubrics = amounts.split(' ').flatMap((pair) => (pair === '' ? [] : [pair.split('=')]));
  return `\n${[...known, ...rubrics].map(([key, cell]) => `"${key}","${cell}"\n`).join('')}`;
}

/** What tells the year of a filing apart from that of another. */
export const year = (end: number) => ({
  'Reference number': `${end + 1}-00000001`,
  'Accounting period start date': `${end}-01-01`,
  'Accounting period end date': `${end}-12-31`,
});
