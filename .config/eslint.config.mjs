import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Imports point one way: what a group may not import. */
const oneWay = (files, ...groups) => ({
  files: files.map((folder) => `**/src/${folder}/**/*.ts`),
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: groups.map((group) => ({ group: [group], message: 'Imports point from elements to data, never back.' })) },
    ],
  },
});

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
  oneWay(
    ['feed', 'text', 'related', 'share', 'strings'],
    'lit',
    'lit/**',
    'dompurify',
    '**/dom/**',
    '**/styles/**',
    '**/elements/**',
    '**/embed/**',
    '**/check/**',
    '**/publish/**',
  ),
  oneWay(
    ['check'],
    'lit',
    'lit/**',
    'dompurify',
    '**/dom/**',
    '**/styles/**',
    '**/elements/**',
    '**/define/**',
    '**/embed/**',
    '**/publish/**',
  ),
  oneWay(['dom', 'styles'], '**/elements/**', '**/embed/**', '**/check/**', '**/publish/**'),
  oneWay(['elements'], '**/define.js', '**/define/**', '**/embed/**', 'dompurify', '**/check/**', '**/publish/**'),
  oneWay(['publish'], 'lit', 'lit/**', 'dompurify', '**/dom/**', '**/styles/**', '**/elements/**', '**/define/**', '**/embed/**'),
);
