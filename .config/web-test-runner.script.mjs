import config from './web-test-runner.mjs';

const STANDS = [
  [/^lit$|\/lit-element\.js$/, '/src/embed/lit.ts'],
  [/^lit\/directives\/repeat\.js$/, '/src/embed/tags.ts'],
];

/** The same tests on what bwi.js has in Lit's place. */
export default {
  ...config,
  plugins: [
    {
      name: 'lit-of-script',
      resolveImport: ({ source, context }) =>
        context.path.startsWith('/src/') ? STANDS.find(([name]) => name.test(source))?.[1] : undefined,
    },
    ...config.plugins,
  ],
};
