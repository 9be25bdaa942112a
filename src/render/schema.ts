// The JSON Schema of what a command answers with --json: an answer, or nothing but findings.
import type { Described } from '../figures/document.ts';
import { check } from './schema/check.ts';
import { codes } from './schema/codes.ts';
import { definitions } from './schema/definitions.ts';
import { explain } from './schema/explain.ts';
import { growth } from './schema/growth.ts';
import { init } from './schema/init.ts';
import type { Answer, Fields, Shape } from './schema/shape.ts';
import { list, one, ref, text } from './schema/shape.ts';
import { shares } from './schema/shares.ts';
import { show } from './schema/show.ts';
import { trend } from './schema/trend.ts';

const answers: Readonly<Record<Described, readonly Answer[]>> = {
  ...{ growth, shares, trend, show, check, explain, init, codes },
};

/** In the edition of 2020-12. Fields are only ever added, so those that it does not name are allowed. */
export function schema(command: Described): Shape {
  const envelope: Fields = {
    ...{ schemaVersion: one(1), command: one(command), tool: text, root: text },
    findings: list(ref('finding')),
  };
  const own = answers[command];
  const fields = Object.assign({}, ...own.map(({ required, optional }) => ({ ...required, ...optional })));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `smals-report ${command} --json`,
    type: 'object',
    required: Object.keys(envelope),
    properties: { ...envelope, supposed: list(ref('supposition')), ...(fields as Fields) },
    oneOf: alternatives(own),
    $defs: definitions,
  };
}

/** Each answer whole, or none of any. */
function alternatives(own: readonly Answer[]): Shape[] {
  const keys = own.map(({ required }) => Object.keys(required));
  const present = (key: string): Shape => ({ required: [key] });
  const none = (key: string[]): Shape[] => key.map(present);
  return [
    ...keys.map((required, at) => {
      const others = keys.filter((_, other) => other !== at).flat();
      return others.length === 0 ? { required } : { required, not: { anyOf: none(others) } };
    }),
    { not: { anyOf: none(keys.flat()) } },
  ];
}
