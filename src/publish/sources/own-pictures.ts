import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeTextEntities } from '../../html/entities.js';
import { readAttributes } from '../../html/attributes.js';
import { problemOf, PublishError, type PublishProblem } from '../problem.js';
import { isInside } from './is-inside.js';
import type { Asset, SourceOptions } from './source.js';

/** A path, compared without case and without the form of its letters: cameras write `.JPG`, a Mac takes é apart. */
export const pathKey = (path: string): string => path.normalize('NFC').toLowerCase();

/** The files of a folder by {@link pathKey}. */
export type FilesByKey = ReadonlyMap<string, string>;

/** The files by their keys; of two that differ in case, the first. */
export function filesByKey(paths: readonly string[]): FilesByKey {
  const files = new Map<string, string>();
  for (const path of paths) if (!files.has(pathKey(path))) files.set(pathKey(path), path);
  return files;
}

const hasScheme = (address: string): boolean => /^([a-z][a-z\d+.-]+:|\/\/)/i.test(address);

/** Percent signs are decoded where they stand for a byte; a lone one is a letter of the name. */
const decoded = (address: string): string =>
  address.replace(/(%[\da-f]{2})+/gi, (bytes) => {
    const text = Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8');
    return text.includes('\ufffd') ? bytes : text;
  });

/** What an address in a text may mean as a name of a file, the likeliest first: `#` and `?` may be letters of it. */
const namesOf = (address: string): string[] =>
  [address, address.replace(/[?#].*$/, '')].flatMap((name) => [name, decoded(name)]).map((name) => name.replaceAll('\\', '/'));

/** The pictures of one article. One that can't be had costs the picture, never the article. */
export class OwnPictures {
  readonly problems: PublishProblem[] = [];
  readonly #assets: Asset[] = [];

  /**
   * @param path The article's file.
   * @param root The folder that was named: nothing outside it is read.
   */
  constructor(
    readonly path: string,
    readonly root: string,
    readonly files: FilesByKey,
    readonly options: Pick<SourceOptions, 'asset'>,
  ) {}

  /** The address at which a picture will be, of its address or file in the text; undefined where it can't be had, which is noted. */
  async keep(address: string): Promise<string | undefined> {
    const [, inside] = /^data:image\/[^,]*;base64,(.*)$/is.exec(address) ?? [];
    if (inside) return this.keepBytes(Buffer.from(inside, 'base64'), 'gambar');
    if (hasScheme(address)) return address;
    try {
      const path = this.#find(address);
      const bytes = await readFile(path).catch(() => Promise.reject(new PublishError({ code: 'picture-missing', value: address })));
      return await this.#add(bytes, basename(path));
    } catch (error) {
      return this.#note(error);
    }
  }

  /** The address at which a picture will be that stands in a document. */
  async keepBytes(bytes: Uint8Array, name: string): Promise<string | undefined> {
    return this.#add(bytes, name).catch((error: unknown) => this.#note(error));
  }

  /** HTML with the pictures beside its file at their new addresses, without those that can't be had. */
  async keepInHtml(html: string): Promise<string> {
    const kept: string[] = [];
    let done = 0;
    for (const tag of html.matchAll(/<(?:img|source)(?=[\s/])/gi)) {
      const at = tag.index + tag[0].length;
      const found = tag.index < done ? undefined : readAttributes(html, at);
      if (!found) continue;
      kept.push(html.slice(done, tag.index), await this.#keepTag(tag[0], found.attributes, html.slice(tag.index, found.end)));
      done = found.end;
    }
    return kept.join('') + html.slice(done);
  }

  /** Writes them all. */
  async write(): Promise<void> {
    for (const asset of this.#assets) await asset.write();
  }

  async #keepTag(start: string, attributes: Readonly<Record<string, string>>, whole: string): Promise<string> {
    const source = decodeTextEntities(attributes.src ?? '').trim();
    // Sizes beside a file that is published have no address: the picture itself stands in for them.
    if (!source) return Object.values(attributes).some(Boolean) && /srcset/.test(whole) && hasScheme(attributes.srcset ?? '') ? whole : '';
    if (hasScheme(source) && !/^data:/i.test(source)) return whole;
    const address = await this.keep(source);
    if (!address) return '';
    const others = Object.entries(attributes).filter(([name]) => !/^(src|srcset|sizes)$/.test(name));
    return `${start.toLowerCase()} src="${address}"${others.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')}>`;
  }

  #find(address: string): string {
    let first: string | undefined;
    for (const name of namesOf(address)) {
      // From the root of the site, as makers of sites have it: the folder stands for that.
      const path = join(name.startsWith('/') ? this.root : dirname(this.path), name);
      if (!isInside(this.root, path)) throw new PublishError({ code: 'picture-outside', value: address });
      const found = this.files.get(pathKey(path));
      if (found) return found;
      first ??= path;
    }
    return first!;
  }

  async #add(bytes: Uint8Array, name: string): Promise<string> {
    const asset = await this.options.asset(bytes, name);
    if (asset.problem) this.problems.push(asset.problem);
    this.#assets.push(asset);
    return asset.address;
  }

  #note(error: unknown): undefined {
    this.problems.push(problemOf(error));
    return undefined;
  }
}
