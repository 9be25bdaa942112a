// Where findings go while a file is read: named once, told from anywhere.
import type { Detail, Finding } from '../figures/finding.ts';

/** Both count from 1, the column in characters. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Tells a fault of the file, at its place or, without one, of the file as a whole. */
export type Tell = (detail: Detail, spot?: Spot) => void;

export const teller =
  (file: string, findings: Finding[]): Tell =>
  (detail, spot) => {
    const place = { file, line: spot?.line ?? null, column: spot?.column ?? null };
    findings.push(Object.assign(place, detail));
  };

export const shown = ({ line, column }: Spot): string => `${line}:${column}`;
