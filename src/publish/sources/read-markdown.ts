import { isObject, type Json } from '../../feed/formats/json.js';
import { toArray } from '../../feed/values.js';
import { PublishError, type PublishProblem } from '../problem.js';
import { fieldProblem } from '../schemas/field-problem.js';
import schema from '../schemas/front-matter.schema.json';
import { validationErrors } from '../schemas/validation-errors.js';
import { dateOfLine } from './date-line.js';
import { isDraft } from './is-draft.js';
import { markdownBlocks } from './markdown-blocks.js';
import type { OwnPictures } from './own-pictures.js';
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
export type RawTextItem = PressItem & {
  readonly slug?: unknown;
  readonly problems?: readonly PublishProblem[];
  /** True where it is not meant for readers. */
  readonly draft?: boolean;
  /** From when and until when readers may have it. */
  readonly from?: unknown;
  readonly until?: unknown;
};

/** Reads Markdown with front matter; its names may be Indonesian. */
export async function readMarkdown(text: string, pictures: OwnPictures): Promise<RawTextItem> {
  const { fields, rest, isThere } = parseFrontMatter(text);
  const { front, draft, problems } = await checkFields(fields);
  if (draft) return { draft: true, urls: [], pictures: [], authors: [] };
  const field = (name: string): unknown =>
    NAMES.get(name)!
      .map((one) => front[one])
      .find((value) => value !== undefined && value !== null);
  const blocks = await markdownBlocks(withClosedNames(rest), (html) => pictures.keepInHtml(html));
  // With front matter, a text may begin without a headline.
  const hasTitle = field('title') !== undefined || (isThere && !hasHeadline(blocks));
  const press = readPress(blocks, { hasTitle });
  const { address, alt } = leadPicture(field('image'));
  const lead = address && (await pictures.keep(address));
  const authors = toArray(field('authors'));
  return {
    ...press,
    problems,
    slug: field('slug'),
    id: field('id'),
    urls: [field('url')],
    title: field('title'),
    summary: field('summary'),
    pictures: lead ? [lead] : [],
    picture: { alt: field('image_alt') ?? alt ?? press.picture?.alt },
    published: field('date') ?? press.published,
    modified: field('modified'),
    from: field('publishDate'),
    until: field('expires'),
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

/** Names with spaces in them, as people write them: Markdown wants `<` and `>` around such a one. */
const withClosedNames = (markdown: string): string =>
  markdown.replace(/(!\[[^\]\n]*\]\()([^()<>"'\n]* [^()<>"'\n]*\.[a-z]{3,4})\)/gi, '$1<$2>)');

/** The picture that front matter names: an address, or the first of a list, or what makers of sites write with its description. */
function leadPicture(value: unknown): { readonly address?: string; readonly alt?: unknown } {
  if (typeof value === 'string') return { address: value };
  if (Array.isArray(value)) return leadPicture(value[0]);
  if (!isObject(value)) return {};
  const { path, src, url, file, image, alt, keterangan, caption } = value;
  const address = [path, src, url, file, image].find((one) => typeof one === 'string');
  return { ...(typeof address === 'string' && { address }), alt: alt ?? keterangan ?? caption };
}

/** The fields, without those of a wrong type, and what is wrong with those. */
async function checkFields(
  fields: unknown,
): Promise<{ readonly front: Json; readonly draft: boolean; readonly problems: readonly PublishProblem[] }> {
  // As JSON: some writers of YAML mark a date as one.
  const front: unknown = JSON.parse(JSON.stringify(fields));
  if (!isObject(front)) throw new PublishError({ code: 'front-matter-unreadable', value: '2' });
  const draft = isDraft(front);
  // Jekyll's switch has the name of a date.
  if (/^(true|false|yes|ya)$/i.test(String(front.published))) delete front.published;
  const errors = await validationErrors(schema, front);
  // Of a list, what is no text is passed over by whoever reads it.
  for (const { instancePath } of errors) delete front[instancePath.slice(1)];
  return { front, draft, problems: errors.map((error) => fieldProblem(error)) };
}
