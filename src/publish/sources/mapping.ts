import { isObject, type Json } from '../../feed/formats/json.js';
import { SourceError } from './source.js';

/** The fields of an item that a mapping may name. */
export const MAPPING_FIELDS = 'id url title summary body text picture picture_alt picture_width picture_height date modified kanal tags authors language source'.split(' '); // prettier-ignore

/** What a mapping may hold. */
const MAPPING_KEYS = ['$schema', 'url', 'headers', 'title', 'home', 'language', 'items', 'next', 'pages', 'fields'];

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

/** A header or a parameter that proves who asks. */
const SECRET = /auth|token|key|secret|cookie|password|session/i;

/** A value that comes from the environment, but for the name of its scheme. */
const FROM_ENVIRONMENT = /^(\w+ )?\$\{\w+\}$/;

/** The mapping in a file; nothing where it is no mapping. @throws {SourceError} when it is a bad one. */
export function parseMapping(text: string): Mapping | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || !isObject(value.fields)) return undefined;
  const problem = problemOf(value);
  if (problem) throw new SourceError(problem);
  return { headers: {}, ...value } as unknown as Mapping;
}

const isTexts = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every((one) => typeof one === 'string');

function problemOf(mapping: Json): string | undefined {
  const { url, headers = {}, items, pages = { query: '' }, fields } = mapping;
  const unknown = [...Object.keys(mapping).filter((key) => !MAPPING_KEYS.includes(key)), ...Object.keys(fields as Json).filter((key) => !MAPPING_FIELDS.includes(key))]; // prettier-ignore
  if (unknown.length) return `the mapping has no field ${unknown.join(', ')}; it has ${[...MAPPING_KEYS, ...MAPPING_FIELDS].join(' ')}`;
  if (typeof url !== 'string' || !URL.canParse(url)) return 'the mapping needs "url", the address of the API';
  if (typeof items !== 'string') return 'the mapping needs "items", the path of the list of items, such as "data.items"';
  if (!isTexts(fields)) return 'each field of the mapping is a path, such as "title", or a text with paths, such as "https://kab.example/berita/{slug}"'; // prettier-ignore
  if (!fields.title || !fields.url) return 'the mapping needs the fields "title" and "url"';
  if (!isTexts(headers)) return 'the headers of the mapping are texts';
  if (!isObject(pages) || typeof pages.query !== 'string') return 'the "pages" of the mapping need "query", the name of the parameter that numbers them'; // prettier-ignore
  return secretOf(url, headers);
}

/** Secrets are no part of a file that others read. */
function secretOf(url: string, headers: Readonly<Record<string, string>>): string | undefined {
  const { username, password, searchParams } = new URL(url);
  if (username || password) return 'the address of the mapping holds a password: use a header, with its value from the environment';
  for (const [name, value] of [...Object.entries(headers), ...searchParams])
    if (SECRET.test(name) && !FROM_ENVIRONMENT.test(value))
      return `"${name}" of the mapping holds a secret: write "\${NAME}" in its place, and set NAME in the environment`;
  return undefined;
}

/** `text` with what stands in the environment. @throws {SourceError} for a variable that is not set. */
export const expandVariables = (text: string, env: Readonly<Record<string, string | undefined>>): string =>
  text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    if (!env[name]) throw new SourceError(`the environment has no ${name}, which the mapping needs`);
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
