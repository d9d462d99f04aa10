import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { BLOCK_WIDGETS } from '../blocks.js';
import { DEPENDENCIES } from '../editor/dependencies.js';
import { blockJson } from './block-json.js';
import { translationFiles } from './translations.js';

/** What a plugin is made of. */
export interface PluginSources {
  readonly version: string;
  /** The folder with the PHP, the readme and the translations: src/wordpress. */
  readonly sources: string;
  /** The folder with the built scripts of the widgets. */
  readonly dist: string;
  /** The editor’s script. */
  readonly editor: Uint8Array;
  /** The style of the news as plain HTML. */
  readonly style: string;
  readonly license: string;
}

/** Files of the plugin, by their paths in its folder. */
export type PluginFiles = ReadonlyMap<string, Uint8Array>;

/** The widgets’ script and what it asks for beside it; not those of frames and of the self-check. */
const WIDGET_FILES = /^bwi(?:\.all)?\.js$|^bwi-(?!frame-).+\.js$|^bwi\.licenses\.md$/;
const isWidgetFile = (name: string): boolean => WIDGET_FILES.test(name) && !name.startsWith('bwi-feed');

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));

/** PHP and the readme say their version in a line of the header: that of the package. */
const stamped = (path: string, content: string, version: string): string =>
  path.endsWith('.txt')
    ? content.replace(/^(Stable tag:\s*).*$/m, `$1${version}`)
    : content.replace(/^(\s*\*\s*Version:\s*).*$/m, `$1${version}`);

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** What WordPress loads before the script, and what makes caches ask for a new one. */
const assetPhp = (script: Uint8Array): string => {
  const names = DEPENDENCIES.map((name) => `'${name}'`).join(', ');
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 20);
  return `<?php return array( 'dependencies' => array( ${names} ), 'version' => '${hash}' );\n`;
};

/** All files of the plugin’s folder, in the order of their paths. */
export function pluginFiles({ version, sources, dist, editor, style, license }: PluginSources): PluginFiles {
  const php = readFileSync(join(sources, 'languages/id_ID.po'), 'utf8');
  const files: readonly (readonly [string, Uint8Array])[] = [
    ...walk(sources)
      .filter((path) => /\.(?:php|txt)$/.test(path))
      .map((path) => [path, bytes(stamped(path, readFileSync(join(sources, path), 'utf8'), version))] as const),
    ...BLOCK_WIDGETS.map(
      (widget) => [`blocks/${widget}/block.json`, bytes(`${JSON.stringify(blockJson(widget, version), null, 2)}\n`)] as const,
    ),
    ['editor.js', editor],
    ['editor.asset.php', bytes(assetPhp(editor))],
    ...readdirSync(dist).filter(isWidgetFile).map((name) => [`widgets/${name}`, readFileSync(join(dist, name))] as const), // prettier-ignore
    ...[...translationFiles(php, version)].map(([name, content]) => [`languages/${name}`, content] as const),
    ['bwi.css', bytes(`${style}\n`)],
    ['LICENSE.txt', readFileSync(license)],
  ];
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
