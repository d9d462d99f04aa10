import type { AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';

/** Schemas are compiled once: a folder may have thousands of texts. */
const compiled = new Map<AnySchemaObject, ValidateFunction>();

/** What is wrong with a value by a JSON Schema, none if it is valid. ajv is loaded when the first value is checked. */
export async function validationErrors(schema: AnySchemaObject, value: unknown): Promise<readonly ErrorObject[]> {
  const { default: Ajv } = await import('ajv/dist/2020.js');
  const validate = compiled.get(schema) ?? new Ajv({ allErrors: true, allowUnionTypes: true, messages: false }).compile(schema);
  compiled.set(schema, validate);
  return validate(value) ? [] : validate.errors!;
}
