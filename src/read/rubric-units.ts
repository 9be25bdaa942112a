// What a rubric of annual accounts is counted in: euros, but for staff, hours and shares.

/** Staff at the end of the year, those who came and those who left, by contract, sex, schooling and rank. */
const staff = '(?:105|11[0-3]|12[01][0-3]?|13[0234]|205|21[0-3]|305|31[0-3]|34[0-3])';

/** Codes with the unit in which they are filed. */
const others: readonly (readonly [codes: RegExp, unit: string | null])[] = [
  // Averages and hours of the year, by sex too; agency workers; the register of staff.
  [/^(?:100[1-3][12]?|9087|9097|1501)$/, 'FTE'],
  [/^(?:101[1-3][12]?|9088|9098|151[12])$/, 'hours'],
  [/^(?:9086|1502)$/, 'persons'],
  // Full-time, part-time, and both in full-time equivalents.
  [new RegExp(`^${staff}[12]$`), 'persons'],
  [new RegExp(`^${staff}3$`), 'FTE'],
  // Training: how many, how many hours; at what cost is in euros.
  [/^58[0-5]1$/, 'persons'],
  [/^58[0-5]2$/, 'hours'],
  // Numbers of shares and of votes, among amounts of capital.
  [/^87\d\d$/, null],
];

/** Null where the code does not tell. */
export function unitOf(code: string): string | null {
  const own = code.replace(/P$/, '');
  const found = others.find(([codes]) => codes.test(own));
  return found === undefined ? 'EUR' : found[1];
}
