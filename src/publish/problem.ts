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
  | 'connection-lost'
  | 'host-unreachable'
  | 'answer-broken'
  | 'redirect-circle'
  | 'redirect-broken'
  | 'port-blocked'
  | 'request-wrong'
  | 'certificate-expired'
  | 'certificate-early'
  | 'certificate-untrusted'
  | 'certificate-other-host'
  | 'https-failed'
  | 'file-busy'
  | 'name-too-long'
  | 'disk-failed'
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
  | 'text-nested'
  | 'docx-unreadable'
  | 'docx-damaged'
  | 'docx-locked'
  | 'front-matter-unreadable'
  | 'date-missing'
  | 'date-unreadable'
  | 'address-missing'
  | 'picture-outside'
  | 'picture-missing'
  | 'picture-no-picture'
  | 'picture-damaged'
  | 'picture-cut'
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
  | 'feed-cut'
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
  | 'picture-unreadable'
  | 'picture-broken'
  | 'picture-huge';

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

/** The names of errors of the system (errno(3)), of Node and of what it asks servers with, as far as newsrooms meet them. */
const SYSTEM_CODES: Readonly<Record<string, SystemProblemCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  ELOOP: 'file-missing',
  EISDIR: 'is-folder',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
  ENAMETOOLONG: 'name-too-long',
  EIO: 'disk-failed',
  ESTALE: 'disk-failed',
  ENXIO: 'disk-failed',
  ENODEV: 'disk-failed',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'no-permission',
  EADDRINUSE: 'port-taken',
  ENOTFOUND: 'host-unknown',
  EAI_AGAIN: 'host-unknown',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-lost',
  ECONNABORTED: 'connection-lost',
  EPIPE: 'connection-lost',
  UND_ERR_SOCKET: 'connection-lost',
  EHOSTUNREACH: 'host-unreachable',
  EHOSTDOWN: 'host-unreachable',
  ENETUNREACH: 'host-unreachable',
  ENETDOWN: 'host-unreachable',
  ETIMEDOUT: 'host-unreachable',
  UND_ERR_CONNECT_TIMEOUT: 'host-unreachable',
  ERR_INVALID_URL: 'redirect-broken',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-early',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-other-host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-untrusted',
  CERT_UNTRUSTED: 'certificate-untrusted',
  EPROTO: 'https-failed',
};

/** How the names of many errors of one kind begin: of reading HTTP, of compression, of TLS. */
const SYSTEM_FAMILIES: readonly (readonly [RegExp, SystemProblemCode])[] = [
  [/^(HPE_|Z_|ERR__ERROR|ERR_BROTLI|ERR_PADDING|UND_ERR_(HEADERS_OVERFLOW|RES|HTTP))/, 'answer-broken'],
  [/^ERR_(SSL|TLS)_/, 'https-failed'],
];

/** What errors without a name say: what asks servers by the rules of Fetch has none for what these forbid, and the engine for a stack. */
const MESSAGES: readonly (readonly [RegExp, ProblemCode])[] = [
  [/^redirect count exceeded/, 'redirect-circle'],
  [/^URL scheme must be/, 'redirect-broken'],
  [/^bad port/, 'port-blocked'],
  [/^Maximum call stack/, 'text-nested'],
];

/** The problem that an error stands for, whoever has thrown it. */
export function problemOf(error: unknown): PublishProblem {
  const { problem, code, path, hostname, port, message } = error as Partial<
    PublishError & NodeJS.ErrnoException & { hostname: string; port: number }
  >;
  if (problem) return problem;
  if (typeof code !== 'string') {
    const said = oneLine(message ?? String(error));
    const [, meant] = MESSAGES.find(([words]) => words.test(said)) ?? [];
    return meant ? { code: meant } : { code: 'unexpected', value: said };
  }
  const family = SYSTEM_FAMILIES.find(([names]) => names.test(code))?.[1];
  const known = SYSTEM_CODES[code] ?? family;
  if (known && known === family) return { code: known, value: code };
  const value = known ? (path ?? hostname ?? port?.toString()) : code;
  return { code: known ?? 'system-error', ...(value !== undefined && { value }) };
}
