import { isObject, type Json } from '../../feed/formats/json.js';
import { toArray } from '../../feed/values.js';
import { PublishError, type PublishProblem } from '../problem.js';
import { fieldProblem } from '../schemas/field-problem.js';
import schema from '../schemas/front-matter.schema.json';
import { validationErrors } from '../schemas/validation-errors.js';
import { dateOfLine } from './date-line.js';
import { markdownBlocks } from './markdown-body.js';
import { parseFrontMatter } from './parse-front-matter.js';
import type { Block } from './prose.js';
import { readPress, type PressItem } from './read-press.js';

/** The names of a field, from the schema: `^(title|judul)$`. */
const NAMES = new Map(
  Object.keys(schema.patternProperties).map((pattern) => {
    const names = pattern.slice(2, -2).split('|');
    return [names[0]!, names];
  }),
);

/** An article of a text, what names it in its address, and which of its fields are not what they should be. */
export type RawTextItem = PressItem & { readonly slug?: unknown; readonly problems?: readonly PublishProblem[] };

/** Reads Markdown with front matter; its names may be Indonesian. Pictures beside the file are handed to `keep`. */
export async function readMarkdown(text: string, keep: (address: string) => Promise<string>): Promise<RawTextItem> {
  const { fields, rest, isThere } = parseFrontMatter(text);
  const { front, problems } = await checkFields(fields);
  const field = (name: string): unknown =>
    NAMES.get(name)!
      .map((one) => front[one])
      .find((value) => value !== undefined && value !== null);
  const blocks = await markdownBlocks(rest, keep);
  // With front matter, a text may begin without a headline.
  const hasTitle = field('title') !== undefined || (isThere && !hasHeadline(blocks));
  const press = readPress(blocks, { hasTitle });
  const picture = field('image');
  const authors = toArray(field('authors'));
  return {
    ...press,
    problems,
    slug: field('slug'),
    id: field('id'),
    urls: [field('url')],
    title: field('title'),
    summary: field('summary'),
    pictures: typeof picture === 'string' ? [await keep(picture)] : [],
    picture: { alt: field('image_alt') ?? press.picture?.alt },
    published: field('date') ?? press.published,
    modified: field('modified'),
    tags: [...toArray(field('kanal')), ...toArray(field('categories')), ...toArray(field('tags'))],
    authors: authors.length ? authors : press.authors,
    language: field('language'),
    source: field('source'),
    related: field('related'),
  };
}

/** True where a text begins with a heading, or with a line and its date. */
const hasHeadline = ([first, second]: readonly Block[]): boolean =>
  Boolean(first && (/^<h\d/.test(first.html) || dateOfLine(first.words) || (second && dateOfLine(second.words))));

/** The fields, without those of a wrong type, and what is wrong with those. */
async function checkFields(fields: unknown): Promise<{ readonly front: Json; readonly problems: readonly PublishProblem[] }> {
  // As JSON: some writers of YAML mark a date as one.
  const front: unknown = JSON.parse(JSON.stringify(fields));
  if (!isObject(front)) throw new PublishError({ code: 'front-matter-unreadable', value: '2' });
  const errors = await validationErrors(schema, front);
  // Of a list, what is no text is passed over by whoever reads it.
  for (const { instancePath } of errors) delete front[instancePath.slice(1)];
  return { front, problems: errors.map(fieldProblem) };
}
