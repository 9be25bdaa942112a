// The rows of codes: one for each.
import type { CodesAnswer } from '../../figures/document.ts';
import type { Sheet } from '../sheet.ts';
import { sheet, text } from '../sheet.ts';

export const codes = ({ codes }: Partial<CodesAnswer>): readonly Sheet[] => [
  sheet('code', codes, [
    text('code', (row) => row.code),
    text('severity', (row) => row.severity),
    text('title', (row) => row.title),
    text('example', (row) => row.example),
    text('mend', (row) => row.mend),
  ]),
];
