import { parse as parseToml, type TomlError } from 'smol-toml';
import { parse as parseYaml, type YAMLParseError } from 'yaml';
import { PublishError } from '../problem.js';

/** YAML between lines of hyphens, or TOML between lines of plus signs. */
const FRONT_MATTER = /^\s*(---|\+\+\+)[ \t]*\r?\n(?:([^]*?)\r?\n)??\1[ \t]*(?:\r?\n|$)/;

/** The fields above a text, unchecked, and the text. @throws {PublishError} with the line of the file that can't be read. */
export function parseFrontMatter(text: string): { readonly fields: unknown; readonly rest: string; readonly isThere: boolean } {
  const [whole = '', mark, source = ''] = FRONT_MATTER.exec(text) ?? [];
  const fields = mark === '+++' ? toml(source) : yaml(source);
  if (isCircular(fields)) throw unreadable(source.split('\n').findIndex((line) => /&\w/.test(line)) + 1);
  return { fields: fields ?? {}, rest: text.slice(whole.length), isThere: whole !== '' };
}

/** True for a value that holds itself, as YAML lets people write. */
function isCircular(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch {
    return true;
  }
}

/** The first line of the file is the mark above the fields. */
const unreadable = (line = 1): PublishError => new PublishError({ code: 'front-matter-unreadable', value: String(line + 1) });

function toml(source: string): unknown {
  try {
    return parseToml(source);
  } catch (error) {
    throw unreadable((error as TomlError).line);
  }
}

function yaml(source: string): unknown {
  if (isYaml(source)) return parseYaml(source);
  const lines = source.split('\n');
  try {
    return parseYaml(lines.map(quoted).join('\n'));
  } catch (error) {
    const { code, linePos } = error as YAMLParseError;
    // A quotation mark that is never closed is missed at the end.
    const open = code === 'MISSING_CHAR' ? lines.findIndex((line) => FIELD.test(line) && !isYaml(line)) + 1 : 0;
    throw unreadable(open || linePos?.[0].line);
  }
}

const FIELD = /^([\w-]+):[ \t]+(\S.*?)\s*$/;

const isYaml = (text: string): boolean => {
  try {
    parseYaml(text);
    return true;
  } catch {
    return false;
  }
};

/** A line as who wrote it has meant it: `judul: Banyuwangi: kota kopi` and `judul: [Foto] Panen` are no YAML without quotation marks. */
function quoted(line: string): string {
  const [, name, value = ''] = FIELD.exec(line) ?? [];
  const isOpen = /^["'|>]/.test(value) || (/^\[[^\]]*$|^\{[^}]*$/.test(value) && !/: /.test(value));
  return name && !isOpen && !isYaml(line) ? `${name}: ${JSON.stringify(value)}` : line;
}
