// Where findings go while a file is read: named once, told from anywhere.
import type { Detail, Finding } from '../figures/finding.ts';
import type { Option } from '../figures/supposition.ts';

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

/** Tells a fault of what an option supposes: `--set "staffng growth 2023 = 18"`. */
export const optionTeller =
  (option: Option, text: string, findings: Finding[]): Tell =>
  (detail) => {
    const place = { file: null, line: null, column: null, option: `${option} "${cut(text)}"` };
    findings.push(Object.assign(place, detail));
  };

/** So much of what was typed tells which one is meant. */
const cut = (text: string): string => (text.length > 100 ? `${[...text.slice(0, 100)].join('')}…` : text);

export const shown = ({ line, column }: Spot): string => `${line}:${column}`;
