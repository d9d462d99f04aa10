import { Marked } from 'marked';
import { parse, type YAMLParseError } from 'yaml';
import type { RawItem } from '../../feed/raw-feed.js';
import { isObject, type Json } from '../../feed/formats/json.js';
import { toArray } from '../../feed/values.js';
import { PublishError, type PublishProblem } from '../problem.js';
import { fieldProblem } from '../schemas/field-problem.js';
import schema from '../schemas/front-matter.schema.json';
import { validationErrors } from '../schemas/validation-errors.js';
import { isDraft } from './is-draft.js';
import type { OwnPictures } from './own-pictures.js';

const FRONT_MATTER = /^\s*---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The names of a field, from the schema: `^(title|judul)$`. */
const NAMES = new Map(
  Object.keys(schema.patternProperties).map((pattern) => {
    const names = pattern.slice(2, -2).split('|');
    return [names[0]!, names];
  }),
);

/** An article of a text, what names it in its address, and which of its fields are not what they should be. */
export type RawTextItem = RawItem & {
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
  // Read as text it would show drafts, and whatever else stands there.
  if (/^\s*\+\+\+\s/.test(text)) throw new PublishError({ code: 'front-matter-toml' });
  const [whole = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const { front, draft, problems } = await readFrontMatter(yaml);
  if (draft) return { draft: true, urls: [], pictures: [], authors: [] };
  const field = (name: string): unknown =>
    NAMES.get(name)!
      .map((one) => front[one])
      .find((value) => value !== undefined && value !== null);
  const marked = new Marked({ async: true });
  const tokens = marked.lexer(withClosedNames(text.slice(whole.length)));
  // A headline that stands in the text is no part of it.
  const heading = tokens.find(({ type }) => type !== 'space');
  const isTitle = field('title') === undefined && heading?.type === 'heading';
  if (isTitle) tokens.splice(tokens.indexOf(heading), 1);
  const body = await pictures.keepInHtml(await marked.parse(tokens.map(({ raw }) => raw).join('')));
  if (!body.trim()) throw new PublishError({ code: 'text-missing' });
  const { address, alt } = leadPicture(field('image'));
  const lead = address && (await pictures.keep(address));
  return {
    problems,
    slug: field('slug'),
    id: field('id'),
    urls: [field('url')],
    ...(isTitle ? { titleHtml: await marked.parseInline(String(heading.text)) } : { title: field('title') }),
    summary: field('summary'),
    html: body,
    pictures: lead ? [lead] : [],
    picture: { alt: field('image_alt') ?? alt ?? '' },
    published: field('date'),
    modified: field('modified'),
    from: field('publishDate'),
    until: field('expires'),
    tags: [...toArray(field('kanal')), ...toArray(field('categories')), ...toArray(field('tags'))],
    authors: toArray(field('authors')),
    language: field('language'),
    source: field('source'),
    related: field('related'),
  };
}

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
async function readFrontMatter(
  yaml: string,
): Promise<{ readonly front: Json; readonly draft: boolean; readonly problems: readonly PublishProblem[] }> {
  // As JSON: some writers of YAML mark a date as one.
  const front: unknown = JSON.parse(JSON.stringify(parsed(yaml) ?? {}));
  if (!isObject(front)) throw new PublishError({ code: 'front-matter-unreadable', value: '2' });
  const draft = isDraft(front);
  // Jekyll's switch has the name of a date.
  if (/^(true|false|yes|ya)$/i.test(String(front.published))) delete front.published;
  const errors = await validationErrors(schema, front);
  // Of a list, what is no text is passed over by whoever reads it.
  for (const { instancePath } of errors) delete front[instancePath.slice(1)];
  return { front, draft, problems: errors.map((error) => fieldProblem(error)) };
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
