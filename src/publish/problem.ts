import type { FeedProblemCode, Problem } from '../feed/problem.js';
import { oneLine } from '../text/one-line.js';

/** What the system says of a file or a host. */
export type SystemProblemCode =
  | 'file-missing'
  | 'is-folder'
  | 'no-permission'
  | 'disk-full'
  | 'port-taken'
  | 'host-unknown'
  | 'connection-refused'
  | 'certificate-expired'
  | 'system-error'
  | 'unexpected';

/** What is wrong with the file of an article. */
export type ArticleProblemCode =
  | 'file-kind'
  | 'same-address'
  | 'address-numbered'
  | 'file-too-large'
  | 'text-too-long'
  | 'file-empty'
  | 'text-missing'
  | 'docx-unreadable'
  | 'front-matter-unreadable'
  | 'date-missing'
  | 'date-unreadable'
  | 'address-missing'
  | 'picture-outside'
  | 'picture-missing'
  | 'picture-no-picture'
  | 'picture-kind'
  | 'picture-notes';

/** What is wrong with a field of a mapping or of front matter. */
export type FieldProblemCode =
  | 'field-missing'
  | 'field-not-text'
  | 'field-not-list'
  | 'field-not-number'
  | 'field-not-object'
  | 'field-not-yes-no'
  | 'field-not-address';

/** What is wrong with a source as a whole. */
export type SourceProblemCode =
  | 'source-missing'
  | 'source-shrank'
  | 'folder-replaced'
  | 'mapping-field-unknown'
  | 'mapping-path-empty'
  | 'too-many-pages'
  | 'password-in-address'
  | 'secret-in-mapping'
  | 'variable-missing'
  | 'answer-no-json'
  | 'answer-no-list'
  | 'next-at-other-host';

/** What is wrong with how the command was called, or where it is to write. */
export type CommandProblemCode =
  | 'option-no-address'
  | 'source-none'
  | 'out-missing'
  | 'config-exists'
  | 'config-unreadable'
  | 'config-wrong'
  | 'config-name-unknown'
  | 'article-url-without-slug'
  | 'placeholder-unknown'
  | 'pages-elsewhere'
  | 'page-impossible'
  | 'template-part-unknown'
  | 'images-without-url'
  | 'watch-without-path'
  | 'no-duration'
  | 'no-port'
  | 'feed-not-built'
  | 'sharp-missing'
  | 'folder-not-ours'
  | 'file-not-ours'
  | 'disk-full-kept'
  | 'folder-busy'
  | 'picture-unchanged'
  | 'picture-unreadable';

/** All that the command can find wrong. */
export type ProblemCode =
  FeedProblemCode | SystemProblemCode | ArticleProblemCode | FieldProblemCode | SourceProblemCode | CommandProblemCode;

export interface PublishProblem extends Problem<ProblemCode> {
  /** What it has come of. */
  readonly cause?: PublishProblem;
}

/** Something that keeps the command from its work. */
export class PublishError extends Error {
  override readonly name = 'PublishError';

  constructor(readonly problem: PublishProblem) {
    super([problem.code, problem.value].filter(Boolean).join(': '));
  }
}

/** The system's names of errors (errno(3), and those of Node), as far as newsrooms meet them. */
const SYSTEM_CODES: Readonly<Record<string, SystemProblemCode>> = {
  ENOENT: 'file-missing',
  EISDIR: 'is-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'no-permission',
  EADDRINUSE: 'port-taken',
  ENOTFOUND: 'host-unknown',
  EAI_AGAIN: 'host-unknown',
  ECONNREFUSED: 'connection-refused',
  CERT_HAS_EXPIRED: 'certificate-expired',
};

/** The problem that an error stands for, whoever has thrown it. */
export function problemOf(error: unknown): PublishProblem {
  const { problem, code, path, hostname, port, message } = error as Partial<
    PublishError & NodeJS.ErrnoException & { hostname: string; port: number }
  >;
  if (problem) return problem;
  if (typeof code !== 'string') return { code: 'unexpected', value: oneLine(message ?? String(error)) };
  const known = SYSTEM_CODES[code];
  const value = known ? (path ?? hostname ?? port?.toString()) : code;
  return { code: known ?? 'system-error', ...(value !== undefined && { value }) };
}
