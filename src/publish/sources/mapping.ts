import { isObject, type Json } from '../../feed/formats/json.js';
import { PublishError, type PublishProblem } from '../problem.js';
import { fieldProblem } from '../schemas/field-problem.js';
import schema from '../schemas/mapping.schema.json';
import { validationErrors } from '../schemas/validation-errors.js';
import { SECRET } from './source-address.js';

/** Where in an API's answers the articles are. Paths are names and numbers, parted by dots. */
export interface Mapping {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly home?: string;
  readonly language?: string;
  /** Path of the list of items. */
  readonly items: string;
  /** Path of the next page's address. */
  readonly next?: string;
  /** Pages by number, up to that at the path `count`, or up to the first without items. */
  readonly pages?: { readonly query: string; readonly first?: number; readonly count?: string };
  /** Of each field its path in an item, or a text with paths in braces. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A value that comes from the environment, but for the name of its scheme. */
const FROM_ENVIRONMENT = /^(\w+ )?\$\{\w+\}$/;

/** The mapping in a file; nothing where it is no mapping. @throws {PublishError} when it is a bad one. */
export async function parseMapping(text: string): Promise<Mapping | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // A feed has its items, a mapping the path of them.
  if (!isObject(value) || !('fields' in value || typeof value.items === 'string')) return undefined;
  const errors = await validationErrors(schema, value);
  // Where a field has a wrong name, that is why the right one is missing.
  const error = errors.find(({ keyword }) => keyword === 'additionalProperties') ?? errors[0];
  if (error) throw new PublishError(fieldProblem(error));
  const mapping = { headers: {}, ...value } as unknown as Mapping;
  const problem = secretOf(mapping);
  if (problem) throw new PublishError(problem);
  return mapping;
}

/** Secrets are no part of a file that others read. */
function secretOf({ url, headers }: Mapping): PublishProblem | undefined {
  if (!URL.canParse(url)) return { code: 'field-not-address', value: 'url' };
  const { username, password, searchParams } = new URL(url);
  if (username || password) return { code: 'password-in-address' };
  const secret = [...Object.entries(headers), ...searchParams].find(([name, value]) => SECRET.test(name) && !FROM_ENVIRONMENT.test(value));
  return secret && { code: 'secret-in-mapping', value: secret[0] };
}

/** `text` with what stands in the environment. @throws {PublishError} for a variable that is not set. */
export const expandVariables = (text: string, env: Readonly<Record<string, string | undefined>>): string =>
  text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    if (!env[name]) throw new PublishError({ code: 'variable-missing', value: name });
    return env[name];
  });

/** What is at a path; of a text with paths in braces, the text, or nothing where one of them leads to nothing. */
export function valueAt(value: unknown, path: string): unknown {
  if (!path.includes('{')) return path.split('.').filter(Boolean).reduce((now, name) => (typeof now === 'object' && now !== null ? (now as Json)[name] : undefined), value); // prettier-ignore
  let missing = false;
  const text = path.replace(/\{([^}]*)\}/g, (_, inner: string) => {
    const found = valueAt(value, inner);
    missing ||= found === undefined || found === null || found === '';
    return String(found);
  });
  return missing ? undefined : text;
}
