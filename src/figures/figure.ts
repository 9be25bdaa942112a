// The true quantity that statements speak of: an indicator in a period.
import type { Period } from './period.ts';

export interface Figure {
  readonly indicator: string;
  readonly period: Period;
}

export const keyOf = ({ indicator, period }: Figure): string => `${indicator}\0${period}`;
