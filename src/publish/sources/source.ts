import type { Article } from '../../feed/article.js';
import type { PublishProblem } from '../problem.js';
import type { FolderIds } from './folder-ids.js';
import type { Held } from './gate.js';

/** What is wrong with a source, or with an item or a file of it. */
export interface SourceProblem extends PublishProblem {
  readonly source: string;
  /** The file, or the picture. */
  readonly item?: string;
}

/** What tells a folder that somebody has emptied from one that is not there. */
export interface SourceFolder {
  readonly root: string;
  /** It, and those below it that have texts. */
  readonly ids: FolderIds;
  /** The texts that can't be read. */
  readonly unread: readonly string[];
}

/** What a source gave. */
export interface SourceResult {
  readonly title?: string | undefined;
  readonly homePageUrl?: string | undefined;
  readonly language?: string | undefined;
  readonly articles: readonly Article[];
  /** When the file of an article was changed, in seconds, by its address: articles of one day are in that order. */
  readonly changed?: ReadonlyMap<string, number>;
  readonly problems: readonly SourceProblem[];
  /** Why it is taken for broken, though some of its articles were read. */
  readonly failure?: PublishProblem | undefined;
  /** What readers may not have now. */
  readonly held?: Held;
  readonly folder?: SourceFolder;
}

/** A picture that will stand beside the feed. */
export interface Asset {
  /** The address that it will have. */
  readonly address: string;
  /** What is wrong with it all the same. */
  readonly problem?: PublishProblem;
  /** Writes it, once its article is for readers. */
  write(): Promise<void>;
}

/** What is said of a source's articles where they don't say it themselves. */
export interface SourceOptions {
  /** Name of the publisher. */
  readonly title: string | undefined;
  /** The publisher's page. */
  readonly home: string | undefined;
  readonly language: string;
  /** Address of an article, with names in braces for its own parts. */
  readonly articleUrl: string | undefined;
  /** The written folder: what is in it is no source. */
  readonly out: string;
  /** When the build has begun. */
  readonly now: Date;
  /** A picture for the set. @throws {PublishError} when no browser would show it. */
  readonly asset: (bytes: Uint8Array, name: string) => Promise<Asset>;
  /** What an earlier build has noted, and what is noted for the next one. */
  readonly readNote: <Note extends object>(name: string) => Promise<Partial<Note>>;
  readonly writeNote: (name: string, note: object) => Promise<void>;
  /** Where secrets are. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told how many articles were read so far. */
  readonly read: (source: string, count: number) => void;
}
