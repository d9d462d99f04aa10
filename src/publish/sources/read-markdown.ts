import { Marked } from 'marked';
import { parse, type YAMLParseError } from 'yaml';
import type { RawItem } from '../../feed/raw-feed.js';
import { isObject, type Json } from '../../feed/formats/json.js';
import { toArray } from '../../feed/values.js';
import { PublishError, type PublishProblem } from '../problem.js';
import { fieldProblem } from '../schemas/field-problem.js';
import schema from '../schemas/front-matter.schema.json';
import { validationErrors } from '../schemas/validation-errors.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The names of a field, from the schema: `^(title|judul)$`. */
const NAMES = new Map(
  Object.keys(schema.patternProperties).map((pattern) => {
    const names = pattern.slice(2, -2).split('|');
    return [names[0]!, names];
  }),
);

/** An article of a text, what names it in its address, and which of its fields are not what they should be. */
export type RawTextItem = RawItem & { readonly slug?: unknown; readonly problems?: readonly PublishProblem[] };

/** Reads Markdown with front matter; its names may be Indonesian. Pictures beside the file are handed to `keep`. */
export async function readMarkdown(text: string, keep: (address: string) => Promise<string>): Promise<RawTextItem> {
  const [whole = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const { front, problems } = await readFrontMatter(yaml);
  const field = (name: string): unknown =>
    NAMES.get(name)!
      .map((one) => front[one])
      .find((value) => value !== undefined && value !== null);
  const marked = new Marked({
    async: true,
    async walkTokens(token) {
      if (token.type === 'image') token.href = await keep(token.href);
    },
  });
  const tokens = marked.lexer(text.slice(whole.length));
  // A headline that stands in the text is no part of it.
  const heading = tokens.find(({ type }) => type !== 'space');
  const isTitle = field('title') === undefined && heading?.type === 'heading';
  if (isTitle) tokens.splice(tokens.indexOf(heading), 1);
  const body = await marked.parse(tokens.map(({ raw }) => raw).join(''));
  if (!body.trim()) throw new PublishError({ code: 'text-missing' });
  const picture = field('image');
  return {
    problems,
    slug: field('slug'),
    id: field('id'),
    urls: [field('url')],
    ...(isTitle ? { titleHtml: await marked.parseInline(String(heading.text)) } : { title: field('title') }),
    summary: field('summary'),
    html: body,
    pictures: typeof picture === 'string' ? [await keep(picture)] : [],
    picture: { alt: field('image_alt') ?? '' },
    published: field('date'),
    modified: field('modified'),
    tags: [...toArray(field('kanal')), ...toArray(field('categories')), ...toArray(field('tags'))],
    authors: toArray(field('authors')),
    language: field('language'),
    source: field('source'),
    related: field('related'),
  };
}

/** The fields, without those of a wrong type, and what is wrong with those. */
async function readFrontMatter(yaml: string): Promise<{ readonly front: Json; readonly problems: readonly PublishProblem[] }> {
  // As JSON: some writers of YAML mark a date as one.
  const front: unknown = JSON.parse(JSON.stringify(parsed(yaml) ?? {}));
  if (!isObject(front)) throw new PublishError({ code: 'front-matter-unreadable', value: '2' });
  const errors = await validationErrors(schema, front);
  // Of a list, what is no text is passed over by whoever reads it.
  for (const { instancePath } of errors) delete front[instancePath.slice(1)];
  return { front, problems: errors.map((error) => fieldProblem(error)) };
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    // The first line of the file is the mark above it.
    const line = ((error as YAMLParseError).linePos?.[0].line ?? 1) + 1;
    throw new PublishError({ code: 'front-matter-unreadable', value: String(line) });
  }
}
