// A flat view of a document's rows: named columns that stay, and in each a text, a number or a flag.
import type { FigureDocument, JudgedDocument, QuantityDocument } from '../figures/document.ts';
import type { PublishedInterval } from '../figures/interval.ts';

export type Kind = 'text' | 'number' | 'flag';
export type Value = string | number | boolean | null;

export interface Sheet {
  /** What one of its rows is: `growth`, `statement`. */
  readonly record: string;
  readonly columns: readonly { readonly name: string; readonly kind: Kind }[];
  /** As many values as there are columns. */
  readonly rows: readonly (readonly Value[])[];
}

/** A column, and where its values come from. */
export interface Column<Row> {
  readonly name: string;
  readonly kind: Kind;
  readonly value: (row: Row) => Value | undefined;
}

export const sheet = <Row>(
  record: string,
  rows: readonly Row[] | undefined,
  groups: readonly (Column<NoInfer<Row>> | readonly Column<NoInfer<Row>>[])[],
): Sheet => {
  const columns = groups.flat() as readonly Column<Row>[];
  return {
    record,
    columns: columns.map(({ name, kind }) => ({ name, kind })),
    rows: (rows ?? []).map((row) => columns.map(({ value }) => value(row) ?? null)),
  };
};

export const text = <Row>(name: string, value: Column<Row>['value']): Column<Row> => ({
  ...{ name, kind: 'text', value },
});
export const number = <Row>(name: string, value: Column<Row>['value']): Column<Row> => ({
  ...{ name, kind: 'number', value },
});
export const flag = <Row>(name: string, value: Column<Row>['value']): Column<Row> => ({
  ...{ name, kind: 'flag', value },
});

type Of<Row, Part> = (row: Row) => Part | null | undefined;

/** `growth_lower`, `growth_upper`, and whether these ends belong to it. */
export const interval = <Row>(prefix: string, of: Of<Row, PublishedInterval>): Column<Row>[] => [
  number(`${prefix}lower`, (row) => of(row)?.lower),
  number(`${prefix}upper`, (row) => of(row)?.upper),
  flag(`${prefix}lower_closed`, (row) => of(row)?.lowerClosed),
  flag(`${prefix}upper_closed`, (row) => of(row)?.upperClosed),
];

export const figure = <Row>(prefix: string, of: Of<Row, FigureDocument>): Column<Row>[] => [
  text(`${prefix}period`, (row) => of(row)?.period),
  ...amount<Row>(prefix, of),
];

/** The same without its period. */
export const amount = <Row>(prefix: string, of: Of<Row, Omit<FigureDocument, 'period'>>): Column<Row>[] => [
  number(`${prefix}printed`, (row) => of(row)?.printed),
  text(`${prefix}basis`, (row) => of(row)?.basis),
  ...interval<Row>(prefix, of),
];

export const quantity = <Row>(prefix: string, of: Of<Row, QuantityDocument>): Column<Row>[] => [
  number(`${prefix}value`, (row) => of(row)?.value),
  ...interval<Row>(prefix, of),
  text(`${prefix}reason`, (row) => of(row)?.reason),
];

export const judged = <Row>(of: Of<Row, JudgedDocument>): Column<Row>[] => [
  text('statement', (row) => of(row)?.id),
  number('printed', (row) => of(row)?.printed),
  text('qualifier', (row) => of(row)?.qualifier),
  text('verdict', (row) => of(row)?.verdict),
  ...interval<Row>('implied_', (row) => of(row)?.implied),
];

/** What a row says once, beside each of its parts; a row without parts stands alone. */
export const beside = <Row, Part>(
  rows: readonly Row[] | undefined,
  parts: (row: Row) => readonly Part[],
): readonly Beside<Row, Part>[] =>
  (rows ?? []).flatMap((row): Beside<Row, Part>[] => {
    const own = parts(row);
    return own.length === 0 ? [{ row, part: null }] : own.map((part) => ({ row, part }));
  });

export interface Beside<Row, Part> {
  readonly row: Row;
  readonly part: Part | null;
}
