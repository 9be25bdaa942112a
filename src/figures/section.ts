// What a whole report consists of, in this order.

export const sectionNames = [
  'verdict',
  'growth',
  'shares',
  'trend',
  'figures',
  'assumptions',
  'sources',
  'files',
] as const;

export type SectionName = (typeof sectionNames)[number];
