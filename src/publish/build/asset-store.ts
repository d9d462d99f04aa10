import { extname } from 'node:path';
import { imageKind, WEB_KINDS, type ImageKind } from '../images/image-kind.js';
import { jpegOf } from '../images/jpeg-of.js';
import { isCut, withoutMetadata } from '../images/without-metadata.js';
import type { OutFolder } from '../out/out-folder.js';
import { PublishError, type PublishProblem } from '../problem.js';
import { slugOf } from '../slug.js';
import { immutablePath } from '../site/site-file.js';
import { LAYOUT } from '../site/layout.js';
import type { Asset } from '../sources/source.js';

/** The pictures of local sources, which are published beside the feed at `base` and named by their content. */
export class AssetStore {
  /** The paths of all that were written. */
  readonly kept = new Set<string>();

  constructor(
    readonly folder: OutFolder,
    readonly base: string,
  ) {}

  /** What will be published of a picture: without what it tells of its maker. @throws {PublishError} for one that no browser shows. */
  async asset(original: Uint8Array, name: string): Promise<Asset> {
    const { bytes, extension, problem } = await publishable(original, name);
    const path = immutablePath(LAYOUT.pictures, slugOf(name.slice(0, -extname(name).length || undefined)), extension, bytes);
    return {
      address: new URL(path, this.base).href,
      ...(problem && { problem }),
      write: async () => {
        await this.folder.writeImmutable(path, bytes);
        this.kept.add(path);
      },
    };
  }
}

/** True for notes of its maker in a kind from which only sharp takes them. */
const hasDeepNotes = (bytes: Uint8Array, kind: ImageKind): boolean =>
  (kind === 'avif' || kind === 'gif') && ['Exif', 'xmpmeta'].some((mark) => Buffer.from(bytes).includes(mark));

interface Publishable {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly problem?: PublishProblem;
}

/** A picture in a kind that browsers show, and the extension that servers know that by. */
async function publishable(bytes: Uint8Array, name: string): Promise<Publishable> {
  const kind = imageKind(bytes);
  if (!kind) throw new PublishError({ code: 'picture-no-picture', value: name });
  const isWeb = WEB_KINDS.has(kind);
  if (!isWeb || hasDeepNotes(bytes, kind)) {
    const unshown: PublishProblem = { code: 'picture-kind', value: `${name} (${kind.toUpperCase()})` };
    const jpeg = await jpegOf(bytes).catch(() => {
      throw new PublishError(isWeb ? { code: 'picture-damaged', value: name } : unshown);
    });
    if (!jpeg) throw new PublishError(isWeb ? { code: 'picture-notes', value: name } : unshown);
    return { bytes: jpeg, extension: '.jpg' };
  }
  try {
    const cleaned = withoutMetadata(bytes, kind);
    return { bytes: cleaned, extension: `.${kind}`, ...(isCut(bytes, kind, cleaned) && { problem: { code: 'picture-cut', value: name } }) };
  } catch {
    throw new PublishError({ code: 'picture-damaged', value: name });
  }
}
