import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { parse, type YAMLParseError } from 'yaml';
import { isObject, type Json } from '../../feed/formats/json.js';
import { toArray } from '../../feed/values.js';
import { addressOf } from '../address-of.js';
import { PublishError, type PublishProblem } from '../problem.js';
import schema from '../schemas/config.schema.json';
import { fieldProblem } from '../schemas/field-problem.js';
import { validationErrors } from '../schemas/validation-errors.js';

/** The name of the file, in the folder where the command is called. */
export const CONFIG_FILE = 'bwi-feed.config.yaml';

/** What a file of the configuration says: values by the names of the options of `build`, and the sources. Its paths are the caller's. */
export interface Config {
  readonly sources: readonly string[];
  readonly options: Json;
}

const wrong = (cause: PublishProblem): PublishError => new PublishError({ code: 'config-wrong', cause });

/** Reads the configuration in `file`, by default {@link CONFIG_FILE} where there is one. @throws {PublishError} for what is wrong in it. */
export async function readConfig(file?: string): Promise<Config> {
  if (!file && !existsSync(CONFIG_FILE)) return { sources: [], options: {} };
  const path = file ?? CONFIG_FILE;
  const config = await parseConfig(await readFile(path, 'utf8'));
  const here = (place: string): string => relative('.', resolve(dirname(path), place)) || '.';
  const { sources, out, template, ...options } = config;
  return {
    // An address has no folder, whatever it looks like.
    sources: toArray(sources).map((source) => (addressOf(String(source)) === undefined ? here(String(source)) : String(source))),
    options: {
      ...options,
      ...(typeof out === 'string' && { out: here(out) }),
      ...(typeof template === 'string' && { template: here(template) }),
    },
  };
}

/** What the text of a configuration says. @throws {PublishError} for what is wrong in it. */
export async function parseConfig(text: string): Promise<Json> {
  let value: unknown;
  try {
    value = parse(text) ?? {};
  } catch (error) {
    throw new PublishError({ code: 'config-unreadable', value: String((error as YAMLParseError).linePos?.[0].line ?? 1) });
  }
  if (!isObject(value)) throw new PublishError({ code: 'config-unreadable', value: '1' });
  const [error] = await validationErrors(schema, value);
  if (error) throw wrong(fieldProblem(error, 'config-name-unknown'));
  return value;
}

/** Gives `command` the options of the configuration that its command line doesn't. @returns its sources. */
export async function applyConfig(command: Command, file?: string): Promise<readonly string[]> {
  const { sources, options } = await readConfig(file);
  for (const option of command.options) {
    const name = option.attributeName();
    const value = options[option.long!.slice(2)];
    if (value !== undefined && command.getOptionValueSource(name) !== 'cli') command.setOptionValueWithSource(name, value, 'config');
  }
  return sources;
}

/** The folder that the configuration writes to. @throws {PublishError} where none does. */
export async function configuredOut(): Promise<string> {
  const { out } = (await readConfig()).options;
  if (typeof out !== 'string') throw new PublishError({ code: 'out-missing' });
  return out;
}
