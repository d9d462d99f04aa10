import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import compat from 'eslint-plugin-compat';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folders of src, and which others each may import: imports point one way. */
const LAYERS = {
  strings: [],
  text: ['strings'],
  html: ['strings', 'text'],
  feed: ['html', 'strings', 'text'],
  related: ['feed', 'text'],
  share: ['strings'],
  hosting: [],
  dom: ['feed', 'html', 'strings', 'text'],
  styles: [],
  elements: ['dom', 'feed', 'html', 'related', 'share', 'strings', 'styles', 'text'],
  define: ['dom', 'elements'],
  check: ['dom', 'feed', 'html', 'strings', 'text'],
  embed: ['check', 'define', 'dom', 'elements', 'feed', 'html', 'styles', 'text'],
  publish: ['check', 'feed', 'hosting', 'html', 'publish/embeds', 'publish/pages', 'related', 'strings', 'text'],
  // Plain HTML for pages of others has the widgets' words and pictures, and no template of theirs.
  'publish/embeds': ['check', 'dom', 'feed', 'publish', 'publish/pages', 'strings', 'styles', 'text'],
  // Pages show news as the widgets do, by their templates and styles.
  'publish/pages': ['check', 'dom', 'elements', 'feed', 'html', 'publish', 'share', 'strings', 'styles', 'text'],
  release: ['hosting'],
  builder: ['check', 'dom', 'feed', 'share', 'strings', 'text'],
  // The words of the editor's controls are those of the builder's.
  wordpress: ['builder'],
  'wordpress/build': ['builder'],
};
const folders = Object.keys(LAYERS);

/** Packages that only some folders may import. */
const PACKAGES = {
  lit: ['builder', 'dom', 'elements', 'publish/pages', 'styles'],
  dompurify: ['dom'],
  'date-fns': ['text'],
  'node:': ['publish', 'publish/embeds', 'publish/pages', 'release', 'wordpress/build'],
};

const oneWay = folders.map((folder) => ({
  files: [`**/src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...folders
            .filter((other) => other !== folder && !LAYERS[folder].includes(other))
            .map((other) => ({ group: [`**/${other}/**`], message: `src/${folder} may not import src/${other}.` })),
          ...Object.entries(PACKAGES)
            .filter(([, users]) => !users.includes(folder))
            .map(([name]) => ({ regex: `^${name}`, message: `src/${folder} may not import ${name}.` })),
        ],
      },
    ],
  },
}));

/** What runs in readers' browsers. */
const IN_BROWSERS = { files: ['**/src/**'], ignores: ['**/src/{publish,release,hosting,wordpress/build}/**'] };

export default tseslint.config(
  { basePath: root, ignores: ['dist', 'release', 'storybook-static', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  // Node runs these; what they hand over to a page runs there.
  { files: ['**/.config/**', '**/*.mjs'], rules: { 'no-undef': 'off' } },
  // Safari drops a list without markers from the accessibility tree, unless its role is written out.
  { rules: { 'lit-a11y/no-redundant-role': 'off' } },
  { rules: { 'no-empty': ['error', { allowEmptyCatch: false }], '@typescript-eslint/no-unsafe-declaration-merging': 'off' } },
  ...oneWay,
  // Functions that the oldest browsers lack (`browserslist` in package.json). Of newer ones of the language the compiler knows nothing (`lib`).
  {
    ...compat.configs['flat/recommended'],
    ...IN_BROWSERS,
    // Asked for before they are used.
    settings: { polyfills: ['scheduler'] },
  },
  // What that rule doesn't see: static functions, and methods of the DOM.
  {
    ...IN_BROWSERS,
    rules: {
      'no-restricted-properties': [
        'error',
        ...['URL.canParse', 'URL.parse', 'AbortSignal.any', 'AbortSignal.timeout', 'Response.json'].map((name) => {
          const [object, property] = name.split('.');
          return { object, property, message: 'The oldest browsers lack it.' };
        }),
        ...['checkVisibility', 'moveBefore', 'setHTML', 'ariaNotify', 'getHTML', 'togglePopover'].map((property) => ({
          property,
          message: 'The oldest browsers lack it.',
        })),
      ],
    },
  },
);
