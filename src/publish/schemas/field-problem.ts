import type { ErrorObject } from 'ajv';
import type { FieldProblemCode, PublishProblem } from '../problem.js';

/** What a value is to be, by the types of the schema that it has none of. */
const TYPES: Readonly<Record<string, FieldProblemCode>> = {
  array: 'field-not-list',
  string: 'field-not-text',
  integer: 'field-not-number',
  boolean: 'field-not-yes-no',
  object: 'field-not-object',
};

/** What a schema's complaint means for who has written the file. The value is the field's name, such as `fields.title`. */
export function fieldProblem(
  { keyword, instancePath, params }: ErrorObject,
  unknown: 'mapping-field-unknown' | 'config-name-unknown' = 'mapping-field-unknown',
): PublishProblem {
  const path = instancePath.split('/').slice(1);
  const name = (...more: readonly string[]): string => [...path, ...more].join('.');
  switch (keyword) {
    case 'required':
      return { code: 'field-missing', value: name(params.missingProperty as string) };
    case 'additionalProperties':
      return { code: unknown, value: name(params.additionalProperty as string) };
    case 'type':
      return { code: TYPES[Object.keys(TYPES).find((type) => [params.type].flat().includes(type))!]!, value: name() };
    case 'minimum':
      return { code: 'field-not-number', value: name() };
    // A pattern: of an address, or of any text that is not empty.
    default:
      return { code: params.pattern === '.' ? 'field-missing' : 'field-not-address', value: name() };
  }
}
