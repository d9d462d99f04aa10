import { sep } from 'node:path';
import type { Json } from '../../feed/formats/json.js';

/** A file or a folder that is not meant for readers: its name begins with `_`, as with all makers of sites, or the folder is called so. */
export function isDraftPath(path: string): boolean {
  const parts = path.split(sep);
  return parts.some((part, i) => part.startsWith('_') || (i < parts.length - 1 && /^(drafts?|konsep)$/i.test(part)));
}

/** States of an article, in the words of editors and of their systems, in which readers may not have it. */
const HIDDEN_STATES =
  /^(drafts?|auto-draft|konsep|pending|review|tinjau|private|privat|pribadi|hidden|trash|archived?|arsip|inherit|future|unpublished|belum|ditarik)\b/i;

/** How people write no where YAML takes it for a text. */
const NO = /^(|null|false|no|tidak|tdk|n|off|0|salah)$/i;

/** True when the front matter of an article says that it is not for readers: `draft: true`, `published: false`, `status: draft`. */
export const isDraft = (front: Json): boolean =>
  Object.entries(front).some(([name, value]) => {
    const answer = String(value).trim();
    if (/^(draft|konsep|private|hidden)$/i.test(name)) return !NO.test(answer);
    if (/^(publish|published|terbit|terbitkan|diterbitkan)$/i.test(name)) return value !== null && NO.test(answer);
    return /^(status|state|post_status|visibility)$/i.test(name) && HIDDEN_STATES.test(answer);
  });
