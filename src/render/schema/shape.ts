// The few forms of JSON Schema that the contract is written in. What is not named may still be there: fields are added.

export type Shape = Readonly<Record<string, unknown>>;
export type Fields = Readonly<Record<string, Shape>>;

export const text: Shape = { type: 'string' };
export const flag: Shape = { type: 'boolean' };
export const count: Shape = { type: 'integer', minimum: 0 };
export const one = (...words: readonly (string | number)[]): Shape => ({ enum: words });
export const list = (items: Shape): Shape => ({ type: 'array', items });
export const orNull = (shape: Shape): Shape => ({ anyOf: [shape, { type: 'null' }] });
export const ref = (name: string): Shape => ({ $ref: `#/$defs/${name}` });

export const object = (required: Fields, optional: Fields = {}): Shape => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

/** One of several answers of a command. */
export interface Answer {
  readonly required: Fields;
  readonly optional?: Fields;
}
